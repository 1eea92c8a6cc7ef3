import { defineProfile } from '../core/profile.ts'
import { noStartRules } from '../core/start-rules.ts'

/** Django, Flask and FastAPI start the SDK by the same call; their integrations enable themselves. */
export const python = defineProfile({
  id: 'python',
  title: 'Python',
  docs: 'https://docs.sentry.io/platforms/python/',
  sdk: [{ ecosystem: 'python', name: /^sentry-sdk$/ }],
  init: [{ language: 'python', module: 'sentry_sdk', name: 'init' }],
  runsOn: 'server',
  start: {
    ...noStartRules,
    // https://docs.sentry.io/platforms/python/configuration/options/
    options: {
      dsn: 'dsn',
      environment: 'environment',
      debug: 'debug',
      personalData: 'send_default_pii',
      enabled: null,
      rates: ['sample_rate', 'traces_sample_rate', 'profiles_sample_rate', 'profile_session_sample_rate'],
      traces: { rate: 'traces_sample_rate', others: ['traces_sampler'] },
      ended: [],
    },
    importedBy:
      /^(?:gunicorn|uwsgi|pyuwsgi|mod-wsgi|uvicorn|hypercorn|daphne|granian|waitress|celery|dramatiq|rq|huey|arq|django)$/,
  },
})

import type { StartOptions } from '../core/start-rules.ts'

/** https://docs.sentry.io/platforms/javascript/configuration/options/ */
export const javascriptOptions: StartOptions = {
  dsn: 'dsn',
  environment: 'environment',
  debug: 'debug',
  personalData: 'sendDefaultPii',
  enabled: 'enabled',
  rates: [
    'sampleRate',
    'tracesSampleRate',
    'profilesSampleRate',
    'profileSessionSampleRate',
    'replaysSessionSampleRate',
    'replaysOnErrorSampleRate',
  ],
  traces: { rate: 'tracesSampleRate', others: ['tracesSampler'] },
  // https://docs.sentry.io/platforms/javascript/migration/v10-to-v11/
  ended: [{ name: 'sendDefaultPii', since: 11, instead: 'dataCollection' }],
}

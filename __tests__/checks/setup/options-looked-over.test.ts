import { optionsLookedOver } from '../../../src/checks/setup/options-looked-over.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const of = (module: string, version: string, code: string, files: Tree = {}) =>
  factsOf({
    'package.json': packageJson({ [module]: version }),
    'a.js': `import * as Sentry from '${module}'\n${code}\n`,
    ...files,
  })
const node = (code: string, files?: Tree) => of('@sentry/node', '^10.0.0', code, files)
const python = (code: string) =>
  factsOf({ 'requirements.txt': 'sentry-sdk==2.1\n', 'a.py': `import sentry_sdk\n${code}\n` })
const dsn = 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1'
const quiet = /1 start has no option that asks for a second look/

judges(optionsLookedOver, [
  ['no start', await node(''), ['skipped']],
  [
    'everything from the environment',
    await node('Sentry.init({ dsn: process.env.DSN, environment: process.env.STAGE })'),
    ['passed'],
    quiet,
  ],
  [
    'row 19: all of them are advice',
    await node(
      `Sentry.init({\n  dsn: '${dsn}',\n  tracesSampleRate: 1.0,\n  debug: true,\n  sendDefaultPii: true,\n})`,
    ),
    ['passed'],
    /DSN stands in the code at a\.js:3/,
    /`tracesSampleRate` is 1 at a\.js:4/,
    /`debug` is on at a\.js:5/,
    /`sendDefaultPii` is on at a\.js:6/,
    /sets `environment` for a\.js:2/,
  ],
  [
    'values that the environment decides',
    await node('Sentry.init({ environment: e, tracesSampleRate: isProd ? 0.1 : 1, debug: !isProd })'),
    ['passed'],
    quiet,
  ],
  ['what may stand in a spread', await node('Sentry.init({ ...shared })'), ['passed'], quiet],
  [
    'where it starts in development only',
    await node("if (process.env.NODE_ENV !== 'production') Sentry.init({ tracesSampleRate: 1, debug: true })"),
    ['passed'],
    quiet,
  ],
  [
    'where it starts in production only',
    await node("if (process.env.NODE_ENV === 'production') Sentry.init({ tracesSampleRate: 1 })"),
    ['passed'],
    /every transaction/,
  ],
  [
    'where an option switches it',
    await node('Sentry.init({ enabled: isProd, tracesSampleRate: 1 })'),
    ['passed'],
    quiet,
  ],
  [
    'a workflow sets the environment',
    await node('Sentry.init()', { '.env.production': 'SENTRY_ENVIRONMENT=production\n' }),
    ['passed'],
    quiet,
  ],
  [
    'a DSN in a browser',
    await of('@sentry/react', '^10.0.0', `Sentry.init({ dsn: '${dsn}', environment: 'x' })`),
    ['passed'],
    quiet,
  ],
  ['a placeholder is no DSN', await node("Sentry.init({ dsn: '__DSN__', environment: 'x' })"), ['passed'], quiet],
  [
    'personal data, by an option that ended',
    await of('@sentry/node', '^11.0.0', "Sentry.init({ sendDefaultPii: true, environment: 'x' })"),
    ['passed'],
    quiet,
  ],
  [
    'Python',
    await python('sentry_sdk.init("x", send_default_pii=True, environment=stage)'),
    ['passed'],
    /`send_default_pii` is on at a\.py:2/,
  ],
  [
    'Python, off',
    await python('sentry_sdk.init("x", send_default_pii=False, debug=DEBUG, environment=stage)'),
    ['passed'],
    quiet,
  ],
])

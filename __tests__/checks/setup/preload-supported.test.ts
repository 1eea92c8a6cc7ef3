import { preloadSupported } from '../../../src/checks/setup/preload-supported.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const start = "const Sentry = require('@sentry/node')\nSentry.init()\n"
const of = (version: string, script: string, files: Tree = {}) =>
  factsOf({
    'package.json': packageJson({ '@sentry/node': version }, { scripts: { start: script } }),
    'src/instrument.js': start,
    ...files,
  })

judges(preloadSupported, [
  ['a version that still knows all', await of('^10.0.0', 'node --require ./src/instrument.js a.js'), ['skipped']],
  ['the way that stays', await of('^11.0.0', 'node --import ./src/instrument.js a.js'), ['passed']],
  [
    'row 16: an option that ended',
    await of('^11.0.0', 'node --require ./dist/instrument.js a.js'),
    ['failed'],
    /package\.json:8:.*an option that this version does not support/,
  ],
  ['row 16: its short form', await of('^11.0.0', 'node -r ./src/instrument.js a.js'), ['failed']],
  [
    'row 16: in a Dockerfile',
    await of('^11.0.0', 'node a.js', { Dockerfile: '# Sentry\nENV NODE_OPTIONS="--require ./src/instrument.js"\n' }),
    ['failed'],
    /Dockerfile:2:/,
  ],
  ['another file that is loaded first', await of('^11.0.0', 'node -r dotenv/config a.js'), ['passed']],
  ['the option of another program', await of('^11.0.0', 'rm -r ./dist && node a.js'), ['passed']],
  [
    'in a comment',
    await of('^11.0.0', 'node a.js', { Dockerfile: '# SENTRY: node -r ./src/instrument.js\n' }),
    ['passed'],
  ],
  [
    'row 16: a module that is gone',
    await of('^11.0.0', 'node --import @sentry/node/init a.js'),
    ['failed'],
    /no such module/,
  ],
  [
    'row 16: the module in code',
    await of('^11.0.0', 'node a.js', { 'a.js': "require('@sentry/node/preload')\n" }),
    ['failed'],
    /a\.js:1:/,
  ],
  ['the module that stays', await of('^11.0.0', 'node --import @sentry/node/import a.js'), ['passed']],
])

import { sdkInitialized } from '../../../src/checks/setup/sdk-initialized.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const node = packageJson({ '@sentry/node': '^10.60.0' })
const cargo = '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\ntauri = "2"\nsentry = "0.42"\n'

judges(sdkInitialized, [
  ['no SDK', await factsOf({ 'package.json': packageJson({ express: '5' }) }), ['skipped']],
  [
    'JavaScript, by namespace',
    await factsOf({ 'package.json': node, 'a.mjs': "import * as Sentry from '@sentry/node'\n\nSentry.init({})\n" }),
    ['passed'],
    /`@sentry\/node` \(Node\.js\) starts at a\.mjs:3/,
  ],
  [
    'JavaScript, by alias',
    await factsOf({ 'package.json': node, 'a.js': "const { init: start } = require('@sentry/node')\nstart()\n" }),
    ['passed'],
    /a\.js:2/,
  ],
  [
    'JavaScript, in another package of the workspace',
    await factsOf({ 'api/package.json': node, 'shared/start.ts': "import { init } from '@sentry/node'\ninit()\n" }),
    ['passed'],
  ],
  [
    'row 17: an init of another module does not count',
    await factsOf({
      'package.json': node,
      'a.js': "import * as Spotlight from '@spotlightjs/spotlight'\nSpotlight.init() // Sentry\n",
    }),
    ['attention'],
  ],
  [
    'row 17: a call in a comment does not count',
    await factsOf({ 'package.json': node, 'a.js': "import * as Sentry from '@sentry/node'\n// Sentry.init({})\n" }),
    ['attention'],
    /package\.json:5/,
  ],
  [
    'row 17: a call in a test does not count',
    await factsOf({ 'package.json': node, 'a.test.js': "import * as Sentry from '@sentry/node'\nSentry.init({})\n" }),
    ['attention'],
  ],
  [
    'Rust',
    await factsOf({
      'src-tauri/Cargo.toml': cargo,
      'src-tauri/src/main.rs': 'fn main() {\n    let _guard = sentry::init(());\n}\n',
    }),
    ['passed'],
    /main\.rs:2/,
  ],
  [
    'row 17: Rust, for tests only',
    await factsOf({
      'src-tauri/Cargo.toml': cargo,
      'src-tauri/src/main.rs': '#[cfg(test)]\nmod tests { fn a() { sentry::init(()); } }\n',
    }),
    ['attention'],
  ],
  [
    'Python',
    await factsOf({
      'requirements.txt': 'sentry-sdk==2.1\n',
      'app/settings.py': 'import sentry_sdk\nsentry_sdk.init(dsn="")\n',
    }),
    ['passed'],
    /settings\.py:2/,
  ],
  [
    'row 17: Python, without a call',
    await factsOf({ 'requirements.txt': 'sentry-sdk==2.1\n', 'app/a.py': 'import sentry_sdk\n' }),
    ['attention'],
    /requirements\.txt:1/,
  ],
])

import { expect, test } from '@jest/globals'
import { sdkInitialized } from '../../../src/checks/setup/sdk-initialized.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
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
      'app/settings.py': 'import sentry_sdk\nsentry_sdk.init(dsn=DSN)\n',
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

const browser = packageJson({ '@sentry/react': '^10.60.0' })
const inNode = (code: string, others: Tree = {}) =>
  factsOf({ 'package.json': node, 'a.mjs': `import * as Sentry from '@sentry/node'\n${code}\n`, ...others })
const inBrowser = (code: string) =>
  factsOf({ 'package.json': browser, 'a.tsx': `import * as Sentry from '@sentry/react'\n${code}\n` })
const inPython = (code: string) =>
  factsOf({ 'requirements.txt': 'sentry-sdk==2.1\n', 'a.py': `import sentry_sdk\n${code}\n` })
const inTauri = (code: string) =>
  factsOf({ 'src-tauri/Cargo.toml': cargo, 'src-tauri/tauri.conf.json': '{}', 'src-tauri/src/main.rs': code })
const inRust = (code: string) =>
  factsOf({
    'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\nsentry = "0.42"\n',
    'src/main.rs': code,
  })

judges(sdkInitialized, [
  [
    'enabled: false',
    await inNode('Sentry.init({\n  dsn: process.env.DSN,\n  enabled: false,\n})'),
    ['attention'],
    /a\.mjs:4: .*starts only where it never reports: a\.mjs:2, switched off at a\.mjs:4/,
  ],
  [
    'enabled: false, by a constant',
    await inNode('const on = false\nSentry.init({ enabled: on })'),
    ['attention'],
    /switched off at a\.mjs:2/,
  ],
  [
    'enabled: false, in an object that is used once',
    await inNode('const options = { enabled: false }\nSentry.init(options)'),
    ['attention'],
    /switched off/,
  ],
  [
    'enabled: false, in an object that is used elsewhere',
    await inNode('const options = { enabled: false }\noptions.enabled = isProduction\nSentry.init(options)'),
    ['passed'],
  ],
  ['enabled: false behind a spread', await inNode('Sentry.init({ enabled: false, ...given })'), ['passed']],
  [
    'enabled: false, and switched on once a user agrees',
    await inNode('Sentry.init({ enabled: false })', {
      'consent.mjs':
        "import { getClient } from '@sentry/node'\nexport const agree = () => { getClient().getOptions().enabled = true }\n",
    }),
    ['passed'],
  ],
  [
    'enabled by the environment',
    await inNode("Sentry.init({ enabled: process.env.NODE_ENV === 'production' })"),
    ['passed'],
  ],
  [
    'enabled by a variable that is given another value',
    await inNode('let on = false\nif (process.env.CI) on = true\nSentry.init({ enabled: on })'),
    ['passed'],
  ],
  [
    'enabled: false in one of two starts',
    await inNode('Sentry.init({ enabled: false })', { 'b.mjs': "import { init } from '@sentry/node'\ninit()\n" }),
    ['passed'],
    /b\.mjs:2/,
  ],
  ['an empty DSN', await inNode("Sentry.init({ dsn: '' })"), ['attention'], /with an empty DSN at a\.mjs:2/],
  ['an empty DSN behind the environment', await inNode("Sentry.init({ dsn: process.env.DSN ?? '' })"), ['passed']],
  [
    'no DSN on a server: the SDK takes it from the environment',
    await inNode('Sentry.init({ dsn: undefined })'),
    ['passed'],
  ],
  ['no DSN in a browser', await inBrowser('Sentry.init({ dsn: undefined })'), ['attention'], /with an empty DSN/],
  ['null for a DSN in a browser', await inBrowser('Sentry.init({ dsn: null })'), ['attention']],
  [
    'a DSN of the build',
    await inBrowser('Sentry.init({ dsn: import.meta.env.VITE_DSN, enabled: import.meta.env.PROD })'),
    ['passed'],
  ],
  [
    'if (false)',
    await inNode('if (false) {\n  Sentry.init()\n}'),
    ['attention'],
    /a\.mjs:3, behind a condition that is never true at a\.mjs:2/,
  ],
  ['if (false), by a constant', await inNode('const report = false\nif ((report)) Sentry.init()'), ['attention']],
  ['else of if (false)', await inNode('if (false) { other() } else Sentry.init()'), ['passed']],
  ['else of if (true)', await inNode('if (true) { other() } else { Sentry.init() }'), ['attention']],
  ['a call in the condition itself', await inNode('if (Sentry.init()) { other() }'), ['passed']],
  ['false &&', await inNode('false && Sentry.init()'), ['attention']],
  ['true &&', await inNode('true && Sentry.init()'), ['passed']],
  ['false ? :', await inNode('false ? Sentry.init() : other()'), ['attention']],
  ['false ? :, otherwise', await inNode('false ? other() : Sentry.init()'), ['passed']],
  ['if (production)', await inNode('if (process.env.PROD) Sentry.init()'), ['passed']],
  [
    'a function that nothing calls',
    await inNode('function start() {\n  Sentry.init()\n}\n// start()'),
    ['attention'],
    /in a function that nothing calls at a\.mjs:2/,
  ],
  ['a function that is called', await inNode('function start() { Sentry.init() }\nstart()'), ['passed']],
  ['a function that is exported', await inNode('export function start() { Sentry.init() }'), ['passed']],
  [
    'a function that is exported by name',
    await inNode('function start() { Sentry.init() }\nmodule.exports = { start }'),
    ['passed'],
  ],
  ['a method', await inNode('export class App { start() { Sentry.init() } }'), ['passed']],
  ['Python, an empty DSN', await inPython('sentry_sdk.init(dsn="")'), ['attention'], /a\.py:2/],
  ['Python, an empty DSN by position', await inPython("sentry_sdk.init('')"), ['attention']],
  ['Python, None: the SDK takes it from the environment', await inPython('sentry_sdk.init(dsn=None)'), ['passed']],
  [
    'Python, by a name that another module may give',
    await inPython('DSN = ""\nfrom local import *\nsentry_sdk.init(DSN)'),
    ['passed'],
  ],
  ['Python, if False', await inPython('if False:\n    sentry_sdk.init()'), ['attention'], /never true at a\.py:2/],
  ['Python, elif False', await inPython('if a:\n    b()\nelif False:\n    sentry_sdk.init()'), ['attention']],
  ['Python, else of if False', await inPython('if False:\n    b()\nelse:\n    sentry_sdk.init()'), ['passed']],
  ['Python, False and', await inPython('False and sentry_sdk.init()'), ['attention']],
  ['Python, one if False else another', await inPython('sentry_sdk.init() if False else b()'), ['attention']],
  [
    'Python, a function that another module may call',
    await inPython('def start():\n    sentry_sdk.init()'),
    ['passed'],
  ],
  [
    'Rust, if false',
    await inRust('fn main() {\n  if false {\n    let _guard = sentry::init(());\n  }\n}\n'),
    ['attention'],
    /main\.rs:3, behind a condition that is never true at src\/main\.rs:2/,
  ],
  [
    'Rust, else of if false',
    await inRust('fn main() { if false { } else { let _guard = sentry::init(()); } }\n'),
    ['passed'],
  ],
  [
    'Rust, nothing on a server: the SDK takes it from the environment',
    await inRust('fn main() { let _guard = sentry::init(""); }\n'),
    ['passed'],
  ],
  [
    'Rust, an empty DSN on the machine of a user',
    await inTauri('fn main() { let _guard = sentry::init(""); }\n'),
    ['attention'],
    /with an empty DSN/,
  ],
  [
    'Rust, None for a DSN on the machine of a user',
    await inTauri(
      'fn main() { let _guard = sentry::init(sentry::ClientOptions { dsn: None, ..Default::default() }); }\n',
    ),
    ['attention'],
  ],
  [
    'Rust, a DSN of the build',
    await inTauri('fn main() { let _guard = sentry::init(option_env!("SENTRY_DSN").unwrap_or("")); }\n'),
    ['passed'],
  ],
  [
    'Rust, a function that nothing calls',
    await inRust('fn main() {}\nfn start() { let _guard = sentry::init(()); }\n'),
    ['attention'],
    /nothing calls at src\/main\.rs:2/,
  ],
  [
    'Rust, a function that modules in other files may call',
    await inRust('mod web;\nfn main() {}\nfn start() { let _guard = sentry::init(()); }\n'),
    ['passed'],
  ],
  [
    'Rust, a function with an attribute',
    await inRust('fn main() {}\n#[ctor]\nfn start() { let _guard = sentry::init(()); }\n'),
    ['passed'],
  ],
  [
    'Rust, a public function',
    await inRust('fn main() {}\npub fn start() { let _guard = sentry::init(()); }\n'),
    ['passed'],
  ],
])

test('many starts, deep in branches and functions, are judged before the time limit of a test', async () => {
  const nested = `${'if (a) {\nfunction b() {\n'.repeat(40)}${'Sentry.init({ enabled: false })\n'.repeat(2000)}${'}}'.repeat(40)}`
  const { packages } = await inNode(nested)
  expect(packages.map(({ init, idle }) => [init.length, idle.length])).toEqual([[2000 - 16, 0]])
})

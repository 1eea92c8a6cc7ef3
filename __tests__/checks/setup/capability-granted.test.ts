import { capabilityGranted } from '../../../src/checks/setup/capability-granted.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { capability, rustProgram, tauriConfig, tauriTree } from '../../support/tauri-application.ts'

const file = 'desktop/capabilities/main.json'
const config = 'desktop/tauri.conf.json'
const both = ['sentry:allow-envelope', 'sentry:allow-breadcrumb']
const permissionSet =
  '[[set]]\nidentifier = "allow-reporting"\ndescription = "Sentry"\npermissions = ["sentry:default"]\n'
const facts = (changes: Readonly<Record<string, string | null>>) => factsOf(tauriTree(changes))

judges(capabilityGranted, [
  ['no application with a plugin', await factsOf({ 'package.json': '{}' }), ['skipped']],
  [
    '`sentry:default` for the window',
    await facts({}),
    ['passed'],
    /Granted at desktop\/capabilities\/main\.json:8, to `main`/,
  ],
  ['both permissions', await facts({ [file]: capability(both) }), ['passed']],
  [
    'in TOML, with a pattern',
    await facts({
      [file]: null,
      'desktop/capabilities/web.toml': 'identifier = "web"\nwebviews = ["m*"]\npermissions = ["sentry:default"]\n',
    }),
    ['passed'],
    /web\.toml:3/,
  ],
  [
    'in JSON5, with a scope',
    await facts({
      [file]: null,
      'desktop/capabilities/web.json5':
        "{ identifier: 'web', windows: ['*'], permissions: [{ identifier: 'sentry:default' }] } // web\n",
    }),
    ['passed'],
  ],
  [
    'in the configuration',
    await facts({
      [file]: null,
      [config]: tauriConfig([{}], { security: { capabilities: [JSON.parse(capability(both))] } }),
    }),
    ['passed'],
    /tauri\.conf\.json/,
  ],
  [
    'through a permission set of the application',
    await facts({
      [file]: capability(['allow-reporting', 'sentry:deny-nothing']),
      'desktop/permissions/reporting.toml': permissionSet,
    }),
    ['passed'],
    /reporting\.toml:4/,
  ],
  [
    'through a permission set, in a capability that does not mention Sentry',
    await facts({ [file]: capability(['allow-reporting']), 'desktop/permissions/reporting.toml': permissionSet }),
    ['inconclusive'],
    /decided in a permission set or at run time/,
  ],
  ['no window is known', await facts({ [config]: tauriConfig([]) }), ['passed']],
  [
    'a web view that reports by itself needs none',
    await facts({
      [file]: null,
      'desktop/src/lib.rs': rustProgram(undefined, 'init_with_no_injection'),
      'src/main.ts':
        "import * as Sentry from '@sentry/browser'\nSentry.init({ dsn: import.meta.env.VITE_SENTRY_DSN })\n",
    }),
    ['skipped'],
  ],
  [
    'row 16: none grants it',
    await facts({ [file]: capability(['core:default']) }),
    ['failed'],
    /lib\.rs:9:17: The plugin is registered, and no capability grants `sentry:default`/,
  ],
  [
    'row 16: in a comment only',
    await facts({ [file]: capability([]).replace('[]', '[] // "sentry:default"') }),
    ['failed'],
  ],
  ['row 16: for remote pages only', await facts({ [file]: capability(both, ['main'], { local: false }) }), ['failed']],
  [
    'row 16: the configuration chooses others',
    await facts({ [config]: tauriConfig([{}], { security: { capabilities: ['other'] } }) }),
    ['failed'],
  ],
  [
    'capabilities are added at run time',
    await facts({
      [file]: null,
      'desktop/src/lib.rs': `${rustProgram()}fn more(app: A) { app.add_capability(include_str!("x.json")); }\n`,
    }),
    ['inconclusive'],
  ],
  [
    'row 17: a window is left out',
    await facts({ [config]: tauriConfig([{ label: 'main' }, { label: 'settings' }]) }),
    ['attention'],
    /tauri\.conf\.json:1\d: The window `settings` may not send events, breadcrumbs/,
  ],
  [
    'row 17: a window that code opens is left out',
    await facts({
      'desktop/src/lib.rs': `${rustProgram()}fn overlay(app: A) { WebviewWindowBuilder::new(app, "overlay", url()); }\n`,
    }),
    ['attention'],
    /lib\.rs:13: The window `overlay`/,
  ],
  [
    'a window of tests does not count',
    await facts({
      'desktop/src/lib.rs': `${rustProgram()}#[cfg(test)]\nmod tests { fn a(app: A) { WebviewWindowBuilder::new(app, "second", url()); } }\n`,
    }),
    ['passed'],
  ],
  [
    'row 17: events and no breadcrumbs',
    await facts({ [file]: capability(['sentry:allow-envelope']) }),
    ['attention'],
    /may not send breadcrumbs/,
    /Events lack what led to them/,
  ],
])

import { webviewInitialized } from '../../../src/checks/setup/webview-initialized.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { rustProgram, tauriTree } from '../../support/tauri-application.ts'

const facts = (plugin: string, script?: string) =>
  factsOf(
    tauriTree({
      'desktop/src/lib.rs': rustProgram(undefined, plugin),
      ...(script === undefined ? {} : { 'src/main.ts': script }),
    }),
  )
const start = (options: string) => `import { init } from '@sentry/browser'\n\ninit(${options})\n`

judges(webviewInitialized, [
  ['no plugin', await factsOf({ 'package.json': '{}' }), ['skipped']],
  ['options decide', await facts('init_with_options'), ['skipped']],
  ['the plugin does', await facts('init'), ['passed'], /in every web view/],
  ['the plugin and a script', await facts('init', start('{}')), ['passed'], /one SDK in the web view, not two/],
  [
    'a script, through the plugin',
    await facts(
      'init_with_no_injection',
      `import { defaultOptions } from 'tauri-plugin-sentry-api'\n${start('{ ...defaultOptions }')}`,
    ),
    ['passed'],
    /src\/main\.ts:4/,
  ],
  ['a script, with a DSN of its own', await facts('init_with_no_injection', start('{ dsn: DSN }')), ['passed']],
  ['a script, with options from elsewhere', await facts('init_with_no_injection', start('options')), ['passed']],
  ['no script', await facts('init_with_no_injection'), ['attention'], /lib\.rs:9.*no script does/],
  ['in a comment only', await facts('init_with_no_injection', start('{}').replace('init(', '// init(')), ['attention']],
  ['with an empty DSN', await facts('init_with_no_injection', start("{ dsn: '' }")), ['attention'], /no script does/],
  [
    'neither DSN nor plugin',
    await facts('init_with_no_injection', start('{ debug: true }')),
    ['attention'],
    /src\/main\.ts:3.*without a DSN/,
  ],
])

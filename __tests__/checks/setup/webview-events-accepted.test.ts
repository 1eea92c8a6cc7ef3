import { webviewEventsAccepted } from '../../../src/checks/setup/webview-events-accepted.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { rustProgram, tauriTree } from '../../support/tauri-application.ts'

const vite = (options: string) =>
  `import { sentryVitePlugin } from '@sentry/vite-plugin'\nexport default { plugins: [sentryVitePlugin(${options})] }\n`
const facts = (changes: Readonly<Record<string, string>>) => factsOf(tauriTree(changes))
const bySelf = { 'desktop/src/lib.rs': rustProgram(undefined, 'init_with_no_injection') }

judges(webviewEventsAccepted, [
  ['no plugin', await factsOf({ 'vite.config.ts': vite('') }), ['skipped']],
  ['no debug IDs', await facts({}), ['passed']],
  ['switched off', await facts({ 'vite.config.ts': vite('{ sourcemaps: { disable: true } }') }), ['passed']],
  ['switched off altogether', await facts({ 'vite.config.ts': vite('{ disable: true }') }), ['passed']],
  ['in a comment', await facts({ 'vite.config.ts': `// ${vite('').replace('\n', ' ')}` }), ['passed']],
  [
    'a web view that does not send through the plugin',
    await facts({
      ...bySelf,
      'vite.config.ts': vite(''),
      'src/main.ts': "import { init } from '@sentry/browser'\ninit({ dsn: DSN })\n",
    }),
    ['passed'],
  ],
  [
    'T1: a bundler plugin',
    await facts({ 'vite.config.ts': vite('{ org: "o" }') }),
    ['attention'],
    /vite\.config\.ts:2: Debug IDs.*`tauri-plugin-sentry` `0\.5` \(desktop\/Cargo\.toml:8\)/,
    /may never arrive/,
  ],
  [
    'T1: disabled only at times',
    await facts({ 'vite.config.ts': vite('{ disable: !process.env.CI }') }),
    ['attention'],
  ],
  [
    'T1: through the options of the plugin',
    await facts({
      ...bySelf,
      'vite.config.ts': vite(''),
      'src/main.ts':
        "import { init } from '@sentry/browser'\nimport { defaultOptions } from 'tauri-plugin-sentry-api'\ninit({ ...defaultOptions })\n",
    }),
    ['attention'],
  ],
  [
    'T1: by the command line',
    await facts({ 'build.sh': 'sentry-cli sourcemaps inject dist\n' }),
    ['attention'],
    /build\.sh:1/,
  ],
])

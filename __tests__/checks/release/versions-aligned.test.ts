import { versionsAligned } from '../../../src/checks/release/versions-aligned.ts'
import { attention, failed } from '../../../src/core/outcome.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { tauriConfig, tauriTree } from '../../support/tauri-application.ts'

const ui = (version: string) => `{ "name": "notes-ui", "version": "${version}" }\n`
const config = (version: string) => tauriConfig().replace('1.4.0', version)
const vite =
  "import { sentryVitePlugin } from '@sentry/vite-plugin'\nimport { version } from './package.json'\nexport default { plugins: [sentryVitePlugin({ release: { name: `notes@${version}` } })] }\n"
const facts = (changes: Readonly<Record<string, string | null>>) => factsOf(tauriTree(changes))

judges(versionsAligned(attention), [
  ['one manifest', await factsOf({ 'package.json': ui('1.0.0') }), ['skipped']],
  [
    'one version',
    await facts({}),
    ['passed'],
    /`1\.4\.0` \(desktop\/Cargo\.toml:3\), `1\.4\.0` \(desktop\/tauri\.conf\.json:3\)/,
  ],
  [
    'the configuration leaves it to Cargo.toml',
    await facts({ 'desktop/tauri.conf.json': '{ "identifier": "a" }\n' }),
    ['passed'],
  ],
  [
    'the configuration points to package.json',
    await facts({ 'desktop/tauri.conf.json': config('../package.json') }),
    ['passed'],
    /`1\.4\.0` \(package\.json:1\)/,
  ],
  [
    'a front end whose version nothing uses',
    await facts({ 'package.json': ui('0.0.0') }),
    ['passed'],
    /Nothing here uses these: `0\.0\.0`/,
  ],
  [
    'row 17a: configuration and Cargo.toml',
    await facts({ 'desktop/tauri.conf.json': config('1.5.0') }),
    ['attention'],
    /desktop\/Cargo\.toml:3: .*`1\.4\.0` \(desktop\/Cargo\.toml:3\), `1\.5\.0` \(desktop\/tauri\.conf\.json:3\)/,
  ],
  [
    'row 17a: a front end that the release is named after',
    await facts({ 'package.json': ui('1.3.0'), 'vite.config.ts': vite }),
    ['attention'],
    /`1\.3\.0` \(package\.json:1\)/,
  ],
])

judges(versionsAligned(failed), [
  [
    'row 30: in a gate, manifests that differ',
    await facts({ 'desktop/tauri.conf.json': config('1.5.0') }),
    ['failed'],
    /One application, several versions/,
  ],
])

import { pluginMatchesSdk } from '../../../src/checks/setup/plugin-matches-sdk.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { tauriCargo, tauriTree } from '../../support/tauri-application.ts'

const facts = (plugin: string, sdk: string) => factsOf(tauriTree({ 'desktop/Cargo.toml': tauriCargo('', plugin, sdk) }))

judges(pluginMatchesSdk, [
  ['no plugin', await factsOf({ 'package.json': '{}' }), ['skipped']],
  ['a pair', await facts('0.5', '0.42'), ['passed'], /belong together/],
  ['a pair, exact and long', await facts('^0.4.1', '=0.36.0'), ['passed']],
  ['a plugin that is not known', await facts('0.6', '0.49'), ['skipped']],
  ['a range of versions', await facts('0.5', '>=0.36, <0.50'), ['skipped']],
  [
    'the plugin alone',
    await factsOf(tauriTree({ 'desktop/Cargo.toml': tauriCargo().replace('sentry = "0.42"\n', '') })),
    ['skipped'],
  ],
  [
    'two SDKs',
    await facts('0.4.1', '0.42'),
    ['attention'],
    /Cargo\.toml:7: `tauri-plugin-sentry` `0\.4\.1` \(desktop\/Cargo\.toml:8\) was built with `sentry` `0\.36`/,
  ],
])

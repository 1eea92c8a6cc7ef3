import { pluginRegistered } from '../../../src/checks/setup/plugin-registered.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { rustProgram, tauriCargo, tauriTree } from '../../support/tauri-application.ts'

const lib = 'desktop/src/lib.rs'
const registered = '.plugin(tauri_plugin_sentry::init(&client))'
const without = (text: string) => rustProgram().replace(registered, text)

judges(pluginRegistered, [
  ['no application with a plugin', await factsOf({ 'Cargo.toml': '[package]\nname = "a"\n' }), ['skipped']],
  ['on the builder', await factsOf(tauriTree()), ['passed'], /registered at desktop\/src\/lib\.rs:9/],
  [
    'under another name, in `setup`',
    await factsOf(
      tauriTree({
        [lib]: `use tauri_plugin_sentry as bridge;\n${without('.setup(|app| { app.plugin(bridge::init(&client)); Ok(()) })')}`,
      }),
    ),
    ['passed'],
  ],
  [
    'in a comment only',
    await factsOf(tauriTree({ [lib]: without(`// ${registered}`) })),
    ['attention'],
    /Cargo\.toml:8: `tauri-plugin-sentry` is a dependency, and no call/,
  ],
  [
    'in tests only',
    await factsOf(tauriTree({ [lib]: `${without('')}\n#[cfg(test)]\nmod tests { fn a(b: B) { b${registered}; } }\n` })),
    ['attention'],
  ],
  [
    'made and dropped',
    await factsOf(
      tauriTree({
        [lib]: without('').replace('    tauri::B', '    let _ = tauri_plugin_sentry::init(&client);\n    tauri::B'),
      }),
    ),
    ['attention'],
    /lib\.rs:8.*no builder gets it/,
  ],
  [
    'a library that depends on the plugin is no application',
    await factsOf({
      'crates/log/Cargo.toml': tauriCargo(),
      'crates/log/src/lib.rs': 'use tauri_plugin_sentry as _;\n',
    }),
    ['skipped'],
  ],
])

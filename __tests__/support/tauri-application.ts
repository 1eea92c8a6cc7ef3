import type { Tree } from './repositories.ts'

const start =
  'sentry::init((option_env!("SENTRY_DSN"), sentry::ClientOptions { release: sentry::release_name!(), ..Default::default() }))'

/** A program that starts the SDK (line 7) and gives its client to the plugin (line 9). */
export const rustProgram = (init = start, plugin = 'init') => `
#![deny(warnings)]

mod commands;

pub fn run() {
    let client = ${init};
    tauri::Builder::default()
        .plugin(tauri_plugin_sentry::${plugin}(&client))
        .run(tauri::generate_context!())
        .expect("run");
}
`

/** A Cargo.toml of a Tauri application; `rest` is appended. */
export const tauriCargo = (rest = '', plugin = '0.5', sdk = '0.42') => `[package]
name = "notes"
version = "1.4.0"

[dependencies]
tauri = "2"
sentry = "${sdk}"
tauri-plugin-sentry = "${plugin}"
${rest}`

/** A capability with these permissions for these windows. */
export const capability = (permissions: readonly string[], windows: readonly string[] = ['main'], rest: object = {}) =>
  `${JSON.stringify({ identifier: 'reporting', windows, permissions, ...rest }, null, 2)}\n`

/** The configuration of an application with these windows. */
export const tauriConfig = (windows: readonly object[] = [{ label: 'main' }], app: object = {}) =>
  `${JSON.stringify({ productName: 'Notes', version: '1.4.0', identifier: 'app.notes', app: { windows, ...app } }, null, 2)}\n`

/** A small application in `desktop/` whose wiring is right; files given replace those of the same path, `null` leaves one out. */
export function tauriTree(changes: Readonly<Record<string, string | null>> = {}): Tree {
  const files: Record<string, string | null> = {
    'package.json': `${JSON.stringify({ name: 'notes-ui', version: '1.4.0' })}\n`,
    'desktop/Cargo.toml': tauriCargo(),
    'desktop/tauri.conf.json': tauriConfig(),
    'desktop/capabilities/main.json': capability(['core:default', 'sentry:default']),
    'desktop/src/lib.rs': rustProgram(),
    ...changes,
  }
  return Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])))
}

/** A workflow with one job of these steps, each a list of lines. */
export const workflowOf = (...steps: readonly (readonly string[])[]) =>
  [
    'on: push',
    'jobs:',
    '  ship:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...steps.flatMap(lines => lines.map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}`)),
    '',
  ].join('\n')

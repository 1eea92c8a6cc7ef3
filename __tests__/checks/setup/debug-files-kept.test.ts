import { debugFilesKept } from '../../../src/checks/setup/debug-files-kept.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { tauriCargo, tauriTree, workflowOf } from '../../support/tauri-application.ts'

const profile = (...lines: readonly string[]) => tauriCargo(`\n[profile.release]\nlto = true\n${lines.join('\n')}\n`)
const facts = (cargo: string, changes: Readonly<Record<string, string>> = {}) =>
  factsOf(tauriTree({ 'desktop/Cargo.toml': cargo, ...changes }))
const upload = (run: string) => ({ '.github/workflows/a.yml': workflowOf([`run: ${run}`]) })
const uploading = upload('sentry-cli debug-files upload target/release')

judges(debugFilesKept, [
  ['nothing native', await factsOf({ 'package.json': '{}' }), ['skipped']],
  ['symbols stay', await facts(tauriCargo()), ['passed'], /keeps its symbols/],
  ['only debug information goes', await facts(profile('strip = "debuginfo"')), ['passed']],
  [
    'stripped in another profile',
    await facts(tauriCargo('\n[profile.tiny]\ninherits = "release"\nstrip = true\n')),
    ['passed'],
  ],
  [
    'rule 39: stripped, nothing uploaded',
    await facts(profile('strip = true')),
    ['attention'],
    /Cargo\.toml:12: The program is built without symbols/,
  ],
  ['rule 39: the same in words', await facts(profile('strip = "symbols"')), ['attention'], /Cargo\.toml:12/],
  [
    'rule 39: in the workspace',
    await facts(tauriCargo(), {
      'Cargo.toml': '[workspace]\nmembers = ["desktop"]\n\n[profile.release]\nstrip = true\n',
    }),
    ['attention'],
    /: Cargo\.toml:5|^Cargo\.toml:5|Cargo\.toml:5: The program/,
  ],
  [
    'rule 39: an upload in a comment',
    await facts(profile('strip = true'), upload('echo done # sentry-cli debug-files upload target')),
    ['attention'],
  ],
  [
    'stripped beside its debug files, uploaded',
    await facts(profile('strip = true', 'debug = 1', 'split-debuginfo = "packed"'), uploading),
    ['passed'],
    /uploaded by \.github\/workflows\/a\.yml:6\.$/,
  ],
  [
    'uploaded after stripping',
    await facts(profile('strip = true', 'debug = 1'), uploading),
    ['passed'],
    /strips what is uploaded/,
  ],
  ['uploaded without lines', await facts(tauriCargo(), uploading), ['passed'], /makes no debug information/],
  [
    'uploaded by a script that keeps its arguments apart',
    await facts(profile('strip = true'), {
      'scripts/upload.sh': 'arguments=("upload-dif" "--org" "x")\nsentry-cli "${arguments[@]}" target\n',
    }),
    ['passed'],
    /scripts\/upload\.sh:1/,
  ],
])

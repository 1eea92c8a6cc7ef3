import type { RepoPath } from '../../core/location.ts'
import { type Untrusted, untrusted } from '../../core/text.ts'
import type { WiringSite } from '../../core/wiring.ts'
import { readJson } from './documents/json.ts'
import { json5AsJson } from './documents/json5.ts'
import { type Located, type LocatedText, textAt } from './documents/located.ts'
import { readToml } from './documents/toml.ts'
import { fileName, folderOf, pathFrom } from './paths.ts'

/** A value of a configuration file and where it stands. */
export interface Written {
  readonly value: Untrusted
  readonly at: WiringSite
}

/** What names a Tauri application. */
export interface TauriConfig {
  readonly path: RepoPath
  readonly productName: Written | null
  readonly identifier: Written | null
  /** Absent, the version of `Cargo.toml` beside it is the application's. */
  readonly version: Written | null
  /** The `package.json` that holds the version, where `version` is a path. */
  readonly versionFile: RepoPath | null
  /** The whole of it. */
  readonly content: Located
}

/** Whether a file is the configuration of a Tauri application (https://v2.tauri.app/develop/configuration-files/). */
export function isTauriConfig(path: RepoPath): boolean {
  return names.has(fileName(path))
}

const names = new Set(['tauri.conf.json', 'tauri.conf.json5', 'Tauri.toml'])

/** Reads it, in the layout of Tauri 2 or 1; `null` where it is malformed. */
export function readTauriConfig(text: string, path: RepoPath): TauriConfig | null {
  const config = readConfig(text, path)
  if (config === null) return null
  const version = textAt(config, 'version') ?? textAt(config, 'package', 'version')
  const written = (found: LocatedText | null) =>
    found === null ? null : { value: untrusted(found.text), at: { file: path, line: found.line } }
  return {
    path,
    productName: written(textAt(config, 'productName') ?? textAt(config, 'package', 'productName')),
    identifier: written(textAt(config, 'identifier') ?? textAt(config, 'tauri', 'bundle', 'identifier')),
    version: written(version),
    versionFile: version?.text.endsWith('.json') ? pathFrom(folderOf(path), version.text) : null,
    content: config,
  }
}

function readConfig(text: string, path: RepoPath): Located | null {
  if (path.endsWith('.toml')) return readToml(text)
  return readJson(path.endsWith('5') ? json5AsJson(text) : text)
}

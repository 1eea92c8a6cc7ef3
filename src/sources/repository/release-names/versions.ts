import type { RepoPath } from '../../../core/location.ts'
import { rawText, type Untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { packagesIn } from './packages.ts'
import type { ReleaseInput } from './release-input.ts'

/** A version that a file declares. */
export interface DeclaredVersion {
  /** The manifest or configuration that has it; `at` is where it is written, perhaps in another file. */
  readonly file: RepoPath
  readonly version: Untrusted
  readonly at: WiringSite
}

/** The versions that one application declares, side by side. */
export interface ApplicationVersions {
  readonly versions: readonly DeclaredVersion[]
  readonly agree: boolean
}

/**
 * The versions of each package that declares one. Those of a Tauri application stand together: package.json, Cargo.toml and
 * the Tauri configuration, which has that of Cargo.toml where it gives none. Other packages stand alone, also two in one folder.
 */
export function versionsOf(input: Pick<ReleaseInput, 'manifests' | 'tauriConfigs'>): readonly ApplicationVersions[] {
  const packages = packagesIn(input)
  const inManifests = input.manifests.flatMap(({ path, name }) => {
    const version = name === null ? null : packages.versionOf({ kind: 'file', path })
    return version === null ? [] : [{ file: path, version: version.value, at: version.at }]
  })
  const inConfigs = input.tauriConfigs.flatMap(({ path, version: written }) => {
    const version = written === null ? null : packages.versionOf({ kind: 'file', path })
    return version === null ? [] : [{ file: path, version: version.value, at: version.at }]
  })
  const tauriApps = new Set(input.tauriConfigs.map(({ path }) => packages.appOf(path)))
  const byApp = new Map<RepoPath, DeclaredVersion[]>()
  for (const declared of [...inManifests, ...inConfigs]) {
    const folder = packages.appOf(declared.file)
    const app = tauriApps.has(folder) ? folder : declared.file
    byApp.set(app, [...(byApp.get(app) ?? []), declared])
  }
  return [...byApp.values()].map(versions => ({ versions, agree: isOne(versions) }))
}

function isOne(versions: readonly DeclaredVersion[]): boolean {
  return new Set(versions.map(({ version }) => rawText(version))).size <= 1
}

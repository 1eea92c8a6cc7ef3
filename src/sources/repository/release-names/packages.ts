import { asRepoPath, type RepoPath } from '../../../core/location.ts'
import { type Untrusted, untrusted } from '../../../core/text.ts'
import type { ManifestReference } from '../code/template.ts'
import { readJson } from '../documents/json.ts'
import { textAt } from '../documents/located.ts'
import { folderOf } from '../paths.ts'
import type { Ecosystem, Manifest } from '../repository.ts'
import type { TauriConfig } from '../tauri-config.ts'
import type { ReleaseInput } from './release-input.ts'

/** The packages of a repository: which one a file belongs to, what it is called and which version it has. */
export interface Packages {
  manifestOf(reference: ManifestReference): Manifest | null
  versionOf(reference: ManifestReference): Manifest['version']
  /** `productName` of a package.json that mentions Sentry, else its name; `null` where its text is not at hand. */
  productNameOf(reference: ManifestReference): Untrusted | null
  /** Folder of the application that a file is part of: the Rust part of a Tauri application belongs to its web part. */
  appOf(file: RepoPath): RepoPath
}

type Input = Pick<ReleaseInput, 'manifests' | 'tauriConfigs'> & Partial<Pick<ReleaseInput, 'code'>>

/** Indexes manifests and Tauri configurations. */
export function packagesIn({ manifests, tauriConfigs, code = [] }: Input): Packages {
  const byPath = new Map(manifests.map(manifest => [manifest.path, manifest]))
  const inFolder = new Map<RepoPath, Manifest[]>()
  for (const manifest of manifests) inFolder.set(manifest.folder, [...(inFolder.get(manifest.folder) ?? []), manifest])
  const configs = new Map(tauriConfigs.map(config => [config.path, config]))
  const tauriFolders = new Set(tauriConfigs.map(config => folderOf(config.path)))

  const nearest = (file: RepoPath, fits: (manifest: Manifest) => boolean): Manifest | null => {
    const folder = folderWith(file, one => inFolder.get(one)?.some(fits) ?? false)
    return folder === null ? null : (inFolder.get(folder)?.find(fits) ?? null)
  }
  const manifestOf = (of: ManifestReference): Manifest | null =>
    of.kind === 'file' ? (byPath.get(of.path) ?? null) : nearest(of.to, describes(of.ecosystem))

  const versionOf = (of: ManifestReference): Manifest['version'] => {
    const config = of.kind === 'file' ? configs.get(of.path) : undefined
    if (config !== undefined) return versionOfTauri(config)
    return manifestOf(of)?.version ?? null
  }
  const versionOfTauri = ({ path, version, versionFile }: TauriConfig): Manifest['version'] => {
    if (versionFile !== null) return byPath.get(versionFile)?.version ?? null
    // Without a version of its own, Tauri takes that of Cargo.toml.
    return version ?? versionOf({ kind: 'nearest', ecosystem: 'cargo', to: path })
  }
  return {
    manifestOf,
    versionOf,
    productNameOf: of => {
      const manifest = manifestOf(of)
      const source = code.find(({ path }) => path === manifest?.path)
      if (manifest === null || source === undefined) return null
      const product = textAt(readJson(source.text) ?? undefined, 'productName')
      return product === null ? manifest.name : untrusted(product.text)
    },
    appOf: file => {
      const folder = folderWith(file, one => inFolder.has(one) || tauriFolders.has(one)) ?? asRepoPath('.')
      if (!tauriFolders.has(folder) || folder === '.') return folder
      return nearest(folder, describes('npm'))?.folder ?? folder
    },
  }
}

/** Cargo and package.json files that only hold a workspace together describe no package. */
function describes(ecosystem: Ecosystem): (manifest: Manifest) => boolean {
  return manifest => manifest.ecosystem === ecosystem && manifest.name !== null
}

/** The deepest folder around a file that is such a one. */
function folderWith(file: RepoPath, fits: (folder: RepoPath) => boolean): RepoPath | null {
  for (const folder of foldersAbove(file)) if (fits(folder)) return folder
  return null
}

/** The folder of a file and all above it, the deepest first. */
function* foldersAbove(file: RepoPath): Generator<RepoPath> {
  for (let folder = folderOf(file); folder !== '.'; folder = folderOf(folder)) yield folder
  yield asRepoPath('.')
}

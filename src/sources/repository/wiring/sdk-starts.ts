import type { Ecosystem } from '../../../core/ecosystem.ts'
import type { RepoPath } from '../../../core/location.ts'
import type { Profile } from '../../../core/profile.ts'
import { folderOf } from '../paths.ts'
import type { Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import type { InitSite } from './init-sites.ts'
import { ownerOf, type WiredPackage } from './packages.ts'
import { majorOf } from './versions.ts'

/** A place that starts an SDK, once, with the package that it belongs to. */
export interface SdkStart {
  readonly profile: Profile
  readonly sdk: string
  /** Of the SDK, as its package declares it; `null` where that is not one. */
  readonly major: number | null
  readonly manifest: Manifest
  readonly site: InitSite
}

/** Every start of every SDK in the order of packages. One that several packages share belongs to the one it lies in, else to the first. */
export function sdkStarts(packages: readonly WiredPackage[]): readonly SdkStart[] {
  const starts = new Map<string, SdkStart>()
  const folders = [...new Set(packages.map(({ manifest }) => manifest.folder))]
  for (const { profile, manifest, sdk, init } of packages) {
    for (const site of init) {
      const key = `${profile.id} ${site.at.file} ${site.node.from}`
      const isOwn = ownerOf(site.file.path, folders) === manifest.folder
      if (starts.has(key) && !isOwn) continue
      starts.set(key, { profile, sdk: sdk.name, major: majorOf(sdk.range), manifest, site })
    }
  }
  return [...starts.values()]
}

/** Tells the files that lie in the package of a manifest and in none of the same ecosystem below it. Goes through the files once. */
export function filesByPackage(
  manifests: readonly Manifest[],
  files: readonly CodeFile[],
): (manifest: Manifest) => readonly CodeFile[] {
  const indexes = new Map<Ecosystem, ReadonlyMap<RepoPath, readonly CodeFile[]>>()
  return ({ ecosystem, folder }) => {
    const index = indexes.get(ecosystem) ?? indexed(files, foldersOf(manifests, ecosystem))
    indexes.set(ecosystem, index)
    return index.get(folder) ?? []
  }
}

function foldersOf(manifests: readonly Manifest[], ecosystem: Ecosystem): ReadonlySet<RepoPath> {
  return new Set(manifests.filter(one => one.ecosystem === ecosystem).map(({ folder }) => folder))
}

function indexed(
  files: readonly CodeFile[],
  folders: ReadonlySet<RepoPath>,
): ReadonlyMap<RepoPath, readonly CodeFile[]> {
  const index = new Map<RepoPath, CodeFile[]>()
  for (const file of files) {
    let folder = folderOf(file.path)
    while (!folders.has(folder) && folder !== '.') folder = folderOf(folder)
    const known = index.get(folder)
    if (known === undefined) index.set(folder, [file])
    else known.push(file)
  }
  return index
}

import type { RepoPath } from '../../../core/location.ts'
import type { DependencyPattern, Profile, Symbolication } from '../../../core/profile.ts'
import type { ReleaseName, Wiring, WiringSite } from '../../../core/wiring.ts'
import { fileName, folderOf } from '../paths.ts'
import type { Dependency, Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { type IdleStart, type JudgedStart, judgedStarts } from './idle-starts.ts'
import { type InitSite, initSitesIn } from './init-sites.ts'
import type { SentryDependency } from './sentry-dependencies.ts'
import { symbolicationSites } from './symbolication-sites.ts'

/** A package that uses an SDK, and how it is wired. */
export interface WiredPackage {
  readonly profile: Profile
  readonly manifest: Manifest
  readonly sdk: Dependency
  /** In the package itself; where it has none, anywhere in the repository (a shared module, another package of the workspace). */
  readonly init: readonly InitSite[]
  /** Starts that never report, where there is no other one. */
  readonly idle: readonly IdleStart[]
  readonly symbolication: readonly { readonly needed: Symbolication; readonly sites: readonly WiringSite[] }[]
}

/** Every package that a profile knows, in the order of manifests and profiles. `listed` are all files of the repository. */
export function wiredPackages(
  manifests: readonly Manifest[],
  profiles: readonly Profile[],
  files: readonly CodeFile[],
  listed: readonly RepoPath[],
): readonly WiredPackage[] {
  const folders = foldersWithFile(profiles, listed)
  const startsOfProfile = startsByProfile(files)
  return manifests.flatMap(manifest =>
    profilesOf(manifest, folders).map(({ profile, sdk }) => {
      const symbolication = profile.symbolication
        .filter(
          ({ neededWith }) => neededWith === undefined || files.some(file => initSitesIn(file, neededWith).length > 0),
        )
        .map(needed => ({ needed, sites: symbolicationSites(needed, files) }))
      return {
        profile,
        manifest,
        sdk,
        ...startsOf(manifest, manifests, startsOfProfile(profile)),
        symbolication,
      }
    }),
  )
}

interface Match {
  readonly profile: Profile
  readonly sdk: Dependency
}

/** The profiles that a package is of, without those that yield to another of them. */
function profilesOf(manifest: Manifest, folders: FoldersWithFile): readonly Match[] {
  const matches = [...folders].flatMap(([profile, within]) => {
    const sdk = sdkOf(profile, manifest)
    return sdk === null || within?.has(manifest.folder) === false ? [] : [{ profile, sdk }]
  })
  const ids = new Set(matches.map(({ profile }) => profile.id))
  return matches.filter(({ profile }) => !profile.yieldsTo.some(id => ids.has(id)))
}

/** Folders that hold the file which a profile asks for; `null` for one that asks for none. */
type FoldersWithFile = ReadonlyMap<Profile, ReadonlySet<RepoPath> | null>

function foldersWithFile(profiles: readonly Profile[], listed: readonly RepoPath[]): FoldersWithFile {
  return new Map(
    profiles.map(profile => {
      const { besideFile } = profile
      if (besideFile === null) return [profile, null]
      return [profile, new Set(listed.filter(path => besideFile.test(fileName(path))).map(folderOf))]
    }),
  )
}

/** The dependency that makes a package one of the profile; `null` where it is none. */
export function sdkOf({ sdk, beside }: Profile, { ecosystem, dependencies }: Manifest): Dependency | null {
  const find = (pattern: DependencyPattern) =>
    pattern.ecosystem === ecosystem ? dependencies.find(({ name }) => pattern.name.test(name)) : undefined
  if (!beside.every(find)) return null
  return sdk.map(find).find(dependency => dependency !== undefined) ?? null
}

/** SDKs in packages of which no profile knows anything. */
export function unprofiledSdks(
  dependencies: readonly SentryDependency[],
  packages: readonly WiredPackage[],
): readonly SentryDependency[] {
  const known = new Set(packages.map(({ manifest }) => `${manifest.ecosystem} ${manifest.folder}`))
  return dependencies.filter(({ role, ecosystem, folder }) => role === 'sdk' && !known.has(`${ecosystem} ${folder}`))
}

/** The wiring as the report shows it. */
export function wiringOf(packages: readonly WiredPackage[], releaseNames: readonly ReleaseName[]): Wiring {
  return {
    releaseNames,
    packages: packages.map(({ profile, manifest, sdk, init, symbolication }) => ({
      path: manifest.folder,
      profile: profile.id,
      sdk: sdk.name,
      version: sdk.range,
      init: init.map(({ at: { file, line } }) => ({ file, line })),
      symbolication: symbolication.flatMap(({ sites }) => sites),
    })),
  }
}

type StartsOfProfile = (profile: Profile) => readonly JudgedStart[]

function startsByProfile(files: readonly CodeFile[]): StartsOfProfile {
  const known = new Map<Profile, readonly JudgedStart[]>()
  return profile => {
    const sites = () => files.flatMap(file => initSitesIn(file, profile.init))
    const starts = known.get(profile) ?? judgedStarts(sites(), profile, files)
    known.set(profile, starts)
    return starts
  }
}

function startsOf(
  manifest: Manifest,
  manifests: readonly Manifest[],
  everywhere: readonly JudgedStart[],
): Pick<WiredPackage, 'init' | 'idle'> {
  const folders = manifests.filter(({ ecosystem }) => ecosystem === manifest.ecosystem).map(({ folder }) => folder)
  const own = everywhere.filter(({ site }) => ownerOf(site.file.path, folders) === manifest.folder)
  const starts = own.length > 0 ? own : everywhere
  const init = starts.filter(({ idle }) => idle === null).map(({ site }) => site)
  return { init, idle: init.length > 0 ? [] : starts.flatMap(({ idle }) => idle ?? []) }
}

/** The deepest of the folders that a file lies in; `null` where it lies in none. */
export function ownerOf(path: RepoPath, folders: readonly RepoPath[]): RepoPath | null {
  const around = folders.filter(folder => folder === '.' || path.startsWith(`${folder}/`))
  return around.reduce<RepoPath | null>(
    (deepest, folder) => (deepest === null || depth(folder) > depth(deepest) ? folder : deepest),
    null,
  )
}

function depth(folder: RepoPath): number {
  return folder === '.' ? 0 : folder.length
}

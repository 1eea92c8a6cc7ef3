import { asRepoPath, type RepoPath } from '../../../core/location.ts'
import type { Ecosystem, Manifest } from '../repository.ts'
import { readCargoToml } from './cargo.ts'
import { readComposerJson } from './composer.ts'
import type { ReadManifest } from './declared.ts'
import { readGoMod } from './go.ts'
import { readGradle, readVersionCatalog } from './gradle.ts'
import { readPom } from './maven.ts'
import { readMixExs } from './mix.ts'
import { readDenoJson, readPackageJson, readPnpmWorkspace } from './npm.ts'
import { readNuget } from './nuget.ts'
import { readPubspec } from './pubspec.ts'
import { readPipfile, readPyproject } from './pyproject.ts'
import { readRequirements } from './requirements.ts'
import { readGemfile, readGemspec } from './ruby.ts'
import { readSetupCfg } from './setup-cfg.ts'
import { readSetupPy } from './setup-py.ts'
import { readCartfile, readPackageSwift, readPodfile } from './swift.ts'

/** One kind of manifest: which files it is, and how they are read. */
export interface ManifestKind {
  readonly ecosystem: Ecosystem
  readonly read: ReadManifest
  /** Exact file names. */
  readonly names?: readonly string[]
  /** Tested against the whole path of files with one of the extensions. */
  readonly pattern?: RegExp
  readonly extensions?: readonly string[]
}

/** Every kind of manifest. */
export const manifestKinds: readonly ManifestKind[] = [
  { ecosystem: 'npm', names: ['package.json'], read: readPackageJson },
  { ecosystem: 'npm', names: ['pnpm-workspace.yaml'], read: readPnpmWorkspace },
  { ecosystem: 'npm', names: ['deno.json', 'deno.jsonc'], read: readDenoJson },
  { ecosystem: 'cargo', names: ['Cargo.toml'], read: readCargoToml },
  { ecosystem: 'python', names: ['pyproject.toml'], read: readPyproject },
  { ecosystem: 'python', names: ['Pipfile'], read: readPipfile },
  { ecosystem: 'python', names: ['setup.cfg'], read: readSetupCfg },
  { ecosystem: 'python', names: ['setup.py'], read: readSetupPy },
  {
    ecosystem: 'python',
    extensions: ['txt', 'in'],
    pattern: /(?:^|\/)(?:requirements[^/]*|requirements\/(?:[^/]+\/)*[^/]+)\.(?:txt|in)$/,
    read: readRequirements,
  },
  { ecosystem: 'go', names: ['go.mod'], read: readGoMod },
  { ecosystem: 'ruby', names: ['Gemfile', 'gems.rb'], read: readGemfile },
  { ecosystem: 'ruby', extensions: ['gemspec'], read: readGemspec },
  { ecosystem: 'php', names: ['composer.json'], read: readComposerJson },
  { ecosystem: 'maven', names: ['pom.xml'], read: readPom },
  { ecosystem: 'gradle', extensions: ['gradle'], read: readGradle },
  { ecosystem: 'gradle', extensions: ['kts'], pattern: /\.gradle\.kts$/, read: readGradle },
  { ecosystem: 'gradle', extensions: ['toml'], pattern: /\.versions\.toml$/, read: readVersionCatalog },
  { ecosystem: 'nuget', extensions: ['csproj', 'fsproj', 'vbproj'], read: readNuget },
  {
    ecosystem: 'nuget',
    names: ['Directory.Packages.props', 'Directory.Build.props', 'Directory.Build.targets', 'packages.config'],
    read: readNuget,
  },
  { ecosystem: 'pub', names: ['pubspec.yaml'], read: readPubspec },
  { ecosystem: 'hex', names: ['mix.exs'], read: readMixExs },
  { ecosystem: 'swift', names: ['Package.swift'], read: readPackageSwift },
  {
    ecosystem: 'swift',
    extensions: ['swift'],
    pattern: /(?:^|\/)Package@swift-[\d.]+\.swift$/,
    read: readPackageSwift,
  },
  { ecosystem: 'swift', names: ['Podfile'], read: readPodfile },
  { ecosystem: 'swift', names: ['Cartfile'], read: readCartfile },
]

const byName = new Map(manifestKinds.flatMap(kind => (kind.names ?? []).map(name => [name, kind] as const)))
const extensions = new Set(manifestKinds.flatMap(kind => kind.extensions ?? []))

/** How to read the file at `path` as a manifest; `undefined` where it is none. Asked for every file, so it must be quick. */
export function manifestKindOf(path: RepoPath): ManifestKind | undefined {
  const named = byName.get(path.slice(path.lastIndexOf('/') + 1))
  if (named !== undefined) return named
  const extension = path.slice(path.lastIndexOf('.') + 1)
  if (!extensions.has(extension)) return undefined
  return manifestKinds.find(
    kind => kind.extensions?.includes(extension) && (kind.pattern === undefined || kind.pattern.test(path)),
  )
}

/** The manifest that `text` is; `null` where it is malformed. Never throws. */
export function readManifest(kind: ManifestKind, path: RepoPath, text: string): Manifest | null {
  const declared = kind.read(text, path)
  return declared === null ? null : { path, folder: packageFolder(path), ecosystem: kind.ecosystem, ...declared }
}

/** Folder of the package: `requirements/` and `gradle/` are folders for manifests of the folder above. */
function packageFolder(path: RepoPath): RepoPath {
  const folder = path.replace(/(?:^|\/)(?:requirements\/.*|gradle\/[^/]+|[^/]+)$/, '')
  return asRepoPath(folder === '' ? '.' : folder)
}

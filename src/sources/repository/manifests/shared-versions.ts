import { rawText } from '../../../core/text.ts'
import type { Dependency, Manifest, SharedVersion } from '../repository.ts'

/** Finds the shared version that something in `folder` refers to: the nearest one above. */
type Find = (folder: string, catalog: string, key: string) => SharedVersion | undefined

/**
 * The manifests with references filled in from shared versions: `catalog:` of pnpm and Bun, `workspace = true` of Cargo,
 * central versions of NuGet and Maven, catalogs of Gradle (there the name as well). What is not found stays as written.
 */
export function withSharedVersions(manifests: readonly Manifest[]): readonly Manifest[] {
  const ecosystems = new Set(manifests.filter(({ shared }) => shared !== undefined).map(({ ecosystem }) => ecosystem))
  const finders = new Map<string, Find>()
  for (const ecosystem of ecosystems) {
    finders.set(ecosystem, finder(manifests.filter(manifest => manifest.ecosystem === ecosystem)))
  }
  return manifests.map(manifest => {
    const find = finders.get(manifest.ecosystem)
    return find === undefined ? manifest : filledIn(manifest, find)
  })
}

function filledIn(manifest: Manifest, find: Find): Manifest {
  const inherited = manifest.version ?? (manifest.name === null ? undefined : find(manifest.folder, 'package', ''))
  return {
    ...manifest,
    version: inherited === undefined ? null : 'value' in inherited ? inherited : versionOf(inherited),
    dependencies: manifest.dependencies.map(dependency => {
      const reference = referenceOf(dependency, manifest)
      const shared = reference === null ? undefined : find(manifest.folder, reference.catalog, reference.key)
      return shared === undefined ? dependency : { ...dependency, name: shared.name, range: shared.range }
    }),
  }
}

function versionOf(shared: SharedVersion): Manifest['version'] {
  return shared.range === null ? null : { value: shared.range, at: shared.at }
}

function referenceOf(dependency: Dependency, manifest: Manifest): { catalog: string; key: string } | null {
  const { name, alias = name } = dependency
  const range = dependency.range === null ? '' : rawText(dependency.range)
  if (manifest.ecosystem === 'npm') {
    const [, catalog] = /^catalog:(.*)$/.exec(range) ?? []
    return catalog === undefined ? null : { catalog: catalog === 'default' ? '' : catalog, key: alias }
  }
  if (manifest.ecosystem === 'cargo') return range === 'workspace' ? { catalog: '', key: alias } : null
  return range === '' ? { catalog: '', key: name } : null
}

function finder(manifests: readonly Manifest[]): Find {
  const entries = new Map<string, SharedIn[]>()
  for (const { folder, shared = [] } of manifests) {
    for (const entry of shared) {
      const id = `${entry.catalog}\0${entry.key}`
      const alike = entries.get(id)
      if (alike === undefined) entries.set(id, [{ folder, entry }])
      else alike.push({ folder, entry })
    }
  }
  return (folder, catalog, key) =>
    (entries.get(`${catalog}\0${key}`) ?? [])
      .filter(candidate => isAbove(candidate.folder, folder))
      .sort((one, other) => other.folder.length - one.folder.length)[0]?.entry
}

interface SharedIn {
  readonly folder: string
  readonly entry: SharedVersion
}

function isAbove(folder: string, other: string): boolean {
  return folder === '.' || folder === other || other.startsWith(`${folder}/`)
}

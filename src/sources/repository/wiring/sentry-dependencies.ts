import type { Ecosystem } from '../../../core/ecosystem.ts'
import type { RepoPath } from '../../../core/location.ts'
import type { Dependency, Manifest } from '../repository.ts'

/** What tells Sentry's packages from others. */
export type PackagePatterns = Readonly<
  Record<Ecosystem, readonly { readonly names: RegExp; readonly role: 'sdk' | 'build-tool' }[]>
>

/** A dependency on a package of Sentry's. */
export interface SentryDependency extends Dependency {
  readonly ecosystem: Ecosystem
  readonly role: 'sdk' | 'build-tool'
  /** Folder of the package that depends on it. */
  readonly folder: RepoPath
}

/** Every dependency on a package of Sentry's, SDKs before build tools, in the order of the manifests. */
export function sentryDependencies(
  manifests: readonly Manifest[],
  patterns: PackagePatterns,
): readonly SentryDependency[] {
  const found = manifests.flatMap(({ ecosystem, folder, dependencies }) =>
    dependencies.flatMap(dependency => {
      const pattern = patterns[ecosystem].find(({ names }) => names.test(dependency.name))
      return pattern ? [{ ...dependency, ecosystem, folder, role: pattern.role }] : []
    }),
  )
  return [...found.filter(({ role }) => role === 'sdk'), ...found.filter(({ role }) => role !== 'sdk')]
}

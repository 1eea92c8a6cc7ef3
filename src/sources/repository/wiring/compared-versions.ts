import type { RepoPath } from '../../../core/location.ts'
import { rawText } from '../../../core/text.ts'
import { type Packages, packagesIn } from '../release-names/packages.ts'
import type { NamedRelease, ReleaseInput } from '../release-names/release-input.ts'
import { type ApplicationVersions, type DeclaredVersion, versionsOf } from '../release-names/versions.ts'
import { isTauriConfig } from '../tauri-config.ts'

/** The versions of one application: those that name it or its releases, and others beside them, which nothing here uses. */
export interface ComparedVersions {
  readonly counted: ApplicationVersions
  readonly idle: readonly (DeclaredVersion & { /** From all that count. */ readonly differs: boolean })[]
}

/**
 * The versions of each application that declares several. That of package.json counts only where a release takes it from there:
 * front ends often leave it at 0.0.0.
 */
export function comparedVersions(input: ReleaseInput, names: readonly NamedRelease[]): readonly ComparedVersions[] {
  const used = versionFiles(names, packagesIn(input))
  const counts = (file: RepoPath) => isTauriConfig(file) || !file.endsWith('package.json') || used.has(file)
  return versionsOf(input)
    .filter(({ versions }) => versions.length > 1)
    .map(({ versions }) => {
      const counted = versions.filter(({ file }) => counts(file))
      const texts = new Set(counted.map(({ version }) => rawText(version)))
      const idle = versions.filter(({ file }) => !counts(file))
      return {
        counted: { versions: counted, agree: texts.size <= 1 },
        idle: idle.map(one => ({ ...one, differs: !texts.has(rawText(one.version)) })),
      }
    })
}

function versionFiles(names: readonly NamedRelease[], packages: Packages): ReadonlySet<RepoPath> {
  const holes = names.flatMap(({ template }) => template.flat())
  return new Set(
    holes.flatMap(hole => (hole.kind === 'package-version' ? (packages.manifestOf(hole.of)?.path ?? []) : [])),
  )
}

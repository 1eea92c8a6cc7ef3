import type { Ecosystem } from '../../../core/ecosystem.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Dependency, Manifest } from '../repository.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import { majorOf } from './versions.ts'

interface OutdatedRule {
  readonly ecosystem: Ecosystem
  readonly names: RegExp
  readonly since: number | null
  readonly instead: string
}

/** A dependency on a package that came to its end. */
export interface OutdatedDependency {
  readonly name: string
  readonly instead: string
  /** The major version of the other packages that it does not belong to; `null` where it is out of date by itself. */
  readonly since: number | null
  readonly at: WiringSite
}

/**
 * The dependencies on packages that came to an end. One that ended with a major version counts where another package of
 * Sentry's, released together with the SDK, has that version in the same manifest.
 */
export function outdatedDependencies(
  manifests: readonly Manifest[],
  rules: readonly OutdatedRule[],
  releasedTogether: RegExp,
): LookedAt<OutdatedDependency> {
  return lookedAt(manifests, ({ ecosystem, dependencies }) => {
    const current = dependencies.filter(({ name }) => releasedTogether.test(name))
    const major = Math.max(0, ...current.map(({ range }) => majorOf(range) ?? 0))
    const found = dependencies.flatMap(dependency => {
      const rule = rules.find(one => one.ecosystem === ecosystem && one.names.test(dependency.name))
      return rule === undefined ? [] : [{ dependency, rule }]
    })
    if (current.length === 0 && found.length === 0) return null
    return found
      .filter(({ dependency, rule }) => rule.since === null || isLeftBehind(dependency, rule.since, major))
      .map(({ dependency: { name, at }, rule: { since, instead } }) => ({ name, at, since, instead }))
  })
}

function isLeftBehind({ range }: Dependency, since: number, major: number): boolean {
  return major >= since && (majorOf(range) ?? 0) < since
}

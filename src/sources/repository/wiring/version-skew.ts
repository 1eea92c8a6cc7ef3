import type { Untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Dependency, Manifest } from '../repository.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import { majorOf } from './versions.ts'

interface Declared {
  readonly name: string
  readonly range: Untrusted
  readonly at: WiringSite
}

/** Two packages of one manifest that are released together and have different major versions. */
export interface VersionSkew {
  readonly newer: Declared
  readonly older: Declared
}

/** Manifests whose SDK packages are of different major versions: the newest beside each that is behind it. */
export function versionSkews(manifests: readonly Manifest[], releasedTogether: RegExp): LookedAt<VersionSkew> {
  return lookedAt(manifests, ({ ecosystem, dependencies }) => {
    const known = ecosystem === 'npm' ? distinct(dependencies.filter(({ name }) => releasedTogether.test(name))) : []
    const newest = known.reduce<Known | null>((most, one) => (most && most.major >= one.major ? most : one), null)
    if (newest === null || known.length < 2) return null
    return known.filter(({ major }) => major < newest.major).map(older => ({ newer: newest, older }))
  })
}

interface Known extends Declared {
  readonly major: number
}

/** The first entry of each package that allows one major version. */
function distinct(dependencies: readonly Dependency[]): readonly Known[] {
  const known = new Map<string, Known>()
  for (const { name, range, at } of dependencies) {
    const major = majorOf(range)
    if (range !== null && major !== null && !known.has(name)) known.set(name, { name, range, at, major })
  }
  return [...known.values()]
}

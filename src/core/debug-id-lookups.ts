import type { NotSeen } from './observed.ts'
import type { Untrusted } from './text.ts'

/** A debug ID and the first file that carries it. */
export interface CarriedId {
  readonly debugId: string
  readonly file: Untrusted
}

/** What Sentry says of the debug IDs of a build. */
export interface Lookups {
  /** How many different ones there are. */
  readonly total: number
  /** How many of them Sentry has files for. */
  readonly known: number
  /** Those that Sentry does not know. */
  readonly unknown: readonly CarriedId[]
  /** Those for which Sentry has files, and none with symbols. */
  readonly withoutSymbols: readonly CarriedId[]
  /** Questions without an answer. */
  readonly unseen: readonly NotSeen[]
}

/** At most `most` of them, the first and the last among them, and the others evenly between. */
export function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const step = (all.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]).filter(one => one !== undefined)
}

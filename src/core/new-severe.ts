import { type Count, countOf, exactly } from './count.ts'
import { type Issue, isHighSeverity } from './issue.ts'

/** Unresolved issues of level error or fatal that are less than a day old. */
export interface NewSevere {
  readonly count: Count
  /** Those that were read. */
  readonly issues: readonly Issue[]
}

/** The terms that find them, beside `is:unresolved`. */
export const newSevereTerms = 'firstSeen:-24h level:[error,fatal]'

/** Among issues that are all there. */
export function newSevereAmong(issues: readonly Issue[], now: Date): NewSevere {
  const dayAgo = now.getTime() - 24 * 60 * 60 * 1000
  const severe = issues.filter(isHighSeverity)
  const found = severe.filter(({ firstSeen }) => firstSeen !== null && firstSeen.getTime() >= dayAgo)
  const isWhole = severe.every(({ firstSeen }) => firstSeen !== null)
  return { count: { ...exactly(found.length), lowerBound: !isWhole }, issues: found }
}

/** As the search for them found them. */
export function newSevereListed(list: Parameters<typeof countOf>[0] & { readonly rows: readonly Issue[] }): NewSevere {
  return { count: countOf(list), issues: list.rows }
}

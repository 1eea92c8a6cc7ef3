import { type Count, exactly } from './count.ts'
import type { Issue } from './issue.ts'
import type { Observed } from './observed.ts'

/** Users and events of an issue in the last 24 hours. */
export interface Activity {
  readonly users: number
  readonly events: number
}

/** The unresolved issues of a project, in the environment if one is asked for: how many, and those that were read. */
export interface BacklogCounts {
  readonly unresolved: Observed<Count>
  /** Of level error or fatal. */
  readonly highSeverity: Observed<Count>
  readonly highPriority: Observed<Count>
  /** First seen in the last 24 hours. */
  readonly newLastDay: Observed<Count>
  readonly regressed: Observed<Count>
  readonly escalating: Observed<Count>
  /** What several sort orders and searches brought, each issue once, in the order of their ids. */
  readonly issues: Observed<readonly Issue[]>
  /** Whether these are all that there are. */
  readonly complete: boolean
}

/** The same, and whom they hit of late. */
export interface Backlog extends BacklogCounts {
  /** By issue id; issues that are not in it had no event in the last 24 hours where `activityComplete`. */
  readonly activity: Observed<ReadonlyMap<string, Activity>>
  readonly activityComplete: boolean
}

/** What can be counted among issues that are all there. `null` where the server does not know the word, or tells no dates. */
export function countsAmong(issues: readonly Issue[], now: Date) {
  const dayAgo = now.getTime() - 24 * 60 * 60 * 1000
  const count = (which: (issue: Issue) => boolean) => issues.filter(which).length
  const young = count(({ firstSeen }) => firstSeen !== null && firstSeen.getTime() >= dayAgo)
  const withoutDate = count(({ firstSeen }) => firstSeen === null)
  const withSubstatus = issues.length === 0 || issues.some(({ substatus }) => substatus !== null)
  const withPriority = issues.length === 0 || issues.some(({ priority }) => priority !== null)
  return {
    newLastDay:
      withoutDate > 0 && withoutDate === issues.length ? null : { ...exactly(young), lowerBound: withoutDate > 0 },
    highPriority: withPriority ? exactly(count(({ priority }) => priority === 'high')) : null,
    regressed: withSubstatus ? exactly(count(({ substatus }) => substatus === 'regressed')) : null,
    escalating: withSubstatus ? exactly(count(({ substatus }) => substatus === 'escalating')) : null,
  }
}

import type { Limits } from './asked.ts'
import type { Count } from './count.ts'
import type { Issue } from './issue.ts'
import type { IssuePlace } from './issue-place.ts'
import type { NotSeen, Observed } from './observed.ts'

/** How much there was of an issue. `null`: the server does not say. */
export interface Impact {
  readonly users: number | null
  readonly events: number | null
  /** `release`: in the release, and in the environment if one is asked for. `life`: of all releases, so that both are upper bounds. */
  readonly of: 'release' | 'life'
}

/** An issue that has to do with a release. */
export interface ReleaseIssue
  extends Pick<Issue, 'id' | 'shortId' | 'level' | 'priority' | 'category' | 'isUnhandled'> {
  readonly impact: Impact
}

/** What a search for issues of a release brought. */
export interface ReleaseIssues {
  readonly issues: readonly ReleaseIssue[]
  /** How many the search finds, those that were not read included. */
  readonly count: Count
  /** Why these are not all of them; `null` where they are. */
  readonly rest: NotSeen | null
  /** The search, in Sentry's words. */
  readonly query: string
}

/** Issues that were resolved and came back. */
export interface RegressedIssues {
  /** They came back with an event of the release. */
  readonly inRelease: ReleaseIssues
  /** They came back with another release, and occur in this one, too. */
  readonly elsewhere: readonly ReleaseIssue[]
}

/** What the lists of issues say about a release, in the environment if one is asked for. */
export interface ReleaseIssueLists {
  /** First seen in it; Sentry remembers the first release of an issue for each environment. */
  readonly newIssues: Observed<ReleaseIssues>
  readonly regressedIssues: Observed<RegressedIssues>
  readonly escalatingIssues: Observed<ReleaseIssues>
}

/** The issues of a release, and what they are measured by. */
export interface ReleaseIssueFacts extends ReleaseIssueLists {
  /** All error events of the release. */
  readonly errors: Observed<Impact>
  readonly issuePlace: IssuePlace
  readonly limits: Limits
}

/** Users from which on an issue weighs on a release. */
export const weightyUsers = 3
/** Events from which on a new issue weighs on a release, whoever had them. */
export const weightyEvents = 10

/**
 * Whether an issue may speak against a release. Errors and outages do; slowness, opinions of users and hints do not say that a
 * release is broken, nor do messages below the level warning. Servers of before 2022 know errors only and name no category.
 * https://github.com/getsentry/sentry/blob/master/src/sentry/issues/grouptype.py (GroupCategory)
 */
export function isFault({ category, level }: Pick<ReleaseIssue, 'category' | 'level'>): boolean {
  return (category === null || faults.includes(category)) && !quiet.includes(level)
}

const faults: readonly string[] = ['error', 'outage', 'cron', 'uptime']
const quiet: readonly ReleaseIssue['level'][] = ['sample', 'debug', 'info']

/** Whether a new issue blocks its release: severe, and enough of it. */
export function isBlocking(issue: ReleaseIssue): boolean {
  const { users, events } = issue.impact
  return isSevere(issue) && ((users ?? 0) >= weightyUsers || (events ?? 0) >= weightyEvents)
}

function isSevere({ isUnhandled, level, priority }: ReleaseIssue): boolean {
  return isUnhandled === true || level === 'fatal' || priority === 'high'
}

/** Whether a regressed issue is known to weigh on the release: a bound from above does not tell. */
export function isWeighty({ impact: { users, of } }: ReleaseIssue): boolean {
  return of === 'release' && (users ?? 0) >= weightyUsers
}

import { type Count, countOf, exactly } from '../core/count.ts'
import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import type { ReleaseIssues } from '../core/release-issue.ts'
import type { Target } from '../core/target.ts'
import { isWhole, type Listing } from '../sources/sentry/paging.ts'
import { type ListedReleaseIssue, type ReleaseIssueSearch, releaseIssues } from '../sources/sentry/release-issues.ts'
import { releaseTerm } from '../sources/sentry/release-term.ts'
import type { Sources } from '../sources/sources.ts'
import { unlessForeign } from './own-issues.ts'

type From = Pick<Sources, 'asked' | 'sentry'>
type Issues = Observed<Listing<ListedReleaseIssue>>

/**
 * The hundred issues that were seen in the release last, whatever became of them. Where there are no more, they tell how many are
 * unresolved, which of them escalate or came back, and how much of each is in the release: one question for all modes.
 */
export function issuesOfRelease(from: From, target: Target, version: string): Promise<Issues> {
  return search(from, target, { query: releaseTerm('release', version), sort: 'date', mostPages: 1, isNewer: false })
}

/** Unresolved issues that were first seen in the release; Sentry remembers the first release for each environment. */
export function newIssuesOfRelease(from: From, target: Target, version: string): Promise<Observed<ReleaseIssues>> {
  const query = `is:unresolved ${releaseTerm('firstRelease', version)} ${releaseTerm('release', version)}`
  // A star in a name needs a feature that an organization may not have; otherwise every server knows these words.
  return searched(from, target, query, version.includes('*'))
}

/** Unresolved issues that Sentry wrote down as come back with the release. */
export function regressedInRelease(from: From, target: Target, version: string): Promise<Observed<ReleaseIssues>> {
  const query = `is:unresolved ${releaseTerm('regressed_in_release', version)} ${releaseTerm('release', version)}`
  return searched(from, target, query, true)
}

/** Unresolved issues of the release in a state; searched for where the list of all does not tell. */
export async function issuesInState(
  from: From,
  target: Target,
  version: string,
  state: 'regressed' | 'escalating',
): Promise<Observed<ReleaseIssues>> {
  const query = `is:${state} ${releaseTerm('release', version)}`
  const all = await issuesOfRelease(from, target, version)
  if (all.kind === 'unseen') return all
  const open = unresolvedAmong(all.value)
  // Servers that do not know states leave them out.
  if (open === null || (open.length > 0 && open.every(({ substatus }) => substatus === null)))
    return searched(from, target, query, true)
  const issues = open.filter(({ substatus }) => substatus === state).sort(byUsers)
  return seen({ issues, count: exactly(issues.length), rest: null, query })
}

/** The search that stands behind the number of unresolved issues of a release; evidence names it. */
export function unresolvedOfRelease(version: string): string {
  return `is:unresolved ${releaseTerm('release', version)}`
}

/** How many of the unresolved issues the release has; asked for apart where the list of all is too long. */
export async function countUnresolved(from: From, target: Target, version: string): Promise<Observed<Count>> {
  const all = await issuesOfRelease(from, target, version)
  if (all.kind === 'unseen') return all
  const open = unresolvedAmong(all.value)
  if (open !== null) return seen(exactly(open.length))
  const query = unresolvedOfRelease(version)
  const found = await search(from, target, { query, sort: 'user', mostPages: 1, isNewer: false })
  return found.kind === 'seen' ? seen(countOf(found.value)) : found
}

/** `null` where the list does not hold them all. */
function unresolvedAmong(all: Listing<ListedReleaseIssue>): readonly ListedReleaseIssue[] | null {
  return isWhole(all) ? all.rows.filter(({ status }) => status === 'unresolved') : null
}

function byUsers(one: ListedReleaseIssue, other: ListedReleaseIssue): number {
  return (other.impact.users ?? 0) - (one.impact.users ?? 0)
}

async function searched(from: From, target: Target, query: string, isNewer: boolean): Promise<Observed<ReleaseIssues>> {
  const found = await search(from, target, { query, sort: 'user', isNewer })
  if (found.kind === 'unseen') return found
  return seen({ issues: found.value.rows, count: countOf(found.value), rest: restOf(found.value), query })
}

function restOf({ cut, dropped }: Listing<ListedReleaseIssue>): NotSeen | null {
  if (cut !== null || dropped === 0) return cut
  return unseen('unexpected-shape', { kind: 'shape', fault: 'bad-rows' })
}

type Search = Omit<ReleaseIssueSearch, 'org' | 'project' | 'environment'>

async function search({ asked, sentry }: From, target: Target, terms: Search): Promise<Issues> {
  const { org, project } = target
  return unlessForeign(
    await sentry.list(releaseIssues({ org, project, environment: asked.environment, ...terms })),
    target,
  )
}

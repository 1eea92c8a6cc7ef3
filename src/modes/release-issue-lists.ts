import { type Observed, seen } from '../core/observed.ts'
import type { Impact, RegressedIssues, ReleaseIssue, ReleaseIssueLists, ReleaseIssues } from '../core/release-issue.ts'
import { isFault } from '../core/release-issue.ts'
import type { Target } from '../core/target.ts'
import { errorsOfIssues } from '../sources/sentry/release-events.ts'
import type { Sources } from '../sources/sources.ts'
import { issuesInState, issuesOfRelease, newIssuesOfRelease, regressedInRelease } from './issues-of-release.ts'

type From = Pick<Sources, 'asked' | 'sentry'>

/** Of how many issues users and events in the release are asked for where no list tells. */
const mostCounted = 50

/**
 * Three lists, asked for together. Where the release has more issues than a page holds, states, and users and events in the
 * release, are asked for in a second wave.
 */
export async function releaseIssueLists(from: From, target: Target, version: string): Promise<ReleaseIssueLists> {
  const [newIssues, history, all] = await Promise.all([
    newIssuesOfRelease(from, target, version),
    regressedInRelease(from, target, version),
    issuesOfRelease(from, target, version),
  ])
  const listed = all.kind === 'seen' ? all.value.rows.filter(({ impact }) => impact.of === 'release') : []
  const known = new Map(listed.map(({ id, impact }) => [id, impact]))
  const [impacts, regressedNow, escalatingIssues] = await Promise.all([
    missingImpacts(from, target, version, [newIssues, history], known),
    issuesInState(from, target, version, 'regressed'),
    issuesInState(from, target, version, 'escalating'),
  ])
  const counted = withImpacts(new Map([...known, ...impacts]))
  return {
    newIssues: counted(newIssues),
    regressedIssues: regressedIn(counted(history), regressedNow),
    escalatingIssues,
  }
}

/**
 * What the events of the release tell of issues that no list counts: the one of what it brought back counts nothing, and that of
 * all issues ends after a hundred.
 */
async function missingImpacts(
  { asked, sentry }: From,
  target: Target,
  version: string,
  lists: readonly Observed<ReleaseIssues>[],
  known: ReadonlyMap<string, Impact>,
): Promise<ReadonlyMap<string, Impact>> {
  const issues = lists.flatMap(list => (list.kind === 'seen' ? list.value.issues : []))
  const uncounted = issues.filter(issue => issue.impact.of === 'life' && isFault(issue) && !known.has(issue.id))
  if (uncounted.length === 0) return new Map()
  const ids = uncounted.slice(0, mostCounted).map(({ id }) => id)
  const found = await sentry.ask(errorsOfIssues({ ...target, environment: asked.environment, version }, ids))
  return found.kind === 'seen' ? found.value : new Map()
}

/** An issue without events in the table keeps the bound that it had: it was found because it has some. */
function withImpacts(impacts: ReadonlyMap<string, Impact>) {
  const counted = (issue: ReleaseIssue): ReleaseIssue => {
    const impact = issue.impact.of === 'life' ? impacts.get(issue.id) : undefined
    return impact ? { ...issue, impact } : issue
  }
  return (list: Observed<ReleaseIssues>): Observed<ReleaseIssues> =>
    list.kind === 'seen' ? seen({ ...list.value, issues: list.value.issues.map(counted) }) : list
}

/**
 * Sentry writes down with which release an issue came back, and `regressed_in_release` looks there. A server that has never heard
 * of the word takes it for a tag and finds nothing, so that nothing counts as none only where the server knows the younger
 * state `regressed`, in which an issue is for a week, whichever release brought it back:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/tasks/auto_ongoing_issues.py
 */
function regressedIn(history: Observed<ReleaseIssues>, state: Observed<ReleaseIssues>): Observed<RegressedIssues> {
  if (history.kind === 'unseen') return history
  const { issues } = history.value
  if (state.kind === 'unseen') return issues.length > 0 ? seen({ inRelease: history.value, elsewhere: [] }) : state
  const known = new Set(issues.map(({ id }) => id))
  return seen({ inRelease: history.value, elsewhere: state.value.issues.filter(({ id }) => !known.has(id)) })
}

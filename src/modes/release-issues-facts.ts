import { countMetric, type Metrics } from '../core/metrics.ts'
import { type NotSeen, type Observed, seen } from '../core/observed.ts'
import type { Impact, ReleaseIssueFacts } from '../core/release-issue.ts'
import type { Target } from '../core/target.ts'
import { errorsOfRelease } from '../sources/sentry/release-events.ts'
import type { Sources } from '../sources/sources.ts'
import { environmentGap, environmentSilence } from './environment-gap.ts'
import { issuePlaceOf } from './issue-place-of.ts'
import { issuesOfRelease } from './issues-of-release.ts'
import { releaseIssueLists } from './release-issue-lists.ts'
import { releaseSeenAs } from './release-seen-as.ts'

type From = Pick<Sources, 'asked' | 'sentry' | 'credentials' | 'now'>

/**
 * What Sentry's issues say about a release: four questions in one wave, beside that for the release itself, which a gate has asked
 * anyway, and a second wave where it has more issues than a page holds, where the server knows the project by its id only, and where
 * there is no issue in an environment that is asked for.
 */
export async function releaseIssuesFacts(
  from: From,
  target: Target,
  { version }: { readonly version: string },
): Promise<ReleaseIssueFacts> {
  const asking = ask(from, target, version)
  const [gap, as, first] = await Promise.all([
    environmentGap(from, target),
    releaseSeenAs(from, target, version),
    asking,
  ])
  const measures = { issuePlace: issuePlaceOf(from, target), limits: from.asked.limits }
  const end = gap ?? (await silenceOf(from, as, version))
  if (end) return { newIssues: end, regressedIssues: end, escalatingIssues: end, errors: end, ...measures }
  return { ...(as === target ? first : await ask(from, as, version)), ...measures }
}

async function ask(from: From, target: Target, version: string) {
  const search = { ...target, environment: from.asked.environment, version }
  const [lists, table] = await Promise.all([
    releaseIssueLists(from, target, version),
    from.sentry.ask(errorsOfRelease(search)),
  ])
  return { ...lists, errors: mapped(table, ([row]) => row ?? none) }
}

const none: Impact = { users: 0, events: 0, of: 'release' }

/** Why it says nothing that the release has no issues in the asked environment. */
async function silenceOf(from: From, target: Target, version: string): Promise<NotSeen | null> {
  const all = await issuesOfRelease(from, target, version)
  return all.kind === 'seen' && all.value.rows.length === 0 ? environmentSilence(from, target) : null
}

function mapped<T, R>(observed: Observed<T>, change: (value: T) => R): Observed<R> {
  return observed.kind === 'seen' ? seen(change(observed.value)) : observed
}

/** The numbers of a report that these facts give: all issues that the searches find, of whatever category and level. */
export function releaseIssueMetrics({
  newIssues,
  regressedIssues,
}: Pick<ReleaseIssueFacts, 'newIssues' | 'regressedIssues'>): Metrics {
  return {
    'release.new-issues': countMetric(mapped(newIssues, ({ count }) => count)),
    'release.regressed-issues': countMetric(mapped(regressedIssues, ({ inRelease }) => inRelease.count)),
  }
}

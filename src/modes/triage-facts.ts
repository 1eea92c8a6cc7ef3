import type { Limits } from '../core/asked.ts'
import type { Backlog } from '../core/backlog.ts'
import type { Issue } from '../core/issue.ts'
import { type IssuePlace, issueHref } from '../core/issue-place.ts'
import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { checklist } from '../core/triage/checklist.ts'
import type { IssuesOfRelease } from '../core/triage/facts.ts'
import { rank } from '../core/triage/rank.ts'
import type { Suspect } from '../core/triage/suspect.ts'
import type { Triage } from '../core/triage.ts'
import type { Sources } from '../sources/sources.ts'
import { backlogOf, hitLastDay, seenAs } from './backlog.ts'
import { issuePlaceOf } from './issue-place-of.ts'
import { newIssuesOfRelease } from './issues-of-release.ts'
import { serverTime } from './server-time.ts'
import { suspectsOf } from './suspects.ts'

/** What issue-triage looks at. */
export interface TriageModeFacts {
  readonly backlog: Backlog
  readonly triage: Observed<Triage>
  readonly limits: Limits
  readonly place: IssuePlace
}

/** Issues that are asked for an event: enough for what anybody looks at first. */
const mostSuspects = 5

/**
 * The backlog as a checklist, in two waves whatever its length: events are asked for as soon as it is known who was hit most in the
 * last day, while a long backlog is still being read.
 */
export async function triageFacts(from: Sources, target: Target): Promise<TriageModeFacts> {
  const place = issuePlaceOf(from, target)
  const ofRelease = issuesOfNamed(from, target)
  const [backlog, release, suspects, redacted] = await Promise.all([
    backlogOf(from, target),
    ofRelease,
    suspectsOfDay(from, target, ofRelease),
    from.redactsTitles(),
  ])
  const { activity, activityComplete } = backlog
  const context = { now: serverTime(from), activity, activityComplete, ofRelease: release }
  const list = (all: readonly Issue[]) =>
    checklist(all, { ...context, redacted, suspects, link: id => issueHref(place, id) })
  return {
    backlog,
    triage:
      backlog.issues.kind === 'seen'
        ? seen({
            issues: list(backlog.issues.value),
            complete: backlog.complete,
            redacted,
            unseen: { activity: unseenActivity(backlog), release: release?.rest ?? null },
          })
        : backlog.issues,
    limits: from.asked.limits,
    place: { ...place, project: projectIn(backlog) ?? place.project },
  }
}

function unseenActivity({ activity, activityComplete }: Backlog): NotSeen | null {
  if (activity.kind === 'unseen') return activity
  return activityComplete ? null : unseen('truncated')
}

/** Its id, which the page of Sentry takes. */
function projectIn({ issues: rows }: Backlog): string | null {
  return rows.kind === 'seen' ? (rows.value[0]?.projectId ?? null) : null
}

/** Which unresolved issues were first seen in the named release; `null` without one. */
async function issuesOfNamed(from: Sources, target: Target): Promise<IssuesOfRelease | null> {
  const { release } = from.asked
  if (release === null) return null
  const asking = newIssuesOfRelease(from, target, release)
  const as = await seenAs(from, target)
  const found = await (as === target ? asking : newIssuesOfRelease(from, as, release))
  if (found.kind === 'unseen') return { ids: new Set(), rest: found }
  return { ids: new Set(found.value.issues.map(({ id }) => id)), rest: found.value.rest }
}

/**
 * Of the highest issues among the hundred that hit most users in the last day: the next pages would come too late. Class and score
 * are the same there, since they depend on nothing but the issue.
 */
async function suspectsOfDay(
  from: Sources,
  target: Target,
  ofRelease: Promise<IssuesOfRelease | null>,
): Promise<ReadonlyMap<string, Suspect>> {
  const [mostHit, release] = await Promise.all([hitLastDay(from, target, 1), ofRelease])
  if (mostHit.kind === 'unseen') return new Map()
  const { rows } = mostHit.value
  const activity = seen(new Map(rows.map(({ id, users, events }) => [id, { users: users ?? 0, events: events ?? 0 }])))
  const context = { now: serverTime(from), activity, activityComplete: false, ofRelease: release }
  const highest = rank(rows, context).filter(({ class: own }) => own === 'P0' || own === 'P1' || own === 'P2')
  return suspectsOf(
    from,
    target,
    highest.slice(0, mostSuspects).map(({ issue }) => issue.id),
  )
}

import type { CrashFreeFacts } from '../checks/health/crash-free-above-floor.ts'
import type { IngestFacts } from '../checks/health/events-accepted.ts'
import type { MonitorFacts } from '../checks/health/monitors-healthy.ts'
import type { WorseFacts } from '../checks/health/nothing-got-worse.ts'
import type { ReleaseView, ReleaseViewFacts } from '../checks/health/release-issues-seen.ts'
import type { SessionFacts } from '../checks/health/sessions-seen.ts'
import type { BacklogFacts } from '../checks/issues/backlog-within-limit.ts'
import { type NotSeen, type Observed, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { type Told, unlessTold } from '../core/told.ts'
import type { Sources } from '../sources/sources.ts'
import { issuePlaceOf } from './issue-place-of.ts'
import { unresolvedOfRelease } from './issues-of-release.ts'
import type { Production } from './production.ts'

type Judged = BacklogFacts & WorseFacts & IngestFacts & SessionFacts & CrashFreeFacts & MonitorFacts & ReleaseViewFacts

/** What the checks of prod-health judge: each reason why something was not seen is told once, by the first of them. */
export function productionFacts(from: Sources, target: Target, seen: Production): Judged {
  const told: NotSeen[] = []
  const tell = <T>(answer: Observed<T>): Told<T> => {
    const first = unlessTold(answer, told)
    if (first?.kind === 'unseen') told.push(first)
    return first
  }
  const { self } = seen.reach
  if (self.kind === 'unseen' && self.cause !== 'unsupported') told.push(self)
  const project = unlessTold(seen.project, told)
  // Its check has no word for a scope that is missing: what needs the project tells.
  if (project?.kind === 'unseen' && project.detail?.kind !== 'missing-scope')
    told.push(project, ...asForbidden(project))
  const backlog = tell(seen.backlog.unresolved) && seen.backlog
  return {
    limits: from.asked.limits,
    newSevere: seen.newSevere,
    // By its id where that is known: the page of Sentry takes no slug.
    place: issuePlaceOf(from, { ...target, ...(seen.project.kind === 'seen' && { project: seen.project.value.id }) }),
    project,
    backlog,
    outcomes: tell(seen.outcomes),
    sessions: tell(seen.sessions),
    monitors: tell(seen.monitors),
    inRelease: releaseView(seen, tell),
  }
}

/** Where one question says that there is no such project, others say that the token may not see it. */
function asForbidden({ cause }: NotSeen): readonly NotSeen[] {
  return cause === 'not-found' ? [unseen('forbidden', { kind: 'no-access' })] : []
}

function releaseView(
  { release, inRelease }: Production,
  tell: <T>(answer: Observed<T>) => Told<T>,
): ReleaseView | null {
  if (release === null || inRelease === null) return null
  return { version: release, query: unresolvedOfRelease(release), count: tell(inRelease) }
}

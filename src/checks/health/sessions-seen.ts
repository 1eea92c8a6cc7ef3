import { anotherLook } from '../../core/another-look.ts'
import type { Check } from '../../core/check.ts'
import { figure, percentFigure } from '../../core/figures.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { type Prose, prose, sentences } from '../../core/prose.ts'
import { crashFreeRate, type SessionGroup } from '../../core/session-counts.ts'
import { type Told, toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Project } from '../../sources/sentry/projects.ts'

export interface SessionFacts {
  readonly project: Told<Project>
  /** Of the last 24 whole hours, in the environment if one is asked for. */
  readonly sessions: Told<SessionGroup>
}

/** Sessions arrive, where they ever did: no sessions are not 100 % crash-free. */
export const sessionsSeen: Check<SessionFacts> = {
  id: 'health/sessions-seen',
  title: 'Sessions arrive',
  need: 'required',
  judge({ project, sessions }) {
    if (sessions === null) return skipped(toldAbove)
    if (sessions.kind === 'unseen')
      return unanswered(sessions, prose`It is not known how many sessions crashed.`, anotherLook(sessions))
    const { value: group } = sessions
    return group.sessions.total > 0 ? passed(countsOf(group)) : noneNow(project?.kind === 'seen' ? project.value : null)
  },
}

function countsOf({ sessions, users }: SessionGroup): Prose {
  const ofSessions = prose`${percentFigure(crashFreeRate(sessions) ?? 0)} of ${figure(sessions.total)} sessions`
  const rate = crashFreeRate(users)
  const ofUsers =
    rate === null ? prose`, users not known` : prose` and ${percentFigure(rate)} of about ${figure(users.total)} users`
  const unhandled =
    sessions.unhandled === 0 ? undefined : prose`${figure(sessions.unhandled)} more sessions ended unhandled.`
  return sentences(prose`Crash-free in the last 24 hours: ${ofSessions}${ofUsers}.`, unhandled)
}

function noneNow(project: Project | null): Outcome {
  if (project?.hasSessions === false) {
    return skipped(
      prose`This project has never had sessions.`,
      prose`With release health switched on in the SDK the crash-free rate would be watched, too.`,
    )
  }
  if (project?.hasSessions === true) {
    return attention({
      evidence: prose`No session in the last 24 hours; the project had some before.`,
      risk: prose`The crash-free rate is not watched: the application is not used, or the SDK reports no sessions any more.`,
      next: [rerun('setup-preflight'), instruct(prose`Compare with the release in which sessions ended.`)],
    })
  }
  return inconclusive({
    cause: 'too-little-data',
    risk: sentences(
      prose`No session in the last 24 hours.`,
      prose`The server does not say whether there ever were any.`,
    ),
    next: [rerun('prod-health', '--require-host-network')],
  })
}

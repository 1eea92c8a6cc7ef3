import type { Check } from '../../core/check.ts'
import { figure } from '../../core/figures.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { neverHadSessions, type ReleaseHealth, type ReleaseHealthView } from '../../core/release-health.ts'
import { sourceWords, waitWords, windowWords } from '../../core/release-health-words.ts'
import { toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'

/** Once a release is live, its sessions arrive: without any, nothing is known of its crashes. */
export const releaseSessionsSeen: Check<{ releaseHealth: ReleaseHealthView }> = {
  id: 'release/sessions-seen',
  title: 'Sessions of the release arrive',
  need: 'optional',
  judge({ releaseHealth: view }) {
    if (view.kind === 'no-release') return skipped(toldAbove)
    if (view.kind === 'not-live') return skipped(prose`The release is not live yet.`, unwaited(view.unusedMinutes))
    if (view.kind === 'unseen')
      return unanswered(view, prose`It is not known how many sessions of the release crashed.`, again)
    const { value: health } = view
    return health.sessions.total > 0 ? some(health) : none(health)
  },
}

const again = rerun('release-gate', '--require-host-network')

function unwaited(minutes: number | undefined) {
  return minutes === undefined
    ? undefined
    : prose`None of the ${minutes} minutes of ${code('wait-minutes')} was waited: there is nothing to wait for before a release is live. Run this again once it is, with ${code('phase')} set to post where Sentry is not told of deploys.`
}

function some(health: ReleaseHealth): Outcome {
  const { sessions, users, window } = health
  const people = users === null ? prose`` : prose` of about ${figure(users.total)} users`
  const unhandled = sessions.unhandled === 0 ? prose`` : prose`, ${figure(sessions.unhandled)} ended unhandled`
  const evidence = prose`${figure(sessions.total)} sessions${people} ${windowWords(window)}; ${figure(sessions.crashed)} crashed${unhandled}.`
  return passed(sentences(evidence, sourceWords(health)), errorsAdvice(health))
}

/** Crash-free can be high while much goes wrong. */
function errorsAdvice({ sessions }: ReleaseHealth) {
  const notWell = sessions.errored + sessions.abnormal + sessions.unhandled
  return notWell > sessions.total / 10
    ? prose`${figure(notWell)} more sessions had errors or ended abnormally, which does not count as a crash: look at the issues of the release.`
    : undefined
}

function none(health: ReleaseHealth): Outcome {
  if (neverHadSessions(health))
    return skipped(
      sentences(
        prose`Neither this release nor its project has ever had sessions: its issues decide.`,
        health.wait.end === 'over'
          ? prose`They were looked at again when the ${health.wait.minutes} minutes of ${code('wait-minutes')} were over.`
          : undefined,
      ),
      prose`With release health switched on in the SDK crashes would be compared with the release before. Until then compare the errors per hour of both in Sentry, with their traffic in mind.`,
    )
  return inconclusive({
    cause: 'too-little-data',
    risk: sentences(
      prose`No session of the release ${windowWords(health.window)}: this is not a crash-free rate of 100 %.`,
      waitWords(health.wait),
    ),
    next: [
      instruct(
        prose`Look whether the release is in use, and whether its SDK sends sessions under this very release name.`,
      ),
      again,
    ],
  })
}

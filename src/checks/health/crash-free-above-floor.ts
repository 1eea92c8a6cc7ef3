import { againstFloor, type ComparedWithFloor } from '../../core/against-floor.ts'
import type { Limits } from '../../core/asked.ts'
import type { Check } from '../../core/check.ts'
import { hasUnhandled } from '../../core/crash-count.ts'
import { figure, percentFigure } from '../../core/figures.ts'
import { rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { doubtBesideFloorWords, rateWords } from '../../core/release-health-words.ts'
import type { SessionGroup } from '../../core/session-counts.ts'
import { type Told, toldAbove } from '../../core/told.ts'

export interface CrashFreeFacts {
  /** Of the last 24 whole hours, in the environment if one is asked for. */
  readonly sessions: Told<SessionGroup>
  readonly limits: Limits
}

/** The share without a crash is not below `min-crash-free`; FAIL where chance does not explain that it is. */
export const crashFreeAboveFloor: Check<CrashFreeFacts> = {
  id: 'health/crash-free-above-floor',
  title: 'The crash-free rate is above the floor',
  need: 'required',
  judge({ sessions, limits }) {
    const { minCrashFree } = limits
    if (minCrashFree === null) return skipped(prose`No floor is set with ${code('min-crash-free')}.`)
    if (sessions === null || sessions.kind === 'unseen') return skipped(toldAbove)
    const { value: group } = sessions
    const compared = againstFloor(group, limits, 'last')
    if (compared === null || compared.release.n === 0)
      return skipped(prose`There were no sessions, which is reported above.`)
    return judged(compared, group, minCrashFree, limits.minSample)
  },
}

const next = [rerun('issue-triage', '--require-host-network'), rerun('release-gate', '--require-host-network')]

function judged(compared: ComparedWithFloor, group: SessionGroup, floor: number, minSample: number): Outcome {
  const { unit, release, comparison, doubt } = compared
  const rate = prose`${rateWords(release, unit)} in the last 24 hours, at most ${percentFigure(comparison.interval.high)} with 95 % certainty`
  const evidence = sentences(prose`${rate}; the floor is ${percentFigure(floor / 100)}.`, unhandledWords(group))
  if (comparison.zone === 'below')
    return failed({ evidence, risk: prose`More users meet crashes than you allow.`, next })
  if (doubt !== null)
    return attention({
      evidence: sentences(evidence, doubtBesideFloorWords(doubt)),
      risk: prose`By that it is below the floor.`,
      next,
    })
  if (comparison.zone === 'above') return passed(evidence)
  if (comparison.reason === 'suspected')
    return attention({ evidence, risk: prose`It may be chance: more sessions will tell.`, next })
  const few = prose`Fewer than ${figure(minSample)} (${code('min-sample')}) are too few for a verdict.`
  return inconclusive({ cause: 'too-little-data', risk: sentences(evidence, few), next })
}

function unhandledWords(group: SessionGroup) {
  return hasUnhandled(group)
    ? prose`${figure(group.sessions.unhandled)} more sessions ended unhandled, which does not count as a crash.`
    : undefined
}

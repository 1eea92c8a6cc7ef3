import { againstFloor, type ComparedWithFloor } from '../../core/against-floor.ts'
import type { Limits } from '../../core/asked.ts'
import type { Check } from '../../core/check.ts'
import { figure, percentFigure } from '../../core/figures.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose, sentences } from '../../core/prose.ts'
import type { ReleaseHealth, ReleaseHealthView } from '../../core/release-health.ts'
import {
  doubtBesideFloorWords,
  intervalWords,
  rateWords,
  sourceWords,
  waitWords,
  windowWords,
} from '../../core/release-health-words.ts'
import { toldAbove } from '../../core/told.ts'

/** The crash-free rate of the release is not below `min-crash-free`; FAIL where chance does not explain that it is. */
export const releaseCrashFreeAboveFloor: Check<{ releaseHealth: ReleaseHealthView; limits: Limits }> = {
  id: 'release/crash-free-above-floor',
  title: 'The crash-free rate of the release is above the floor',
  need: 'optional',
  judge({ releaseHealth: view, limits }) {
    if (limits.minCrashFree === null) return skipped(prose`No floor is set with ${code('min-crash-free')}.`)
    if (view.kind === 'not-live') return skipped(prose`The release is not live yet.`)
    if (view.kind !== 'seen' || view.value.sessions.total === 0) return skipped(toldAbove)
    const compared = againstFloor(view.value, limits, view.value.look)
    return compared === null ? skipped(toldAbove) : judged(view.value, compared, limits.minCrashFree, limits.minSample)
  },
}

function judged(health: ReleaseHealth, compared: ComparedWithFloor, floor: number, minSample: number): Outcome {
  const { unit, release, comparison, doubt } = compared
  const rate = prose`${rateWords(release, unit)}, ${windowWords(health.window)}, ${intervalWords(comparison.interval, health.look)}`
  const evidence = sentences(prose`${rate}; the floor is ${percentFigure(floor / 100)}.`, sourceWords(health))
  const next = [rerun('issue-triage', '--require-host-network'), rerun('release-gate', '--require-host-network')]
  if (comparison.zone === 'below')
    return failed({
      evidence,
      risk: prose`More users meet crashes than you allow.`,
      next: [instruct(prose`Stop the rollout or go back, then look at the crashes of this release.`), ...next],
    })
  if (doubt !== null)
    return attention({
      evidence: sentences(evidence, doubtBesideFloorWords(doubt)),
      risk: sentences(prose`By that it is below the floor.`, waitWords(health.wait)),
      next,
    })
  if (comparison.zone === 'above') return passed(evidence)
  if (comparison.reason === 'suspected')
    return attention({
      evidence,
      risk: sentences(prose`It is below the floor, which may be chance.`, waitWords(health.wait)),
      next,
    })
  const lack =
    comparison.reason === 'insufficient-sample'
      ? prose`Too few ${phrase(unit)} for a verdict: ${figure(minSample)} (${code('min-sample')}) are needed.`
      : prose`It is not proven to be above yet.`
  return inconclusive({
    cause: 'too-little-data',
    risk: sentences(evidence, lack, waitWords(health.wait)),
    next,
  })
}

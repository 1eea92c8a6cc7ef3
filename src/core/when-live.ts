import type { Check } from './check.ts'
import { skipped } from './outcome.ts'
import { type Prose, prose } from './prose.ts'
import { toldAbove } from './told.ts'

/** How far a release is: not there, on its way, or with its users. */
export type ReleaseStage = 'absent' | 'not-live' | 'live'

/** A check of a release that makes sense once users have it. */
export function whenLive<Facts>(check: Check<Facts>): Check<Facts & { readonly stage: ReleaseStage }> {
  return {
    ...check,
    judge: facts => (facts.stage === 'live' ? check.judge(facts) : skipped(reasons[facts.stage])),
  }
}

const reasons: Record<Exclude<ReleaseStage, 'live'>, Prose> = {
  absent: toldAbove,
  'not-live': prose`The release is not live yet.`,
}

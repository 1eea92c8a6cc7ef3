import type { Limits } from './asked.ts'
import { type Counted, crashesOf, type Ending, hasUnhandled, type Unit, unitOf } from './crash-count.ts'
import { compareWithFloor, type FloorComparison, type Look } from './crash-free-rule.ts'
import type { Proportion } from './statistics.ts'

/** A rule, and the numbers it was given: `x` of `n` ended so. */
export interface BesideFloor {
  readonly unit: Unit
  readonly ending: Ending
  readonly release: Proportion
  readonly comparison: FloorComparison
}

/** What decides, and what else is below the floor where that is not. */
export interface ComparedWithFloor extends BesideFloor {
  readonly doubt: BesideFloor | null
}

/**
 * The rule against `min-crash-free`; `null` where it is not set. Crashed ones decide, of users where there are enough of them. Unhandled
 * ones with them, and all sessions, can raise a doubt.
 */
export function againstFloor(
  counted: Counted,
  { minCrashFree, minSample }: Pick<Limits, 'minCrashFree' | 'minSample'>,
  look: Look,
): ComparedWithFloor | null {
  if (minCrashFree === null) return null
  const compare = (unit: Unit, ending: Ending): BesideFloor => {
    const release = crashesOf(counted, unit, ending)
    return { unit, ending, release, comparison: compareWithFloor(release, minCrashFree / 100, minSample, look) }
  }
  const unit = unitOf(counted, { minSample })
  const units: readonly Unit[] = unit === 'users' ? ['users', 'sessions'] : ['sessions']
  const endings: readonly Ending[] = hasUnhandled(counted) ? ['crashed', 'crashed-or-unhandled'] : ['crashed']
  const [decides = compare(unit, 'crashed'), ...others] = units.flatMap(one =>
    endings.map(ending => compare(one, ending)),
  )
  const doubt = decides.comparison.zone === 'below' ? undefined : others.find(isBelow)
  return { ...decides, doubt: doubt ?? null }
}

/** Also where that may be chance. */
function isBelow({ comparison: { zone, reason } }: BesideFloor): boolean {
  return zone === 'below' || reason === 'suspected'
}

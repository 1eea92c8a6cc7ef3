import type { Limits } from './asked.ts'
import { crashesOf, type Ending, hasUnhandled, type Unit, unitOf } from './crash-count.ts'
import { baselineSample, type Comparison, compareCrashFree } from './crash-free-rule.ts'
import { allowed, type ReleaseHealth } from './release-health.ts'
import type { Proportion } from './statistics.ts'

/** A rule, and the numbers it was given: `x` of `n` ended so. */
export interface Compared {
  readonly unit: Unit
  readonly ending: Ending
  readonly release: Proportion
  readonly baseline: Proportion
  readonly comparison: Comparison
}

/** What decides, and what else keeps it from passing, though it is not enough to fail. */
export interface ComparedWithBaseline extends Compared {
  readonly doubt: Compared | null
}

/**
 * The rule against the baseline; `null` where there is none. Crashed and unhandled together count as well where both sides have
 * unhandled ones; the worst of what is comparable decides. Where one side alone has them, its SDK may end sessions in another way: then
 * both together can only raise a doubt. So can all sessions, where users decide.
 */
export function againstBaseline(health: ReleaseHealth, limits: Limits): ComparedWithBaseline | null {
  const { baseline, look } = health
  if (baseline.kind !== 'found') return null
  const compare = (unit: Unit, ending: Ending): Compared => {
    const [release, before] = [crashesOf(health, unit, ending), crashesOf(baseline, unit, ending)]
    return {
      unit,
      ending,
      release,
      baseline: before,
      comparison: compareCrashFree(release, before, allowed(limits), look),
    }
  }
  const unit = unitOf(health, limits)
  const sides = [health, baseline].filter(hasUnhandled).length
  const crashed = compare(unit, 'crashed')
  const together = sides === 0 ? null : compare(unit, 'crashed-or-unhandled')
  const decides = together !== null && sides === 2 ? worse(together, crashed) : crashed
  const endings: readonly Ending[] = together === null ? ['crashed'] : ['crashed-or-unhandled', 'crashed']
  const ofAll = unit === 'users' ? endings.map(ending => compare('sessions', ending)) : []
  return { ...decides, doubt: doubtAbout(decides, sides === 1 ? together : null, ofAll) }
}

/** Whether the baseline has enough for a comparison. */
export function isUsable<Of extends Compared>(compared: Of | null): compared is Of {
  return compared !== null && compared.baseline.n >= baselineSample
}

/** Whether it is worse, or looks so. */
export function looksWorse({ comparison: { zone, reason } }: Compared): boolean {
  return zone === 'worse' || reason === 'suspected'
}

function worse(one: Compared, other: Compared): Compared {
  return severity(other) > severity(one) ? other : one
}

function severity(compared: Compared): number {
  const { zone } = compared.comparison
  if (zone === 'worse') return 3
  if (zone === 'open') return looksWorse(compared) ? 2 : 1
  return 0
}

/** The other way to count is asked to be as good, all sessions not to be worse. */
function doubtAbout({ comparison }: Compared, otherwise: Compared | null, ofAll: readonly Compared[]): Compared | null {
  if (comparison.zone === 'worse') return null
  if (otherwise !== null && looksWorse(otherwise)) return otherwise
  const worseOfAll = ofAll.find(one => one.comparison.zone === 'worse')
  if (worseOfAll) return worseOfAll
  const isUnproven = otherwise !== null && otherwise.comparison.zone !== 'kept'
  return comparison.zone === 'kept' && isUnproven ? otherwise : null
}

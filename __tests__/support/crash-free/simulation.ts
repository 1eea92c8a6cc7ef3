import { type Comparison, type CrashFreeLimits, compareCrashFree } from '../../../src/core/crash-free-rule.ts'
import { binomial, seededRandom } from './random.ts'

/** The defaults of the inputs: half a percent point, 200. */
const limits: CrashFreeLimits = { maxDrop: 0.005, minSample: 200 }

export interface Scenario {
  /** Sessions at the last look; they come in equal parts. */
  readonly sessions: number
  /** What is true of the release, 0–1. */
  readonly crashFree: number
  readonly baselineSessions: number
  readonly baselineCrashFree: number
  readonly looks: number
}

/** Shares of the runs, 0–1. */
export interface Characteristics {
  readonly failed: number
  readonly passed: number
  readonly open: number
}

/** What the rule says of releases of which the truth is known, in so many runs with numbers from this seed. */
export function simulate(scenario: Scenario, runs: number, seed: number): Characteristics {
  const random = seededRandom(seed)
  const crashes = binomial(scenario.sessions / scenario.looks, 1 - scenario.crashFree)
  const baselineCrashes = binomial(scenario.baselineSessions / scenario.looks, 1 - scenario.baselineCrashFree)
  const zone = rememberedZones(scenario)
  const counts = { worse: 0, kept: 0, open: 0 }
  for (let run = 0; run < runs; run += 1) {
    let outcome: Comparison['zone'] = 'open'
    let crashed = 0
    let crashedBefore = 0
    for (let look = 1; look <= scenario.looks && outcome === 'open'; look += 1) {
      crashed += crashes(random())
      crashedBefore += baselineCrashes(random())
      outcome = zone(look, crashed, crashedBefore)
    }
    counts[outcome] += 1
  }
  return { failed: counts.worse / runs, passed: counts.kept / runs, open: counts.open / runs }
}

/** The zone after so many looks and crashes. The same few numbers come again and again: the rule is asked once for each. */
function rememberedZones({ sessions, baselineSessions, looks }: Scenario) {
  const zones = new Map<number, Comparison['zone']>()
  return (look: number, crashed: number, crashedBefore: number) => {
    const key = (look * 10_000 + crashed) * 10_000 + crashedBefore
    const known = zones.get(key)
    if (known !== undefined) return known
    const release = { x: crashed, n: (look * sessions) / looks }
    const baseline = { x: crashedBefore, n: (look * baselineSessions) / looks }
    const { zone } = compareCrashFree(release, baseline, limits, look === looks ? 'last' : 'interim')
    zones.set(key, zone)
    return zone
  }
}

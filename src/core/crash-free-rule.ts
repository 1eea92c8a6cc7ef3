import { type Interval, newcombe, type Proportion, wilson } from './statistics.ts'

/**
 * Which look at the numbers of a release it is. Looking several times makes a false alarm likelier each time, so looks before the
 * last one take much more evidence (Haybittle 1971, Peto 1976: https://doi.org/10.1038/bjc.1976.220).
 */
export type Look = 'interim' | 'last'

/** One-sided quantiles of the normal distribution: an error of 5 % at the last look, 0.13 % at each one before. */
export const quantileOf: Readonly<Record<Look, number>> = { interim: 3, last: 1.645 }

/** Sessions, or users, of a baseline below which nothing is compared with it. */
export const baselineSample = 1_000

/** Crashes below which a release does not fail, whatever the rates say. */
const fewestCrashes = 5

/** What a rule measures with. Shares are 0–1, not percent. */
export interface CrashFreeLimits {
  /** By how much the crash-free rate may drop. */
  readonly maxDrop: number
  readonly minSample: number
}

/** Why a rule has no verdict. `suspected`: it looks worse, which is not proven. */
export type OpenReason = 'small-baseline' | 'insufficient-sample' | 'inconclusive' | 'suspected'

/** The crash-free rate of a release against its baseline, in three zones. */
export interface Comparison {
  readonly zone: 'worse' | 'kept' | 'open'
  /** `null` where there is a verdict. */
  readonly reason: OpenReason | null
  /** Crash-free rate of the baseline minus that of the release; `null` where one of them has nothing. */
  readonly drop: number | null
  /** Of the drop. */
  readonly interval: Interval
}

/**
 * Compares a release with its baseline; both are crashed ones of all. Worse needs enough of everything: a sample, crashes, a drop of
 * `maxDrop`, and the lower end of Newcombe's interval above half of it. Kept needs the upper end below `maxDrop`.
 */
export function compareCrashFree(
  release: Proportion,
  baseline: Proportion,
  { maxDrop, minSample }: CrashFreeLimits,
  look: Look,
): Comparison {
  const interval = newcombe(release, baseline, quantileOf[look])
  const drop = dropOf(release, baseline)
  const open = (reason: OpenReason): Comparison => ({ zone: 'open', reason, drop, interval })
  if (drop === null || baseline.n < baselineSample)
    return open(baseline.n < baselineSample ? 'small-baseline' : 'insufficient-sample')
  if (release.n < minSample) return open('insufficient-sample')
  const isWorse = release.x >= fewestCrashes && drop >= maxDrop && interval.low > maxDrop / 2
  if (isWorse) return { zone: 'worse', reason: null, drop, interval }
  if (interval.high < maxDrop) return { zone: 'kept', reason: null, drop, interval }
  return open(interval.low > 0 ? 'suspected' : 'inconclusive')
}

/** The crash-free rate of a release against a number that was set. */
export interface FloorComparison {
  readonly zone: 'below' | 'above' | 'open'
  readonly reason: Exclude<OpenReason, 'small-baseline'> | null
  /** The crash-free rate; `null` where there is nothing. */
  readonly rate: number | null
  /** Of the crash-free rate. */
  readonly interval: Interval
}

/** Compares a release with a floor (0–1). Below needs the upper end of Wilson's interval below it, so that bad luck does not do. */
export function compareWithFloor({ x, n }: Proportion, floor: number, minSample: number, look: Look): FloorComparison {
  const interval = wilson(n - x, n, quantileOf[look])
  const rate = n === 0 ? null : 1 - x / n
  if (rate === null || n < minSample) return { zone: 'open', reason: 'insufficient-sample', rate, interval }
  if (interval.high < floor) return { zone: 'below', reason: null, rate, interval }
  if ((look === 'last' ? rate : interval.low) >= floor) return { zone: 'above', reason: null, rate, interval }
  return { zone: 'open', reason: rate < floor ? 'suspected' : 'inconclusive', rate, interval }
}

/** The quantile that leaves a fifth above it: a verdict comes in four of five cases. */
const power = 0.8416

const mostNeeded = 100_000_000

/**
 * Sessions, or users, that a release needs in all for a verdict in four of five cases, if its rate stays as it is (before
 * `minSample`: if it is as good as its baseline); `null` where no number would do, because the baseline is too small for it or the
 * drop too close to what is just allowed.
 */
export function sampleNeeded(release: Proportion, baseline: Proportion, limits: CrashFreeLimits): number | null {
  const drop = release.n < limits.minSample ? 0 : dropOf(release, baseline)
  if (drop === null || baseline.n === 0) return null
  const rate = baseline.x / baseline.n + drop
  const expected = drop < limits.maxDrop ? 'kept' : 'worse'
  const badLuck = expected === 'kept' ? power : -power
  const hasVerdict = (n: number) => {
    const x = Math.min(n, Math.max(0, n * rate + badLuck * Math.sqrt(n * rate * (1 - rate))))
    return compareCrashFree({ x, n }, baseline, limits, 'last').zone === expected
  }
  return smallest(Math.max(1, limits.minSample), hasVerdict)
}

/** The smallest number from `least` on, as far as what holds for one holds for greater ones. */
function smallest(least: number, holds: (n: number) => boolean): number | null {
  let high = least
  while (!holds(high)) {
    high *= 2
    if (high > mostNeeded) return null
  }
  let low = high === least ? least : high / 2
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return high
}

function dropOf(release: Proportion, baseline: Proportion): number | null {
  return release.n === 0 || baseline.n === 0 ? null : release.x / release.n - baseline.x / baseline.n
}

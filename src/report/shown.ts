import type { CheckResult } from '../core/check.ts'
import type { ModeReport, Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { evidenceOf, placeOf } from './lines.ts'
import { plainText } from './plain.ts'

/** A mode as people are shown it: `results` less those that stand with another mode, which found the same. */
export interface ShownMode extends ModeReport {
  readonly whole: ModeReport
}

/** How many checks of a mode stand with another one. */
export function elsewhere({ whole, results }: ShownMode): number {
  return whole.results.length - results.length
}

const weights: Record<Status | 'none', number> = { none: 0, PASS: 1, PARTIAL: 2, FAIL: 3 }

/**
 * The modes of a report without what several of them found alike: the same check with the same words at the same place stands
 * once, where it weighs most, else where it came first. Statuses stay; the JSON report keeps everything of every mode.
 */
export function shownModes({ modes }: Report): readonly ShownMode[] {
  const [only, ...others] = modes
  if (only && others.length === 0) return [{ ...only, whole: only }]
  const keyed = modes.map(mode => ({ mode, results: mode.results.map(result => [keyOf(result), result] as const) }))
  const homes = new Map<string, { readonly mode: ModeReport; readonly weight: number }>()
  for (const { mode, results } of keyed) {
    for (const [key, result] of results) {
      const weight = weightOf(result)
      const home = homes.get(key)
      if (home === undefined || weight > home.weight) homes.set(key, { mode, weight })
    }
  }
  return keyed.map(({ mode, results }) => {
    const own = results.flatMap(([key, result]) => (homes.get(key)?.mode === mode ? [result] : []))
    return { ...mode, results: own, whole: mode }
  })
}

function weightOf({ status }: CheckResult): number {
  return weights[status ?? 'none']
}

/** What makes two findings one for a reader. It is compared and never shown. */
function keyOf({ id, outcome }: CheckResult): string {
  const words = [evidenceOf(outcome), placeOf(outcome), outcome.kind === 'inconclusive' ? outcome.risk : null]
  return JSON.stringify([id, ...words.map(text => text && plainText(text, same => same))])
}

import type { CheckId, CheckResult } from '../../src/core/check.ts'
import type { ModeName } from '../../src/core/mode.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { ModeReport, Report } from '../../src/core/report.ts'
import { worst } from '../../src/core/status.ts'
import type { AssemblyParts } from '../../src/report/assemble.ts'
import { reportOf, resultOf } from '../support/reports.ts'

/** A result of a check whose title is its id in words: `a/b-holds` is `B holds`. */
export function found(id: CheckId, outcome: Outcome): CheckResult {
  const words = id.replace(/^.*\//, '').replaceAll('-', ' ')
  return { ...resultOf(outcome, id), title: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` }
}

/** A mode of a plan with these results. */
export function modeOf(
  mode: ModeName,
  results: readonly CheckResult[],
  parts: Pick<ModeReport, 'headline' | 'continuity'> = {},
): ModeReport {
  const statuses = results.flatMap(({ status }) => status ?? [])
  return { mode, status: worst(statuses), results, ...parts }
}

/** A report of the plan `own`, its own entry last. */
export function planOf(
  own: 'all' | 'verify-loop',
  modes: readonly ModeReport[],
  parts: Partial<AssemblyParts> = {},
): Report {
  return reportOf([], { mode: own, modes, ...parts })
}

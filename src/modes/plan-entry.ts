import type { ModeName } from '../core/mode.ts'
import { passed } from '../core/outcome.ts'
import { code, phrase, prose } from '../core/prose.ts'
import type { ModeReport } from '../core/report.ts'
import { worst } from '../core/status.ts'

/**
 * The last entry of a plan's results, under the plan's own name: which modes ran and what each of them gave, and what the plan itself
 * looked at beside them.
 */
export function planEntry(mode: ModeName, modes: readonly ModeReport[], secondLook: ModeReport | null): ModeReport {
  const ran = modes.map(one => prose`${code(one.mode)} ${phrase(one.status)}`)
  return {
    ...secondLook,
    mode,
    status: worst([...modes, ...(secondLook ? [secondLook] : [])].map(one => one.status)),
    results: [
      { id: 'plan/modes-ran', title: 'Modes ran', need: 'required', status: 'PASS', outcome: passed(prose`${ran}.`) },
      ...(secondLook?.results ?? []),
    ],
  }
}

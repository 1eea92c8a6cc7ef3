import type { ModeName } from '../core/mode.ts'
import type { Conclusion, ModeReport, Report } from '../core/report.ts'
import { atLeast, type Status, worst } from '../core/status.ts'

export interface AssemblyParts
  extends Omit<Report, 'status' | 'conclusion' | 'metrics' | 'wiring' | 'triage' | 'continuity' | 'checkout'> {
  readonly failOn: 'fail' | 'partial' | 'never'
  readonly cancelled: boolean
}

/** The whole report of a run: the worst status of its modes, and what that means for whoever started it. */
export function assemble({ failOn, cancelled, ...parts }: AssemblyParts): Report {
  const broken = cancelled || parts.errors.length > 0 || parts.modes.some(hasCrashed)
  const judged = worst(parts.modes.map(mode => mode.status))
  const status = parts.errors.length > 0 ? 'FAIL' : cancelled ? 'PARTIAL' : judged
  return {
    ...parts,
    status,
    conclusion: broken ? 'broken' : conclusionOf(status, failOn),
    target: {
      ...parts.target,
      ...firstOf(parts.modes, 'target'),
      release: parts.target.release ?? firstOf(parts.modes, 'release'),
    },
    metrics: Object.assign({}, ...parts.modes.map(mode => mode.metrics)),
    wiring: firstOf(parts.modes, 'wiring'),
    triage: firstOf(parts.modes, 'triage'),
    continuity: firstOf(parts.modes, 'continuity'),
    checkout: firstOf(parts.modes, 'checkout'),
  }
}

const exitCodes = { ok: 0, attention: 0, blocked: 1, broken: 2 } as const satisfies Record<Conclusion, number>

/** The exit code of the process: 0 to go on, 1 to stop, 2 for no trustworthy report. */
export function exitCodeOf(conclusion: Conclusion): 0 | 1 | 2 {
  return exitCodes[conclusion]
}

/** Bad usage: nothing was run, every mistake is named. */
export function usageReport(
  parts: Pick<Report, 'tool' | 'generatedAt' | 'durationMs' | 'errors' | 'diagnostics'> & { mode: ModeName },
): Report {
  const nothing = { url: null, org: null, project: null, environment: null, release: null }
  const requests = { requests: 0, retried: 0, waves: 0 }
  return assemble({ ...parts, notes: [], requests, target: nothing, modes: [], failOn: 'fail', cancelled: false })
}

function conclusionOf(status: Status, failOn: AssemblyParts['failOn']): Conclusion {
  if (status === 'PASS') return 'ok'
  if (failOn === 'never') return 'attention'
  return atLeast(status, failOn === 'fail' ? 'FAIL' : 'PARTIAL') ? 'blocked' : 'attention'
}

function hasCrashed(mode: ModeReport): boolean {
  return mode.results.some(({ outcome }) => outcome.kind === 'crashed')
}

function firstOf<K extends 'wiring' | 'triage' | 'continuity' | 'release' | 'checkout' | 'target'>(
  modes: readonly ModeReport[],
  key: K,
): NonNullable<ModeReport[K]> | null {
  return modes.map(mode => mode[key]).find(value => value !== undefined) ?? null
}

import type { Metric } from './metrics.ts'

/** What changed since the last run, by identity: ids of issues. */
export interface Delta {
  readonly previousCheckedAt: Date
  readonly newIssues: readonly string[]
  readonly resolvedIssues: readonly string[]
  readonly regressedIssues: readonly string[]
  readonly escalatedIssues: readonly string[]
  readonly archivedIssues: readonly string[]
  /** Merged, deleted, or no longer visible. */
  readonly goneIssues: readonly string[]
  /** False where more may have changed than what could be looked at. */
  readonly complete: boolean
}

/** The numbers of one earlier run. */
export interface Snapshot {
  readonly at: Date
  readonly unresolved: Metric
  readonly newIssues: number | null
  /** 0–1 */
  readonly crashFree: number | null
}

/** What the report says about earlier runs. */
export interface Continuity {
  readonly delta: Delta | null
  /** Whether verdict or reasons differ from the last run; `null` without one. */
  readonly changed: boolean | null
  readonly restored: boolean
  readonly saved: boolean
  /** Oldest first, this run last. */
  readonly history: readonly Snapshot[]
}

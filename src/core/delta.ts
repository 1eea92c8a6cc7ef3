import type { Metric } from './metrics.ts'

/** Why an issue stands in a delta. */
export type ChangeCause =
  /** Sentry saw it for the first time since. */
  | 'first-seen'
  /** Sentry marked it as regressed. */
  | 'regression'
  /** It was reopened by hand, taken out of the archive, or is visible again. */
  | 'came-back'
  | 'escalation'
  | 'resolution'
  | 'archiving'
  /** A change of its state is under way, such as a merge. */
  | 'in-transition'
  /** Merged into another, deleted, or moved. */
  | 'not-found'
  /** Unresolved, and not in the list any more: its events are older than what is kept, or of another environment. */
  | 'out-of-sight'

export type ChangeKind = 'new' | 'resolved' | 'regressed' | 'escalated' | 'archived' | 'gone'

/** One issue that is not what it was. An issue that came and went since the last run changed twice. */
export interface Change {
  /** Digits. */
  readonly id: string
  readonly kind: ChangeKind
  readonly cause: ChangeCause
}

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
  /** All of them, with the cause. */
  readonly changes: readonly Change[]
  /** False where more may have changed than what could be looked at. */
  readonly complete: boolean
}

/** A delta of changes; its lists are made here and nowhere else, so that they cannot disagree. */
export function deltaOf(previousCheckedAt: Date, changes: readonly Change[], complete: boolean): Delta {
  const ids = (kind: ChangeKind) => changes.filter(change => change.kind === kind).map(({ id }) => id)
  return {
    previousCheckedAt,
    newIssues: ids('new'),
    resolvedIssues: ids('resolved'),
    regressedIssues: ids('regressed'),
    escalatedIssues: ids('escalated'),
    archivedIssues: ids('archived'),
    goneIssues: ids('gone'),
    changes,
    complete,
  }
}

/** A known issue whose users in 24 hours left what is usual for it. */
export interface Spread {
  /** Digits. */
  readonly id: string
  /** In the last 24 hours. */
  readonly users: number
  /** Of the days before. */
  readonly median: number
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
  /** Whether verdict, reasons or issues differ from the last run; `null` without one, and where that is not known. */
  readonly changed: boolean | null
  readonly restored: boolean
  readonly saved: boolean
  /** Oldest first, this run last. */
  readonly history: readonly Snapshot[]
}

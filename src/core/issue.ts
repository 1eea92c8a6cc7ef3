import type { Untrusted } from './text.ts'

/** https://docs.sentry.io/product/issues/states-triage/ */
export type Substatus =
  | 'new'
  | 'ongoing'
  | 'escalating'
  | 'regressed'
  | 'archived_until_escalating'
  | 'archived_until_condition_met'
  | 'archived_forever'

export type IssueStatus = 'unresolved' | 'resolved' | 'ignored'
export type Level = 'sample' | 'debug' | 'info' | 'warning' | 'error' | 'fatal' | 'unknown'
export type Priority = 'low' | 'medium' | 'high'

/** Whom an issue is assigned to; an e-mail address is never read. */
export interface Assignee {
  readonly kind: 'user' | 'team'
  readonly name: Untrusted
}

/** An issue of Sentry as a list shows it. `null`: the server does not say. */
export interface Issue {
  /** Digits. */
  readonly id: string
  readonly shortId: Untrusted | null
  readonly title: Untrusted
  readonly culprit: Untrusted | null
  readonly level: Level
  /** `null` for states that pass, such as `pending_merge`. */
  readonly status: IssueStatus | null
  readonly substatus: Substatus | null
  readonly priority: Priority | null
  /** `error`, `performance`, … */
  readonly category: string | null
  readonly isUnhandled: boolean | null
  /** Over the period that was asked for. */
  readonly events: number | null
  /** Over the period that was asked for. */
  readonly users: number | null
  readonly firstSeen: Date | null
  readonly lastSeen: Date | null
  readonly assignee: Assignee | null
  /** Events of each of the last days, the oldest first, today last; where it was asked for. */
  readonly eventsByDay: readonly number[] | null
  readonly projectId: string | null
  readonly projectSlug: string | null
}

/** Whether it is of level error or fatal. */
export function isHighSeverity({ level }: Pick<Issue, 'level'>): boolean {
  return level === 'error' || level === 'fatal'
}

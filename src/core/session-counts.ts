import type { Untrusted } from './text.ts'

/** How a session, or the worst session of a user, ended: https://develop.sentry.dev/sdk/telemetry/sessions/ */
export const sessionStatuses = ['healthy', 'errored', 'abnormal', 'unhandled', 'crashed'] as const
export type SessionStatus = (typeof sessionStatuses)[number]

/** Sessions or users by how they ended. Only `crashed` counts as a crash. */
export interface SessionCounts extends Readonly<Record<SessionStatus, number>> {
  /** Of all statuses, those that this version does not know too. 0 says that there were none, never that all went well. */
  readonly total: number
}

/** What was counted of a release, or of the whole project where `release` is null. */
export interface SessionGroup {
  readonly release: Untrusted | null
  readonly sessions: SessionCounts
  /** Unique users; the server estimates their number. */
  readonly users: SessionCounts
}

/** Nothing of any status. */
export const noSessions: SessionCounts = { healthy: 0, errored: 0, abnormal: 0, unhandled: 0, crashed: 0, total: 0 }

/** The share that did not crash, 0–1; `null` where there is nothing: no sessions are not 100 %. */
export function crashFreeRate({ crashed, total }: Pick<SessionCounts, 'crashed' | 'total'>): number | null {
  return total === 0 ? null : 1 - crashed / total
}

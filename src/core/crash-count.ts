import type { Limits } from './asked.ts'
import type { SessionCounts } from './session-counts.ts'
import type { Proportion } from './statistics.ts'

/** Sessions and users, by how they ended. */
export interface Counted {
  readonly sessions: SessionCounts
  /** `null` where the server was not asked for them. */
  readonly users: SessionCounts | null
}

export type Unit = 'sessions' | 'users'

/**
 * Which ends of a session speak against a release. Browser SDKs call `unhandled` from version 11 on what they called `crashed` before:
 * https://github.com/getsentry/sentry-javascript/pull/22475
 */
export type Ending = 'crashed' | 'crashed-or-unhandled'

/** Users where there are enough of them: sessions of one user who crashes again and again are not independent of each other. */
export function unitOf({ users }: Counted, { minSample }: Pick<Limits, 'minSample'>): Unit {
  return users !== null && users.total >= Math.max(1, minSample) ? 'users' : 'sessions'
}

/** How many ended so, and of how many. */
export function crashesOf({ sessions, users }: Counted, unit: Unit, ending: Ending = 'crashed'): Proportion {
  const { crashed, unhandled, total } = (unit === 'users' ? users : sessions) ?? { crashed: 0, unhandled: 0, total: 0 }
  return { x: ending === 'crashed' ? crashed : crashed + unhandled, n: total }
}

/** Whether its SDK ends sessions as `unhandled`, as far as that can be told. */
export function hasUnhandled({ sessions, users }: Counted): boolean {
  return sessions.unhandled > 0 || (users?.unhandled ?? 0) > 0
}

import type { Asked } from '../core/asked.ts'
import type { Window } from '../core/hours.ts'
import type { ReleaseHealth } from '../core/release-health.ts'
import type { SessionGroup } from '../core/session-counts.ts'
import type { SentryClient } from '../sources/sentry/client.ts'

/** Of whom one look asks: `sessions` for what moves, `sentry` for what may be remembered. */
export interface Looking {
  readonly asked: Asked
  readonly sentry: SentryClient
  readonly sessions: SentryClient
  readonly now: Date
}

/** Sessions of the project by release, in the window of the candidate. */
export interface Measured {
  readonly window: Window
  readonly groups: readonly SessionGroup[]
  readonly source: ReleaseHealth['source']
}

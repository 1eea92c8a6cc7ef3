import type { SentryClient } from './client.ts'

/** Below this two clocks count as the same. */
const sameWithinMs = 5 * 60 * 1000

/** By how much a clock is ahead of the server's, negative where it is behind; `null` where they agree, or the server does not tell. */
export function clockAheadMs(sentry: SentryClient, now: Date): number | null {
  const theirs = sentry.serverNow()
  const ahead = theirs === null ? 0 : now.getTime() - theirs.getTime()
  return Math.abs(ahead) >= sameWithinMs ? ahead : null
}

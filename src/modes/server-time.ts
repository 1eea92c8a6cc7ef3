import { clockAheadMs } from '../sources/sentry/clock-difference.ts'
import type { Sources } from '../sources/sources.ts'

/**
 * The time by which dates of Sentry are judged: that of the server, where the clock of this machine is far off, and this machine's
 * otherwise, or where the server does not tell.
 */
export function serverTime({ sentry, now }: Pick<Sources, 'sentry' | 'now'>): Date {
  const own = now()
  return new Date(own.getTime() - (clockAheadMs(sentry, own) ?? 0))
}

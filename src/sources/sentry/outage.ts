import { type NotSeen, unseen } from '../../core/observed.ts'
import type { TransportFailure } from '../../core/unseen-detail.ts'
import type { Clock } from '../../ports.ts'
import { outage } from './limits.ts'
import { isOutage, readFailure } from './read-failure.ts'

/** Watches whether the origin can be reached, so that a dead network is paid for once and not by every question. */
export interface Outage {
  /** What a question ends with while the origin counts as out of reach; `null` where it may be asked. */
  now(): NotSeen | null
  /** Aborts when an origin that never answered is given up: what is under way will not be answered either. */
  signal(): AbortSignal
  started(): void
  answered(): void
  failed(failure: TransportFailure): void
}

/**
 * Out of reach after three failures in a row, or when the first answer does not come in time. Then nothing is sent for a
 * minute; only runs that poll last long enough to try again.
 */
export function watchForOutage(clock: Pick<Clock, 'elapsedMs'>): Outage {
  let inARow = 0
  let hasAnswered = false
  let firstStart: number | null = null
  let until = 0
  let end: NotSeen = unseen('network')
  let hope = new AbortController()

  function giveUp(failure: TransportFailure): void {
    end = readFailure(failure).end
    until = clock.elapsedMs() + outage.restMs
    inARow = 0
    firstStart = null
    if (hasAnswered) return
    hope.abort()
    hope = new AbortController()
  }

  function isLate(): boolean {
    return !hasAnswered && firstStart !== null && clock.elapsedMs() - firstStart >= outage.firstAnswerMs
  }

  return {
    now: () => (clock.elapsedMs() < until ? end : null),
    signal: () => hope.signal,
    started() {
      firstStart ??= clock.elapsedMs()
    },
    answered() {
      hasAnswered = true
      inARow = 0
    },
    failed(failure) {
      if (!isOutage(failure)) return
      inARow += 1
      if (inARow >= outage.failures || isLate()) giveUp(failure)
    },
  }
}

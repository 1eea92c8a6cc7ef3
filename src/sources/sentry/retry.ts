import type { Random } from '../../ports.ts'
import { retries } from './limits.ts'
import type { NoAnswer } from './reading.ts'

/** What may still be spent on retries, by all questions of a run together, so that a failing server is not asked three times as much. */
export interface RetryBudget {
  /** Takes what a retry after this costs; false where that is not there. */
  take(after: NoAnswer): boolean
}

/** A bucket for one run; it is not filled up again. */
export function retryBudget(): RetryBudget {
  let tokens: number = retries.tokens
  return {
    take({ end }) {
      const cost = end.cause === 'timeout' ? retries.tokensPerTimeout : retries.tokensPerRetry
      if (tokens < cost) return false
      tokens -= cost
      return true
    },
  }
}

/**
 * Milliseconds to wait before the next attempt: what the server asked for, at most 30 s, else full jitter below 0.5 s, 1 s, 2 s …
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). `null` where the run has not that much time left.
 *
 * @param made attempts so far
 */
export function waitBefore(
  { askedWaitMs = null }: NoAnswer,
  made: number,
  leftMs: number,
  random: Random,
): number | null {
  if (askedWaitMs !== null) return askedWaitMs < leftMs ? Math.min(askedWaitMs, retries.mostAskedMs) : null
  const wait = random.fraction() * Math.min(retries.mostMs, retries.baseMs * 2 ** (made - 1))
  return wait < leftMs ? wait : null
}

import type { Reply } from './reply.ts'

const USUAL_PER_SECOND = 40
const CONCURRENT = 25
const WINDOW_MS = 1_000

export interface Allowance {
  limit: number
  remaining: number
  /** Epoch seconds. */
  reset: number
  concurrentRemaining: number
  isExceeded: boolean
}

/** Fixed windows of one second for each caller and endpoint, and a count of what is under way. */
export class RateLimits {
  readonly #windows = new Map<string, { start: number; count: number }>()

  /** Counts one request of `caller` to `endpoint`. */
  take(caller: string, endpoint: string, now: number, underWay: number, limit = USUAL_PER_SECOND): Allowance {
    const key = `${endpoint} ${caller}`
    const start = Math.floor(now / WINDOW_MS) * WINDOW_MS
    const known = this.#windows.get(key)
    const window = known?.start === start ? known : { start, count: 0 }
    window.count += 1
    this.#windows.set(key, window)
    return {
      limit,
      remaining: Math.max(0, limit - window.count),
      reset: (start + WINDOW_MS) / 1_000,
      concurrentRemaining: Math.max(0, CONCURRENT - underWay),
      isExceeded: window.count > limit,
    }
  }
}

/** The five headers that sentry.io sends with its replies. */
export function rateLimitHeaders({ limit, remaining, reset, concurrentRemaining }: Allowance): Record<string, string> {
  return {
    'x-sentry-rate-limit-limit': String(limit),
    'x-sentry-rate-limit-remaining': String(remaining),
    'x-sentry-rate-limit-reset': String(reset),
    'x-sentry-rate-limit-concurrentlimit': String(CONCURRENT),
    'x-sentry-rate-limit-concurrentremaining': String(concurrentRemaining),
  }
}

/** JSON that is labelled HTML and has no Retry-After: what Sentry's middleware really answers. */
export function tooManyRequests({ limit }: { limit: number }): Reply {
  const detail = `You are attempting to use this endpoint too frequently. Limit is ${limit} requests in 1 seconds`
  return { status: 429, headers: { 'content-type': 'text/html; charset=utf-8' }, body: JSON.stringify({ detail }) }
}

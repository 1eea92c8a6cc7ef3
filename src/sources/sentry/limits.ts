import type { HttpLimits } from '../../ports.ts'

/** What one attempt may take. */
export const attemptLimits: HttpLimits = {
  connectMs: 5_000,
  connectThroughProxyMs: 10_000,
  headersMs: 15_000,
  bodyIdleMs: 10_000,
  totalMs: 30_000,
  bodyBytes: 8 * 1024 * 1024,
  errorBodyBytes: 2 * 1024 * 1024,
}

/** Requests at a time. */
export const lanes = 6

/** Arrays and objects inside each other; Sentry's own replies stay far below. */
export const deepestJson = 64

/** In one reply. A page of 100 issues has about 10,000, a crash with 5,000 frames about 150,000. */
export const mostJsonValues = 200_000

/** Pages of one list. A page holds at most 100 rows. */
export const mostPages = 10

/** Rows of a page that may be unreadable before the whole reply counts as another shape. */
export const badRowShare = 0.2

/** https://github.com/smithy-lang/smithy-typescript/blob/main/packages/util-retry/src/constants.ts has the figures of AWS. */
export const retries = {
  attempts: 3,
  baseMs: 500,
  mostMs: 8_000,
  mostAskedMs: 30_000,
  tokens: 20,
  tokensPerRetry: 5,
  tokensPerTimeout: 10,
} as const

/** When an origin counts as out of reach. */
export const outage = {
  failures: 3,
  /** How long nothing is asked then. */
  restMs: 60_000,
  /**
   * Where it never answered at all, nothing is asked again later than this after the first request: with the longest time to
   * connect and a wait, a dead network is known in less than 20 s.
   */
  firstAnswerMs: 8_000,
} as const

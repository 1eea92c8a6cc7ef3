import type { UnseenDetail } from './unseen-detail.ts'

/** Why something could not be seen. `unsupported`: an older server lacks it; `rejected`: any other definite 4xx. */
export type Unseen =
  | 'network'
  | 'timeout'
  | 'rate-limited'
  | 'server'
  | 'unexpected-shape'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'unsupported'
  | 'rejected'
  | 'no-credentials'
  | 'no-target'
  | 'truncated'
  | 'too-little-data'
  | 'deadline'
  | 'cancelled'

/** What came of a question to the outside. An absence that was seen is `seen(null)`, not `unseen('not-found')`. */
export type Observed<T> = { readonly kind: 'seen'; readonly value: T } | NotSeen

/** The end of a question that has no answer. */
export interface NotSeen {
  readonly kind: 'unseen'
  readonly cause: Unseen
  readonly detail?: UnseenDetail
}

/** The question was answered with `value`. */
export function seen<T>(value: T): Observed<T> {
  return { kind: 'seen', value }
}

/** The question was not answered, because of `cause`. */
export function unseen(cause: Unseen, detail?: UnseenDetail): NotSeen {
  return detail ? { kind: 'unseen', cause, detail } : { kind: 'unseen', cause }
}

import type { NotSeen, Observed, Unseen } from './observed.ts'
import { prose } from './prose.ts'

/** An answer; `null` where it is missing for a reason that another check of the same report tells. */
export type Told<T> = Observed<T> | null

/** What a check says in place of a reason that stands in the report already. */
export const toldAbove = prose`Not seen, for a reason that is reported above.`

/** What lies with the way to the server, the token or what was asked for, and not with a single question. */
const shared: readonly Unseen[] = [
  'network',
  'timeout',
  'rate-limited',
  'server',
  'unauthenticated',
  'forbidden',
  'too-little-data',
  'deadline',
  'cancelled',
  'no-credentials',
]

/** The answer, unless it is missing for the very reason of one of the `ends`, which are told already. */
export function unlessTold<T>(answer: Observed<T>, ends: readonly NotSeen[]): Told<T> {
  return answer.kind === 'unseen' && ends.some(end => isSameReason(end, answer)) ? null : answer
}

function isSameReason(one: NotSeen, other: NotSeen): boolean {
  if (one === other) return true
  if (one.cause !== other.cause || !shared.includes(one.cause)) return false
  return one.detail?.kind === other.detail?.kind && scopesIn(one) === scopesIn(other)
}

/** Two scopes that are missing are two reasons. */
function scopesIn({ detail }: NotSeen): string {
  return detail && 'anyOf' in detail ? detail.anyOf.join() : ''
}

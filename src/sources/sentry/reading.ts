import type { NotSeen } from '../../core/observed.ts'
import type { HttpReply } from '../../ports.ts'
import type { Refusal } from './question.ts'

/** JSON from the pinned origin with a status of success. */
export interface Answer {
  readonly kind: 'answer'
  readonly value: unknown
  readonly headers: HttpReply['headers']
}

/** Anything else that an attempt can come to. */
export interface NoAnswer {
  readonly kind: 'no-answer'
  readonly end: NotSeen
  /** Asking again may help. */
  readonly isTransient: boolean
  /** Milliseconds that the server asked to wait. */
  readonly askedWaitMs?: number | null
  /** Where the status was 4xx. */
  readonly refusal?: Refusal
}

export type Reading = Answer | NoAnswer

/** Nothing to ask again for. */
export function final(end: NotSeen, refusal?: Refusal): NoAnswer {
  return refusal
    ? { kind: 'no-answer', end, isTransient: false, refusal }
    : { kind: 'no-answer', end, isTransient: false }
}

/** May be different the next time. */
export function transient(end: NotSeen, askedWaitMs: number | null = null): NoAnswer {
  return { kind: 'no-answer', end, isTransient: true, askedWaitMs }
}

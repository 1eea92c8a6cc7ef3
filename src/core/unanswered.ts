import type { NextCommand } from './next-command.ts'
import type { NotSeen } from './observed.ts'
import { type Inconclusive, inconclusive } from './outcome.ts'
import { type Prose, sentences } from './prose.ts'
import { remediesFor, whyUnseen } from './unseen-words.ts'

/**
 * The outcome of a check whose question to Sentry has no answer: what is therefore not known, why, and what to do about it.
 *
 * @param unknown what is not known, as a whole sentence
 */
export function unanswered(end: NotSeen, unknown: Prose, ...next: readonly NextCommand[]): Inconclusive {
  return inconclusive({
    cause: end.cause,
    risk: sentences(unknown, whyUnseen(end)),
    next: [...remediesFor(end), ...next],
    ...(end.detail?.kind === 'missing-scope' && { missing: 'scope' as const }),
  })
}

import { expect, test } from '@jest/globals'
import { type Check, outcomesOf } from '../../src/core/check.ts'
import { asRepoPath } from '../../src/core/location.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { adviceOf, evidenceOf, riskOf } from '../../src/report/lines.ts'
import { plainText } from '../../src/report/plain.ts'

/** A row: what the facts are, the facts, the kinds of outcome they give, and words that have to be said. */
export type Row<Facts> = readonly [
  name: string,
  facts: Facts,
  kinds: readonly Outcome['kind'][],
  ...said: readonly RegExp[],
]

/** One test a row: the check judges the facts, nothing else is there. */
export function judges<Facts>(check: Check<Facts>, rows: readonly Row<Facts>[]): void {
  test.each(rows.map(row => [row[0], row] as const))(`${check.id}: %s`, (_, [, facts, kinds, ...said]) => {
    const outcomes = outcomesOf(check, facts)
    expect(outcomes.map(outcome => outcome.kind)).toEqual(kinds)
    const words = outcomes.flatMap(wordsOf).join('\n')
    for (const pattern of said) expect(words).toMatch(pattern)
  })
}

/** Everything an outcome says, as plain text. */
export function wordsOf(outcome: Outcome): readonly string[] {
  return [evidenceOf(outcome), riskOf(outcome), adviceOf(outcome)].flatMap(text =>
    text ? [plainText(text, words => words)] : [],
  )
}

/** A place in a file, for facts. */
export function site(file: string, line = 1) {
  return { file: asRepoPath(file), line, column: 1 }
}

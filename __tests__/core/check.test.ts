import { describe, expect, test } from '@jest/globals'
import { type Check, outcomesOf } from '../../src/core/check.ts'
import { passed } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'

const check = (judge: Check<number>['judge']): Check<number> => ({
  id: 'test/thing-holds',
  title: 'Thing holds',
  need: 'required',
  judge,
})
const fine = passed(prose`fine`)

describe('what a check says', () => {
  test('one outcome is one finding', () =>
    expect(
      outcomesOf(
        check(() => fine),
        1,
      ),
    ).toEqual([fine]))
  test('a list is one finding each', () =>
    expect(
      outcomesOf(
        check(() => [fine, fine]),
        1,
      ),
    ).toHaveLength(2))

  test('a check that throws has crashed, and its error text is not kept', () => {
    const [outcome] = outcomesOf(
      check(() => {
        throw new Error('canary')
      }),
      1,
    )
    expect(outcome?.kind).toBe('crashed')
    expect(outcome && 'message' in outcome && outcome.message.parts.join('')).not.toContain('canary')
  })

  test('a check that says nothing has crashed', () =>
    expect(
      outcomesOf(
        check(() => []),
        1,
      ),
    ).toMatchObject([{ kind: 'crashed' }]))
})

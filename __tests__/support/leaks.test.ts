import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { formsOf, leaks } from './leaks.ts'

const canary = `sntryu_${createHash('sha256').update('canary').digest('hex')}`
const planted: readonly (readonly [form: string, text: string])[] = [
  ['as it is', canary],
  ['the last twelve characters', canary.slice(-12)],
  ['in upper case', canary.toUpperCase()],
  ['reversed', [...canary].reverse().join('')],
  ['as hexadecimal digits', Buffer.from(canary).toString('hex')],
  ['as base64', Buffer.from(canary).toString('base64')],
  ['as base64 behind one other character', Buffer.from(`x${canary}`).toString('base64')],
  ['as base64 behind two other characters', Buffer.from(`xy${canary}`).toString('base64url')],
  ['as HTML', canary.replaceAll('_', '&#95;')],
]

describe('a secret that was planted in a sink is found', () => {
  test.each(planted)('%s', (_, text) =>
    expect(leaks({ log: `before ${text} after` }, { token: canary })).not.toEqual([]),
  )
})

test('what is no secret is not', () => {
  const other = createHash('sha256').update('something else').digest('hex')
  expect(leaks({ log: `sntryu_${other} *** sntryu_` }, { token: canary })).toEqual([])
})

test('no form is empty, which would be found everywhere', () =>
  expect(
    formsOf(canary)
      .flatMap(([, parts]) => parts)
      .filter(part => part.length < 12),
  ).toEqual([]))

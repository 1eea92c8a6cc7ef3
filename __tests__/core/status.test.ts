import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { atLeast, type Status, worst } from '../../src/core/status.ts'

const statuses: readonly Status[] = ['PASS', 'PARTIAL', 'FAIL']
const anyStatus = fc.constantFrom(...statuses)

describe('worst', () => {
  test.each<[readonly Status[], Status]>([
    [[], 'PARTIAL'],
    [['PASS'], 'PASS'],
    [['PASS', 'PARTIAL'], 'PARTIAL'],
    [['PARTIAL', 'FAIL', 'PASS'], 'FAIL'],
  ])('%j gives %s', (given, expected) => expect(worst(given)).toBe(expected))

  test('does not depend on the order', () => {
    fc.assert(fc.property(fc.array(anyStatus), given => worst(given) === worst([...given].reverse())))
  })

  test('is never better than any of them', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1 }), given => given.every(one => atLeast(worst(given), one))),
    )
  })
})

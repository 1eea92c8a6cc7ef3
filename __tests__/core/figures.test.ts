import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countFigure, figure, percentFigure } from '../../src/core/figures.ts'
import type { Prose } from '../../src/core/prose.ts'
import { plainText } from '../../src/report/plain.ts'

const text = (words: Prose) => plainText(words, plain => plain)

test.each([
  [0, '0'],
  [999, '999'],
  [12_340, '12,340'],
])('%i is written %s', (value, shown) => expect(text(figure(value))).toBe(shown))

test('any whole number is grouped as people in the US write it', () =>
  fc.assert(fc.property(fc.maxSafeNat(), value => expect(text(figure(value))).toBe(value.toLocaleString('en-US')))))

test.each([
  [{ value: 237, lowerBound: false, estimated: false }, '237'],
  [{ value: 1_000, lowerBound: true, estimated: false }, '1,000+'],
  [{ value: 999, lowerBound: false, estimated: true }, '~999'],
])('a count keeps its marks: %o is %s', (count, shown) => expect(text(countFigure(count))).toBe(shown))

describe('a share', () => {
  test.each([
    [0, '0 %'],
    [0.5, '50 %'],
    [1 - 0.0029, '99.71 %'],
    [0.999_999, '99.99 %'],
    [1, '100 %'],
  ])('%d is %s', (share, shown) => expect(text(percentFigure(share))).toBe(shown))

  test('is 100 % for all of them only, and never more than it is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(), (total, some) => {
        const part = some % (total + 1)
        const shown = Number(text(percentFigure(part / total)).replace(' %', ''))
        expect(shown === 100).toBe(part === total)
        expect(shown / 100).toBeLessThanOrEqual(part / total + 1e-9)
        expect(shown / 100).toBeGreaterThan(part / total - 1e-4 - 1e-9)
      }),
    ))
})

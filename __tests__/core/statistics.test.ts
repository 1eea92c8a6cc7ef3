import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newcombe, type Proportion, wilson } from '../../src/core/statistics.ts'

const bothSides95 = 1.959964

describe('the score interval of a proportion, as published for 95 %', () => {
  test.each([
    { x: 81, n: 263, low: 0.2553, high: 0.3662 },
    { x: 15, n: 148, low: 0.0624, high: 0.1605 },
    { x: 0, n: 20, low: 0, high: 0.1611 },
    { x: 1, n: 29, low: 0.0061, high: 0.1718 },
    { x: 29, n: 29, low: 0.883, high: 1 },
  ])('$x of $n', ({ x, n, low, high }) => {
    const interval = wilson(x, n, bothSides95)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('of nothing everything is possible', () => {
    expect(wilson(0, 0, bothSides95)).toEqual({ low: 0, high: 1 })
  })
})

describe('the hybrid score interval of a difference, as published for 95 %', () => {
  test.each([
    { a: [56, 70], b: [48, 80], low: 0.0524, high: 0.3339 },
    { a: [9, 10], b: [3, 10], low: 0.1705, high: 0.809 },
    { a: [6, 7], b: [2, 7], low: 0.0582, high: 0.8062 },
    { a: [5, 56], b: [0, 29], low: -0.0381, high: 0.1926 },
    { a: [0, 10], b: [0, 20], low: -0.1611, high: 0.2775 },
    { a: [10, 10], b: [0, 10], low: 0.6075, high: 1 },
  ])('$a against $b', ({ a, b, low, high }) => {
    const interval = newcombe(of(a), of(b), bothSides95)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('against nothing everything is possible', () => {
    expect(newcombe({ x: 3, n: 10 }, { x: 0, n: 0 }, bothSides95)).toEqual({ low: -1, high: 1 })
    expect(newcombe({ x: 0, n: 0 }, { x: 3, n: 10 }, bothSides95)).toEqual({ low: -1, high: 1 })
  })
})

describe('whatever is counted', () => {
  const proportion = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain(n => fc.integer({ min: 0, max: n }).map(x => ({ x, n })))
  const quantile = fc.double({ min: 0.5, max: 4, noNaN: true })

  test('the interval holds the rate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(proportion, quantile, ({ x, n }, z) => {
        const { low, high } = wilson(x, n, z)
        expect([0 <= low, low <= x / n, x / n <= high, high <= 1]).toEqual([true, true, true, true])
      }),
    )
  })

  test('counting the others turns the interval round', () => {
    fc.assert(
      fc.property(proportion, quantile, ({ x, n }, z) => {
        const [ones, others] = [wilson(x, n, z), wilson(n - x, n, z)]
        expect(others.low).toBeCloseTo(1 - ones.high, 9)
        expect(others.high).toBeCloseTo(1 - ones.low, 9)
      }),
    )
  })

  test('the interval of a difference holds the difference and stays between -1 and 1', () => {
    fc.assert(
      fc.property(proportion, proportion, quantile, (a, b, z) => {
        const { low, high } = newcombe(a, b, z)
        const difference = a.x / a.n - b.x / b.n
        expect([-1 <= low, low <= difference, difference <= high, high <= 1]).toEqual([true, true, true, true])
      }),
    )
  })

  test('exchanging the two sides turns the sign', () => {
    fc.assert(
      fc.property(proportion, proportion, quantile, (a, b, z) => {
        const [forth, back] = [newcombe(a, b, z), newcombe(b, a, z)]
        expect(back.low).toBeCloseTo(-forth.high, 9)
        expect(back.high).toBeCloseTo(-forth.low, 9)
      }),
    )
  })

  test('to be surer takes a wider interval, more data make it narrower', () => {
    fc.assert(
      fc.property(proportion, proportion, quantile, (a, b, z) => {
        const [once, surer, tenfold] = [newcombe(a, b, z), newcombe(a, b, z + 0.5), newcombe(times10(a), times10(b), z)]
        expect(surer.low).toBeLessThanOrEqual(once.low)
        expect(surer.high).toBeGreaterThanOrEqual(once.high)
        expect(tenfold.high - tenfold.low).toBeLessThan(once.high - once.low)
      }),
    )
  })
})

function of([x = 0, n = 0]: readonly number[]): Proportion {
  return { x, n }
}

function times10({ x, n }: Proportion): Proportion {
  return { x: x * 10, n: n * 10 }
}

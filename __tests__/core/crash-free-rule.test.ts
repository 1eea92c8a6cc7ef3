import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareCrashFree, compareWithFloor, type Look, sampleNeeded } from '../../src/core/crash-free-rule.ts'
import type { Proportion } from '../../src/core/statistics.ts'
import { type Scenario, simulate } from '../support/crash-free/simulation.ts'
import { operatingCharacteristics } from '../support/crash-free/table.ts'

const limits = { maxDrop: 0.005, minSample: 200 }
const baseline: Proportion = { x: 100, n: 20_000 }

describe('a release against its baseline of 99.5 % over 20,000', () => {
  test.each<[string, Proportion, Look, string, string | null]>([
    ['three times as many crashes', { x: 30, n: 2_000 }, 'last', 'worse', null],
    ['as many crashes', { x: 10, n: 2_000 }, 'last', 'kept', null],
    ['as many crashes of few', { x: 3, n: 600 }, 'last', 'open', 'inconclusive'],
    ['no crash at all', { x: 0, n: 600 }, 'last', 'kept', null],
    ['no crash, fewer than are needed', { x: 0, n: 199 }, 'last', 'open', 'insufficient-sample'],
    ['nothing but crashes, fewer than are needed', { x: 199, n: 199 }, 'last', 'open', 'insufficient-sample'],
    ['nothing', { x: 0, n: 0 }, 'last', 'open', 'insufficient-sample'],
    ['four crashes are too few to fail', { x: 4, n: 200 }, 'last', 'open', 'suspected'],
    ['a drop below what is allowed, and proven', { x: 180, n: 20_000 }, 'last', 'open', 'suspected'],
    ['what is worse at the last look is not so before', { x: 15, n: 1_000 }, 'interim', 'open', 'suspected'],
    ['what is worse at the last look', { x: 15, n: 1_000 }, 'last', 'worse', null],
    ['what is much worse is so at once', { x: 60, n: 2_000 }, 'interim', 'worse', null],
    ['what is kept at the last look is not so before', { x: 12, n: 2_000 }, 'interim', 'open', 'inconclusive'],
    ['what is kept at the last look', { x: 12, n: 2_400 }, 'last', 'kept', null],
    ['what is kept for certain is so at once', { x: 20, n: 8_000 }, 'interim', 'kept', null],
  ])('%s', (_, release, look, zone, reason) => {
    expect(compareCrashFree(release, baseline, limits, look)).toMatchObject({ zone, reason })
  })

  test('a small baseline says nothing, however bad it looks', () => {
    const small = { x: 0, n: 999 }
    expect(compareCrashFree({ x: 500, n: 1_000 }, small, limits, 'last')).toMatchObject({
      zone: 'open',
      reason: 'small-baseline',
    })
  })

  test('tells what it saw', () => {
    const { drop, interval } = compareCrashFree({ x: 30, n: 2_000 }, baseline, limits, 'last')
    expect(drop).toBeCloseTo(0.01, 6)
    expect([interval.low, interval.high].map(end => end.toFixed(4))).toEqual(['0.0060', '0.0152'])
  })
})

const counted = (least: number) =>
  fc.integer({ min: least, max: 50_000 }).chain(n => fc.integer({ min: 0, max: n }).map(x => ({ x, n })))

test('a verdict of a look before the last one stands at the last one, too', () => {
  fc.assert(
    fc.property(counted(1), counted(1), (release, before) => {
      const { zone } = compareCrashFree(release, before, limits, 'interim')
      if (zone !== 'open') expect(compareCrashFree(release, before, limits, 'last').zone).toBe(zone)
    }),
  )
})

test('one crash more never makes a release better', () => {
  const order = ['kept', 'open', 'worse']
  fc.assert(
    fc.property(counted(200), counted(1_000), ({ x, n }, before) => {
      const rank = (crashed: number) => order.indexOf(compareCrashFree({ x: crashed, n }, before, limits, 'last').zone)
      expect(rank(Math.min(n, x + 1))).toBeGreaterThanOrEqual(rank(x))
    }),
  )
})

describe('a release against a floor of 99 %', () => {
  test.each<[string, Proportion, Look, string, string | null]>([
    ['row 41, row 49: proven to be below', { x: 40, n: 2_000 }, 'last', 'below', null],
    ['row 41: below, by chance perhaps', { x: 25, n: 2_000 }, 'last', 'open', 'suspected'],
    ['on the floor', { x: 20, n: 2_000 }, 'last', 'above', null],
    ['above', { x: 5, n: 2_000 }, 'last', 'above', null],
    ['above, at a look before the last one', { x: 19, n: 2_000 }, 'interim', 'open', 'inconclusive'],
    ['far above, at a look before the last one', { x: 5, n: 2_000 }, 'interim', 'above', null],
    ['below at the last look is not so before', { x: 31, n: 2_000 }, 'interim', 'open', 'suspected'],
    ['three of three crashed', { x: 3, n: 3 }, 'last', 'open', 'insufficient-sample'],
    ['nothing', { x: 0, n: 0 }, 'last', 'open', 'insufficient-sample'],
  ])('%s', (_, release, look, zone, reason) => {
    expect(compareWithFloor(release, 0.99, 200, look)).toMatchObject({ zone, reason })
  })
})

describe('how many are needed for a verdict', () => {
  test('as the sample size of a comparison with a large baseline has it', () => {
    const needed = sampleNeeded({ x: 0, n: 0 }, { x: 500_000, n: 100_000_000 }, limits) ?? 0
    expect(needed).toBeGreaterThan(1_900)
    expect(needed).toBeLessThan(2_100)
  })

  test('is never fewer than the least sample', () => {
    expect(sampleNeeded({ x: 0, n: 0 }, { x: 0, n: 1_000_000 }, { ...limits, minSample: 900 })).toBe(900)
  })

  test.each<[string, Proportion, Proportion]>([
    ['a baseline that is too small for what may drop', { x: 0, n: 0 }, { x: 30, n: 1_000 }],
    ['a drop just below what is allowed', { x: 99, n: 10_000 }, { x: 500, n: 100_000 }],
    ['no baseline', { x: 0, n: 0 }, { x: 0, n: 0 }],
  ])('is no number with %s', (_, release, before) => {
    expect(sampleNeeded(release, before, limits)).toBeNull()
  })

  test('gives a verdict in about four of five cases', () => {
    const needed = sampleNeeded({ x: 0, n: 0 }, baseline, limits) ?? 0
    const scenario: Scenario = {
      sessions: needed,
      crashFree: 0.995,
      baselineSessions: 20_000,
      baselineCrashFree: 0.995,
      looks: 1,
    }
    const { passed } = simulate(scenario, 20_000, 7)
    expect(passed).toBeGreaterThan(0.75)
    expect(passed).toBeLessThan(0.87)
  })
})

describe('how often it is right (simulated with a fixed seed)', () => {
  const once = (sessions: number, crashFree: number, baselineSessions = 20_000) =>
    simulate({ sessions, crashFree, baselineSessions, baselineCrashFree: 0.995, looks: 1 }, 50_000, sessions)
  const polled = (crashFree: number) =>
    simulate({ sessions: 2_400, crashFree, baselineSessions: 24_000, baselineCrashFree: 0.995, looks: 12 }, 20_000, 12)

  test.each([200, 500, 1_000, 2_000, 5_000])('a healthy release of %d sessions fails in 1.1 %% at most', sessions => {
    expect(once(sessions, 0.995).failed).toBeLessThanOrEqual(0.011)
  })
  test.each([200, 500, 1_000, 2_000, 5_000])(
    'against a small baseline a healthy release of %d sessions fails in 1.3 %% at most',
    sessions => {
      expect(once(sessions, 0.995, 1_000).failed).toBeLessThanOrEqual(0.013)
    },
  )
  test('three times as many crashes fail in 93 % at least, with 2,000 sessions', () => {
    expect(once(2_000, 0.985).failed).toBeGreaterThanOrEqual(0.93)
  })
  test('a drop of just what is allowed passes in 5 % at most', () => {
    expect(Math.max(...[500, 1_000, 2_000, 5_000].map(sessions => once(sessions, 0.99).passed))).toBeLessThanOrEqual(
      0.05,
    )
  })
  test('twelve looks fail a healthy release in 0.5 % at most, and find three times as many crashes in 95 % at least', () => {
    expect(polled(0.995).failed).toBeLessThanOrEqual(0.005)
    expect(polled(0.99).passed).toBeLessThanOrEqual(0.05)
    expect(polled(0.985).failed).toBeGreaterThanOrEqual(0.95)
  })
  test('docs/statistics.md says so', () => {
    const page = readFileSync(new URL('../../docs/statistics.md', import.meta.url), 'utf8')
    expect(page).toContain(`<!-- characteristics -->\n${operatingCharacteristics()}\n<!-- /characteristics -->`)
  })
})

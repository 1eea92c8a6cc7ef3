import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { partsOf, scoreOf, scoreWords } from '../../../src/core/triage/score.ts'
import { partCaps, type ScorePart, type ScoreParts, type TriageFacts } from '../../../src/core/triage.ts'
import { plainText } from '../../../src/report/plain.ts'
import { factsLike, hoursAgo, now } from '../../support/triage.ts'

const part = (name: ScorePart) => (facts: Partial<TriageFacts>) => partsOf(factsLike(facts), now)[name]

describe('a part of the score', () => {
  test.each([
    [0, 0],
    [1, 4],
    [10, 12],
    [100, 23],
    [1_000, 35],
    [1_000_000, 35],
    [null, null],
  ])('users: %p give %p', (users, points) => expect(part('users')({ users })).toBe(points))

  test.each([
    [0, 0],
    [100, 8],
    [10_000, 15],
    [1e12, 15],
    [null, null],
  ])('volume: %p events give %p', (events, points) => expect(part('volume')({ events })).toBe(points))

  test.each([
    [5, 60, 0],
    [1, 2, 8],
    [3, 2, 14],
    [9, 0, 20],
    [40, 6, 20],
    [null, 0, null],
    [3, null, null],
  ])('trend: %p events after %p in six days give %p', (events, eventsBefore, points) =>
    expect(part('trend')({ events, eventsBefore })).toBe(points),
  )

  test.each([
    ['fatal', false, 15],
    ['error', true, 12],
    ['error', false, 8],
    ['error', null, 8],
    ['warning', true, 4],
    ['info', false, 0],
    ['unknown', false, null],
  ] as const)('severity: %s, unhandled %p gives %p', (level, isUnhandled, points) =>
    expect(part('severity')({ level, isUnhandled })).toBe(points),
  )

  test.each([
    [{ substatus: 'regressed' }, 15],
    [{ substatus: 'escalating' }, 13],
    [{ substatus: 'new' }, 10],
    [{ substatus: 'ongoing' }, 0],
    [{ substatus: 'ongoing', isOfRelease: true, firstSeen: hoursAgo(240) }, 10],
    [{ substatus: null, firstSeen: hoursAgo(24) }, 10],
    [{ substatus: null }, null],
  ] as const)('status: %p gives %p', (facts, points) => expect(part('status')(facts)).toBe(points))
})

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const moment = orNull(fc.integer({ min: 0, max: 2_000 }).map(hoursAgo))

/** Facts of every kind, what is not known included. */
const anyFacts: fc.Arbitrary<TriageFacts> = fc.record({
  level: fc.constantFrom('sample', 'debug', 'info', 'warning', 'error', 'fatal', 'unknown'),
  isUnhandled: orNull(fc.boolean()),
  substatus: orNull(fc.constantFrom('new', 'ongoing', 'escalating', 'regressed')),
  priority: orNull(fc.constantFrom('low', 'medium', 'high')),
  firstSeen: moment,
  lastSeen: moment,
  users: orNull(fc.nat()),
  events: orNull(fc.nat({ max: 2 ** 50 })),
  eventsBefore: orNull(fc.nat({ max: 2 ** 50 })),
  isOfRelease: orNull(fc.boolean()),
})

describe('the score', () => {
  test('is a whole number of 0–100, the sum of parts within their caps, and its words say so', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const parts = partsOf(facts, now)
        for (const [name, value] of Object.entries(parts)) {
          expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true)
          expect(value ?? 0).toBeLessThanOrEqual(partCaps[name as ScorePart])
        }
        const printed = plainText(scoreWords(parts), text => text)
        const [sum = '', terms = ''] = printed.split('.')[0]?.replace('Score ', '').split(' = ') ?? []
        const added = terms.split(' + ').reduce((all, term) => all + Number(/\d+$/.exec(term)?.[0] ?? 0), 0)
        expect(scoreOf(parts)).toBe(Number(sum))
        expect(added).toBe(Number(sum))
        expect(scoreOf(parts)).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('can be 100', () => expect(Object.values(partCaps).reduce<number>((sum, cap) => sum + cap, 0)).toBe(100))

  test('names what is missing from the sum', () => {
    const none: ScoreParts = { users: null, volume: null, trend: null, severity: 8, status: 0 }
    expect(plainText(scoreWords(none), text => text)).toBe(
      'Score 8 = severity 8 + status 0. Not known, and not in the sum: users (up to 35), volume (up to 15), trend (up to 20).',
    )
  })
})

import { expect, test } from '@jest/globals'
import { fullHour, hoursIn, lastHours, windowFrom } from '../../src/core/hours.ts'

test.each([
  ['2026-11-22T12:34:56.789Z', '2026-11-22T12:00:00Z'],
  ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00Z'],
  ['2026-11-22T11:59:59.999Z', '2026-11-22T11:00:00Z'],
])('the full hour of %s is %s', (moment, hour) => {
  expect(fullHour(new Date(moment))).toEqual(new Date(hour))
})

test('the last hours end before the one that is under way', () => {
  const day = lastHours(new Date('2026-11-22T12:34:56Z'), 24)
  expect(day).toEqual({ start: new Date('2026-11-21T12:00:00Z'), end: new Date('2026-11-22T12:00:00Z') })
  expect(hoursIn(day)).toBe(24)
})

test('a window may begin somewhere', () => {
  expect(windowFrom(new Date('2026-11-20T09:00:00Z'), 3).end).toEqual(new Date('2026-11-20T12:00:00Z'))
})

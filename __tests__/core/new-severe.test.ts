import { expect, test } from '@jest/globals'
import type { Issue } from '../../src/core/issue.ts'
import { newSevereAmong, newSevereListed } from '../../src/core/new-severe.ts'
import { unseen } from '../../src/core/observed.ts'
import { issue } from '../support/production-facts.ts'

const now = new Date('2026-11-22T12:00:00Z')
const seenAt = (firstSeen: string | null, level: Issue['level']) =>
  issue({ level, firstSeen: firstSeen === null ? null : new Date(firstSeen) })

test.each<[string, Issue, number]>([
  ['fatal, an hour old', seenAt('2026-11-22T11:00:00Z', 'fatal'), 1],
  ['an error of exactly a day', seenAt('2026-11-21T12:00:00Z', 'error'), 1],
  ['fatal, a second older than a day', seenAt('2026-11-21T11:59:59Z', 'fatal'), 0],
  ['a warning', seenAt('2026-11-22T11:00:00Z', 'warning'), 0],
  ['a warning of which nobody says since when', seenAt(null, 'warning'), 0],
])('%s', (_, one, count) => {
  expect(newSevereAmong([one], now)).toEqual({
    count: { value: count, lowerBound: false, estimated: false },
    issues: count === 0 ? [] : [one],
  })
})

test('an error of which nobody says since when may be new', () => {
  const known = seenAt('2026-11-22T11:00:00Z', 'error')
  expect(newSevereAmong([seenAt(null, 'error')], now).count).toEqual({ value: 0, lowerBound: true, estimated: false })
  expect(newSevereAmong([seenAt(null, 'error'), known], now)).toEqual({
    count: { value: 1, lowerBound: true, estimated: false },
    issues: [known],
  })
})

test('a list that was not read to its end is no exact number', () => {
  const list = { rows: [issue()], dropped: 0, hits: 1_000, mostHits: 1_000, cut: unseen('truncated') }
  expect(newSevereListed(list)).toEqual({
    count: { value: 1_000, lowerBound: true, estimated: false },
    issues: list.rows,
  })
})

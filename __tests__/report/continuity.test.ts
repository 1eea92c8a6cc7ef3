import { describe, expect, test } from '@jest/globals'
import type { Continuity, Snapshot } from '../../src/core/delta.ts'
import { sparkline, trendLines, trendSection } from '../../src/report/continuity.ts'
import { viewOf } from '../support/reports.ts'

const view = viewOf()

const run = (day: number, unresolved: number | null, parts: Partial<Snapshot> = {}): Snapshot => ({
  at: new Date(Date.UTC(2026, 10, day, 6)),
  unresolved: { value: unresolved, lowerBound: false, estimated: false },
  newIssues: 2,
  crashFree: 0.99714,
  ...parts,
})

const having = (...history: readonly Snapshot[]): Continuity => ({
  delta: null,
  changed: null,
  restored: true,
  saved: true,
  history,
})

describe('the sparkline', () => {
  test.each<readonly [string, readonly (number | null)[], string]>([
    ['goes from the lowest to the highest', [0, 100, 50, 7], '▁█▅▁'],
    ['is flat where nothing moves', [300, 300, 300], '▁▁▁'],
    ['leaves a gap for what was not seen', [1, null, 2], '▁·█'],
    ['of nothing seen at all', [null, null], '··'],
    ['of nothing', [], ''],
  ])('%s', (_, values, line) => expect(sparkline(values.map((value, day) => run(day + 1, value)))).toBe(line))
})

describe('the table', () => {
  test('is not there on the first run', () => {
    expect(trendSection(having(run(1, 5)), view)).toEqual([])
    expect(trendSection(null, view)).toEqual([])
  })

  test('shows the newest run first, and what was not seen as such', () => {
    const bounded = {
      unresolved: { value: 1000, lowerBound: true, estimated: false },
      newIssues: null,
      crashFree: null,
    }
    const [table] = trendSection(having(run(1, 300), run(2, null, bounded)), view)
    expect(table).toContain('Trend of 2 runs <code>▁█</code>')
    expect(table).toContain(
      '<tr><td><code>2026-11-02 06:00 UTC</code></td><td>1,000+</td><td>–</td><td>–</td></tr>' +
        '<tr><td><code>2026-11-01 06:00 UTC</code></td><td>300</td><td>2</td><td>99.71 %</td></tr>',
    )
    expect(table).not.toMatch(/\n\s*\n/)
  })

  test('is short, however long the history', () => {
    const long = Array.from({ length: 90 }, (_, day) => run(day + 1, day))
    expect(trendSection(having(...long), view)[0]?.match(/<tr><td>/g)).toHaveLength(10)
  })
})

describe('the line of the log', () => {
  test('says from where to where', () =>
    expect(trendLines(having(run(1, 310), run(2, 280), run(3, 300)), view)).toEqual([
      'Trend: █▁▆ unresolved over 3 runs (lowest 280, highest 310)',
    ]))
  test('is left out where there is nothing to compare', () => {
    expect(trendLines(having(run(1, 310)), view)).toEqual([])
    expect(trendLines(having(run(1, null), run(2, null)), view)).toEqual([])
    expect(trendLines(null, view)).toEqual([])
  })
})

import { describe, expect, test } from '@jest/globals'
import { memoryOf, nextCheckpoint } from '../../src/checkpoint/remember.ts'
import { checkpointText, type Memory, mostBytes, readCheckpoint } from '../../src/checkpoint/schema.ts'
import { spreading } from '../../src/checkpoint/spread.ts'
import { exactly } from '../../src/core/count.ts'
import type { Issue } from '../../src/core/issue.ts'
import { seen, unseen } from '../../src/core/observed.ts'
import { backlog, checkpoint, day, identity, issue, memory, onDay, sight, verdict } from './memories.ts'

const ids = ({ issues }: Memory) => issues.map(([id]) => id)
const remember = (open: readonly Issue[], parts = {}, before: Memory | null = null) =>
  memoryOf({ run: null, at: onDay(1), backlog: backlog(open), sight: sight(open, parts), verdict }, before)

describe('a run remembers', () => {
  test('the worst first, then the newest', () => {
    const open = [
      issue(1, { level: 'warning' }),
      issue(2),
      issue(3, { firstSeen: onDay(-5) }),
      issue(4, { priority: 'high' }),
      issue(5, { substatus: 'regressed', level: 'info' }),
    ]
    expect(ids(remember(open))).toEqual(['5', '4', '3', '2', '1'])
  })

  test('a thousand at most, and that these are not all', () => {
    const open = Array.from({ length: 1_200 }, (_, n) => issue(n, { firstSeen: new Date(onDay(-100).getTime() + n) }))
    const memoryNow = remember(open)
    expect([memoryNow.issues.length, memoryNow.complete, ids(memoryNow)[0]]).toEqual([1_000, false, '1199'])
  })

  test('what a long list does not show and is open all the same', () => {
    const parts = {
      complete: false,
      arrivals: [issue(2), issue(3, { status: 'resolved' })],
      again: new Map([
        ['4', issue(4)],
        ['5', issue(5, { status: 'resolved' })],
        ['6', null],
      ]),
    }
    const before = memory([4, 5, 6, 7].map(id => issue(id)))
    expect(ids(remember([issue(1)], parts, before)).sort()).toEqual(['1', '2', '4', '7'])
  })

  test('not what a whole list does not show', () => {
    const before = memory([issue(4)])
    expect(ids(remember([issue(1)], { again: new Map([['4', issue(4)]]) }, before))).toEqual(['1'])
  })

  test('whether it knows all regressed and escalating ones', () => {
    const open = [issue(1, { substatus: 'regressed' })]
    const counts = { regressed: seen(exactly(1)), escalating: seen({ value: 9, lowerBound: true, estimated: false }) }
    const saw = { run: null, at: onDay(1), backlog: { ...backlog(open), ...counts }, sight: sight(open), verdict }
    expect(memoryOf(saw, null)).toMatchObject({ allRegressed: true, allEscalating: false })
    const less = { ...saw.backlog, regressed: seen(exactly(2)), escalating: unseen('unsupported') }
    expect(memoryOf({ ...saw, backlog: less }, null)).toMatchObject({ allRegressed: false, allEscalating: false })
  })
})

describe('the users of earlier days', () => {
  const run = (n: number, users: number, before: Memory | null, at = onDay(n)) =>
    memoryOf({ run: null, at, backlog: backlog([issue(1)], { 1: users }), sight: sight([issue(1)]), verdict }, before)
  const samples = ({ issues }: Memory) => issues[0]?.[2]

  test('are kept one a day, seven at most', () => {
    let known: Memory | null = null
    for (let n = 0; n < 10; n++) known = run(n, n, known)
    expect(known && samples(known)).toEqual([3, 4, 5, 6, 7, 8, 9])
  })

  test('are not added by every run of a busy schedule', () => {
    let known: Memory | null = null
    for (let hour = 0; hour < 30; hour++) known = run(0, hour, known, new Date(onDay(0).getTime() + (hour * day) / 24))
    expect(known && samples(known)).toEqual([0, 20])
  })

  test('stay as they are where nobody saw them', () => {
    const before = run(0, 5, null)
    const blind = { ...backlog([issue(1)]), activity: unseen('server') }
    const after = memoryOf({ run: null, at: onDay(1), backlog: blind, sight: sight([issue(1)]), verdict }, before)
    expect(samples(after)).toEqual([5])
  })
})

describe('a known issue spreads', () => {
  test.each([
    ['with three times and 25 more users', [10, 12, 8], 35, true],
    ['not with three times of few', [1, 1, 1], 20, false],
    ['not with 25 more of many', [100, 100], 140, false],
    ['from nobody to 25', [0, 0, 0], 25, true],
    ['not where one bad day stands for the usual', [5, 500, 5], 20, false],
    ['not without earlier days', [], 10_000, false],
    ['not where nobody came', [5], 0, false],
  ])('%s', (_, users, today, spreads) => {
    const before: Memory = { ...memory([issue(1)]), issues: [['1', 'ongoing', users]] }
    const found = spreading(before, new Map([['1', { users: today, events: 1 }]]))
    expect(found.map(({ id }) => id)).toEqual(spreads ? ['1'] : [])
  })

  test('and the widest comes first', () => {
    const before: Memory = {
      ...memory([]),
      issues: [
        ['1', null, [0]],
        ['2', null, [0]],
        ['3', null, [0]],
      ],
    }
    const users = new Map([40, 90, 40].map((count, n) => [String(n + 1), { users: count, events: 1 }]))
    expect(spreading(before, users).map(({ id }) => id)).toEqual(['2', '1', '3'])
  })
})

describe('checkpoints in a row', () => {
  const runs = (...names: readonly string[]) =>
    names.reduce<ReturnType<typeof checkpoint> | null>(
      (last, run, n) => checkpoint(memory([issue(n + 1)], { run, at: onDay(n) }), last),
      null,
    )

  test('carry the run before', () =>
    expect(runs('1', '2', '3')).toMatchObject({ current: { run: '3' }, previous: { run: '2' } }))

  test('let a run that was started again take the place of its first attempt', () => {
    const again = runs('1', '2', '2', '2')
    expect(again).toMatchObject({ current: { run: '2' }, previous: { run: '1' } })
    expect(again?.history.map(({ at }) => at)).toEqual([onDay(0), onDay(3)])
  })

  test('have no run before where the first one was started again', () =>
    expect(runs('1', '1')).toMatchObject({ current: { run: '1' }, previous: null }))

  test('hold 90 runs', () => {
    const long = runs(...Array.from({ length: 120 }, (_, n) => String(n + 1)))
    expect(long?.history).toHaveLength(90)
    expect(long?.history.at(-1)?.at).toEqual(onDay(119))
  })

  test('can be read again, however bad the issues are, and stay small', () => {
    const open = Array.from({ length: 1_000 }, (_, n) =>
      issue(String(10n ** 19n + BigInt(n)), { substatus: 'escalating' }),
    )
    const users = Object.fromEntries(open.map(({ id }) => [id, Number.MAX_SAFE_INTEGER]))
    const saw = (at: Date) => ({ run: '9'.repeat(20), at, backlog: backlog(open, users), sight: sight(open), verdict })
    let current = memoryOf(saw(onDay(0)), null)
    for (let n = 1; n < 8; n++) current = memoryOf(saw(onDay(n)), current)
    const numbers = {
      at: onDay(8),
      unresolved: 1e9,
      lowerBound: true,
      estimated: true,
      newIssues: 1e9,
      crashFree: 1 / 3,
    }
    const last = { ...nextCheckpoint(identity, null, { ...current, run: '1' }, { ...numbers, at: onDay(7) }) }
    const text = checkpointText(nextCheckpoint(identity, last, { ...current, at: onDay(8) }, numbers))
    expect(readCheckpoint(text, identity, onDay(8)).kind).toBe('usable')
    expect(text.length).toBeLessThan(mostBytes * 0.75)
  })
})

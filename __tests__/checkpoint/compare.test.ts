import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesSince, type Sight } from '../../src/checkpoint/compare.ts'
import type { Change } from '../../src/core/delta.ts'
import { deltaOf } from '../../src/core/delta.ts'
import type { Issue } from '../../src/core/issue.ts'
import { issue, memory, onDay, sight } from './memories.ts'

const before = memory([issue(1), issue(2, { substatus: 'regressed' }), issue(3, { substatus: 'escalating' })])
const rest = [issue(2, { substatus: 'regressed' }), issue(3, { substatus: 'escalating' })]
const fresh = { firstSeen: new Date(onDay(0).getTime() + 1000) } as const
const left = (became: Issue | null): Partial<Sight> => ({ again: new Map([['1', became]]) })

type Row = readonly [name: string, now: Sight, changes: readonly (readonly [string, Change['kind'], Change['cause']])[]]

const rows: readonly Row[] = [
  ['nothing happened', sight([issue(1), ...rest]), []],
  ['one is new', sight([issue(1), ...rest, issue(9, fresh)]), [['9', 'new', 'first-seen']]],
  [
    'one was listed a little late',
    sight([issue(1), ...rest, issue(9, { firstSeen: new Date(onDay(0).getTime() - 60_000) })]),
    [['9', 'new', 'first-seen']],
  ],
  [
    'one is new, and nobody says since when',
    sight([issue(1), ...rest, issue(9, { firstSeen: null })]),
    [['9', 'new', 'first-seen']],
  ],
  [
    'one is new, was resolved, and came back',
    sight([issue(1), ...rest, issue(9, { ...fresh, substatus: 'regressed' })]),
    [['9', 'new', 'first-seen']],
  ],
  [
    'an old one regressed',
    sight([issue(1), ...rest, issue(9, { substatus: 'regressed' })]),
    [['9', 'regressed', 'regression']],
  ],
  [
    'an old one regressed, and nobody says since when it is there',
    sight([issue(1), ...rest, issue(9, { substatus: 'regressed', firstSeen: null })]),
    [['9', 'regressed', 'regression']],
  ],
  ['an old one was reopened by hand', sight([issue(1), ...rest, issue(9)]), [['9', 'regressed', 'came-back']]],
  [
    'an archived one escalated',
    sight([issue(1), ...rest, issue(9, { substatus: 'escalating' })]),
    [['9', 'escalated', 'escalation']],
  ],
  [
    'a known one was resolved and regressed in between',
    sight([issue(1, { substatus: 'regressed' }), ...rest]),
    [['1', 'regressed', 'regression']],
  ],
  [
    'a known one escalates',
    sight([issue(1, { substatus: 'escalating' }), ...rest]),
    [['1', 'escalated', 'escalation']],
  ],
  ['a regressed one is no news on the next day', sight([issue(1), ...rest]), []],
  ['one calmed down', sight([issue(1), issue(2), issue(3)]), []],
  [
    'one was resolved',
    sight(rest, left(issue(1, { status: 'resolved', substatus: null }))),
    [['1', 'resolved', 'resolution']],
  ],
  ['one was archived', sight(rest, left(issue(1, { status: 'ignored' }))), [['1', 'archived', 'archiving']]],
  ['one was merged or deleted', sight(rest, left(null)), [['1', 'gone', 'not-found']]],
  ['one is being merged', sight(rest, left(issue(1, { status: null }))), [['1', 'gone', 'in-transition']]],
  ['one is too old to be listed', sight(rest, left(issue(1))), [['1', 'gone', 'out-of-sight']]],
  [
    'one came and was resolved in between',
    sight([issue(1), ...rest], { arrivals: [issue(9, { ...fresh, status: 'resolved' })] }),
    [
      ['9', 'new', 'first-seen'],
      ['9', 'resolved', 'resolution'],
    ],
  ],
  [
    'one that came and went before is not told twice',
    sight([issue(1), ...rest], {
      arrivals: [issue(9, { status: 'resolved', firstSeen: new Date(onDay(0).getTime() - 1) })],
    }),
    [],
  ],
  [
    'a new one stands beyond what a long list shows',
    sight([issue(1), ...rest], { complete: false, arrivals: [issue(9, fresh)] }),
    [['9', 'new', 'first-seen']],
  ],
  ['a known one stands beyond what a long list shows', sight(rest, { complete: false, ...left(issue(1)) }), []],
  [
    'a known one regressed beyond what a long list shows',
    sight(rest, { complete: false, ...left(issue(1, { substatus: 'regressed' })) }),
    [['1', 'regressed', 'regression']],
  ],
]

describe('since the run before', () => {
  test.each(rows)('%s', (_, now, changes) =>
    expect(changesSince(before, now).changes).toEqual(changes.map(([id, kind, cause]) => ({ id, kind, cause }))),
  )

  test('10 new and 10 resolved are 10 and 10, though the total is the same', () => {
    const old = Array.from({ length: 10 }, (_, n) => issue(100 + n))
    const young = Array.from({ length: 10 }, (_, n) => issue(200 + n, fresh))
    const again = new Map(old.map(({ id }) => [id, issue(id, { status: 'resolved' })]))
    const { changes, complete } = changesSince(memory(old), sight(young, { again }))
    const delta = deltaOf(onDay(0), changes, complete)
    expect([delta.newIssues.length, delta.resolvedIssues.length, delta.complete]).toEqual([10, 10, true])
  })
})

describe('a delta is complete', () => {
  test.each<readonly [string, boolean, ReturnType<typeof memory>, Sight]>([
    ['where everything was seen', true, before, sight([issue(1), ...rest])],
    [
      'not where the run before did not remember all',
      false,
      { ...before, complete: false },
      sight([issue(1), ...rest]),
    ],
    ['not where the list is longer than what is read', false, before, sight([issue(1), ...rest], { complete: false })],
    ['not where one that left could not be asked for', false, before, sight(rest)],
    ['not where arrivals were not seen', false, before, sight([issue(1), ...rest], { arrivalsComplete: false })],
  ])('%s', (_, complete, memoryBefore, now) => expect(changesSince(memoryBefore, now).complete).toBe(complete))
})

describe('where the run before did not remember all issues', () => {
  const long = { ...before, complete: false, allRegressed: true, allEscalating: false }
  test.each([
    ['an old one may have been open then, too', issue(9), []],
    ['a regressed one was not, since all of them were remembered', issue(9, { substatus: 'regressed' }), ['regressed']],
    ['an escalating one may have been', issue(9, { substatus: 'escalating' }), []],
    ['one that was first seen since is new', issue(9, fresh), ['new']],
    ['one from just before is not', issue(9, { firstSeen: new Date(onDay(0).getTime() - 1000) }), []],
  ])('%s', (_, one, kinds) => {
    const { changes } = changesSince(long, sight([issue(1), ...rest, one], { complete: false }))
    expect(changes.map(({ kind }) => kind)).toEqual(kinds)
  })
})

test('with complete lists the total moves by exactly what is told', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })
  const fate = fc.constantFrom('resolved', 'ignored', null, 'unresolved' as const)
  fc.assert(
    fc.property(ids, ids, fc.array(fate, { minLength: 60, maxLength: 60 }), fc.boolean(), (then, now, fates, young) => {
      const open = now.map(id => issue(id, young ? { firstSeen: onDay(0) } : {}))
      const gone = then.filter(id => !now.includes(id))
      const again = new Map(gone.map(id => [String(id), issue(id, { status: fates[id - 1] ?? null })]))
      const { changes, complete } = changesSince(memory(then.map(id => issue(id))), sight(open, { again }))
      const count = (...kinds: Change['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind)).length
      expect(complete).toBe(true)
      expect(then.length + count('new', 'regressed') - count('resolved', 'archived', 'gone')).toBe(now.length)
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
    }),
  )
})

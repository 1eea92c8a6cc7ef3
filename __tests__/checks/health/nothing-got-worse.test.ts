import { nothingGotWorse, type WorseFacts } from '../../../src/checks/health/nothing-got-worse.ts'
import type { Backlog } from '../../../src/core/backlog.ts'
import { type Count, exactly } from '../../../src/core/count.ts'
import type { NewSevere } from '../../../src/core/new-severe.ts'
import { type Observed, seen, unseen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { backlog, issue, place } from '../../support/production-facts.ts'

const none: Observed<NewSevere> = seen({ count: exactly(0), issues: [] })
const of = (parts: Partial<Backlog>, newSevere = none): WorseFacts => ({ backlog: backlog(parts), newSevere, place })
const some = (value: number) => seen(exactly(value))
const severe = (count: Count, ...names: readonly number[]): Observed<NewSevere> =>
  seen({ count, issues: names.map(n => issue({ id: String(n), shortId: untrusted(`WEB-${n}`) })) })
const bounded = { value: 0, lowerBound: true, estimated: false }
const unsupported = unseen('unsupported', { kind: 'status', status: 400 })

judges(nothingGotWorse, [
  [
    'row 47: nothing at all',
    of({}),
    ['passed'],
    /^0 regressed, 0 escalating, 0 of level error or fatal and new in the last day/,
  ],
  [
    'row 47: old ones are told for scale, and are no rule',
    of({ unresolved: some(237), highSeverity: some(40), highPriority: some(12) }),
    ['passed'],
    /Of 237 unresolved: 40 of level error or fatal, 12 of high priority/,
  ],
  ['row 47: regressed', of({ regressed: some(2) }), ['attention'], /^2 regressed/, /is%3Aunresolved\+is%3Aregressed/],
  ['row 47: escalating', of({ escalating: some(1) }), ['attention'], /1 escalating/],
  [
    'row 47: new and severe, named',
    of({}, severe(exactly(1), 3)),
    ['attention'],
    / 1 of level error or fatal and new/,
    /New and severe: `WEB-3`\./,
    /firstSeen%3A-24h\+level%3A%5Berror%2Cfatal%5D/,
  ],
  [
    'row 47: many that are new and severe, the first of them named',
    of({}, severe(exactly(8), 1, 2, 3, 4, 5, 6, 7, 8)),
    ['attention'],
    /`WEB-5` and 3 more/,
  ],
  [
    'row 47: more than were read',
    of({}, severe({ value: 1_000, lowerBound: true, estimated: false }, 1, 2, 3, 4, 5, 6)),
    ['attention'],
    /1,000\+ of level error or fatal.*`WEB-5` and others/,
  ],
  [
    'row 52: a search that was cut before its first row',
    of({}, severe(bounded)),
    ['inconclusive'],
    /not known whether/,
  ],
  ['row 52: a list that was cut before its first row', of({ regressed: seen(bounded) }), ['inconclusive']],
  ['row 13: no substatus', of({ regressed: unsupported, escalating: unsupported }), ['inconclusive'], /older version/],
  [
    'row 13: no substatus, and something new and severe all the same',
    of({ regressed: unsupported, escalating: unsupported }, severe(exactly(1), 1)),
    ['attention', 'inconclusive'],
  ],
  ['row 12: the search for new ones fails', of({}, unavailable), ['inconclusive'], /503/],
  [
    'an older server without priority',
    of({ unresolved: some(3), highPriority: unsupported }),
    ['passed'],
    /3 unresolved: 0 of/,
  ],
  ['the backlog was not seen', of({ unresolved: unavailable }), ['skipped']],
  ['told elsewhere', { ...of({}), backlog: null }, ['skipped']],
])

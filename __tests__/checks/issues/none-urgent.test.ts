import { noneUrgent } from '../../../src/checks/issues/none-urgent.ts'
import { seen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { hoursAgo, issueLike, triageOf } from '../../support/triage.ts'

const quiet = issueLike({ id: '1' })
const hit = { users: 40, events: 90 }
const regressed = Array.from({ length: 7 }, (_, n) =>
  issueLike({ id: `${20 + n}`, shortId: untrusted(`WEB-${n}`), substatus: 'regressed', priority: 'low' }),
)

judges(noneUrgent, [
  ['row 51: none', { triage: seen(triageOf([])) }, ['passed'], /no unresolved issue/],
  [
    'row 51: none urgent',
    { triage: seen(triageOf([quiet])) },
    ['passed'],
    /0 P0, 0 P1, 0 P2, 1 P3, 0 P4/,
    /otherwise of 0 of 1/,
  ],
  [
    'row 51: urgent ones, which never fail',
    { triage: seen(triageOf([quiet, ...regressed])) },
    ['attention'],
    /7 P1/,
    /otherwise of 7 of 8/,
    /`WEB-0`, `WEB-1`, `WEB-2`, `WEB-3`, `WEB-4` and 2 more should be looked at today/,
  ],
  [
    'row 52: none among those that were read',
    { triage: seen(triageOf([quiet], { complete: false })) },
    ['inconclusive'],
    /is not known/,
  ],
  ['row 12: not seen', { triage: unavailable }, ['skipped']],
  [
    'row 12: high priority, and who was hit was not seen',
    { triage: seen(triageOf([quiet, issueLike({ priority: 'high' })], { activity: unavailable })) },
    ['inconclusive'],
    /not known whether `WEB-1` should be looked at today.*503/,
  ],
  [
    'row 12: one is urgent, and of another that is not known',
    { triage: seen(triageOf([issueLike({ priority: 'high' }), ...regressed.slice(0, 1)], { activity: unavailable })) },
    ['attention', 'inconclusive'],
    /`WEB-0` should be looked at today/,
    /not known whether `WEB-1` should/,
  ],
  [
    'row 13: one is urgent on an old server',
    { triage: seen(triageOf([issueLike({ substatus: null }), ...regressed.slice(0, 1)])) },
    ['attention'],
    /1 P1/,
  ],
  [
    'who was hit was not seen, and nothing depends on it',
    { triage: seen(triageOf([quiet], { activity: unavailable })) },
    ['passed'],
    /0 P0, 0 P1/,
  ],
  [
    'row 12: what came with the named release was not seen',
    {
      triage: seen(
        triageOf([issueLike({ isUnhandled: true, firstSeen: hoursAgo(10 * 24) })], {
          ofRelease: { ids: new Set(), rest: unavailable },
        }),
      ),
    },
    ['inconclusive'],
    /not known whether `WEB-1`.*503/,
  ],
  [
    'an old server tells no priority of an issue that hits nobody',
    { triage: seen(triageOf([issueLike({ priority: null })])) },
    ['passed'],
    /^(?!.*otherwise)/,
  ],
  [
    'row 13: an old server tells no priority of one that hits many',
    { triage: seen(triageOf([issueLike({ priority: null })], { activity: seen(new Map([['1', hit]])) })) },
    ['inconclusive'],
    /older version/,
  ],
  [
    'row 13: an old server tells no substatus',
    { triage: seen(triageOf([issueLike({ substatus: null })])) },
    ['inconclusive'],
    /older version/,
  ],
])

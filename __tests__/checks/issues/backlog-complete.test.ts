import { backlogComplete } from '../../../src/checks/issues/backlog-complete.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { backlogLike } from '../../support/backlog-facts.ts'
import { lacking, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { issueLike, triageOf } from '../../support/triage.ts'

const two = [issueLike({ id: '1' }), issueLike({ id: '2' })]

judges(backlogComplete, [
  [
    'row 51: all were read',
    { backlog: backlogLike(2), triage: seen(triageOf(two)) },
    ['passed'],
    /2 read and ranked\./,
  ],
  ['row 51: there are none', { backlog: backlogLike(0), triage: seen(triageOf([])) }, ['passed'], /0 read and ranked/],
  [
    'row 52: the list was cut',
    {
      backlog: backlogLike({ value: 1_000, lowerBound: true, estimated: false }, { complete: false }),
      triage: seen(triageOf(two, { complete: false })),
    },
    ['inconclusive'],
    /2 of 1,000\+ unresolved issues were read and ranked/,
    /not in the checklist/,
  ],
  [
    'row 9: the scope is missing',
    { backlog: backlogLike(lacking('event:read')), triage: lacking('event:read') },
    ['skipped'],
    /reported above/,
  ],
  ['row 12: the server is down', { backlog: backlogLike(unavailable), triage: unavailable }, ['skipped']],
  [
    'who was active was not seen',
    { backlog: backlogLike(2, { activity: unseen('server') }), triage: seen(triageOf(two)) },
    ['passed'],
    /ranks are made without it/,
  ],
  [
    'who was active was seen in part',
    { backlog: backlogLike(2, { activityComplete: false }), triage: seen(triageOf(two)) },
    ['passed'],
    /not read to its end/,
  ],
])

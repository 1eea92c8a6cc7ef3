import { type Delivery, eventDelivered } from '../../../src/checks/connectivity/event-delivered.ts'
import { type Observed, seen, unseen } from '../../../src/core/observed.ts'
import type { ReadBack, Sent } from '../../../src/sources/ingest.ts'
import { lacking, refused, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const eventId = '0123456789abcdef0123456789abcdef'
const issuesUrl = 'https://sentry.io/organizations/acme/issues/'
const sent = (outcome: Observed<Sent>): { delivery: Delivery } => ({ delivery: { kind: 'sent', outcome, issuesUrl } })
const accepted = (readBack: ReadBack) => sent(seen({ eventId, readBack }))

judges(eventDelivered, [
  [
    'row 23: seen again',
    accepted({ kind: 'visible', afterMs: 2_345, issueId: '7' }),
    ['passed'],
    /seen again after 2.3 s/,
    /issues\/7\/events\/0123/,
  ],
  [
    'row 23: seen again, its issue not named',
    accepted({ kind: 'visible', afterMs: 999, issueId: null }),
    ['passed'],
    /after 1 s\.$/,
  ],
  [
    'row 24: not visible',
    accepted({ kind: 'not-visible', afterMs: 60_000 }),
    ['attention'],
    /not seen again within 60 s/,
  ],
  [
    'row 24: the token may not look',
    accepted({ kind: 'not-possible', because: lacking('project:read') }),
    ['attention'],
    /could not be looked for/,
  ],
  ['row 22: no DSN', { delivery: { kind: 'no-dsn' } }, ['failed'], /there is no DSN/],
  [
    'row 22: a kill switch',
    { delivery: { kind: 'switched-off', by: 'SENTRY_DISABLED' } },
    ['failed'],
    /`SENTRY_DISABLED` of the environment/,
  ],
  ['row 25: refused', sent(refused), ['inconclusive'], /not accepted/, /not sent again/],
  ['row 25: 503', sent(unavailable), ['inconclusive'], /answered 503/],
  ['row 25: 429', sent(unseen('rate-limited', { kind: 'retry-after', seconds: 60 })), ['inconclusive'], /429/],
  [
    'row 25: a definite refusal',
    sent(unseen('rejected', { kind: 'status', status: 403 })),
    ['inconclusive'],
    /refuses the key/,
  ],
  [
    'row 12: whose DSN it is could not be seen',
    { delivery: { kind: 'unsure', because: unavailable } },
    ['inconclusive'],
    /was not sent/,
    /answered 503/,
  ],
  ['held back', { delivery: { kind: 'held-back' } }, ['skipped']],
  ['row 20: not asked for', { delivery: { kind: 'not-asked' } }, ['skipped']],
])

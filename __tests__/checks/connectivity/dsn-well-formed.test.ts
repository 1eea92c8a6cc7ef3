import { dsnWellFormed } from '../../../src/checks/connectivity/dsn-well-formed.ts'
import type { DsnProblem } from '../../../src/core/credentials.ts'
import { untrusted } from '../../../src/core/text.ts'
import { credentials, dsn } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const malformed = (problem: DsnProblem) => ({ credentials: credentials({ dsn: { kind: 'malformed', problem } }) })
const selfHosted = { ...dsn, place: { kind: 'self-hosted', host: untrusted('sentry.example.com') } } as const

judges(dsnWellFormed, [
  ['of sentry.io', { credentials: credentials() }, ['passed'], /project `42`, US ingest/],
  [
    "of a server of one's own",
    { credentials: credentials({ dsn: selfHosted }) },
    ['passed'],
    /host `sentry.example.com`/,
  ],
  [
    'white space around it is said',
    { credentials: credentials({ dsnTrimmed: true }) },
    ['passed'],
    /white space around the DSN/,
  ],
  ['row 20: none', { credentials: credentials({ dsn: null }) }, ['skipped']],
  ['row 21: quotes', malformed('quotes'), ['failed'], /quotes around it/],
  ['row 21: a whole line', malformed('assignment'), ['failed'], /NAME=dsn/],
  ['row 21: an auth token', malformed('auth-token'), ['failed'], /auth token, not a DSN/],
  ['row 21: an expression', malformed('reference'), ['failed'], /not filled in/],
  ['row 21: asterisks', malformed('masked'), ['failed'], /copied from a log/],
  ['row 21: undefined', malformed('no-value'), ['failed'], /a value is missing/],
  ['row 21: the example of the documentation', malformed('example-key'), ['failed'], /examplePublicKey/],
  ['row 21: organization 0', malformed('example-organization'), ['failed'], /no organization `o0`/],
  ['row 21: project 0', malformed('example-project'), ['failed'], /no project `0`/],
  ['row 21: a placeholder', malformed('placeholder'), ['failed'], /placeholder, not a DSN/],
  ['row 21: white space', malformed('white-space'), ['failed'], /white space inside/],
  ['row 21: a page', malformed('web-page'), ['failed'], /address of a page/],
  ['row 21: no key', malformed('no-key'), ['failed'], /has no key/],
  ['row 21: no project', malformed('no-project'), ['failed'], /ends before the id/],
  ['row 21: a slug', malformed('project-slug'), ['failed'], /ends with a name/],
  ['row 21: anything else', malformed('other'), ['failed'], /This is not a DSN/],
])

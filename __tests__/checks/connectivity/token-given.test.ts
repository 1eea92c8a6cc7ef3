import { tokenGiven } from '../../../src/checks/connectivity/token-given.ts'
import type { Credentials, TokenKind, TokenProblem } from '../../../src/core/credentials.ts'
import { credentials, token } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const of = (kind: TokenKind) => ({ credentials: credentials({ token: { ...token, of: kind } }) })
const absent = (because: Extract<Credentials['token'], { kind: 'absent' }>['because']) => ({
  credentials: credentials({ token: { kind: 'absent', because } }),
})
const malformed = (problem: TokenProblem) => ({ credentials: credentials({ token: { kind: 'malformed', problem } }) })

judges(tokenGiven, [
  ['of an integration', of('integration'), ['passed'], /token of an integration/],
  ['of an organization', of('organization'), ['passed'], /token of an organization/],
  ['of an agent', of('agent'), ['passed'], /Sentry agent/],
  ['of an application', of('user application'), ['passed'], /acts for a user/],
  ['without a prefix is not malformed', of('unknown'), ['passed'], /without a known prefix/],
  ['a personal one works, with advice', of('personal'), ['passed'], /internal integration with read scopes is better/],
  [
    'white space around it is said',
    { credentials: credentials({ tokenTrimmed: true }) },
    ['passed'],
    /white space around the token/,
  ],
  ['row 1: none on an ordinary event', absent('not-given'), ['inconclusive'], /No auth token was given/],
  ['row 2: none on a pull request of a fork', absent('fork-pull-request'), ['inconclusive'], /as it should be/],
  [
    'row 2: none where Dependabot starts the run',
    absent('dependabot'),
    ['inconclusive'],
    /none of the secrets of Actions/,
  ],
  ['row 3: with quotes', malformed('quotes'), ['failed'], /has quotes around it/],
  ['row 3: with Bearer', malformed('bearer'), ['failed'], /begins with `Bearer`/],
  ['row 3: a whole line', malformed('assignment'), ['failed'], /NAME=token/],
  ['row 3: a DSN', malformed('dsn'), ['failed'], /most likely the DSN/],
  ['row 3: an expression', malformed('reference'), ['failed'], /was not filled in/],
  ['row 3: a placeholder', malformed('placeholder'), ['failed'], /placeholder from an example/],
  ['row 3: asterisks', malformed('masked'), ['failed'], /copied from a log/],
  ['row 3: a line break inside', malformed('white-space'), ['failed'], /line break from copying/],
  ['row 3: invisible characters', malformed('not-ascii'), ['failed'], /perhaps invisible/],
])

import { apiReachable } from '../../../src/checks/connectivity/api-reachable.ts'
import { unseen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import { credentials, reach, refused, unauthenticated, unavailable, unreached } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const after = (answer: ReturnType<typeof unseen>) => ({ credentials: credentials(), reach: unreached(answer) })
const failing = (failure: 'dns' | 'connect-timeout' | 'tls-untrusted' | 'proxy-credentials') =>
  after(unseen('network', { kind: 'transport', failure }))

judges(apiReachable, [
  ['it answers', { credentials: credentials(), reach: reach() }, ['passed'], /answered after 80 ms, without a proxy/],
  ['through a proxy', { credentials: credentials(), reach: reach({ usesProxy: true }) }, ['passed'], /through a proxy/],
  [
    'the clock of this machine is a day ahead',
    { credentials: credentials(), reach: reach({ clockAheadMs: 25 * 3_600_000 }) },
    ['passed'],
    /1,500 minutes ahead of that of Sentry/,
  ],
  [
    'the clock of this machine is behind',
    { credentials: credentials(), reach: reach({ clockAheadMs: -360_000 }) },
    ['passed'],
    /6 minutes behind/,
  ],
  ['401 is an answer', after(unauthenticated), ['passed']],
  ['row 11: DNS', failing('dns'), ['inconclusive'], /could not be resolved/],
  ['row 11: refused', after(refused), ['inconclusive'], /refused the connection/],
  ['row 11: TLS', failing('tls-untrusted'), ['inconclusive'], /certificate of the server is not trusted/],
  ['row 11: proxy 407', failing('proxy-credentials'), ['inconclusive'], /407/],
  ['row 12: timeout', failing('connect-timeout'), ['inconclusive'], /No connection came about in time/],
  ['row 12: 503', after(unavailable), ['inconclusive'], /answered 503/],
  [
    'row 12: 429',
    after(unseen('rate-limited', { kind: 'retry-after', seconds: 90 })),
    ['inconclusive'],
    /wait 90 seconds/,
  ],
  [
    'row 12: a portal',
    after(unseen('network', { kind: 'foreign-reply', status: 200 })),
    ['inconclusive'],
    /Something other than Sentry/,
  ],
  [
    'row 12: a redirect',
    after(unseen('network', { kind: 'redirected', to: untrusted('https://evil.example') })),
    ['inconclusive'],
    /redirects to `https:\/\/evil.example`/,
  ],
  [
    'row 12: another shape',
    after(unseen('unexpected-shape', { kind: 'shape', fault: 'not-json' })),
    ['inconclusive'],
    /not complete JSON/,
  ],
  ['nothing was asked', { credentials: credentials(), reach: null }, ['skipped']],
])

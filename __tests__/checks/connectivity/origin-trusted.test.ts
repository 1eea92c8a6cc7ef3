import { originTrusted } from '../../../src/checks/connectivity/origin-trusted.ts'
import type { OriginReading } from '../../../src/core/credentials.ts'
import { untrusted } from '../../../src/core/text.ts'
import { credentials } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const at = (origin: OriginReading) => ({ credentials: credentials({ origin }) })
const address = 'https://sentry.example.com'

judges(originTrusted, [
  [
    'the default',
    at({ kind: 'pinned', address: 'https://sentry.io', source: 'default' }),
    ['passed'],
    /from the default/,
  ],
  ['as given', at({ kind: 'pinned', address, source: 'input' }), ['passed'], /from the input sentry-url/],
  ['from the environment', at({ kind: 'pinned', address, source: 'environment' }), ['passed'], /from SENTRY_URL/],
  ['from the token', at({ kind: 'pinned', address, source: 'token' }), ['passed'], /from the token itself/],
  [
    'row 3: another server than the token names',
    at({ kind: 'contradiction', given: address, claimed: untrusted('sentry.io') }),
    ['failed'],
    /sent to neither/,
  ],
  ['row 3: the token names no address', at({ kind: 'unusable-claim' }), ['failed'], /names is none/],
  ['row 3: the token names a server without TLS', at({ kind: 'insecure-claim' }), ['failed'], /without TLS/],
  [
    'row 3: certificates are not checked',
    at({ kind: 'tls-unchecked', address }),
    ['failed'],
    /NODE_TLS_REJECT_UNAUTHORIZED=0/,
  ],
  [
    'without a token there is nothing to send',
    { credentials: credentials({ token: { kind: 'absent', because: 'not-given' } }) },
    ['skipped'],
  ],
])

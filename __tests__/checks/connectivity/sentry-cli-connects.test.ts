import { describe, expect, test } from '@jest/globals'
import { type SentryCliFacts, sentryCliConnects } from '../../../src/checks/connectivity/sentry-cli-connects.ts'
import { plainText } from '../../../src/report/plain.ts'
import { reach, refused, unreached } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { ready } from '../../support/sentry-cli-facts.ts'

const facts = (parts: Partial<SentryCliFacts> = {}): SentryCliFacts => ({
  sentryCli: ready(),
  reach: reach(),
  environment: new Set(),
  ...parts,
})
const denied = ready({ server: { kind: 'answered', isAccepted: false, isSameServer: true } })
const hanging = ready({ server: { kind: 'broken', because: 'timeout' } })
const elsewhere = ready({ server: { kind: 'answered', isAccepted: true, isSameServer: false } })
const ignored = reach({ self: { kind: 'seen', value: { scopes: null, user: 'none' } } })

judges(sentryCliConnects, [
  ['it gets through', facts(), ['passed'], /same server, which accepts the token/],
  [
    'row 26: HTTPS is fine, it is not',
    facts({ sentryCli: denied }),
    ['attention'],
    /over HTTPS .* does not get through/,
  ],
  ['row 26: HTTPS is fine, it hangs', facts({ sentryCli: hanging }), ['attention'], /did not end in time/],
  [
    'row 26: HTTPS is fine, it says something else',
    facts({ sentryCli: ready({ server: { kind: 'broken', because: 'other-shape' } }) }),
    ['attention'],
    /does not say/,
  ],
  ['it talks to another server', facts({ sentryCli: elsewhere }), ['attention'], /another server/],
  ['nobody gets through', facts({ sentryCli: denied, reach: unreached(refused) }), ['skipped'], /reported above/],
  ['the token is ignored for all', facts({ sentryCli: denied, reach: ignored }), ['skipped'], /reported above/],
  ['it hangs, and nobody else gets through', facts({ sentryCli: hanging, reach: unreached(refused) }), ['skipped']],
  ['it gets through and this tool does not', facts({ reach: unreached(refused) }), ['passed']],
  ['without a token', facts({ sentryCli: ready({ server: null }), reach: null }), ['skipped'], /nothing to ask/],
  ['row 26: off', facts({ sentryCli: { kind: 'off' } }), ['skipped'], /No sentry-cli was asked/],
])

describe('what to set', () => {
  const nextOf = (environment: readonly string[], usesProxy = false) => {
    const outcome = sentryCliConnects.judge(
      facts({ sentryCli: denied, environment: new Set(environment), reach: reach({ usesProxy }) }),
    )
    if (!('next' in outcome)) throw new Error('no finding')
    return outcome.next
      .flatMap(next => (next.kind === 'instruct' ? [plainText(next.text, words => words)] : []))
      .join('\n')
  }

  test.each<[string, readonly string[], boolean, RegExp]>([
    [
      'a private authority that Node knows',
      ['NODE_EXTRA_CA_CERTS'],
      false,
      /does not read `NODE_EXTRA_CA_CERTS`: set `SSL_CERT_FILE`/,
    ],
    ['nothing is set', [], false, /private certificate authority, set `SSL_CERT_FILE`/],
    ['a bundle is set', ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'], false, /`SSL_CERT_FILE` replaces the certificates/],
    ['two bundles are set', ['SSL_CERT_FILE', 'CURL_CA_BUNDLE'], false, /`CURL_CA_BUNDLE` replaces/],
    ['a proxy in upper case only', ['HTTP_PROXY'], true, /`http_proxy` in lower case, .* does not read `HTTP_PROXY`/],
    [
      'a proxy in lower case',
      ['http_proxy', 'https_proxy'],
      true,
      /takes `http_proxy` for every address.* before `https_proxy`/,
    ],
    ['no proxy', [], false, /Where a proxy is needed, set `http_proxy`/],
  ])('%s', (_, environment, usesProxy, said) => expect(nextOf(environment, usesProxy)).toMatch(said))
})

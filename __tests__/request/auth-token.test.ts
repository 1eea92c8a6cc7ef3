import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TokenKind, TokenProblem } from '../../src/core/credentials.ts'
import { readAuthToken } from '../../src/request/auth-token.ts'
import { grantToken } from '../support/sentry/tokens.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { TokenKind as GrantedKind } from '../support/sentry/world/world.ts'

const world = grow({ organizations: [{ slug: 'acme' }] })
const claim = { url: 'https://sentry.example.com', region_url: 'https://us.example.com', org: 'acme' }
const granted = (kind: GrantedKind, claimed: Parameters<typeof grantToken>[2] = claim) =>
  grantToken(world, { organization: 'acme', kind }, claimed).value
const hex = 'ab12'.repeat(15)

describe('the kind of a token', () => {
  test.each<[string, string, TokenKind, boolean]>([
    ['organization', granted('organization'), 'organization', true],
    ['personal', granted('personal'), 'personal', true],
    ['integration', granted('integration'), 'integration', true],
    ['user application', granted('oauth'), 'user application', true],
    ['agent', `sntryag_eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0In0.${hex}.${hex}`, 'agent', true],
    ['no prefix', granted('legacy'), 'unknown', true],
    ['a prefix of a later time', `sntryz_${granted('legacy')}`, 'unknown', true],
    ['anything else that can be sent', 'opaque-7f3Kd02LmQ9x', 'unknown', true],
    ['a personal one that was cut', granted('personal').slice(0, 40), 'personal', false],
    ["an organization's that was cut", granted('organization').slice(0, 60), 'organization', false],
  ])('%s', (_, text, of, whole) => expect(readAuthToken(text)).toMatchObject({ kind: 'token', of, whole }))
})

describe('what an organization token claims', () => {
  test.each([
    ['address and organization', granted('organization'), { url: claim.url, org: 'acme' }],
    ['no address, as in older tokens', granted('organization', { ...claim, url: null }), { url: null, org: 'acme' }],
    ['an empty address', granted('organization', { ...claim, url: '' }), { url: null, org: 'acme' }],
    [
      'an organization that is no slug',
      granted('organization', { ...claim, org: '../x' }),
      { url: claim.url, org: null },
    ],
    ['nothing readable', `sntrys_AAAAAAAAAAAAAAAAAAAAAAAA_${'A1b2C'.repeat(8)}xyz`, null],
  ])('%s', (_, text, expected) => expect(readAuthToken(text)).toMatchObject({ kind: 'token', claim: expected }))

  test('is nothing that other kinds have', () =>
    expect(readAuthToken(granted('personal'))).toMatchObject({ claim: null }))
})

describe('a malformed token', () => {
  const token = granted('integration')
  test.each<[TokenProblem, string]>([
    ['quotes', `"${token}"`],
    ['quotes', `${token}'`],
    ['bearer', `Bearer ${token}`],
    ['bearer', `Authorization: Bearer ${token}`],
    ['assignment', `SENTRY_AUTH_TOKEN=${token}`],
    ['assignment', `export SENTRY_AUTH_TOKEN=${token}`],
    ['assignment', `token: ${token}`],
    ['dsn', 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1'],
    ['reference', '${{ secrets.SENTRY_AUTH_TOKEN }}'],
    ['reference', '$SENTRY_AUTH_TOKEN'],
    ['placeholder', 'sntrys_YOUR_TOKEN_HERE'],
    ['placeholder', '<your-token>'],
    ['placeholder', '___ORG_AUTH_TOKEN___'],
    ['placeholder', 'x'.repeat(64)],
    ['masked', '***'],
    ['white-space', `${token.slice(0, 30)}\n${token.slice(30)}`],
    ['white-space', `${token} ${token}`],
    ['not-ascii', `${token}\u200b`],
    ['not-ascii', `\u0000${token}`],
  ])('%s: %#', (problem, text) => expect(readAuthToken(text)).toEqual({ kind: 'malformed', problem }))
})

test('a token that Sentry could make is never malformed', () => {
  const random = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
  const organizations = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/)
  fc.assert(
    fc.property(random, organizations, (digits, org) => {
      const tokens = [digits, `sntryu_${digits}`, `sntryi_${digits}`, granted('organization', { ...claim, org })]
      return tokens.every(text => readAuthToken(text).kind === 'token')
    }),
  )
})

test('no reading shows the token, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 12 }),
      text => !JSON.stringify(readAuthToken(text)).includes(text) || /^[a-z-]+$/.test(text),
    ),
  )
})

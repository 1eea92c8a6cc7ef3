import { describe, expect, test } from '@jest/globals'
import { isSameOrigin, resolveOrigin } from '../../src/request/origin.ts'

const own = 'https://sentry.example.com'
const claim = (url: string | null) => ({ url, org: 'acme' })
const input = (address: string) => ({ address, source: 'input' as const })
const nothing = { given: null, claim: null, allowInsecure: false, env: {} }

describe('the server that may get the token', () => {
  test.each([
    ['is sentry.io where nothing says otherwise', nothing, { address: 'https://sentry.io', source: 'default' }],
    ['is the one that was given', { ...nothing, given: input(own) }, { address: own, source: 'input' }],
    [
      'is the one of the environment',
      { ...nothing, given: { address: own, source: 'environment' as const } },
      { address: own, source: 'environment' },
    ],
    ['is the one that the token claims', { ...nothing, claim: claim(own) }, { address: own, source: 'token' }],
    ['keeps its path', { ...nothing, given: input(`${own}/below`) }, { address: `${own}/below`, source: 'input' }],
    [
      'is the default for a token that claims none',
      { ...nothing, claim: claim(null) },
      { address: 'https://sentry.io', source: 'default' },
    ],
    [
      'is sentry.io for its regions',
      { ...nothing, given: input('https://de.sentry.io') },
      { address: 'https://sentry.io', source: 'input' },
    ],
    [
      "is sentry.io for an organization's own name",
      { ...nothing, given: input('https://acme.sentry.io') },
      { address: 'https://sentry.io', source: 'input' },
    ],
    [
      'is given and claimed, as one',
      { ...nothing, given: input('https://us.sentry.io'), claim: claim('https://sentry.io') },
      { address: 'https://sentry.io', source: 'input' },
    ],
    [
      'may be this machine without TLS',
      { ...nothing, claim: claim('http://127.0.0.1:9000') },
      { address: 'http://127.0.0.1:9000', source: 'token' },
    ],
    [
      'may be claimed without TLS where that is allowed',
      { ...nothing, claim: claim('http://sentry.lan'), allowInsecure: true },
      { address: 'http://sentry.lan', source: 'token' },
    ],
    [
      'may be this machine without certificates',
      { ...nothing, given: input('https://localhost:9000'), env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
      { address: 'https://localhost:9000', source: 'input' },
    ],
  ])('%s', (_, parts, expected) => expect(resolveOrigin(parts)).toEqual({ kind: 'pinned', ...expected }))
})

describe('row 3: no server at all', () => {
  test.each([
    [
      'another one is given than claimed',
      { ...nothing, given: input(own), claim: claim('https://sentry.io') },
      'contradiction',
    ],
    ['another port', { ...nothing, given: input(own), claim: claim(`${own}:8443`) }, 'contradiction'],
    [
      'another scheme',
      { ...nothing, given: input('http://127.0.0.1'), claim: claim('https://127.0.0.1') },
      'contradiction',
    ],
    [
      'a name that only ends like sentry.io',
      { ...nothing, given: input('https://sentry.io.evil.example'), claim: claim('https://sentry.io') },
      'contradiction',
    ],
    [
      'sentry.io on another port',
      { ...nothing, given: input('https://sentry.io:8443'), claim: claim('https://sentry.io') },
      'contradiction',
    ],
    [
      'sentry.io without TLS',
      { ...nothing, given: input('http://sentry.io'), claim: claim('https://sentry.io'), allowInsecure: true },
      'contradiction',
    ],
    ['the claim is no address', { ...nothing, claim: claim('javascript:alert(1)') }, 'unusable-claim'],
    ['the claim has a password', { ...nothing, claim: claim('https://a:b@sentry.io') }, 'unusable-claim'],
    ['the claim is without TLS', { ...nothing, claim: claim('http://sentry.lan') }, 'insecure-claim'],
    ['certificates are not checked', { ...nothing, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, 'tls-unchecked'],
  ])('%s', (_, parts, kind) => expect(resolveOrigin(parts).kind).toBe(kind))
})

test.each([
  ['https://us.sentry.io', 'https://acme.sentry.io', true],
  ['https://sentry.io/x', 'https://sentry.io/y', true],
  ['https://sentry.io:443', 'https://sentry.io', true],
  ['https://a.b.sentry.io', 'https://sentry.io', false],
  ['https://xsentry.io', 'https://sentry.io', false],
  ['https://sentry.io@evil.example', 'https://sentry.io', false],
  ['https://SENTRY.IO', 'https://sentry.io', true],
])('%s and %s: same origin %s', (one, other, same) => expect(isSameOrigin(one, other)).toBe(same))

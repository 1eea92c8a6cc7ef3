import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../src/core/location.ts'
import { holdsToken } from '../../../src/sources/repository/credential-files.ts'
import { credentialsIn } from '../../../src/sources/repository/credentials.ts'
import { withoutHang } from '../../support/without-hang.ts'

const hex = '3f9c1b7e5a2d8460b1c7e9f3a5d2840617b9c3e5f1a7d2c4869b0e3f5a1c7d28'
const otherHex = '9d2f4b6a8c0e1357f9b1d3e5a7c92846035d7f1b3a5c7e90826d4f0b1a3c5e79'
const key = '4b1f9c7e2a6d8053b9e1c7a5f3d20684'
const secretKey = '7a3e5c1f9b2d8064a1c3e5f7b9d20486'
const payload = Buffer.from(JSON.stringify({ iat: 1700000000.1, url: 'https://sentry.io', org: 'acme' })).toString(
  'base64',
)
const organizationToken = `sntrys_${payload}_Zk3vQ8mN1xR7tL5wB2yC9dF4gH6jK0pS8uV3aE1iO5q`

function found(text: string, path = 'src/a.ts', isCredentialFile = false): readonly string[] {
  return credentialsIn(text, asRepoPath(path), isCredentialFile).map(
    ({ kind, at, example }) => `${kind} @${at.line}:${at.column}${example ? ' example' : ''}`,
  )
}

describe('committed credentials', () => {
  test.each([
    ['an organization token', `token = "${organizationToken}"`, ['organization token @1:10']],
    ['a user token', `\n  x: 'sntryu_${hex}'`, ['user token @2:7']],
    ['an integration token', `sntryi_${hex}`, ['integration token @1:1']],
    ['a user application token', `sntrya_${hex.toUpperCase()}`, ['user token @1:1']],
    ['an old token beside its key', `SENTRY_AUTH_TOKEN=${hex}`, ['legacy token @1:19']],
    ['an old token in YAML', `auth_token: "${hex}"`, ['legacy token @1:14']],
    ['an old token in code', `authToken: '${hex}',`, ['legacy token @1:13']],
    ['a DSN with its secret', `https://${key}:${secretKey}@sentry.example.com/base/12`, ['DSN with secret key @1:1']],
    [
      'several on several lines',
      `a ${organizationToken}\r\nb sntryu_${hex} sntryu_${otherHex}`,
      ['organization token @1:3', 'user token @2:3', 'user token @2:75'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['a placeholder', 'sntrys_YOUR_TOKEN_HERE'],
    ['a long placeholder', 'sntrys_your_organization_auth_token_goes_here'],
    ['crosses', `sntryu_${'x'.repeat(64)}`],
    ['zeros', `sntryu_${'0'.repeat(64)}`],
    ['a repeated block', `sntryu_${'0123456789abcdef'.repeat(4)}`],
    ['a placeholder in the shape of a token', 'sntrys_eyJpYXQiOjE3_your_organization_token'],
    ['crosses in the shape of a token', `sntrys_eyJ${'x'.repeat(40)}_abc`],
    ['a reference', 'sntrys_${TOKEN}'],
    ['a truncated example', 'sntrys_eyJpYXQiO...'],
    ['a prefix in prose', 'tokens start with `sntrys_` or `sntryu_`'],
    ['a digest without a token key', `sha256: ${hex}`],
    ['a digest beside another word', `broken = ${hex}`],
    ['a longer hexadecimal number', `token=${hex}ab`],
    ['a DSN without secret', `https://${key}@o1.ingest.sentry.io/12`],
    ['a DSN of zeros', `https://${key}:${'0'.repeat(32)}@sentry.example.com/12`],
    ['a login that is no DSN', `https://user:password@example.com/12`],
    ['a longer word', `Xsntryu_${hex}`],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('letters that come up by chance do not make a token a placeholder', () => {
    for (const word of ['xxx', 'TODO', 'fake', 'Your', 'here']) {
      const text = `sntrys_eyJpYXQiOjE3MDAwMDAwMDAuMSwidXJs${word}Ijoi_Zk3vQ8mN1xR7tL5wB2yC9dF4gH6jK0pS8uV3aE1iO5q`
      expect([word, found(text)]).toEqual([word, ['organization token @1:1']])
    }
  })

  test('in credential files an old token needs no more than its key', () => {
    const text = `[auth]\ntoken=${hex}\n`
    expect(found(text, '.sentryclirc', true)).toEqual(['legacy token @2:7'])
    expect(found(`Auth: ${hex}\n`, 'SentryCliOptions.asset', true)).toEqual(['legacy token @1:7'])
    expect(found(`Auth: ${hex}\n`)).toEqual([])
  })

  test.each([
    ['another key', `[auth]\nsecret = "${hex}"\n`, ['legacy token @2:11']],
    ['another section', `[http]\nproxy_password=${hex}\n`, ['legacy token @2:16']],
    ['a comment', `[auth]\n;token=${hex}\n`, ['legacy token @2:8']],
    ['a new token under another key', `[x]\ny=sntryu_${hex}\n`, ['user token @2:3']],
    ['no value', `[${hex}]\n${hex}\n`, []],
    ['a longer value', `[auth]\nsecret=${hex}0\n`, []],
  ])('in credential files a token may stand anywhere: %s', (_, text, expected) => {
    expect(found(text, '.sentryclirc', true)).toEqual(expected)
  })

  test.each([
    ['README.md', true],
    ['docs/setup/ci.yml', true],
    ['src/__tests__/token.ts', true],
    ['api/tests/test_auth.py', true],
    ['src/auth.test.ts', true],
    ['auth_test.go', true],
    ['fixtures/rc', true],
    ['examples/next/.env', true],
    ['.env', false],
    ['.env.example', false],
    ['src/latest/config.ts', false],
    ['contest/a.ts', false],
    ['.github/workflows/test.yml', false],
  ])('%s is for tests, fixtures or documentation: %s', (path, example) => {
    expect(credentialsIn(`sntryu_${hex}`, asRepoPath(path), false).map(one => one.example)).toEqual([example])
  })

  test('no character of a credential comes out, wherever it stands', () => {
    const around = fc.string({ unit: fc.constantFrom(' ', '\n', '"', "'", ':', '=', 'a', '/', '\r') })
    fc.assert(
      fc.property(around, around, fc.constantFrom(organizationToken, `sntryi_${hex}`), (before, after, token) => {
        const all = credentialsIn(`${before} ${token} ${after}`, asRepoPath('a'), false)
        expect(all).toHaveLength(1)
        const place = all[0]?.at
        const line = `${before} ${token} ${after}`.split('\n')[(place?.line ?? 0) - 1] ?? ''
        expect(line.slice((place?.column ?? 0) - 1).startsWith(token)).toBe(true)
        expect(JSON.stringify(all)).not.toContain(token.slice(7, 20))
      }),
    )
  })

  test.each([
    'sntrys_',
    'sntryu_0',
    `sntryu_${hex.slice(1)} `,
    'sntrys_eyJ',
    'https://',
    `https://${key}:`,
    `https://${key}:${secretKey}@`,
    `https://${key}:${secretKey}@a/`,
    'token=',
    `token${' '.repeat(20)}`,
    'TOKEN = "',
    hex,
    `token=${hex}a`,
    'auth ',
    '\n',
    ' ',
    '\t\n',
    `token=${hex} `,
  ])('1 MiB of %.30j takes no longer than its length', bait => {
    const text = bait.repeat(Math.ceil(2 ** 20 / bait.length))
    withoutHang(() => found(text, '.sentryclirc', true))
  })
})

describe('whether a credential file holds a token', () => {
  test.each<[string, string, boolean]>([
    ['.sentryclirc', '[auth]\ntoken=abc123\n', true],
    ['a/.sentryclirc', '[defaults]\norg = acme\n[auth]\ntoken = "abc123" ; comment\n', true],
    ['.sentryclirc', '[auth]\napi_key=abc123\n', true],
    ['.sentryclirc', '[defaults]\norg=acme\nproject=web\n', false],
    ['.sentryclirc', '[auth]\ntoken=\n', false],
    ['.sentryclirc', '[auth]\n;token=abc123\n', false],
    ['.sentryclirc', '[auth]\ntoken=YOUR_TOKEN\n', false],
    ['.sentryclirc', '[auth]\ntoken=${SENTRY_AUTH_TOKEN}\n', false],
    ['.sentryclirc', '[other]\ntoken=abc123\n', false],
    ['.sentryclirc', 'auth=1\n[auth]\ntoken=abc\n[__proto__]\ntoken=abc', false],
    ['sentrycli.ini', '[auth]\ntoken=abc123', true],
    ['android/sentry.properties', 'defaults.org=acme\nauth.token=abc123\r\n', true],
    ['ios/sentry.properties', ' auth.token : abc123', true],
    ['sentry.properties', 'auth.token=\ndefaults.url=https://sentry.io/', false],
    ['sentry.properties', '# auth.token=abc123', false],
    ['sentry.properties', 'auth.token=%SENTRY_AUTH_TOKEN%', false],
    ['.env.sentry-build-plugin', 'SENTRY_AUTH_TOKEN="abc123"', true],
    ['.env.sentry-build-plugin', 'SENTRY_AUTH_TOKEN=', false],
    ['.env.sentry-build-plugin', 'SENTRY_ORG=acme', false],
    ['Assets/Plugins/Sentry/SentryCliOptions.asset', '  <Auth>k__BackingField: abc123', true],
    ['Assets/Plugins/Sentry/SentryCliOptions.asset', '  <Auth>k__BackingField: \n  <Org>k__BackingField: x', false],
    ['.sentryclirc', `[other]\nkey=sntryu_${hex}\n`, true],
    ['.sentryclirc', `[other]\n# key=${hex}\n`, true],
    ['other.ini', '[auth]\ntoken=abc123', false],
  ])('%s %j: %s', (path, text, expected) => {
    expect(holdsToken(text, asRepoPath(path))).toBe(expected)
  })

  test('any text is read without an error', () => {
    const soup = fc.array(
      fc.constantFrom(
        '[auth]',
        '[',
        ']',
        'token',
        '=',
        '"',
        "'",
        '\n',
        ';',
        '#',
        '\\',
        '[]',
        '.',
        '__proto__',
        'auth.token',
        ' ',
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('.sentryclirc', 'sentry.properties', '.env.sentry-build-plugin'),
        (pieces, path) => void holdsToken(pieces.join(''), asRepoPath(path)),
      ),
      { numRuns: 2000 },
    )
    expect(Reflect.has({}, 'token')).toBe(false)
  })

  test.each(['[', '[auth]\n', 'token=', '=', ' ', '\n', '"', '\\', 'auth.token ', 'a[]=1\n', '[a.'])(
    '64 KiB of %j take no longer than their length',
    bait => {
      const text = bait.repeat(Math.ceil(2 ** 16 / bait.length))
      for (const path of ['.sentryclirc', 'sentry.properties']) withoutHang(() => holdsToken(text, asRepoPath(path)))
    },
  )
})

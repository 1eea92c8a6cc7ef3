import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type NearMissKind, nearMisses } from '../../src/core/release-near-misses.ts'
import { rawText, untrusted } from '../../src/core/text.ts'

const sha = 'c0ffee112233445566778899aabbccddeeff0011'
const near = (wanted: string, ...known: readonly string[]) =>
  nearMisses(wanted, known.map(untrusted)).map(({ version, kind }) => [rawText(version), kind])

describe('a name near the one that is looked for', () => {
  test.each<[wanted: string, known: string, kind: NearMissKind]>([
    ['shop@1.2.3', 'Shop@1.2.3', 'case'],
    ['v1.2.3', 'V1.2.3', 'case'],
    ['@acme/shop@1.2.3', 'acme-shop@1.2.3', 'slash'],
    ['@acme/shop@1.2.3', 'shop@1.2.3', 'slash'],
    ['refs/tags/v1.2.3', 'v1.2.3', 'slash'],
    ['feature/login', 'feature-login', 'slash'],
    ['1.2.3', 'v1.2.3', 'v-prefix'],
    ['shop@v1.2.3', 'shop@1.2.3', 'v-prefix'],
    ['1.2.3', 'shop@1.2.3', 'package-prefix'],
    ['shop@1.2.3', '1.2.3', 'package-prefix'],
    [sha, `shop@${sha}`, 'package-prefix'],
    ['shop@1.2.3', 'shop@1.2.3+45', 'build'],
    ['shop@1.2.3+44', 'shop@1.2.3+45', 'build'],
    ['shop@1.2', 'shop@1.2.0', 'short-version'],
    ['1.0.0', '1', 'short-version'],
    [sha.slice(0, 7), sha, 'short-commit'],
    [sha, sha.slice(0, 12), 'short-commit'],
    ['shop@1.2.3', 'store@1.2.3', 'other-package'],
    ['1.2.3', 'shop@v1.2.3+45', 'several'],
    ['1.2.3', sha, 'commit-or-version'],
    [sha, 'shop@1.2.3', 'commit-or-version'],
  ])('%s: %s (%s)', (wanted, known, kind) => expect(near(wanted, known)).toEqual([[known, kind]]))
})

test.each([
  ['shop@1.2.3', 'shop@1.2.3'],
  ['shop@1.2.3', 'shop@1.2.4'],
  ['shop@1.2.3', 'shop@11.2.3'],
  ['shop@1.20', 'shop@1.2'],
  ['abcdef', sha],
  [sha, 'ffffee112233445566778899aabbccddeeff0011'],
  ['shop@', 'store@'],
])('%s and %s are not near', (wanted, known) => expect(near(wanted, known)).toEqual([]))

test('the likeliest first, then the newest', () =>
  expect(near('shop@1.2.3', 'shop@1.2.3+9', 'shop@1.2.3+8', 'SHOP@1.2.3', '1.2.3').map(([name]) => name)).toEqual([
    'SHOP@1.2.3',
    '1.2.3',
    'shop@1.2.3+9',
    'shop@1.2.3+8',
  ]))

test('how releases are named here is shown by the newest, and only where nothing is nearer', () => {
  expect(near('1.2.3', sha, sha.replace('c', 'd'))).toEqual([[sha, 'commit-or-version']])
  expect(near('1.2.3', sha, 'v1.2.3')).toEqual([['v1.2.3', 'v-prefix']])
})

test('any two names: never itself, and as near one way as the other', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(near(one, one)).toEqual([])
      expect(near(one, other).map(([, kind]) => kind)).toEqual(near(other, one).map(([, kind]) => kind))
    }),
  ))

test('long names take no time', () => {
  const long = `${'@a/'.repeat(100_000)}1.${'0'.repeat(100_000)}`
  const started = performance.now()
  near(long, ...Array.from({ length: 10 }, () => `${long}+1`))
  expect(performance.now() - started).toBeLessThan(2_000)
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Secret } from '../../src/core/text.ts'
import { redactor } from '../../src/report/redact.ts'

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const words = fc.constantFrom('', ' ', 'token=', '"', 'see ', '\n', '(')

describe('known secrets', () => {
  test('are taken out wherever they stand', () => {
    fc.assert(
      fc.property(hex(64), words, words, (value, before, after) => {
        expect(redactor([new Secret(value)])(`${before}${value}${after}${value}`)).toBe(`${before}***${after}***`)
      }),
    )
  })

  test('of a DSN, the key alone is one, too', () => {
    const redact = redactor([new Secret('https://0123456789abcdef0123456789abcdef@o1.ingest.us.sentry.io/42')])
    expect(redact('key 0123456789abcdef0123456789abcdef here')).toBe('key *** here')
  })

  test('a value too short to be a secret does not blank words', () =>
    expect(redactor([new Secret('prod')])('production')).toBe('production'))
})

describe('unknown secrets are taken out by their shape', () => {
  const redact = redactor([])
  test.each([
    ['user token', `sntryu_${'a1'.repeat(32)}`],
    ['integration token', `sntryi_${'a1'.repeat(32)}`],
    ['agent token', `sntryag_${'eyJhbGciOi'.repeat(4)}.x.y`],
    ['organization token', `sntrys_${'eyJpYXQiOjE3'.repeat(6)}=_${'A'.repeat(43)}`],
    ['DSN', `https://${'ab'.repeat(16)}@o1.ingest.sentry.io/1`],
    ['DSN with secret key', `https://${'ab'.repeat(16)}:${'cd'.repeat(16)}@sentry.example.com/path/1`],
  ])('%s', (_, value) => expect(redact(`before ${value} after`)).toBe('before *** after'))

  test('ordinary addresses and hashes stay', () => {
    const text = `https://sentry.io/settings and ${'ab'.repeat(20)}`
    expect(redact(text)).toBe(text)
  })
})

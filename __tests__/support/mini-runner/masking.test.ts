import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SecretMasker } from './masking.ts'

function maskerOf(...secrets: string[]): SecretMasker {
  const masker = new SecretMasker()
  for (const secret of secrets) masker.add(secret)
  return masker
}

const secret = 'a&b"c\'d<e>/f g;h'

describe('which text is masked', () => {
  test.each([
    ['the value', ['s3cret'], 'a s3cret b', 'a *** b'],
    ['every occurrence', ['s3cret'], 's3cret/s3cret', '***/***'],
    ['inside a word', ['oo'], 'foobar', 'f***bar'],
    ['a value of one letter', ['1'], 'v1.1', 'v***.***'],
    ['overlapping finds as one', ['abc', 'cde'], 'xabcdex', 'x***x'],
    ['overlapping finds of one value as one', ['aa'], 'aaa', '***'],
    ['touching finds as one', ['ab', 'cd'], 'abcd', '***'],
    ['a value of several lines', ['one\ntwo'], 'one\ntwo', '***'],
    ['each of its lines', ['one\r\n  two  \n'], 'two, one', '***, ***'],
    ['nothing for empty text', [''], 'abc', 'abc'],
    ['no other case', ['Secret'], 'secret', 'secret'],
    ['no part of a value', ['secret'], 'secre', 'secre'],
    ['no hex', ['secret'], '736563726574', '736563726574'],
  ])('%s', (_, secrets, text, masked) => {
    expect(maskerOf(...secrets).mask(text)).toBe(masked)
  })

  test.each([
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 behind one byte', Buffer.from(`x${secret}`).toString('base64').slice(4)],
    ['base64 behind two bytes', Buffer.from(`xy${secret}`).toString('base64').slice(4)],
    ['quoted for a command line', 'a&b\\"c\'d<e>/f g;h'],
    ['quoted for an expression', "a&b\"c''d<e>/f g;h"],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in a URL', 'a%26b%22c%27d%3Ce%3E%2Ff%20g%3Bh'],
    ['in XML', 'a&amp;b&quot;c&apos;d&lt;e&gt;/f g;h'],
  ])('encoded: %s', (_, encoded) => {
    expect(maskerOf(secret).mask(`before ${encoded} after`)).toBe('before *** after')
  })

  test.each([
    ['the inside of a quoted value', '"long enough"', 'long enough', '***'],
    ['not of a short one', '"short"', 'short', 'short'],
    ['before the last ampersand', 'first&second&third1', 'first&second&', '***'],
    ['after the last ampersand', 'first&second&third1', 'third1', '***'],
    ['not a short part', 'first&second&third', 'third', 'third'],
    ['after a coloured ampersand, one letter later', 'first&+second1', 'econd1', '***'],
    ['up to a coloured ampersand', 'first&+second1', 'first&+', '***'],
  ])('parts: %s', (_, value, text, masked) => {
    expect(maskerOf(value).mask(text)).toBe(masked)
  })

  test('no masked text still holds the secret', () => {
    const withoutStars = fc.string({ minLength: 1 }).filter(text => !text.includes('*') && text.trim() === text)
    fc.assert(
      fc.property(withoutStars, fc.array(fc.string()), (value, around) => {
        expect(maskerOf(value).mask(around.join(value))).not.toContain(value)
      }),
    )
  })
})

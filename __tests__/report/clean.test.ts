import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clean } from '../../src/report/clean.ts'

describe('clean', () => {
  test.each([
    ['plain words stay', 'Checkout failed at /pay', 'Checkout failed at /pay'],
    ['line breaks become one space', 'a\r\nb\u2028c\u0085d\ve', 'a b c d e'],
    ['colours go', '\u001b[31mred\u001b[0m', 'red'],
    ['C1 colours go', '\u009b31mred', 'red'],
    ['hyperlinks of terminals go', '\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007', 'text'],
    ['the clipboard is not written', '\u001b]52;c;aGk=\u001b\\x', 'x'],
    ['bidi controls go', 'abc\u202Ecba\u2066', 'abccba'],
    ['zero-width characters go', 'to\u200Bken\uFEFF', 'token'],
    ['tag characters go', 'a\u{E0041}b', 'ab'],
    ['lone surrogates become visible', 'a\uD800b', 'a\uFFFDb'],
    ['stacked marks are thinned out', `z${'\u0301'.repeat(50)}`, 'z\u0301\u0301\u0301'],
    ['emoji stay', '🚀 done', '🚀 done'],
    ['NUL goes', 'a\u0000b', 'ab'],
  ])('%s', (_, given, expected) => expect(clean(given, 120)).toBe(expected))

  test('a long text ends in an ellipsis', () => expect(clean('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`))

  test('never leaves a control, format or line-breaking character, and keeps its bound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 80 }), (text, max) => {
        const cleaned = clean(text, max)
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(Array.from(cleaned).length).toBeLessThanOrEqual(max)
        expect(cleaned.isWellFormed()).toBe(true)
      }),
    )
  })

  test('ten megabytes are cut before any work is done on them', () => {
    expect(clean('\u001b]'.repeat(5_000_000), 120)).toBe('')
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withoutHang } from '../without-hang.ts'
import { LineReader, linesOf } from './lines.ts'

function readInChunks(text: string, sizes: readonly number[]): string[] {
  const reader = new LineReader()
  const bytes = Buffer.from(text, 'utf8')
  const lines: string[] = []
  let start = 0
  for (const size of sizes) {
    lines.push(...reader.push(bytes.subarray(start, start + size)))
    start += size
  }
  return [...lines, ...reader.push(bytes.subarray(start)), ...reader.end()]
}

describe('what ends a line', () => {
  test.each([
    ['line feed', 'a\nb\n', ['a', 'b']],
    ['carriage return alone', 'a\rb', ['a', 'b']],
    ['both, once', 'a\r\nb', ['a', 'b']],
    ['both, the other way round, twice', 'a\n\rb', ['a', '', 'b']],
    ['the end of the stream', 'a', ['a']],
    ['a carriage return at the end of the stream', 'a\r', ['a']],
    ['nothing at all', '', []],
    ['no other separator of Unicode', 'a\u0085b\u2028c\u2029d\ve\ff', ['a\u0085b\u2028c\u2029d\ve\ff']],
  ])('%s', (_, text, lines) => {
    expect(readInChunks(text, [])).toEqual(lines)
    expect(linesOf(text)).toEqual(lines)
  })

  test('a line end in two chunks is one line end', () => {
    expect(readInChunks('a\r\nb', [2])).toEqual(['a', 'b'])
  })

  test('a line of twenty megabytes costs no more than its length', () => {
    const reader = new LineReader()
    const chunk = Buffer.alloc(64 * 1024, 'x')
    withoutHang(() => {
      for (let n = 0; n < 320; n++) reader.push(chunk)
    })
    expect(reader.end()[0]).toHaveLength(320 * chunk.length)
  })

  test('a byte order mark is dropped at the start of the stream only', () => {
    expect(readInChunks('\ufeffa\n\ufeffb', [])).toEqual(['a', '\ufeffb'])
  })

  test('broken UTF-8 becomes the replacement character', () => {
    const reader = new LineReader()
    expect([...reader.push(Uint8Array.of(0x61, 0xff, 0x0a, 0xe2, 0x82)), ...reader.end()]).toEqual([
      'a\ufffd',
      '\ufffd',
    ])
  })

  test('the same lines however the stream is cut, in the middle of a letter too', () => {
    const piece = fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '€', '😀', ''), fc.string())
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat({ max: 7 })), (pieces, sizes) => {
        const text = pieces.join('')
        expect(readInChunks(text, sizes)).toEqual(linesOf(text))
      }),
    )
  })
})

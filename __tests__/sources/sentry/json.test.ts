import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../../src/sources/sentry/json.ts'

const bytes = (text: string) => Buffer.from(text)
const nested = (depth: number) => bytes('['.repeat(depth) + ']'.repeat(depth))

describe('JSON of a stranger', () => {
  test.each<[string, Uint8Array, ReturnType<typeof parseJson>]>([
    ['an object', bytes('{"a":1}'), { kind: 'json', value: { a: 1 } }],
    ['a byte order mark', bytes('\uFEFF[]'), { kind: 'json', value: [] }],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), { kind: 'json', value: '\uFFFD' }],
    ['nothing', bytes(''), { kind: 'not-json' }],
    ['half of it', bytes('{"a":'), { kind: 'not-json' }],
    ['a page', bytes('<html>'), { kind: 'not-json' }],
    ['65 lists', nested(65), { kind: 'too-deep' }],
    ['100,000 lists', nested(100_000), { kind: 'too-deep' }],
    ['many openings that never close', bytes('{"a":'.repeat(100_000)), { kind: 'too-deep' }],
    ['more than 200,000 values', bytes(`[${'{},'.repeat(100_000)}{}]`), { kind: 'too-large' }],
    ['8 MB of openings and commas that are no JSON', bytes('[],'.repeat(2_700_000)), { kind: 'too-large' }],
    ['commas in a string', bytes(JSON.stringify(','.repeat(300_000))), { kind: 'json', value: ','.repeat(300_000) }],
    ['brackets in a string', bytes(JSON.stringify('['.repeat(200))), { kind: 'json', value: '['.repeat(200) }],
    [
      'brackets after an escaped quote',
      bytes(`"\\"${'['.repeat(200)}"`),
      { kind: 'json', value: `"${'['.repeat(200)}` },
    ],
    ['a string without an end', bytes('"['), { kind: 'not-json' }],
  ])('%s', (_, body, parsed) => {
    expect(parseJson(body)).toEqual(parsed)
  })

  test('200,000 values are read', () => {
    expect(parseJson(bytes(`[${'1,'.repeat(199_998)}1]`)).kind).toBe('json')
  })

  test('64 lists are read', () => {
    expect(parseJson(nested(64)).kind).toBe('json')
  })

  test('every value comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), value => {
        const text = JSON.stringify(value)
        expect(parseJson(bytes(text))).toEqual({ kind: 'json', value: JSON.parse(text) })
      }),
    )
  })
})

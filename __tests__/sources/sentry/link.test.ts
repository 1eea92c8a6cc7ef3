import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nextCursor } from '../../../src/sources/sentry/link.ts'

const link = (rel: string, results: boolean, cursor: string, url = 'https://sentry.io/api/0/x/?a=b,c;d') =>
  `<${url}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`
const previous = link('previous', false, '0:0:1')

describe('the cursor of the next page', () => {
  test.each<[string, string | undefined, string | null]>([
    ['as Sentry sends it', `${previous}, ${link('next', true, '1536611794000:1:0')}`, '1536611794000:1:0'],
    ['of the last page, which names one, too', `${previous}, ${link('next', false, '0:100:0')}`, null],
    ['of a previous page only', link('previous', true, '0:0:1'), null],
    ['below zero', link('next', true, '-5:0:0'), '-5:0:0'],
    ['in another order', `${link('next', true, '1:2:0')}, ${previous}`, '1:2:0'],
    ['without quotes', '<u>; rel=next; results=true; cursor=1:2:0', '1:2:0'],
    ['with an address that holds a whole link', link('next', true, '1:2:0', 'u; rel="next"; cursor="6:6:6"'), '1:2:0'],
    ['of another shape', link('next', true, '../../x'), null],
    ['with a parameter in it', link('next', true, '1:2:0&project=-1'), null],
    ['that is empty', link('next', true, ''), null],
    ['without a header', undefined, null],
    ['of an empty header', '', null],
    ['of an address without an end', '<https://sentry.io/; rel="next"', null],
    ['of a header of 64 KiB', `${'<a>,'.repeat(16_384)}${link('next', true, '1:2:0')}`, null],
  ])('%s', (_, header, cursor) => {
    expect(nextCursor(header)).toBe(cursor)
  })

  const cursors = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.nat(999_999))
    .map(([value, offset]) => `${value}:${offset}:0`)

  test('is found whatever the address holds', () => {
    const address = fc.webUrl({ withQueryParameters: true })
    fc.assert(
      fc.property(cursors, address, (cursor, url) => {
        expect(nextCursor(`${previous}, ${link('next', true, cursor, url)}`)).toBe(cursor)
        expect(nextCursor(`${previous}, ${link('next', false, cursor, url)}`)).toBeNull()
      }),
    )
  })

  test('is a cursor or nothing, whatever the header holds', () => {
    const noise = fc.array(
      fc.constantFrom(
        '<',
        '>',
        ';',
        ',',
        '=',
        '"',
        'rel="next"',
        'results="true"',
        'cursor="1:2:0"',
        'cursor="x"',
        ' ',
      ),
    )
    fc.assert(
      fc.property(noise, pieces => {
        expect([null, '1:2:0']).toContain(nextCursor(pieces.join('')))
      }),
    )
  })
})

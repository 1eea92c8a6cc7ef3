import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { childNamed, elementsNamed, readXml } from '../../../../src/sources/repository/documents/xml.ts'
import { withoutHang } from '../../../support/without-hang.ts'

describe('XML', () => {
  test('elements with lines, attributes, text', () => {
    const root = readXml(`<?xml version="1.0"?>
<!-- <a>not here</a> -->
<p:root xmlns:p="x">
  <item  name='one' p:kind = "a &lt; &quot;b&quot; > c"/>
  <item>  two &amp; <![CDATA[<three>]]>
  </item>
  <outer
    a="1"><item/></outer>
</p:root>`)
    if (root === null) throw new Error('malformed')
    expect(root.name).toBe('root')
    expect(elementsNamed(root, 'item').map(({ line, text }) => [line, text])).toEqual([
      [4, ''],
      [5, 'two & <three>'],
      [8, ''],
    ])
    expect([...(childNamed(root, 'item')?.attributes ?? [])]).toEqual([
      ['name', 'one'],
      ['kind', 'a < "b" > c'],
    ])
    expect(childNamed(root, 'outer')?.line).toBe(7)
  })

  test.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '</a>',
    '<a></a></b>',
    '<a b></a>',
    '<a b=c/>',
    '<a',
    '<!-- open',
    '<a><![CDATA[ open</a>',
    '<!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>',
    `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`,
  ])('malformed or refused: %.40s', text => {
    expect(readXml(text)).toBeNull()
  })

  test('never throws', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '/',
        '<a',
        '</a>',
        '<!--',
        '-->',
        '=',
        '"',
        "'",
        ' ',
        '\n',
        '&lt;',
        'b',
        '<?',
        '<![CDATA[',
      ),
      maxLength: 40,
    })
    fc.assert(
      fc.property(soup, text => void readXml(text)),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['open tags', '<a '],
    ['spaces in a tag', `<a${' '.repeat(100)}`],
    ['attributes', '<a b="c" '],
    ['comments', '<!-- '],
    ['sections', '<![CDATA['],
    ['elements', '<a></a>'],
    ['entities', '&lt;&'],
  ])('hostile %s of 1 MiB take no longer than their length', (_, piece) => {
    withoutHang(() => readXml(`<r>${piece.repeat(Math.ceil(2 ** 20 / piece.length))}`))
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keyValuePairs } from './key-value-file.ts'

describe('pairs in a command file', () => {
  test.each([
    ['one line', 'a=b', [['a', 'b']]],
    [
      'empty lines between',
      '\na=b\n\nc=d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty value', 'a=\n', [['a', '']]],
    ['empty name, which its reader may refuse', '=b\n', [['', 'b']]],
    ['value with both signs', 'a=b=c<<d\n', [['a', 'b=c<<d']]],
    ['nothing is trimmed', ' a = b \n', [[' a ', ' b ']]],
    ['a carriage return belongs to the value', 'a=b\r\n', [['a', 'b\r']]],
    ['several lines', 'a<<E\none\ntwo\nE\n', [['a', 'one\ntwo']]],
    ['empty value of several lines', 'a<<E\nE\n', [['a', '']]],
    ['one empty line is an empty value too', 'a<<E\n\nE\n', [['a', '']]],
    ['empty lines at the ends stay', 'a<<E\n\nb\n\nE\n', [['a', '\nb\n']]],
    ['last delimiter without a line end', 'a<<E\nb\nE', [['a', 'b']]],
    ['delimiter with an equals sign', 'a<<b=c\nd\nb=c\n', [['a', 'd']]],
    ['delimiter is the rest of the line, spaces too', 'a<< E\nE\n E\n', [['a', 'E']]],
    [
      'a value that looks like pairs',
      'a<<E\nb=c\nd<<F\nE\ne=f\n',
      [
        ['a', 'b=c\nd<<F'],
        ['e', 'f'],
      ],
    ],
    [
      'a later pair of the same name comes later',
      'a=1\na=2\n',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
  ])('%s', (_, text, pairs) => {
    expect([...keyValuePairs(text)]).toEqual(pairs)
  })

  test.each([
    ['neither sign', 'oops\n', /neither/],
    ['white space only', ' \n', /neither/],
    ['no delimiter', 'a<<\n', /delimiter after/],
    ['no name', '<<E\nE\n', /name before/],
    ['delimiter that never comes', 'a<<E\nb\n', /never comes/],
    ['delimiter with a carriage return is another line', 'a<<E\nb\nE\r\n', /never comes/],
    ['value cut off in its last line', 'a<<E\nb', /no end of line/],
    ['nothing behind the first line', 'a<<E', /never comes/],
  ])('is malformed: %s', (_, text, message) => {
    expect(() => [...keyValuePairs(text)]).toThrow(message)
  })

  test('the pairs before a malformed line are there when it throws', () => {
    const seen: (readonly [string, string])[] = []
    const readAll = () => {
      for (const pair of keyValuePairs('a=1\nb=2\noops\nc=3\n')) seen.push(pair)
    }
    expect(readAll).toThrow()
    expect(seen).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
  })

  test('any value between random delimiters arrives whole', () => {
    const name = fc.string({ minLength: 1 }).filter(text => !/[=<\n]/.test(text))
    const value = fc
      .array(fc.oneof(fc.constantFrom('\n', '\r\n', '=', '<<', 'ghadelimiter_'), fc.string()))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.uuid(), (pairs, id) => {
        const file = pairs.map(([key, text]) => `${key}<<ghadelimiter_${id}\n${text}\nghadelimiter_${id}\n`).join('')
        expect([...keyValuePairs(file)]).toEqual(pairs)
      }),
    )
  })

  test('any text is either pairs or refused with a reason', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('\n', '=', '<<', 'E', '\r'), fc.string()))
      .map(parts => parts.join(''))
    const read = (file: string) => {
      try {
        return [...keyValuePairs(file)].length >= 0
      } catch (error) {
        return error instanceof Error && error.message !== ''
      }
    }
    fc.assert(fc.property(text, file => read(file)))
  })
})

import { describe, expect, test } from '@jest/globals'
import { placeOf } from './annotations.ts'
import { CaselessMap } from './caseless-map.ts'

const at = (properties: Record<string, string>, workspace = '/work/shop') =>
  placeOf(new CaselessMap(Object.entries(properties)), workspace)

describe('the place of an annotation', () => {
  test.each([
    [
      'everything',
      { file: 'a.ts', line: '3', col: '1', endColumn: '9', title: 'T' },
      { file: 'a.ts', line: 3, col: 1, endColumn: 9, title: 'T' },
    ],
    ['several lines', { line: '3', endLine: '5' }, { line: 3, endLine: 5 }],
    ['end line alone becomes the line', { endLine: '5' }, { line: 5, endLine: 5 }],
    ['end column alone becomes the column', { line: '3', endColumn: '9' }, { line: 3, col: 9, endColumn: 9 }],
    ['columns without a line are dropped', { col: '1', endColumn: '9' }, {}],
    ['columns over several lines are dropped', { line: '3', endLine: '5', col: '1' }, { line: 3, endLine: 5 }],
    [
      'columns stay where the lines are the same',
      { line: '3', endLine: '3', col: '1' },
      { line: 3, endLine: 3, col: 1 },
    ],
    ['lines that run backwards are dropped', { line: '5', endLine: '3' }, {}],
    ['columns that run backwards are dropped', { line: '3', col: '9', endColumn: '1' }, { line: 3 }],
    ['a line that is no number is no line', { line: 'x', col: '1' }, {}],
    ['property names in any case', { FILE: 'a', Line: '1', ENDLINE: '2' }, { file: 'a', line: 1, endLine: 2 }],
  ])('%s', (_, properties, place) => {
    expect(at(properties)).toEqual(place)
  })

  test.each([
    ['inside the workspace', '/work/shop/src/a.ts', 'src/a.ts'],
    ['already relative', 'src/a.ts', 'src/a.ts'],
    ['outside', '/etc/passwd', '/etc/passwd'],
    ['in a folder whose name only starts alike', '/work/shopping/a.ts', '/work/shopping/a.ts'],
    ['the workspace itself', '/work/shop', '/work/shop'],
    ['out again by dots, which nobody resolves', '/work/shop/../a.ts', '../a.ts'],
  ])('a file %s', (_, file, expected) => {
    expect(at({ file }).file).toBe(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { type Count, countOf, isExact } from '../../src/core/count.ts'

const rows = (length: number) => Array.from({ length })
const cut = { kind: 'unseen' }

describe('how many rows a list has', () => {
  test.each<[string, Parameters<typeof countOf>[0], Count]>([
    [
      'read to its end: as many as were read',
      { rows: rows(7), dropped: 0, hits: 7, mostHits: 1_000, cut: null },
      { value: 7, lowerBound: false, estimated: false },
    ],
    [
      'rows that could not be read are there all the same',
      { rows: rows(7), dropped: 1, hits: 8, mostHits: 1_000, cut: null },
      { value: 8, lowerBound: false, estimated: false },
    ],
    [
      'read to its end: the count of the server has no say',
      { rows: rows(7), dropped: 0, hits: 900, mostHits: 1_000, cut: null },
      { value: 7, lowerBound: false, estimated: false },
    ],
    [
      'cut: the count of the server, which may be a sample',
      { rows: rows(100), dropped: 0, hits: 431, mostHits: 1_000, cut },
      { value: 431, lowerBound: false, estimated: true },
    ],
    [
      'cut, where the server stops counting: at least',
      { rows: rows(100), dropped: 0, hits: 1_000, mostHits: 1_000, cut },
      { value: 1_000, lowerBound: true, estimated: false },
    ],
    [
      'cut, and the server does not count: at least what was read',
      { rows: rows(100), dropped: 2, hits: null, mostHits: null, cut },
      { value: 102, lowerBound: true, estimated: false },
    ],
    [
      'cut, and the server counts less than was read: at least what was read',
      { rows: rows(100), dropped: 0, hits: 40, mostHits: 1_000, cut },
      { value: 100, lowerBound: true, estimated: false },
    ],
  ])('%s', (_, list, expected) => {
    expect(countOf(list)).toEqual(expected)
    expect(isExact(countOf(list))).toBe(list.cut === null)
  })
})

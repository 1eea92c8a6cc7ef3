import { expect, test } from '@jest/globals'
import { counted } from '../../src/core/counted.ts'
import { plainText } from '../../src/report/plain.ts'

test.each([
  [0, '0 files are'],
  [1, '1 file is'],
  [2, '2 files are'],
  [1000, '1,000 files are'],
])('%d', (count, words) => {
  expect(plainText(counted(count, 'file is', 'files are'), text => text)).toBe(words)
})

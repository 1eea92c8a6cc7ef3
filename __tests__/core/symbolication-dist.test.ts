import { expect, test } from '@jest/globals'
import { isOfDist } from '../../src/core/symbolication-dist.ts'

test.each<[name: string | null, asked: string | null, isOf: boolean]>([
  ['ios-9', 'ios-9', true],
  ['android-7', 'ios-9', false],
  ['IOS-9', 'ios-9', false],
  [null, 'ios-9', false],
  ['anything', null, true],
  [null, null, true],
  [null, 'none', true],
  ['', 'none', true],
  ['None', 'none', true],
  ['null', '', true],
  [' 9 ', '9', true],
  ['nonesuch', 'none', false],
])('what is of dist %j is of the asked dist %j: %j', (name, asked, isOf) => {
  expect(isOfDist(name, asked)).toBe(isOf)
})

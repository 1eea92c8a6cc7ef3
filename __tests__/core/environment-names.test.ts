import { expect, test } from '@jest/globals'
import { distinctNames, twinsOf } from '../../src/core/environment-names.ts'
import { rawText, untrusted } from '../../src/core/text.ts'

const names = (...all: readonly string[]) => all.map(untrusted)

test.each([
  ['prod', ['production', 'staging'], ['production']],
  ['production', ['Production', 'prd', 'live', 'PROD'], ['Production', 'prd', 'live', 'PROD']],
  ['stage', ['staging', 'prod'], ['staging']],
  ['Canary', ['canary', 'canary-2'], ['canary']],
  ['production', ['production', 'staging', 'production-eu', ''], []],
])('%s among %j: %j', (name, others, twins) =>
  expect(twinsOf(untrusted(name), names(...others)).map(rawText)).toEqual(twins),
)

test('each name once', () => expect(distinctNames(names('a', 'b', 'a')).map(rawText)).toEqual(['a', 'b']))

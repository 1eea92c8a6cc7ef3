import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { sharedLookup } from '../../src/adapters/shared-lookup.ts'

function counted() {
  const asked: string[] = []
  const counting = ((hostname: string, options: object, callback: Parameters<typeof systemLookup>[1]) => {
    asked.push(hostname)
    systemLookup(hostname, options, callback as never)
  }) as typeof systemLookup
  return { asked, lookup: sharedLookup(counting) }
}

const find = (lookup: LookupFunction, hostname: string, options: Parameters<LookupFunction>[1] = {}) =>
  new Promise(resolve =>
    lookup(hostname, options, (error, address, family) => resolve(error?.code ?? [address, family])),
  )

describe('looking a name up', () => {
  test('six times at once asks the system once, and again later', async () => {
    const { asked, lookup } = counted()
    const answers = await Promise.all(Array.from({ length: 6 }, () => find(lookup, '127.0.0.1', { all: true })))
    expect(answers).toEqual(answers.map(() => [[{ address: '127.0.0.1', family: 4 }], undefined]))
    expect(asked).toEqual(['127.0.0.1'])
    await find(lookup, '127.0.0.1')
    expect(asked).toHaveLength(2)
  })

  test('gives one address where one is wanted, beside somebody who wants all', async () => {
    const { asked, lookup } = counted()
    const [one, all] = await Promise.all([find(lookup, '127.0.0.1'), find(lookup, '127.0.0.1', { all: true })])
    expect([one, all]).toEqual([
      ['127.0.0.1', 4],
      [[{ address: '127.0.0.1', family: 4 }], undefined],
    ])
    expect(asked).toHaveLength(1)
  })

  test('of another kind is another question', async () => {
    const { asked, lookup } = counted()
    await Promise.all([find(lookup, '127.0.0.1', { family: 4 }), find(lookup, '127.0.0.1', { family: 0 })])
    expect(asked).toHaveLength(2)
  })

  test('tells everybody that there is no such name', async () => {
    const { asked, lookup } = counted()
    const ends = await Promise.all([find(lookup, 'nowhere.invalid'), find(lookup, 'nowhere.invalid', { all: true })])
    for (const end of ends) expect(end).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/)
    expect(asked).toHaveLength(1)
  })
})

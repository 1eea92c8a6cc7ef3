import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { unseen } from '../../../src/core/observed.ts'
import { closedClient } from '../../../src/sources/sentry/client.ts'
import { clockAheadMs } from '../../../src/sources/sentry/clock-difference.ts'
import { startCounting } from '../../../src/sources/sentry/counts.ts'
import { organization, organizations } from '../../../src/sources/sentry/organizations.ts'
import { project, projects } from '../../../src/sources/sentry/projects.ts'
import { searchParams } from '../../../src/sources/sentry/question.ts'
import { self } from '../../../src/sources/sentry/self.ts'
import { tlsCheckingIsOff } from '../../../src/sources/sentry/tls-checking.ts'
import { failsWith } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { manualClock } from '../../support/sentry/world/clock.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking } from './asking.ts'

let sentry: SimulatedSentry
let token: string

beforeAll(async () => {
  sentry = await startSentry(grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web' }, { slug: 'app' }] }] }))
  token = sentry.grant({ organization: 'acme' })
})
afterAll(() => sentry.close())
afterEach(() => {
  sentry.heal()
  sentry.forget()
})

describe('the clock of the server', () => {
  test('is told by the Date of its answers, goes on, and is not told by what stands before it', async () => {
    const time = Date.parse('2026-01-02T03:04:05Z')
    const old = await startSentry(grow({ organizations: [{ slug: 'acme' }] }), { clock: manualClock(time) })
    const client = asking(old, old.grant({ organization: 'acme' }))
    expect(client.serverNow()).toBeNull()
    await client.ask(organization('acme'))
    expect(client.serverNow()).toEqual(new Date(time))
    client.clock.advance(60_000)
    expect(client.serverNow()).toEqual(new Date(time + 60_000))
    old.inject({}, failsWith(404))
    await client.again().ask(organization('acme'))
    expect(client.serverNow()).toEqual(new Date(time + 60_000))
    await old.close()
  })

  test.each<[string, number, number | null]>([
    ['a day ahead', 25 * 3_600_000, 25 * 3_600_000],
    ['behind', -300_000, -300_000],
    ['a little off', 299_000, null],
  ])('of this machine, %s', async (_, ahead, told) => {
    const time = Date.parse('2026-01-02T03:04:05Z')
    const old = await startSentry(grow({ organizations: [{ slug: 'acme' }] }), { clock: manualClock(time) })
    const client = asking(old, old.grant({ organization: 'acme' }))
    expect(clockAheadMs(client, new Date(time + ahead))).toBeNull()
    await client.ask(organization('acme'))
    expect(clockAheadMs(client, new Date(time + ahead))).toBe(told)
    await old.close()
  })
})

describe('the same question', () => {
  test('asked twice makes one request, also while it is under way', async () => {
    const client = asking(sentry, token)
    const together = await Promise.all([client.ask(project('acme', 'web')), client.ask(project('acme', 'web'))])
    const later = await client.ask(project('acme', 'web'))
    expect([...together, later]).toEqual([later, later, later])
    expect(sentry.requests).toHaveLength(1)
    expect(client.counts().requests).toBe(1)
  })

  test('read further by some asks for no page twice, and each reads as far as it wants', async () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ slug: `p${n}` }))
    const large = await startSentry(grow({ organizations: [{ slug: 'acme', projects: many }] }))
    const client = asking(large, large.grant({ organization: 'acme' }))
    const [some, all] = await Promise.all([
      client.list({ ...projects('acme'), mostPages: 1 }),
      client.list(projects('acme')),
    ])
    expect([some, all].map(list => list.kind === 'seen' && [list.value.rows.length, list.value.cut === null])).toEqual([
      [100, false],
      [250, true],
    ])
    expect(client.counts()).toMatchObject({ requests: 3, waves: 1 })
    await large.close()
  })

  test('is another one with another value or parameter', async () => {
    const client = asking(sentry, token)
    await client.ask(project('acme', 'web'))
    await client.ask(project('acme', 'app'))
    await client.ask({ ...project('acme', 'app'), query: { a: 1 } })
    expect(sentry.requests).toHaveLength(3)
  })

  test('is another one where something else is read from the reply', async () => {
    const client = asking(sentry, token)
    const one = project('acme', 'web')
    const other = { ...one, schema: organization('acme').schema }
    expect(await client.ask(one)).toMatchObject({ value: { platform: 'javascript' } })
    expect(await client.ask(other)).toMatchObject({ value: { regionUrl: null } })
  })

  test('is remembered where it failed, too, and asked again by a second look', async () => {
    sentry.inject({ times: 1 }, failsWith(404))
    const client = asking(sentry, token)
    expect(await client.ask(project('acme', 'web'))).toMatchObject({ cause: 'not-found' })
    expect(await client.ask(project('acme', 'web'))).toMatchObject({ cause: 'not-found' })
    expect(await client.again().ask(project('acme', 'web'))).toMatchObject({ kind: 'seen' })
    expect(client.counts()).toMatchObject({ requests: 2, waves: 1 })
  })
})

describe('waves', () => {
  test('questions asked together are one, and a question asked after an answer is another', async () => {
    const client = asking(sentry, token)
    await Promise.all([client.ask(self), client.ask(project('acme', 'web')), client.list(projects('acme'))])
    expect(client.counts().waves).toBe(1)
    await client.list(organizations)
    expect(client.counts().waves).toBe(2)
    await client.ask(self)
    expect(client.counts()).toMatchObject({ requests: 4, waves: 2 })
  })

  test('neither waiting for a lane nor retries make one', () => {
    const counter = startCounting()
    const [first, second] = [counter.asked(), counter.asked()]
    first.sent(false)
    first.sent(true)
    first.ended()
    second.sent(false)
    second.ended()
    expect(counter.counts).toMatchObject({ requests: 2, retried: 1, waves: 1 })
    counter.asked().sent(false)
    expect(counter.counts.waves).toBe(2)
  })

  test('a question that ends without a request makes none', () => {
    const counter = startCounting()
    counter.asked().ended()
    counter.asked().sent(false)
    expect(counter.counts.waves).toBe(1)
  })

  test('pages and second looks count as requests alone', () => {
    const counter = startCounting()
    counter.beyondWaves().sent(false)
    expect(counter.counts).toMatchObject({ requests: 1, waves: 0 })
  })
})

test('a closed client ends every question its way and sends nothing', async () => {
  const client = closedClient(unseen('no-credentials'))
  expect(await client.ask(self)).toEqual(unseen('no-credentials'))
  expect(await client.again().list(projects('acme'))).toEqual(unseen('no-credentials'))
  expect(client.counts()).toEqual({ requests: 0, retried: 0, waves: 0, heard: false })
})

test('query parameters are encoded, repeated and left out', () => {
  const query = { query: 'release:"a b&c=d#e"', project: ['1', '2'], limit: 100, cursor: undefined, empty: '' }
  expect(`${searchParams(query)}`).toBe('query=release%3A%22a+b%26c%3Dd%23e%22&project=1&project=2&limit=100&empty=')
})

test.each([
  ['https://sentry.io', '0', true],
  ['https://sentry.example.com/base', '0', true],
  ['https://sentry.io', '1', false],
  ['https://sentry.io', undefined, false],
  ['https://localhost:9000', '0', false],
  ['https://127.0.0.1', '0', false],
  ['https://[::1]:9000', '0', false],
  ['https://localhost.example.com', '0', true],
  ['https://127.0.0.1.example.com', '0', true],
])('row 3: certificates of %s with NODE_TLS_REJECT_UNAUTHORIZED=%s are not checked: %s', (address, value, isOff) => {
  expect(tlsCheckingIsOff(address, { NODE_TLS_REJECT_UNAUTHORIZED: value })).toBe(isOff)
})

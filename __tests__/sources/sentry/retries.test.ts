import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { HttpFailure, HttpReply } from '../../../src/ports.ts'
import { organization } from '../../../src/sources/sentry/organizations.ts'
import { project } from '../../../src/sources/sentry/projects.ts'
import { self } from '../../../src/sources/sentry/self.ts'
import { hangs, resetsBeforeHeaders } from '../../support/sentry/connection-faults.ts'
import { type Fault, failsWith, rateLimited } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking, httpOf, sleeplessClock } from './asking.ts'

const world = grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web' }] }] })
let sentry: SimulatedSentry
let token: string

beforeAll(async () => {
  sentry = await startSentry(world)
  token = sentry.grant({ organization: 'acme' })
})
afterAll(() => sentry.close())
afterEach(() => {
  sentry.heal()
  sentry.forget()
})

const path = '/api/0/projects/**'
const question = project('acme', 'web')
const failed = (failure: HttpFailure['failure']): HttpFailure => ({ kind: 'failed', failure, stale: false })
const reply = (status: number, body: unknown = {}, headers: HttpReply['headers'] = {}): HttpReply => ({
  kind: 'reply',
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify(body)),
})

describe('what is asked again', () => {
  test.each<[string, Fault, requests: number]>([
    ['500', failsWith(500), 3],
    ['502', failsWith(502), 3],
    ['503', failsWith(503), 3],
    ['504', failsWith(504), 3],
    ['524', failsWith(524), 3],
    ['408', failsWith(408), 3],
    ['429', rateLimited(), 3],
    ['400', failsWith(400), 1],
    ['401', failsWith(401), 1],
    ['403', failsWith(403), 1],
    ['404', failsWith(404), 1],
    ['302', failsWith(302), 1],
  ])('%s', async (_, fault, requests) => {
    sentry.inject({ path }, fault)
    const client = asking(sentry, token)
    expect(await client.ask(question)).toMatchObject({ kind: 'unseen' })
    expect(sentry.requests.filter(request => request.path !== '/api/0/')).toHaveLength(requests)
  })

  test.each([500, 502, 503, 504, 524, 408, 429])('%d once, and then the answer', async status => {
    sentry.inject({ path, times: 1 }, failsWith(status))
    const client = asking(sentry, token)
    expect(await client.ask(question)).toMatchObject({ kind: 'seen' })
    expect(client.counts()).toEqual({ requests: 1, retried: 1, waves: 1, heard: true })
  })

  test.each(['tls-untrusted', 'tls-hostname', 'tls-expired', 'tls-protocol', 'proxy-credentials'] as const)(
    'not %s: another attempt meets the same',
    async failure => {
      const client = asking(sentry, token, { http: httpOf(async () => failed(failure)) })
      expect(await client.ask(question)).toEqual({
        kind: 'unseen',
        cause: 'network',
        detail: { kind: 'transport', failure },
      })
      expect(client.counts()).toMatchObject({ requests: 1, retried: 0, heard: false })
    },
  )
})

describe('how long is waited', () => {
  test.each([
    [0, [0, 0]],
    [0.5, [250, 500]],
    [0.999, [499.5, 999]],
  ])('full jitter: chance %d gives %j ms', async (fraction, slept) => {
    sentry.inject({ path }, failsWith(503))
    const client = asking(sentry, token, { random: { fraction: () => fraction } })
    await client.ask(question)
    expect(client.clock.slept).toEqual(slept)
  })

  test.each<[string, Parameters<typeof rateLimited>[0], number[]]>([
    ['seconds that the server asks for', { retryAfter: '1' }, [1_000]],
    ['a date that is over', { retryAfter: 'Sun, 22 Nov 2020 12:00:00 GMT' }, [0]],
    ['more than half a minute', { retryAfter: '60' }, [30_000]],
    ['nonsense', { retryAfter: '-1' }, [250]],
  ])('%s', async (_, asked, slept) => {
    sentry.inject({ path, times: 1 }, rateLimited(asked))
    const client = asking(sentry, token)
    expect(await client.ask(question)).toMatchObject({ kind: 'seen' })
    expect(client.clock.slept).toEqual(slept)
  })

  test.each([429, 503])('Retry-After is honoured with %d', async status => {
    sentry.inject({ path, times: 1 }, failsWith(status, {}, { 'retry-after': '3' }))
    const client = asking(sentry, token)
    await client.ask(question)
    expect(client.clock.slept).toEqual([3_000])
  })

  test('never beyond the deadline: the end comes at once, and says how long it would have been', async () => {
    sentry.inject({ path }, rateLimited({ retryAfter: '86400' }))
    const client = asking(sentry, token)
    expect(await client.ask(question)).toEqual({
      kind: 'unseen',
      cause: 'rate-limited',
      detail: { kind: 'retry-after', seconds: 86_400 },
    })
    expect(client.clock.slept).toEqual([])
    expect(sentry.requests).toHaveLength(1)
  })

  test('the deadline of the run counts from its start', async () => {
    sentry.inject({ path }, rateLimited({ retryAfter: '5' }))
    const clock = sleeplessClock()
    clock.advance(236_000)
    await asking(sentry, token, { clock }).ask(question)
    expect(clock.slept).toEqual([])
  })
})

describe('what a run spends on retries', () => {
  test('four at most, however many questions fail', async () => {
    sentry.inject({}, failsWith(500))
    const client = asking(sentry, token)
    for (const name of ['a', 'b', 'c', 'd', 'e']) await client.ask(project('acme', name))
    expect(client.counts()).toMatchObject({ requests: 5, retried: 4 })
  })

  test('two at most where time runs out, which costs more', async () => {
    let sent = 0
    const every = httpOf(async () =>
      ++sent % 2 === 1 ? failed('headers-timeout') : reply(200, { id: '1', slug: 'x' }),
    )
    const client = asking(sentry, token, { http: every })
    const ends = []
    for (const name of ['a', 'b', 'c']) ends.push(await client.ask(project('acme', name)))
    expect(ends.map(({ kind }) => kind)).toEqual(['seen', 'seen', 'unseen'])
    expect(client.counts()).toMatchObject({ requests: 3, retried: 2 })
  })
})

describe('an origin out of reach', () => {
  test('is given up after three failures in a row, also by the questions that wait', async () => {
    sentry.inject({}, resetsBeforeHeaders)
    const client = asking(sentry, token)
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`)
    const ends = await Promise.all(names.map(name => client.ask(project('acme', name))))
    expect(ends).toEqual(
      names.map(() => ({ kind: 'unseen', cause: 'network', detail: { kind: 'transport', failure: 'reset' } })),
    )
    // Six lanes, and the two that become free before the third failure.
    expect(client.counts().requests).toBeLessThanOrEqual(8)
    expect(client.clock.slept.length).toBeLessThanOrEqual(2)
    const before = client.counts()
    expect(await client.ask(self)).toMatchObject({ cause: 'network', detail: { failure: 'reset' } })
    expect(client.counts()).toEqual(before)
  })

  test('that never answered is not waited for by the questions under way', async () => {
    sentry.inject({ path: '/api/0/projects/acme/slow/' }, hangs)
    sentry.inject({ when: ({ path }) => !path.includes('slow') }, resetsBeforeHeaders)
    const client = asking(sentry, token)
    const ends = await Promise.all(['slow', 'a', 'b', 'c'].map(name => client.ask(project('acme', name))))
    for (const end of ends) expect(end).toMatchObject({ cause: 'network', detail: { failure: 'reset' } })
  })

  test('is not given up where answers come in between, bad ones too', async () => {
    const ends = ['reset', 'reset', 500, 'reset', 'reset'] as const
    let at = 0
    const client = asking(sentry, token, {
      http: httpOf(async () => {
        const end = ends[at++] ?? 404
        return typeof end === 'number' ? reply(end) : failed(end)
      }),
    })
    for (const name of ['a', 'b', 'c']) await client.ask(project('acme', name))
    expect(at).toBeGreaterThan(5)
  })

  test('is asked again after a minute, which only matters to a run that polls', async () => {
    sentry.inject({ path: '/api/0/projects/acme/web/', times: 3 }, resetsBeforeHeaders)
    const client = asking(sentry, token)
    expect(await client.ask(question)).toMatchObject({ cause: 'network' })
    expect(await client.again().ask(question)).toMatchObject({ cause: 'network' })
    client.clock.advance(60_000)
    expect(await client.again().ask(question)).toMatchObject({ kind: 'seen' })
  })

  test.each([
    ['unroutable', 5_000, 2],
    ['unroutable through a proxy', 10_000, 1],
    ['that accepts and is silent', 15_000, 1],
  ])('that never answered, %s: is given up in less than 20 s', async (_, ms, attempts) => {
    const clock = sleeplessClock()
    let made = 0
    const client = asking(sentry, token, {
      clock,
      random: { fraction: () => 0.999 },
      http: httpOf(async () => {
        made += 1
        clock.advance(ms)
        return failed('connect-timeout')
      }),
    })
    expect(await client.ask(question)).toMatchObject({ cause: 'timeout' })
    expect(made).toBe(attempts)
    expect(clock.elapsedMs()).toBeLessThan(20_000)
    expect(await client.ask(self)).toMatchObject({ cause: 'timeout' })
    expect(made).toBe(attempts)
  })
})

describe('the run ends', () => {
  test.each([
    ['deadline', { deadline: AbortSignal.abort() }],
    ['cancelled', { cancelled: AbortSignal.abort() }],
    ['cancelled', { cancelled: AbortSignal.abort(), deadline: AbortSignal.abort() }],
  ] as const)('before a question: %s, and nothing is sent', async (cause, stops) => {
    const client = asking(sentry, token, stops)
    expect(await client.ask(question)).toEqual({ kind: 'unseen', cause })
    expect(sentry.requests).toEqual([])
  })

  test.each(['deadline', 'cancelled'] as const)('amid a question: %s', async cause => {
    const stop = new AbortController()
    sentry.inject({ path }, exchange => {
      hangs(exchange)
      stop.abort()
    })
    const client = asking(sentry, token, { [cause]: stop.signal })
    expect(await client.ask(question)).toEqual({ kind: 'unseen', cause })
    expect(client.counts()).toMatchObject({ requests: 1, retried: 0 })
  })
})

test('no more than six requests are under way at a time', async () => {
  sentry.latency = 20
  const client = asking(sentry, token)
  await Promise.all(Array.from({ length: 30 }, (_, index) => client.ask(project('acme', `p${index}`))))
  sentry.latency = 0
  expect(Math.max(...sentry.requests.map(({ concurrency }) => concurrency))).toBe(6)
  expect(client.counts()).toMatchObject({ requests: 30, waves: 1 })
})

test('a failing third of all requests gives a wait or an answer, never a definite no', async () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    let state = seed
    const chance = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const http = httpOf(async () => (chance() < 0.3 ? reply(503) : reply(200, { id: '1', slug: 'acme' })))
    const client = asking(sentry, token, { http, random: { fraction: chance } })
    const ends = await Promise.all(['a', 'b', 'c', 'd'].map(name => client.ask(organization(name))))
    for (const end of ends) expect(end.kind === 'seen' || end.cause === 'server').toBe(true)
  }
})

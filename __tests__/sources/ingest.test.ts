import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '../../src/adapters/http.ts'
import { nodeIngest } from '../../src/adapters/ingest.ts'
import { systemClock } from '../../src/adapters/system-clock.ts'
import { systemRandom } from '../../src/adapters/system-random.ts'
import type { Dsn } from '../../src/core/credentials.ts'
import { Secret } from '../../src/core/text.ts'
import type { Clock } from '../../src/ports.ts'
import { readDsn } from '../../src/request/dsn.ts'
import { ingestQuestions } from '../../src/sources/ingest.ts'
import { sentryClient } from '../../src/sources/sentry/client.ts'
import { testEnvelope } from '../../src/sources/test-event.ts'
import { closesBeforeHeaders, hangs, resetsBeforeHeaders } from '../support/sentry/connection-faults.ts'
import {
  answersText,
  captivePortal,
  type Fault,
  failsWith,
  rateLimited,
  redirectsTo,
} from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'

const target = { org: 'acme', project: 'web' }

let sentry: SimulatedSentry
beforeAll(async () => {
  const keys = [{}, { isActive: false }, { rateLimit: { window: 60, count: 0 } }]
  sentry = await startSentry(
    grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web', keys }, { slug: 'api' }] }] }),
  )
})
afterAll(() => sentry.close())
afterEach(() => {
  sentry.heal()
  sentry.forget()
  sentry.ingest.visibleAfter = 0
})

/** A minute of waiting passes in a tenth of a second. */
function fastClock(): Clock {
  let skipped = 0
  return {
    ...systemClock,
    elapsedMs: () => systemClock.elapsedMs() + skipped,
    async sleep(ms, until) {
      skipped += ms
      await systemClock.sleep(10, until)
    },
  }
}

function dsnOf(text: string): Dsn {
  const dsn = readDsn(text)
  if (dsn.kind === 'malformed') throw new Error(dsn.problem)
  return dsn
}

function questions(scopes?: readonly string[], stops: { deadline?: AbortSignal; cancelled?: AbortSignal } = {}) {
  const clock = fastClock()
  const never = new AbortController().signal
  const { deadline = never, cancelled = never } = stops
  const token = sentry.grant({ organization: 'acme', ...(scopes && { scopes }) })
  const client = sentryClient({
    http: nodeHttp({}),
    clock,
    random: systemRandom,
    address: sentry.url,
    token: new Secret(token),
    deadline,
    deadlineMs: clock.elapsedMs() + 600_000,
    cancelled,
  })
  return ingestQuestions({ ingest: nodeIngest({}), clock, random: systemRandom, sentry: client, deadline, cancelled })
}

const deliver = (key = 0) => questions().deliver(dsnOf(sentry.dsn('acme/web', key)), target)

describe('one event', () => {
  test('row 23: is sent once, accepted and seen again, in an issue of its own', async () => {
    const first = await deliver()
    const second = await deliver()
    expect([first, second]).toMatchObject([
      { kind: 'seen', value: { readBack: { kind: 'visible' } } },
      { kind: 'seen', value: { readBack: { kind: 'visible' } } },
    ])
    expect(sentry.writes).toHaveLength(2)
    const project = sentry.world.organizations[0]?.projects[0]
    expect(project?.issues.map(({ count, level, environments }) => [count, level, environments])).toEqual([
      [2, 'info', ['sentry-monitoring']],
    ])
    expect(sentry.writes.some(({ headers }) => 'authorization' in headers)).toBe(false)
    expect(sentry.writes.every(({ target: sent }) => !sent.includes('?'))).toBe(true)
  })

  test('row 23: may come late', async () => {
    sentry.ingest.visibleAfter = 15
    expect(await deliver()).toMatchObject({ value: { readBack: { kind: 'visible' } } })
  })

  test('row 24: that is dropped on the way is looked for during a minute, and not sent again', async () => {
    sentry.ingest.visibleAfter = Number.POSITIVE_INFINITY
    const outcome = await deliver()
    expect(outcome).toMatchObject({ value: { readBack: { kind: 'not-visible' } } })
    expect(
      outcome.kind === 'seen' && outcome.value.readBack.kind === 'not-visible' && outcome.value.readBack.afterMs,
    ).toBeGreaterThan(50_000)
    expect(sentry.writes).toHaveLength(1)
    expect(sentry.requests.length).toBeLessThan(15)
  })

  test('row 24: cannot be looked for without the scope', async () => {
    const outcome = await questions(['org:read']).deliver(dsnOf(sentry.dsn('acme/web')), target)
    expect(outcome).toMatchObject({ value: { readBack: { kind: 'not-possible', because: { cause: 'forbidden' } } } })
  })

  test('row 24: cannot be looked for where no project is known', async () => {
    const outcome = await questions().deliver(dsnOf(sentry.dsn('acme/web')), null)
    expect(outcome).toMatchObject({ value: { readBack: { kind: 'not-possible', because: { cause: 'no-target' } } } })
  })

  test.each<[string, Fault, object]>([
    ['reset', resetsBeforeHeaders, { cause: 'network' }],
    ['closed', closesBeforeHeaders, { cause: 'network' }],
    ['503', failsWith(503), { cause: 'server', detail: { status: 503 } }],
    ['429', rateLimited({ retryAfter: '60' }), { cause: 'rate-limited', detail: { seconds: 60 } }],
    ['a portal', captivePortal, { cause: 'network', detail: { kind: 'foreign-reply' } }],
    [
      'a firewall',
      answersText('<h1>Forbidden</h1>', 'text/html', 403),
      { cause: 'network', detail: { kind: 'foreign-reply' } },
    ],
    [
      'a redirect',
      redirectsTo('https://elsewhere.example/', 307),
      { cause: 'network', detail: { kind: 'redirected' } },
    ],
    ['400', failsWith(400, { detail: 'invalid event envelope' }), { cause: 'rejected', detail: { status: 400 } }],
    [
      '401',
      failsWith(401, { detail: 'missing authorization information' }),
      { cause: 'rejected', detail: { status: 401 } },
    ],
  ])('row 25: %s, and it is not sent again', async (_, fault, expected) => {
    sentry.inject({ method: 'POST' }, fault)
    expect(await deliver()).toMatchObject({ kind: 'unseen', ...expected })
    expect(sentry.requests).toHaveLength(1)
  })

  test.each([
    ['a disabled key', 1, { cause: 'rejected', detail: { status: 403 } }],
    ['a key without quota', 2, { cause: 'rate-limited' }],
  ])('row 25: %s', async (_, key, expected) =>
    expect(await deliver(key)).toMatchObject({ kind: 'unseen', ...expected }),
  )

  test('row 25: nobody listens', async () => {
    const closed = await startSentry(grow({ organizations: [] }))
    await closed.close()
    const dsn = { ...dsnOf(sentry.dsn('acme/web')), address: closed.url }
    expect(await questions().deliver(dsn, target)).toMatchObject({ cause: 'network', detail: { failure: 'refused' } })
  })

  test('ends with the run', async () => {
    sentry.inject({ method: 'POST' }, hangs)
    const dsn = dsnOf(sentry.dsn('acme/web'))
    expect(await questions(undefined, { deadline: AbortSignal.timeout(100) }).deliver(dsn, target)).toMatchObject({
      cause: 'deadline',
    })
    expect(await questions(undefined, { cancelled: AbortSignal.timeout(100) }).deliver(dsn, target)).toMatchObject({
      cause: 'cancelled',
    })
  })
})

describe('whether anything answers', () => {
  const reach = () => questions().reach(dsnOf(sentry.dsn('acme/web')))

  test('a refusal is an answer, and neither key nor token is sent', async () => {
    expect(await reach()).toMatchObject({ kind: 'seen' })
    const [asked] = sentry.requests
    expect(asked?.method).toBe('GET')
    expect(Object.keys(asked?.headers ?? {})).not.toEqual(expect.arrayContaining(['authorization']))
    expect(JSON.stringify([asked?.target, asked?.headers])).not.toContain(new URL(sentry.dsn('acme/web')).username)
  })

  test.each<[string, Fault, object]>([
    ['405', failsWith(405), { kind: 'seen', value: 405 }],
    ['503', failsWith(503), { cause: 'server' }],
    ['429', rateLimited(), { cause: 'rate-limited' }],
    ['a portal', captivePortal, { cause: 'network' }],
    ['a redirect', redirectsTo('https://elsewhere.example/'), { cause: 'network' }],
    ['reset', resetsBeforeHeaders, { cause: 'network' }],
  ])('%s', async (_, fault, expected) => {
    sentry.inject({}, fault)
    expect(await reach()).toMatchObject(expected)
  })
})

describe('the envelope', () => {
  const { eventId, text } = testEnvelope(new Date('2026-11-22T10:00:00Z'), systemRandom)
  const [header, item, payload] = text.split('\n').map(line => JSON.parse(line) as Record<string, unknown>)

  test('holds one event and names it', () => {
    expect(text.split('\n')).toHaveLength(3)
    expect(eventId).toMatch(/^[0-9a-f]{32}$/)
    expect(header).toMatchObject({ event_id: eventId })
    expect(item).toEqual({ type: 'event' })
    expect(payload).toMatchObject({ event_id: eventId, level: 'info', environment: 'sentry-monitoring' })
  })

  test('holds nothing of this machine', () => {
    expect(Object.keys(payload ?? {}).sort()).toEqual([
      'environment',
      'event_id',
      'fingerprint',
      'level',
      'logger',
      'message',
      'platform',
      'sdk',
      'tags',
      'timestamp',
    ])
    expect(Object.keys(header ?? {}).sort()).toEqual(['event_id', 'sdk', 'sent_at'])
  })

  test('has an id of its own each time', () => {
    const ids = Array.from({ length: 200 }, () => testEnvelope(new Date(0), systemRandom).eventId)
    expect(new Set(ids).size).toBe(200)
  })
})

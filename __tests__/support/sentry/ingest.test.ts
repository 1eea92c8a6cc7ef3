import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { asker, column, type Told } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { type ManualClock, manualClock } from './world/clock.ts'
import { eventAt } from './world/events.ts'
import { addIssuesTo, grow } from './world/grow.ts'
import { issueIn, projectIn } from './world/lookup.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const EVENT_ID = '0123456789abcdef0123456789abcdef'
const EVENT = {
  event_id: EVENT_ID,
  message: 'smoke test',
  level: 'info',
  environment: 'ci-smoke',
  release: 'web@9',
  fingerprint: ['smoke'],
}

let clock: ManualClock
let sentry: SimulatedSentry
let ask: (path: string) => Promise<Told>

beforeEach(async () => {
  clock = manualClock(NOW)
  const projects = [
    { slug: 'web', keys: [{}, { isActive: false }, { rateLimit: { window: 60, count: 1 } }] },
    { slug: 'other' },
  ]
  sentry = await startSentry(grow({ now: NOW, organizations: [{ slug: 'acme', projects }] }), {
    clock,
    ingest: { visibleAfter: 4_000 },
  })
  ask = asker(sentry, sentry.grant({ organization: 'acme' }))
})

afterEach(() => sentry.close())

interface Sending {
  project?: string
  key?: number
  headers?: Record<string, string>
  body?: string | Buffer
  path?: string
}

const envelope = (payload: object = EVENT, type = 'event') => {
  const bytes = JSON.stringify(payload)
  return `${JSON.stringify({ event_id: EVENT_ID })}\n${JSON.stringify({ type, length: Buffer.byteLength(bytes) })}\n${bytes}\n`
}

async function send({ project = 'web', key = 0, headers, body = envelope(), path = 'envelope/' }: Sending = {}) {
  const { username, pathname } = new URL(sentry.dsn(`acme/web`, key))
  const id = project === 'web' ? pathname.slice(1) : String(projectIn(sentry.world, `acme/${project}`).id)
  const auth = { 'x-sentry-auth': `Sentry sentry_version=7, sentry_key=${username}, sentry_client=test/1` }
  const reply = await fetch(`${sentry.url}/api/${id}/${path}`, { method: 'POST', headers: headers ?? auth, body })
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as unknown }
}

describe('an accepted event', () => {
  test('can be read once the delay is over, and not before', async () => {
    expect(await send()).toMatchObject({ status: 200, body: { id: EVENT_ID } })
    expect((await ask(`projects/acme/web/events/${EVENT_ID}/`)).status).toBe(404)
    clock.advance(4_000)
    expect((await ask(`projects/acme/web/events/${EVENT_ID}/`)).body).toMatchObject({
      eventID: EVENT_ID,
      title: 'smoke test',
      dateReceived: '2026-11-20T12:00:00.000000Z',
      release: { version: 'web@9' },
      tags: expect.arrayContaining([{ key: 'environment', value: 'ci-smoke' }]),
    })
  })

  test('makes an issue, an environment and a release, and the next one of its fingerprint joins in', async () => {
    await send()
    clock.advance(5_000)
    await send({
      body: envelope({ ...EVENT, event_id: 'f'.repeat(32), message: 'other words' }).replace(EVENT_ID, 'f'.repeat(32)),
    })
    clock.advance(5_000)
    const [issue, ...others] = (await ask('organizations/acme/issues/?project=-1&environment=ci-smoke'))
      .body as object[]
    expect(issue).toMatchObject({ title: 'smoke test', level: 'info', count: '2' })
    expect(others).toEqual([])
    expect(column(await ask('projects/acme/web/releases/'), 'version')).toEqual(['web@9'])
    expect((await ask('projects/acme/web/')).body).toMatchObject({ firstEvent: '2026-11-20T12:00:00.000000Z' })
  })

  test('reopens a resolved issue as a regression', async () => {
    const [issue] = addIssuesTo(
      sentry.world,
      'acme/web',
      [{ title: 'smoke test', status: 'resolved', lastSeen: '2d', firstSeen: '9d' }],
      NOW,
    )
    if (!issue) throw new Error('nothing was added')
    issue.fingerprint = 'smoke'
    const newest = eventAt(issue, 0)
    await send()
    clock.advance(5_000)
    expect((await ask(`projects/acme/web/events/${newest.id}/`)).body).toMatchObject({ nextEventID: EVENT_ID })
    const madeUp = `${newest.id.slice(0, -1)}a`
    expect((await ask(`projects/acme/web/events/${madeUp}/`)).status).toBe(404)
    const latest = await ask(`organizations/acme/issues/${issue.id}/events/latest/`)
    expect(latest.body).toMatchObject({ eventID: EVENT_ID, previousEventID: newest.id })
    expect(column(await ask('organizations/acme/issues/?project=-1&query=is:regressed'), 'shortId')).toEqual(['WEB-1'])
    expect(issueIn(sentry.world, 'WEB-1')).toMatchObject({ count: 11, regressedIn: 'web@9' })
  })

  test('may never be seen again', async () => {
    sentry.ingest.visibleAfter = Number.POSITIVE_INFINITY
    expect((await send()).status).toBe(200)
    clock.advance(86_400_000)
    expect((await ask(`projects/acme/web/events/${EVENT_ID}/`)).status).toBe(404)
  })

  test('is one write and nothing else', async () => {
    await send()
    expect(sentry.writes.map(({ method, path }) => [method, path.split('/').at(-2)])).toEqual([['POST', 'envelope']])
    expect(sentry.writes[0]?.body.toString()).toContain('smoke test')
  })
})

describe('ingestion takes', () => {
  const key = () => new URL(sentry.dsn('acme/web')).username
  const visible = async () => {
    clock.advance(5_000)
    return (await ask(`projects/acme/web/events/${EVENT_ID}/`)).status === 200
  }

  test.each<[string, () => Sending]>([
    ['the key in the query', () => ({ path: `envelope/?sentry_key=${key()}`, headers: {} })],
    [
      'the key in the DSN of the envelope',
      () => ({ headers: {}, body: envelope().replace('{', `{"dsn":"${sentry.dsn('acme/web')}",`) }),
    ],
    [
      'a compressed envelope',
      () => ({
        body: gzipSync(envelope()),
        headers: { 'x-sentry-auth': `Sentry sentry_key=${key()}`, 'content-encoding': 'gzip' },
      }),
    ],
    ['an item without a length', () => ({ body: `{}\n{"type":"event"}\n${JSON.stringify(EVENT)}` })],
    ['an event in the store form', () => ({ path: 'store/', body: JSON.stringify(EVENT) })],
  ])('%s', async (_, sending) => {
    expect((await send(sending())).status).toBe(200)
    expect(await visible()).toBe(true)
  })

  test('a client report without making anything of it', async () => {
    expect(
      await send({ body: envelope({ timestamp: 1 }, 'client_report').replace(`"event_id":"${EVENT_ID}"`, '') }),
    ).toMatchObject({ status: 200, body: {} })
    expect(await visible()).toBe(false)
  })
})

describe('ingestion refuses', () => {
  test.each<[string, Sending, number, object]>([
    ['a disabled key', { key: 1 }, 403, { detail: 'event submission rejected with_reason: ProjectId' }],
    [
      'a key of another project',
      { project: 'other' },
      403,
      { detail: 'event submission rejected with_reason: ProjectId' },
    ],
    ['no key at all', { headers: {} }, 401, { detail: 'missing authorization information' }],
    ['an empty body', { body: '' }, 400, { detail: 'empty request body' }],
    ['no envelope', { body: 'hello' }, 400, { detail: 'invalid event envelope' }],
    [
      'an item that is cut off',
      { body: '{}\n{"type":"event","length":99}\n{}' },
      400,
      { detail: 'invalid event envelope' },
    ],
    [
      'bytes that do not decompress',
      { headers: { 'x-sentry-auth': 'sentry_key=aa', 'content-encoding': 'gzip' } },
      400,
      { detail: 'invalid request body' },
    ],
  ])('%s', async (_, sending, status, body) => {
    expect(await send(sending)).toMatchObject({ status, body })
  })

  test('what is too large', async () => {
    sentry.ingest.maxBytes = 100
    expect((await send()).status).toBe(413)
  })

  test('what is above the rate limit of the key, until the window is over', async () => {
    expect((await send({ key: 2 })).status).toBe(200)
    const refused = await send({ key: 2 })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(refused.headers.get('x-sentry-rate-limits')).toBe('60:error:key:project_quota')
    clock.advance(60_000)
    expect((await send({ key: 2 })).status).toBe(200)
  })

  test('nothing while it is cold, though what does not belong is dropped', async () => {
    sentry.ingest.isCold = true
    expect(await send({ key: 1 })).toMatchObject({ status: 200, body: { id: EVENT_ID } })
    clock.advance(5_000)
    expect((await ask(`projects/acme/web/events/${EVENT_ID}/`)).status).toBe(404)
  })
})

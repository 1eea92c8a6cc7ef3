import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  answersRaw,
  closesBeforeHeaders,
  closesMidBody,
  dribbles,
  dribblesHeaders,
  hangs,
  resetsBeforeHeaders,
  resetsMidBody,
  truncatedUntilClose,
} from './connection-faults.ts'
import {
  altered,
  brokenJson,
  captivePortal,
  delayed,
  endlessBody,
  type Fault,
  failsWith,
  genuine,
  gzipBomb,
  gzipped,
  labelled,
  rateLimited,
  redirectsTo,
} from './faults.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { grow } from './world/grow.ts'

let sentry: SimulatedSentry
let headers: Record<string, string>

beforeEach(async () => {
  sentry = await startSentry(grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web' }] }] }))
  headers = { authorization: `Bearer ${sentry.grant({ organization: 'acme' })}` }
})

afterEach(() => sentry.close())

/** What a fetch of the project sees: a status and the body, or the name of the error. */
async function look(path = 'projects/acme/web/', limitMs = 5_000) {
  try {
    const reply = await fetch(`${sentry.url}/api/0/${path}`, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    })
    return { status: reply.status, headers: reply.headers, body: await reply.text() }
  } catch (error) {
    const { message, name } = error as Error
    return { error: name === 'TimeoutError' ? name : message }
  }
}

describe('a request meets', () => {
  test.each<[string, Fault, object]>([
    ['a status', failsWith(503), { status: 503, body: '{"detail":"Internal Error"}' }],
    ['a captive portal', captivePortal, { status: 200, body: expect.stringContaining('<form') }],
    ['a reset before headers', resetsBeforeHeaders, { error: 'fetch failed' }],
    ['an end before headers', closesBeforeHeaders, { error: 'fetch failed' }],
    ['a reset in mid-body', resetsMidBody, { error: 'terminated' }],
    ['an end in mid-body', closesMidBody, { error: 'terminated' }],
    ['bytes that are no HTTP', answersRaw('SSH-2.0-OpenSSH_9.9\r\n'), { error: 'fetch failed' }],
    ['silence', hangs, { error: 'TimeoutError' }],
    ['slow headers', dribblesHeaders({ ms: 40 }), { error: 'TimeoutError' }],
    ['a slow body', dribbles({ bytes: 8, ms: 40 }), { error: 'TimeoutError' }],
    ['another content type', labelled('text/plain'), { status: 200, body: expect.stringContaining('"slug":"web"') }],
    ['one compression', gzipped(), { status: 200, body: expect.stringContaining('"slug":"web"') }],
    ['the world after a delay', delayed(20), { status: 200 }],
    ['the world as it is', genuine, { status: 200 }],
  ])('%s', async (_, fault, seen) => {
    sentry.inject({}, fault)
    expect(await look(undefined, 700)).toMatchObject(seen)
  })

  test.each<[string, Fault]>([
    ['broken JSON of full length', brokenJson],
    ['JSON that ends with the connection', truncatedUntilClose],
  ])('%s, which arrives as a success', async (_, fault) => {
    const whole = await look()
    sentry.inject({}, fault)
    const cut = await look()
    expect(cut).toMatchObject({ status: 200 })
    expect(whole.body?.startsWith(cut.body ?? 'x')).toBe(true)
    expect(() => JSON.parse(cut.body ?? '')).toThrow(SyntaxError)
  })

  test('a change of the true answer', async () => {
    sentry.inject(
      {},
      altered(body => ({ ...(body as object), slug: '::error::pwned' })),
    )
    expect((await look()).body).toContain('"slug":"::error::pwned"')
  })

  test('a redirect, with or without a place', async () => {
    sentry.inject({ times: 1 }, redirectsTo('http://127.0.0.1:1/login', 307))
    expect((await look()).headers?.get('location')).toBe('http://127.0.0.1:1/login')
    sentry.inject({ times: 1 }, redirectsTo(null))
    const lost = await look()
    expect([lost.status, lost.headers?.get('location')]).toEqual([302, null])
  })

  test('a rate limit that is labelled HTML and says when it ends only where told to', async () => {
    sentry.inject({ times: 1 }, rateLimited())
    const bare = await look()
    expect(bare).toMatchObject({ status: 429, body: expect.stringContaining('too frequently') })
    expect([bare.headers?.get('content-type'), bare.headers?.get('retry-after')]).toEqual([
      'text/html; charset=utf-8',
      null,
    ])
    sentry.inject({ times: 1 }, rateLimited({ retryAfter: '7', reset: 99 }))
    const told = await look()
    expect([told.headers?.get('retry-after'), told.headers?.get('x-sentry-rate-limit-reset')]).toEqual(['7', '99'])
  })

  test.each<[string, Fault]>([
    ['a gzip bomb', gzipBomb(64)],
    ['an endless body', endlessBody(64)],
  ])('%s, which it can stop reading', async (_, fault) => {
    sentry.inject({}, fault)
    const reply = await fetch(`${sentry.url}/api/0/`)
    let bytes = 0
    for await (const chunk of reply.body ?? []) {
      bytes += (chunk as Uint8Array).length
      if (bytes > 8_000_000) break
    }
    expect(bytes).toBeGreaterThan(8_000_000)
  })
})

describe('a fault takes', () => {
  const statuses = async (...paths: string[]) => {
    const seen: (number | undefined)[] = []
    for (const path of paths) seen.push((await look(path)).status)
    return seen
  }

  test('as many requests as it was told, after as many as it was told', async () => {
    sentry.inject({ after: 1, times: 2 }, failsWith(502))
    expect(await statuses('', '', '', '')).toEqual([200, 502, 502, 200])
  })

  test.each([
    ['/api/0/projects/acme/*/', [200, 502, 200]],
    ['/api/0/projects/**', [200, 502, 502]],
    ['/api/0/**/keys/', [200, 200, 502]],
    ['/api/0/', [502, 200, 200]],
  ])('requests of the path %s', async (path, expected) => {
    sentry.inject({ path }, failsWith(502))
    expect(await statuses('', 'projects/acme/web/', 'projects/acme/web/keys/')).toEqual(expected)
  })

  test('requests of a method, or of a kind', async () => {
    sentry.inject({ method: 'POST' }, failsWith(502))
    sentry.inject({ when: request => request.query.has('odd') }, failsWith(418))
    expect(await statuses('', '?odd=1')).toEqual([200, 418])
  })

  test('the place of older ones, until all is healed', async () => {
    sentry.inject({}, failsWith(500))
    sentry.inject({ times: 1 }, failsWith(503))
    expect(await statuses('', '')).toEqual([503, 500])
    sentry.heal()
    expect(await statuses('')).toEqual([200])
  })
})

describe('the record', () => {
  test('holds what was asked, in which order, by which connection and with what end', async () => {
    sentry.inject({ path: '/api/0/auth/' }, resetsBeforeHeaders)
    await look('projects/acme/web/?a=1&a=2')
    await look('')
    await look('auth/')
    expect(sentry.requests.map(({ path, status }) => [path, status])).toEqual([
      ['/api/0/projects/acme/web/', 200],
      ['/api/0/', 200],
      ['/api/0/auth/', null],
    ])
    expect(sentry.requests[0]).toMatchObject({
      method: 'GET',
      target: '/api/0/projects/acme/web/?a=1&a=2',
      concurrency: 1,
      numberOnConnection: 1,
    })
    expect(sentry.requests[0]?.query.getAll('a')).toEqual(['1', '2'])
    expect(sentry.requests[0]?.headers.authorization).toBe(headers.authorization)
    expect(sentry.writes).toEqual([])
    sentry.forget()
    expect(sentry.requests).toEqual([])
  })

  test('knows which requests reused their connection', async () => {
    for (let asked = 0; asked < 4; asked++) await look('')
    const numbers = sentry.requests.map(({ numberOnConnection }) => numberOnConnection)
    expect([numbers[0], Math.max(...numbers) > 1]).toEqual([1, true])
  })

  test('counts waves and concurrency', async () => {
    sentry.latency = 30
    await Promise.all([look(''), look(''), look('')])
    await Promise.all([look(''), look('')])
    expect(Math.max(...sentry.requests.map(({ concurrency }) => concurrency))).toBe(3)
    expect(sentry.waves).toBe(2)
  })
})

test('closing ends requests that hang', async () => {
  sentry.inject({}, hangs)
  const pending = look('', 20_000)
  while (sentry.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  await sentry.close()
  expect(await pending).toEqual({ error: 'fetch failed' })
  sentry = await startSentry(grow({ organizations: [] }))
})

test('closing tells where the simulation itself broke down', async () => {
  const broken = await startSentry(grow({ organizations: [] }))
  broken.inject({}, () => {
    throw new Error('a bug of the simulation')
  })
  expect((await fetch(broken.url)).status).toBe(500)
  await expect(broken.close()).rejects.toThrow('broke down')
})

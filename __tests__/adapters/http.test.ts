import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '../../src/adapters/http.ts'
import { systemClock } from '../../src/adapters/system-clock.ts'
import { Secret } from '../../src/core/text.ts'
import type { HttpLimits, HttpQuestion } from '../../src/ports.ts'
import { attemptLimits } from '../../src/sources/sentry/limits.ts'
import { sentryPath } from '../../src/sources/sentry/path.ts'
import { tool } from '../../src/version.ts'

const open: (Server | TcpServer)[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise(closed => server.close(closed))
  }
})

async function listen(server: Server | TcpServer, host = '127.0.0.1'): Promise<number> {
  open.push(server)
  server.listen(0, host)
  await new Promise(listening => server.once('listening', listening))
  return (server.address() as AddressInfo).port
}

const serve = async (answer: RequestListener) => `http://127.0.0.1:${await listen(createServer(answer))}`

function get(address: string, parts: Partial<HttpQuestion> = {}, env: Record<string, string> = {}) {
  const path = sentryPath`x/`
  if (path === null) throw new Error('no path')
  const signal = new AbortController().signal
  return nodeHttp(env).get({
    address,
    path,
    query: new URLSearchParams(),
    token: null,
    limits: attemptLimits,
    signal,
    ...parts,
  })
}

const failed = (failure: string) => ({ kind: 'failed', failure, stale: false })
const limits = (changes: Partial<HttpLimits>) => ({ limits: { ...attemptLimits, ...changes } })

describe('a request', () => {
  test('is a GET that says who asks and what it can read', async () => {
    const seen: unknown[] = []
    const address = await serve(({ method, url, headers }, response) => {
      seen.push({ method, url, ...headers })
      response.end()
    })
    await get(`${address}/base`, { query: new URLSearchParams({ q: 'a b' }), token: new Secret('canary') })
    const { host } = new URL(address)
    expect(seen).toEqual([
      {
        method: 'GET',
        url: '/base/api/0/x/?q=a+b',
        host,
        accept: 'application/json',
        'accept-encoding': 'gzip',
        'user-agent': `${tool.name}/${tool.version}`,
        authorization: 'Bearer canary',
        connection: 'keep-alive',
      },
    ])
  })

  test('has no Authorization without a token', async () => {
    let authorization: string | undefined = 'none was seen'
    const address = await serve((request, response) => {
      authorization = request.headers.authorization
      response.end()
    })
    await get(address)
    expect(authorization).toBeUndefined()
  })

  test('goes to an IPv6 address', async () => {
    let host: string | undefined
    const server = createServer((request, response) => {
      host = request.headers.host
      response.end('ok')
    })
    const port = await listen(server, '::1').catch(() => null)
    if (port === null) return
    expect(await get(`http://[::1]:${port}`)).toMatchObject({ kind: 'reply', status: 200 })
    expect(host).toBe(`[::1]:${port}`)
  })
})

describe('a reply', () => {
  const text = (result: Awaited<ReturnType<typeof get>>) =>
    result.kind === 'reply' ? Buffer.from(result.body).toString() : result.failure

  test('has its status, its headers and its body, unpacked', async () => {
    const address = await serve((_, response) => {
      response.writeHead(201, { 'content-encoding': 'gzip', 'X-Hits': '7', 'set-cookie': ['a', 'b'] })
      response.end(gzipSync('hello'))
    })
    const result = await get(address)
    expect(result).toMatchObject({ kind: 'reply', status: 201, headers: { 'x-hits': '7', 'set-cookie': 'a, b' } })
    expect(text(result)).toBe('hello')
  })

  test.each([
    [10, 'reply'],
    [11, 'failed'],
  ])('of %d bytes where ten are allowed: %s', async (bytes, kind) => {
    const address = await serve((_, response) => response.end('x'.repeat(bytes)))
    expect(await get(address, limits({ bodyBytes: 10 }))).toMatchObject({ kind })
  })

  test.each([
    ['is cut', 404, {}, 'x'.repeat(100), 'x'.repeat(10)],
    ['is cut when unpacked', 500, { 'content-encoding': 'gzip' }, gzipSync('y'.repeat(100)), 'y'.repeat(10)],
    ['is left out where it cannot be unpacked', 502, { 'content-encoding': 'br' }, 'x', ''],
    ['is left out where it is no gzip', 302, { 'content-encoding': 'gzip' }, 'x', ''],
  ] as const)('that is an error keeps its status, and its body %s', async (_, status, headers, body, kept) => {
    const address = await serve((__, response) => response.writeHead(status, headers).end(body))
    const result = await get(address, limits({ errorBodyBytes: 10 }))
    expect(result).toMatchObject({ kind: 'reply', status })
    expect(text(result)).toBe(kept)
  })

  test('is not followed anywhere', async () => {
    let requests = 0
    const address = await serve((_, response) => {
      requests += 1
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect(await get(address)).toMatchObject({ kind: 'reply', status: 302, headers: { location: '/elsewhere' } })
    expect(requests).toBe(1)
  })
})

describe('patience', () => {
  const silence = () => listen(createTcpServer(socket => sockets.push(socket.on('error', () => {}))))

  test('ends where a handshake does not go on', async () => {
    const port = await silence()
    expect(await get(`https://127.0.0.1:${port}`, limits({ connectMs: 50 }))).toEqual(failed('connect-timeout'))
  })

  test('ends, later, where a tunnel does not open', async () => {
    const env = { https_proxy: `http://127.0.0.1:${await silence()}` }
    const result = await get('https://sentry.test', limits({ connectMs: 1, connectThroughProxyMs: 50 }), env)
    expect(result).toEqual(failed('connect-timeout'))
  })

  test('ends when the question is called off, before or amid it', async () => {
    const stop = new AbortController()
    const address = await serve(() => stop.abort())
    expect(await get(address, { signal: stop.signal })).toEqual(failed('aborted'))
    expect(await get(address, { signal: stop.signal })).toEqual(failed('aborted'))
  })
})

test('a sleep ends with its time, or when it is called off', async () => {
  const stop = new AbortController()
  await systemClock.sleep(1, stop.signal)
  const long = systemClock.sleep(60_000, stop.signal)
  stop.abort()
  await long
  await systemClock.sleep(60_000, stop.signal)
})

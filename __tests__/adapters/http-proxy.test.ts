import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nodeHttp } from '../../src/adapters/http.ts'
import { proxyFor } from '../../src/adapters/proxy-choice.ts'
import { Secret } from '../../src/core/text.ts'
import { attemptLimits } from '../../src/sources/sentry/limits.ts'
import { sentryPath } from '../../src/sources/sentry/path.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'

describe('which proxy', () => {
  const proxy = 'http://proxy.example:3128/'
  const env = { https_proxy: proxy, http_proxy: 'http://plain.example:8080/' }

  test.each<[string, string, Record<string, string>, string | null]>([
    ['none is set', 'https://sentry.io', {}, null],
    ['https has its own', 'https://sentry.io', env, proxy],
    ['http has its own', 'http://sentry.io', env, 'http://plain.example:8080/'],
    ['one is not the other: https', 'https://sentry.io', { http_proxy: proxy }, null],
    ['one is not the other: http', 'http://sentry.io', { https_proxy: proxy }, null],
    ['in upper case', 'https://sentry.io', { HTTPS_PROXY: proxy }, proxy],
    ['lower case first', 'https://sentry.io', { HTTPS_PROXY: 'http://other.example', https_proxy: proxy }, proxy],
    ['an empty one is none', 'https://sentry.io', { https_proxy: '' }, null],
  ])('%s', (_, address, variables, chosen) => {
    expect(proxyFor(new URL(address), variables)?.href ?? null).toBe(chosen)
  })

  test.each<[string, string, isExempt: boolean]>([
    ['https://sentry.example.com', '*', true],
    ['https://sentry.example.com', 'sentry.example.com', true],
    ['https://sentry.example.com', 'SENTRY.example.COM', true],
    ['https://sentry.example.com', 'example.com', true],
    ['https://sentry.example.com', '.example.com', true],
    ['https://sentry.example.com', '*.example.com', true],
    ['https://sentry.example.com', 'ample.com', false],
    ['https://sentry.example.com', 'com.', false],
    ['https://sentry.example.com', 'a, b  ,example.com', true],
    ['https://sentry.example.com', 'a example.com', true],
    ['https://sentry.example.com', 'example.com:443', true],
    ['https://sentry.example.com', 'example.com:8443', false],
    ['https://sentry.example.com:8443', 'example.com:8443', true],
    ['https://sentry.example.com', 'example.com:', false],
    ['https://sentry.example.com', '', false],
    ['https://sentry.example.com', '.', false],
    ['https://10.1.2.3', '10.1.2.3', true],
    ['https://10.1.2.3', '10.0.0.0/8', true],
    ['https://10.1.2.3:9000', '10.1.2.3:9000', true],
    ['https://10.1.2.3', '10.1.2.3:9000', false],
    ['https://11.1.2.3', '10.0.0.0/8', false],
    ['https://10.1.2.3', '10.0.0.0/99', false],
    ['https://10.1.2.3', '2.3', false],
    ['https://10.1.2.3', 'fd00::/8', false],
    ['https://[fd00::1]', 'fd00::/8', true],
    ['https://[fd00::1]:9000', '[fd00::1]:9000', true],
    ['https://[fd00::1]', '[fd00::1]', true],
    ['https://[fd00::1]', 'fd00::2', false],
    ['https://localhost:9000', '', true],
    ['https://127.0.0.1:9000', '', true],
    ['https://[::1]:9000', '', true],
    ['https://sentry.localhost', '', true],
    ['https://localhost.example.com', '', false],
  ])('%s with NO_PROXY=%s goes directly: %s', (address, exemptions, isExempt) => {
    expect(proxyFor(new URL(address), { ...env, no_proxy: exemptions }) === null).toBe(isExempt)
  })

  test('no list of exemptions is too strange', () => {
    const pieces = fc.array(fc.constantFrom('a', '.', ':', '[', ']', '/', ',', ' ', '*', '8', '10.0.0.0', '::'))
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('https://a.example', 'https://10.1.2.3', 'https://[fd00::1]:8'),
        (list, address) => {
          expect(() => proxyFor(new URL(address), { ...env, no_proxy: list.join('') })).not.toThrow()
        },
      ),
    )
  })
})

interface Proxy {
  readonly url: string
  readonly server: Server
  readonly asked: string[]
  /** The credentials it wants; anybody where null. */
  wants: string | null
  /** What it says to CONNECT, and after how many milliseconds. */
  grants: number
  takesMs: number
}

describe('through a proxy', () => {
  let sentry: SimulatedSentry
  let proxy: Proxy
  let token: string

  beforeEach(async () => {
    sentry = await startSentry(grow({ organizations: [{ slug: 'acme' }] }), { basePath: '/base' })
    token = sentry.grant({ organization: 'acme' })
    proxy = await startProxy(sentry)
  })
  afterEach(async () => {
    proxy.server.closeAllConnections()
    await new Promise(closed => proxy.server.close(closed))
    await sentry.close()
  })

  /** A name that only the proxy can reach. */
  const ask = async (address: string, credentials = '', env: Record<string, string> = {}, limits = attemptLimits) => {
    const url = proxy.url.replace('//', `//${credentials}`)
    const result = await nodeHttp({ http_proxy: url, https_proxy: url, ...env }).get({
      address,
      path: sentryPath`` ?? never(),
      query: new URLSearchParams({ a: 'b' }),
      token: new Secret(token),
      limits,
      signal: new AbortController().signal,
    })
    expect(inspect(result, { depth: null })).not.toContain('canary-password')
    return result
  }
  const failed = (failure: string) => ({ kind: 'failed', failure, stale: false })

  test('plain http is forwarded, with the host and the path of the server', async () => {
    expect(await ask('http://sentry.test/base')).toMatchObject({ kind: 'reply', status: 200 })
    expect(proxy.asked).toEqual(['GET http://sentry.test/base/api/0/?a=b'])
    expect(sentry.requests[0]).toMatchObject({ target: '/base/api/0/?a=b', headers: { host: 'sentry.test' } })
    expect(sentry.requests[0]?.headers.authorization).toBe(`Bearer ${token}`)
  })

  test('https is tunnelled: the proxy sees a name and no token', async () => {
    // The far end speaks no TLS, which is enough to see what the proxy got.
    expect(await ask('https://sentry.test/base')).toMatchObject({ kind: 'failed', failure: 'tls-protocol' })
    expect(proxy.asked).toEqual(['CONNECT sentry.test:443'])
    expect(sentry.requests).toEqual([])
  })

  test.each(['http', 'https'])('credentials go to the proxy and no further: %s', async scheme => {
    proxy.wants = `Basic ${Buffer.from('robin:canary-password:x').toString('base64')}`
    const result = await ask(`${scheme}://sentry.test/base`, 'robin:canary-password%3Ax@')
    expect(result).toMatchObject(scheme === 'http' ? { status: 200 } : { failure: 'tls-protocol' })
    expect(sentry.requests.map(({ headers }) => headers['proxy-authorization'])).toEqual(
      scheme === 'http' ? [undefined] : [],
    )
  })

  test.each(['http', 'https'])('row 11: credentials that the proxy does not take: %s', async scheme => {
    proxy.wants = 'Basic other'
    expect(await ask(`${scheme}://sentry.test/base`, 'robin:canary-password@')).toEqual(failed('proxy-credentials'))
    expect(sentry.requests).toEqual([])
  })

  test('a tunnel may take longer than a connection', async () => {
    proxy.takesMs = 60
    const limits = { ...attemptLimits, connectMs: 20 }
    expect(await ask('https://sentry.test/base', '', {}, limits)).toEqual(failed('tls-protocol'))
  })

  test.each([403, 502, 503])('row 11: a tunnel that is refused with %d', async status => {
    proxy.grants = status
    expect(await ask('https://sentry.test/base')).toEqual(failed('proxy-refused'))
  })

  test.each(['http', 'https'])('row 11: no proxy there: %s', async scheme => {
    const url = proxy.url
    await new Promise(closed => proxy.server.close(closed))
    proxy = { ...(await startProxy(sentry)), url }
    expect(await ask(`${scheme}://sentry.test/base`)).toEqual(failed('proxy-unreachable'))
  })

  test.each(['http', 'https'])('a proxy whose address is none sends nothing: %s', async scheme => {
    expect(await ask(`${scheme}://sentry.test`, '', { http_proxy: 'x', https_proxy: 'x' })).toEqual(failed('other'))
  })

  test('a server that fails is not a proxy that fails', async () => {
    sentry.inject({}, failsWith(502))
    expect(await ask('http://sentry.test/base')).toMatchObject({ kind: 'reply', status: 502 })
  })

  test('NO_PROXY goes past it', async () => {
    expect(await ask('http://sentry.invalid', '', { no_proxy: 'invalid' })).toEqual(failed('dns'))
    expect(await ask(sentry.url)).toMatchObject({ kind: 'reply', status: 200 })
    expect(proxy.asked).toEqual([])
  })
})

/** A forwarding and tunnelling proxy for which every name is the simulated Sentry. */
async function startProxy(sentry: SimulatedSentry): Promise<Proxy> {
  const { port, hostname } = new URL(sentry.url)
  const server = createServer()
  const asked: string[] = []
  server.listen(0, '127.0.0.1')
  await new Promise(listening => server.once('listening', listening))
  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    asked,
    wants: null,
    grants: 200,
    takesMs: 0,
  }
  const isWelcome = (credentials: string | undefined) => proxy.wants === null || proxy.wants === credentials
  server.on('request', async (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (!isWelcome(request.headers['proxy-authorization'])) return response.writeHead(407).end()
    const { 'proxy-authorization': _, connection: __, ...headers } = request.headers
    const { pathname, search } = new URL(request.url ?? '')
    const { request: send } = await import('node:http')
    send({ hostname, port, path: `${pathname}${search}`, headers }, reply => {
      response.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(response)
    }).end()
  })
  server.on('connect', async (request, socket) => {
    await new Promise(resolve => setTimeout(resolve, proxy.takesMs))
    asked.push(`${request.method} ${request.url}`)
    if (!isWelcome(request.headers['proxy-authorization'])) return socket.end('HTTP/1.1 407 No\r\n\r\n')
    if (proxy.grants !== 200) return socket.end(`HTTP/1.1 ${proxy.grants} No\r\n\r\n`)
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(upstream).pipe(socket)
    })
    for (const end of [socket, upstream]) end.on('error', () => upstream.destroy())
  })
  return proxy
}

function never(): never {
  throw new Error('the root is a path')
}

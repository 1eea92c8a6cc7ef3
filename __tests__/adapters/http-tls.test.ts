import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer as createPlainServer, type Server } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checksCertificate } from '../../src/adapters/http-route.ts'
import { type Authority, type Credentials, hasOpenssl, makeAuthority } from './certificates.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs')
const run = promisify(execFile)

/** Asks for the root of an address in a process of its own, because Node reads its certificates when it starts. */
const script = `
import { nodeHttp } from '${root}src/adapters/http.ts'
import { Secret } from '${root}src/core/text.ts'
import { attemptLimits } from '${root}src/sources/sentry/limits.ts'
const [address] = process.argv.slice(2)
const { kind, status, failure } = await nodeHttp(process.env).get({
  address, path: '/api/0/', query: new URLSearchParams(), token: new Secret('canary'), limits: attemptLimits, signal: new AbortController().signal,
})
process.stdout.write(kind === 'reply' ? String(status) : failure)
process.exit(0)
`

test.each([
  ['https://sentry.example.com', '0', true],
  ['https://sentry.example.com', undefined, true],
  ['https://127.0.0.1:9000', '0', false],
  ['https://localhost:9000', '0', false],
  ['https://[::1]:9000', '0', false],
  ['https://localhost:9000', '1', true],
  ['https://localhost:9000', undefined, true],
])('the certificate of %s is checked with NODE_TLS_REJECT_UNAUTHORIZED=%s: %s', (address, value, isChecked) => {
  expect(checksCertificate(new URL(address), { NODE_TLS_REJECT_UNAUTHORIZED: value })).toBe(isChecked)
})

const described = hasOpenssl ? describe : describe.skip
if (!hasOpenssl) test.skip('no openssl here: nothing about certificates is tested', () => {})

described('https', () => {
  const servers: Server[] = []
  let authority: Authority
  let program: string
  let ports: Record<'ip' | 'name' | 'other' | 'expired' | 'plain' | 'proxy' | 'resetting', number>
  let tokensSeen = 0

  beforeAll(async () => {
    authority = makeAuthority()
    program = join(dirname(authority.path), 'program', 'ask.js')
    const input = join(dirname(authority.path), 'ask.ts')
    writeFileSync(input, script)
    await run(process.execPath, [bundler, input, '--dir', dirname(program), '--platform', 'node', '--format', 'esm'])
    writeFileSync(join(dirname(program), 'package.json'), '{"type":"module"}')
    const named = await serve(authority.certify('DNS:localhost,DNS:sentry.test'))
    ports = {
      ip: await serve(authority.certify('IP:127.0.0.1')),
      name: named,
      other: await serve(authority.certify('DNS:sentry.example.com')),
      expired: await serve(authority.certify('DNS:localhost', 'expired')),
      plain: await listen(createPlainServer((_, response) => response.end())),
      resetting: await listen(createPlainServer().on('connection', socket => socket.resetAndDestroy())),
      proxy: await listen(tunnelTo(named)),
    }
  })
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    }
    authority.forget()
  })

  async function listen(server: Server): Promise<number> {
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await new Promise(listening => server.once('listening', listening))
    return (server.address() as AddressInfo).port
  }

  function serve(credentials: Credentials): Promise<number> {
    return listen(
      createServer(credentials, (request, response) => {
        if (request.headers.authorization) tokensSeen += 1
        response.setHeader('content-type', 'application/json').end('{}')
      }),
    )
  }

  function tunnelTo(port: number): Server {
    return createPlainServer().on('connect', (_, socket) => {
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.pipe(upstream).pipe(socket)
      })
      for (const end of [socket, upstream]) end.on('error', () => upstream.destroy())
    })
  }

  async function ask(address: string, env: Record<string, string> = {}): Promise<string> {
    const { stdout } = await run(process.execPath, ['--no-warnings', program, address], { env })
    return stdout
  }

  const trusting = () => ({ NODE_EXTRA_CA_CERTS: authority.path })
  const throughProxy = () => ({ https_proxy: `http://127.0.0.1:${ports.proxy}` })

  test('row 11: an authority that nobody knows, and no token sent', async () => {
    expect(await ask(`https://127.0.0.1:${ports.ip}`)).toBe('tls-untrusted')
    expect(tokensSeen).toBe(0)
  })

  test('which NODE_EXTRA_CA_CERTS makes known, for addresses and names', async () => {
    expect(await ask(`https://127.0.0.1:${ports.ip}`, trusting())).toBe('200')
    // `localhost` is ::1, too, where nobody listens.
    expect(await ask(`https://localhost:${ports.name}`, trusting())).toBe('200')
    expect(tokensSeen).toBe(2)
  })

  test.each([
    ['of another server', 'other', 'tls-hostname'],
    ['that is over', 'expired', 'tls-expired'],
  ] as const)('row 11: a certificate %s, and no token sent', async (_, server, failure) => {
    const before = tokensSeen
    expect(await ask(`https://localhost:${ports[server]}`, trusting())).toBe(failure)
    expect(tokensSeen).toBe(before)
  })

  test('row 11: a server that speaks no TLS', async () => {
    expect(await ask(`https://127.0.0.1:${ports.plain}`)).toBe('tls-protocol')
  })

  test('row 11: a connection that is reset amid the handshake', async () => {
    expect(await ask(`https://127.0.0.1:${ports.resetting}`)).toBe('reset')
  })

  test('row 11: https where http is spoken', async () => {
    expect(await ask(`http://127.0.0.1:${ports.ip}`)).toBe('reset')
  })

  test('is checked from end to end through the tunnel of a proxy', async () => {
    expect(await ask('https://sentry.test', { ...trusting(), ...throughProxy() })).toBe('200')
    expect(await ask('https://other.test', { ...trusting(), ...throughProxy() })).toBe('tls-hostname')
    expect(await ask('https://sentry.test', throughProxy())).toBe('tls-untrusted')
  })

  test('row 3: checking can be switched off for this machine and for no other', async () => {
    const off = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const before = tokensSeen
    expect(await ask(`https://127.0.0.1:${ports.ip}`, off)).toBe('200')
    expect(await ask('https://sentry.test', { ...off, ...throughProxy() })).toBe('tls-untrusted')
    expect(tokensSeen).toBe(before + 1)
  })
})

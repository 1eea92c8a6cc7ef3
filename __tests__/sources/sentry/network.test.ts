import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { HttpLimits } from '../../../src/ports.ts'
import { attemptLimits } from '../../../src/sources/sentry/limits.ts'
import { project } from '../../../src/sources/sentry/projects.ts'
import { self } from '../../../src/sources/sentry/self.ts'
import * as broken from '../../support/sentry/connection-faults.ts'
import { endlessBody, type Fault, gzipBomb, gzipped, withHeaders } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking, expectTokenKept } from './asking.ts'

let sentry: SimulatedSentry
let token: string

beforeAll(async () => {
  sentry = await startSentry(grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web' }] }] }))
  token = sentry.grant({ organization: 'acme' })
})
afterAll(() => sentry.close())
afterEach(() => {
  sentry.heal()
  sentry.forget()
})

const path = '/api/0/projects/**'
const question = project('acme', 'web')
const network = (failure: string) => ({ kind: 'unseen', cause: 'network', detail: { kind: 'transport', failure } })
const timeout = (failure: string) => ({ kind: 'unseen', cause: 'timeout', detail: { kind: 'transport', failure } })
const tooLarge = { kind: 'unseen', cause: 'unexpected-shape', detail: { kind: 'shape', fault: 'too-large' } }
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

describe('rows 11 and 12: a reply that does not come whole', () => {
  test.each<[string, Fault, object, attempts: number]>([
    ['end before the headers', broken.closesBeforeHeaders, network('reset'), 3],
    ['reset before the headers', broken.resetsBeforeHeaders, network('reset'), 3],
    ['reset amid the body', broken.resetsMidBody, network('reset'), 3],
    ['end amid the body', broken.closesMidBody, network('reset'), 3],
    ['end amid a chunk', broken.answersRaw(`${head}transfer-encoding: chunked\r\n\r\nff\r\n{"a"`), network('reset'), 3],
    ['no HTTP at all', broken.answersRaw('SSH-2.0-OpenSSH_9.9\r\n'), network('malformed'), 3],
    [
      'two lengths',
      broken.answersRaw(`${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`),
      network('malformed'),
      3,
    ],
    [
      'a length and chunks',
      broken.answersRaw(`${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
      network('malformed'),
      3,
    ],
    ['headers of 20 KiB', broken.answersRaw(`${head}x: ${'y'.repeat(20_480)}\r\n\r\n`), network('malformed'), 3],
    ['gzip twice', gzipped(2), network('malformed'), 3],
    ['gzip that is none', withHeaders({ 'content-encoding': 'gzip' }), network('malformed'), 3],
    ['an encoding that was not asked for', withHeaders({ 'content-encoding': 'br' }), network('malformed'), 3],
    ['more than 8 MiB', endlessBody(16), tooLarge, 1],
    ['a small body that unpacks to 200 MB', gzipBomb(200), tooLarge, 1],
  ])('%s', async (_, fault, end, attempts) => {
    sentry.inject({ path }, fault)
    const client = asking(sentry, token)
    expect(await client.ask(question)).toEqual(end)
    expect(client.counts()).toMatchObject({ requests: 1, retried: attempts - 1 })
    expect(sentry.requests).toHaveLength(attempts)
    expectTokenKept(sentry, token, client)
  })

  test.each<[string, Fault, Partial<HttpLimits>, object]>([
    ['silence', broken.hangs, { headersMs: 60 }, timeout('headers-timeout')],
    ['headers byte by byte', broken.dribblesHeaders({ ms: 20 }), { headersMs: 60 }, timeout('headers-timeout')],
    ['silence amid the body', broken.dribbles({ bytes: 20, ms: 5_000 }), { bodyIdleMs: 60 }, timeout('body-timeout')],
    ['a body byte by byte', broken.dribbles({ ms: 20 }), { totalMs: 200 }, timeout('total-timeout')],
  ])('%s', async (_, fault, limits, end) => {
    sentry.inject({ path }, fault)
    const client = asking(sentry, token, { limits: { ...attemptLimits, ...limits } })
    expect(await client.ask(question)).toEqual(end)
    expect(client.counts()).toMatchObject({ requests: 1, retried: 2 })
    expectTokenKept(sentry, token, client)
  })

  test.each<[string, Fault]>([
    [
      'a storm of informational replies',
      broken.answersRaw(
        `${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50)}${head}content-length: 39\r\n\r\n{"id":"1","slug":"web","platform":null}`,
      ),
    ],
    ['a body that is slow and steady', broken.dribbles({ bytes: 60, ms: 40 })],
    ['HTTP/1.0', broken.answersRaw('HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"id":"1","slug":"web"}')],
  ])('%s does no harm', async (_, fault) => {
    sentry.inject({ path }, fault)
    const client = asking(sentry, token, { limits: { ...attemptLimits, bodyIdleMs: 400 } })
    expect(await client.ask(question)).toMatchObject({ kind: 'seen', value: { slug: 'web' } })
    expect(client.counts().retried).toBe(0)
  })

  test.each<[string, Fault]>([
    ['reset', broken.resetsBeforeHeaders],
    ['cut', broken.truncatedUntilClose],
  ])('a reply that is %s once is asked for again', async (_, fault) => {
    sentry.inject({ path, times: 1 }, fault)
    const client = asking(sentry, token)
    expect(await client.ask(question)).toMatchObject({ kind: 'seen' })
    expect(client.counts()).toMatchObject({ requests: 1, retried: 1 })
  })
})

describe('row 11: no reply at all', () => {
  test('nobody listens', async () => {
    const url = `http://127.0.0.1:${await unusedPort()}`
    const client = asking({ url }, token)
    expect(await client.ask(question)).toEqual(network('refused'))
    expect(client.counts()).toEqual({ requests: 1, retried: 2, waves: 1, heard: false })
  })

  test('there is no such name', async () => {
    const client = asking({ url: 'http://sentry.invalid' }, token)
    expect(await client.ask(question)).toEqual(network('dns'))
    expect(client.counts()).toMatchObject({ heard: false })
  })
})

test('a connection that the server closed while it was idle costs no retry', async () => {
  sentry.inject({ path, after: 1, times: 1 }, ({ request }) => {
    if (request.socket.bytesRead > 0) request.socket.resetAndDestroy()
  })
  const client = asking(sentry, token)
  await client.ask(self)
  await client.ask(question)
  const again = client.again()
  expect(await again.ask(question)).toMatchObject({ kind: 'seen' })
  expect(client.clock.slept).toEqual([])
  expect(sentry.requests.map(({ numberOnConnection }) => numberOnConnection)).toEqual([1, 2, 3, 1])
  expect(client.counts()).toMatchObject({ requests: 3, retried: 1 })
})

test('where the server closed one idle connection, its neighbours are not tried', async () => {
  sentry.inject({ when: ({ numberOnConnection }) => numberOnConnection > 1 }, broken.resetsBeforeHeaders)
  sentry.latency = 20
  const client = asking(sentry, token)
  await Promise.all([client.ask(self), client.ask(question), client.ask(project('acme', 'other'))])
  sentry.latency = 0
  expect(await client.again().ask(question)).toMatchObject({ kind: 'seen' })
  expect(client.clock.slept).toEqual([])
  expect(sentry.requests.map(({ numberOnConnection }) => numberOnConnection)).toEqual([1, 1, 1, 2, 1])
})

test('one connection is used again for one question after the other', async () => {
  const client = asking(sentry, token)
  for (let look = 0; look < 4; look += 1) await client.again().ask(self)
  expect(sentry.requests.map(({ numberOnConnection }) => numberOnConnection)).toEqual([1, 2, 3, 4])
})

/** A port that was free a moment ago. */
async function unusedPort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await new Promise(listening => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  await new Promise(closed => server.close(closed))
  return port
}

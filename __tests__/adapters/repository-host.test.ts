import { mkdtempSync, symlinkSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { repositoryHost, triggerPayload } from '../../src/adapters/actions-github.ts'
import { Secret } from '../../src/core/text.ts'

let answer: RequestListener
const asked: { readonly url: string | undefined; readonly authorization: string | undefined }[] = []
const server = createServer((request, response) => {
  asked.push({ url: request.url, authorization: request.headers.authorization })
  answer(request, response)
})

// The library reads the address while it is loaded, which is at the first question.
beforeAll(async () => {
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`
})
afterAll(async () => {
  const closed = new Promise(resolve => server.close(resolve))
  server.closeAllConnections()
  await closed
})
beforeEach(() => {
  asked.length = 0
})

const isPublic = (timeoutMs = 5_000) => repositoryHost.isPublic('acme/shop', new Secret('ghs_canary'), timeoutMs)
const says =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }

test.each([
  ['public', 200, '{"private":false}', true],
  ['private', 200, '{"private":true}', false],
  ['internal', 200, '{"private":true,"visibility":"internal"}', false],
  ['hidden from the token', 404, '{"message":"Not Found"}', null],
  ['something else', 200, '{"private":"no"}', null],
  ['a page', 200, '<html>', null],
  ['down', 503, '{}', null],
])('a host says that the repository is %s, when asked once', async (_, status, body, told) => {
  answer = says(status, body)
  expect(await isPublic()).toBe(told)
  expect(asked).toEqual([{ url: '/api/v3/repos/acme/shop', authorization: 'token ghs_canary' }])
})

test('a host that hangs is not waited for, and one that hangs up is no fault', async () => {
  answer = () => undefined
  const started = performance.now()
  expect(await isPublic(200)).toBeNull()
  expect(performance.now() - started).toBeLessThan(4_000)
  answer = request => request.socket.destroy()
  expect(await isPublic()).toBeNull()
})

test('a redirect is not followed, also not to the same host', async () => {
  answer = (request, response) => {
    if (request.url?.startsWith('/api/v3/repos')) response.writeHead(301, { location: '/elsewhere' }).end('{}')
    else says(200, '{"private":true}')(request, response)
  }
  expect(await isPublic()).toBeNull()
  expect(asked.map(({ url }) => url)).toEqual(['/api/v3/repos/acme/shop'])
})

test('a flood ends at 1 MiB', async () => {
  let sent = 0
  const piece = Buffer.alloc(64 * 1024, ' ')
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const pour = () => {
      while (!response.destroyed && response.write(piece)) sent += piece.length
      response.once('drain', pour)
    }
    pour()
  }
  const started = performance.now()
  expect(await isPublic()).toBeNull()
  expect(performance.now() - started).toBeLessThan(3_000)
  expect(sent).toBeLessThan(64 * 1024 * 1024)
})

describe('the event of the workflow', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-'))
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
  test.each([
    ['is a loop of links', join(folder, 'loop')],
    ['has a name that no file can have', join(folder, 'x'.repeat(5_000))],
    ['has a zero in its name', 'a\0b'],
    ['is not there', join(folder, 'none')],
    ['is a folder', folder],
    ['is not given', ''],
  ])('is nothing where its file %s', async (_, path) => {
    const before = process.env.GITHUB_EVENT_PATH
    process.env.GITHUB_EVENT_PATH = path
    try {
      expect(await triggerPayload.read()).toBeNull()
    } finally {
      if (before === undefined) delete process.env.GITHUB_EVENT_PATH
      else process.env.GITHUB_EVENT_PATH = before
    }
  })
})

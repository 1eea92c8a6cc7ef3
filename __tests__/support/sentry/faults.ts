import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip, gzipSync } from 'node:zlib'
import { pause } from './pause.ts'
import type { Reply } from './reply.ts'

/** What a fault may work with: the request, the connection, and the reply that the world would have given. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Asks the world; a fault that answers on its own never calls it, and then nothing happens in the world either. */
  reply(): Reply
}

/** Takes the place of the ordinary answer. It has to end the response or the connection, or leave it hanging. */
export type Fault = (exchange: Exchange) => void | Promise<void>

/** Sends a reply the ordinary way. */
export function send({ response }: Pick<Exchange, 'response'>, { status, headers, body }: Reply): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.end(bytes)
}

/** The world's reply, `ms` later. */
export const delayed =
  (ms: number, then: Fault = genuine): Fault =>
  async exchange => {
    await pause(ms)
    await then(exchange)
  }

/** The world's reply, as it is. */
export const genuine: Fault = exchange => send(exchange, exchange.reply())

/** A status with a JSON body. */
export const failsWith =
  (status: number, body: unknown = { detail: 'Internal Error' }, headers: Record<string, string> = {}): Fault =>
  exchange =>
    send(exchange, { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })

/** Any bytes under any content type. */
export const answersText =
  (body: string, contentType = 'text/html; charset=utf-8', status = 200): Fault =>
  exchange =>
    send(exchange, { status, headers: { 'content-type': contentType }, body })

/** A login page with status 200, as hotel networks and company proxies send. */
export const captivePortal: Fault = answersText('<!doctype html><title>Sign in</title><form action="/login"></form>')

/** 429 as Sentry's middleware sends it: JSON labelled HTML. `retryAfter` and `reset` are added only where given. */
export const rateLimited =
  ({ retryAfter, reset, remaining = 0 }: { retryAfter?: string; reset?: number; remaining?: number } = {}): Fault =>
  exchange =>
    send(exchange, {
      status: 429,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
        ...(reset !== undefined && {
          'x-sentry-rate-limit-reset': String(reset),
          'x-sentry-rate-limit-remaining': String(remaining),
        }),
      },
      body: JSON.stringify({
        detail: 'You are attempting to use this endpoint too frequently. Limit is 40 requests in 1 seconds',
      }),
    })

/** A redirect to an absolute URL or to a path of the same origin; null leaves the Location header out. */
export const redirectsTo =
  (location: string | null, status: 301 | 302 | 303 | 307 | 308 = 302): Fault =>
  exchange =>
    send(exchange, { status, headers: location === null ? {} : { location }, body: '' })

/** The world's reply with headers added or replaced. */
export const withHeaders =
  (headers: Record<string, string>): Fault =>
  exchange => {
    const reply = exchange.reply()
    send(exchange, { ...reply, headers: { ...reply.headers, ...headers } })
  }

/** The world's reply under another content type. */
export const labelled = (contentType: string): Fault => withHeaders({ 'content-type': contentType })

/** The world's JSON after a change: missing fields, wrong types, hostile texts, cursors that loop. */
export const altered =
  (change: (body: unknown) => unknown): Fault =>
  exchange => {
    const reply = exchange.reply()
    send(exchange, { ...reply, body: JSON.stringify(change(JSON.parse(reply.body))) })
  }

/** The world's reply as text after a change, for JSON that no longer parses. */
export const rewritten =
  (change: (body: string) => string): Fault =>
  exchange => {
    const reply = exchange.reply()
    send(exchange, { ...reply, body: change(reply.body) })
  }

/** The first half of the world's JSON, with a Content-Length that fits: complete on the wire, broken as JSON. */
export const brokenJson: Fault = rewritten(body => body.slice(0, Math.floor(body.length / 2)))

/** A small compressed body that unpacks to `megabytes` of JSON. */
export const gzipBomb =
  (megabytes = 200): Fault =>
  async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    const gzip = createGzip({ level: 9 })
    gzip.pipe(response)
    gzip.write('["')
    await fill(gzip, megabytes, () => response.destroyed)
    gzip.end('"]')
  }

/** The world's reply compressed `times` over, which is legal once. */
export const gzipped =
  (times = 1): Fault =>
  ({ response, reply }) => {
    const { status, headers, body } = reply()
    let bytes = Buffer.from(body)
    for (let round = 0; round < times; round++) bytes = gzipSync(bytes)
    response.writeHead(status, {
      ...headers,
      'content-encoding': Array(times).fill('gzip').join(', '),
      'content-length': bytes.length,
    })
    response.end(bytes)
  }

/** Uncompressed JSON of `megabytes` that a client should stop reading long before. */
export const endlessBody =
  (megabytes = 1_024): Fault =>
  async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('["')
    await fill(response, megabytes, () => response.destroyed)
    response.end('"]')
  }

async function fill(sink: NodeJS.WritableStream, megabytes: number, isGone: () => boolean): Promise<void> {
  const megabyte = Buffer.alloc(1_024 * 1_024, 'x')
  for (let written = 0; written < megabytes && !isGone(); written++) {
    if (!sink.write(megabyte)) await Promise.race([once(sink, 'drain'), pause(2_000)])
  }
}

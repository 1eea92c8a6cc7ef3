/**
 * A cache service on loopback that speaks the protocol of GitHub's, for the real @actions/cache:
 *
 *     const cache = await startCacheService()
 *     const runtime = cache.runtime(cache.grant())
 *     …run an action with these ACTIONS_* variables…
 *     await cache.close()
 *
 * Twirp calls of `github.actions.results.api.v1.CacheService` and the blob calls of Azure that an upload and a download make.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts
 * https://learn.microsoft.com/en-us/rest/api/storageservices/put-blob
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type CacheGrant, Entries, type Entry } from './entries.ts'

type Method = 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'GetCacheEntryDownloadURL' | 'upload' | 'download'

/** What takes the place of an answer. */
export type CacheFault =
  | 'hangs'
  | 'fails'
  | 'rate-limited'
  | 'conflicts'
  /** Of a download: bytes without end. */
  | 'floods'
  /** Of a download: the same, as a part of so many that are said to come. */
  | 'floods-announced'

export interface CacheService {
  readonly url: string
  readonly entries: readonly Entry[]
  /** Names of the calls so far. */
  readonly calls: readonly Method[]
  /** By method; stays until it is taken away. */
  readonly faults: Map<Method, CacheFault>
  /** A token; for the default branch unless told otherwise. */
  grant(grant?: Partial<CacheGrant>): string
  /** The variables that the runner would pass to an action. */
  runtime(token: string): Record<string, string>
  close(): Promise<void>
}

/** Starts a service without entries on a free port of 127.0.0.1. */
export async function startCacheService(): Promise<CacheService> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await new Promise(listening => server.once('listening', listening))
  return new RunningCacheService(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

const main = 'refs/heads/main'
const service = '/twirp/github.actions.results.api.v1.CacheService/'

class RunningCacheService implements CacheService {
  readonly url: string
  readonly calls: Method[] = []
  readonly faults = new Map<Method, CacheFault>()
  readonly #server: Server
  readonly #entries = new Entries()
  readonly #grants = new Map<string, CacheGrant>()
  readonly #sockets = new Set<Socket>()

  constructor(server: Server, url: string) {
    this.#server = server
    this.url = url
    server.on('connection', socket => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
    server.on('request', (request, response) => {
      this.#answer(request, response).catch(() => response.destroy())
    })
  }

  get entries(): readonly Entry[] {
    return this.#entries.all
  }

  grant(grant: Partial<CacheGrant> = {}): string {
    const token = `runtime-token-${this.#grants.size + 1}`
    this.#grants.set(token, { writes: main, reads: [main], ...grant })
    return token
  }

  runtime(token: string): Record<string, string> {
    return { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `${this.url}/`, ACTIONS_CACHE_SERVICE_V2: 'True' }
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise(closed => this.#server.close(closed))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    const body = await bodyOf(request)
    const method = methodOf(request, url)
    this.calls.push(method)
    const fault = this.faults.get(method)
    if (fault === 'hangs') return
    const grant = this.#grants.get((request.headers.authorization ?? '').replace('Bearer ', ''))
    if (fault === 'floods' || fault === 'floods-announced') flood(request, response, fault)
    else if (fault !== undefined) refuse(response, fault)
    else if (method === 'upload') this.#upload(url, body, response)
    else if (method === 'download') this.#download(url, response)
    else if (grant) this.#call(method, JSON.parse(body.toString()) as Call, grant, response)
    else twirpError(response, 401, 'unauthenticated', 'no such token')
  }

  #call(method: Exclude<Method, 'upload' | 'download'>, call: Call, grant: CacheGrant, response: ServerResponse): void {
    if (method === 'CreateCacheEntry') this.#create(call, grant, response)
    else if (method === 'FinalizeCacheEntryUpload') this.#finalize(call, grant, response)
    else this.#find(call, grant, response)
  }

  #finalize({ key, version, size_bytes }: Call, { writes }: CacheGrant, response: ServerResponse): void {
    const entry = this.entries.find(one => one.key === key && one.version === version && one.scope === writes)
    const isWhole = entry?.bytes.length === Number(size_bytes)
    if (entry && isWhole) entry.finalized = true
    json(response, 200, { ok: isWhole, entry_id: String(entry?.id ?? 0), message: isWhole ? '' : 'sizes differ' })
  }

  #find(call: Call, { reads }: CacheGrant, response: ServerResponse): void {
    if (reads.length === 0) {
      twirpError(response, 403, 'permission_denied', 'cache read denied: token has no readable scopes')
      return
    }
    const found = this.#entries.find([call.key, ...(call.restore_keys ?? [])], call.version, reads)
    const url = found ? this.#blobUrl(found) : ''
    json(response, 200, { ok: found !== null, signed_download_url: url, matched_key: found?.key ?? '' })
  }

  #create({ key, version }: Call, { writes }: CacheGrant, response: ServerResponse): void {
    const entry = writes === null ? null : this.#entries.reserve(key, version, writes)
    if (entry) json(response, 200, { ok: true, signed_upload_url: this.#blobUrl(entry), message: '' })
    else if (writes !== null) refuse(response, 'conflicts')
    else json(response, 200, { ok: false, signed_upload_url: '', message: 'cache write denied: no writable scopes' })
  }

  #blobUrl({ id }: Entry): string {
    return `${this.url}/blobs/${id}?sig=canary-signature-${id}`
  }

  #upload(url: URL, body: Buffer, response: ServerResponse): void {
    const entry = this.#entries.byId(Number(url.pathname.split('/').at(-1)))
    if (!entry) {
      json(response, 404, {})
      return
    }
    const part = url.searchParams.get('comp')
    if (part === 'block') entry.blocks.set(url.searchParams.get('blockid') ?? '', body)
    else if (part === 'blocklist') entry.bytes = joined(entry.blocks, body.toString())
    else entry.bytes = body
    const headers = {
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'x-ms-request-id': '1',
      'x-ms-version': '2024-11-04',
    }
    response.writeHead(201, headers).end()
  }

  #download(url: URL, response: ServerResponse): void {
    const entry = this.#entries.byId(Number(url.pathname.split('/').at(-1)))
    if (entry) response.writeHead(200, { 'content-length': entry.bytes.length }).end(entry.bytes)
    else json(response, 404, {})
  }
}

const announcedBytes = 1024 ** 4
const floodPiece = Buffer.alloc(64 * 1024)

/** As fast as it is read; slowly where an amount was announced, of which a client holds large parts in memory. */
function flood(request: IncomingMessage, response: ServerResponse, fault: 'floods' | 'floods-announced'): void {
  response.writeHead(200, fault === 'floods-announced' ? { 'content-length': announcedBytes } : {})
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const more = () => {
    if (!response.destroyed && response.write(floodPiece)) setTimeout(more, fault === 'floods' ? 0 : 20)
  }
  response.on('drain', more)
  more()
}

interface Call {
  readonly key: string
  readonly version: string
  readonly restore_keys?: readonly string[]
  readonly size_bytes?: string
}

function methodOf(request: IncomingMessage, { pathname }: URL): Method {
  if (pathname.startsWith(service)) return pathname.slice(service.length) as Method
  return request.method === 'PUT' ? 'upload' : 'download'
}

function joined(blocks: ReadonlyMap<string, Buffer>, list: string): Buffer {
  const ids = [...list.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id)
  return Buffer.concat(ids.map(id => blocks.get(id) ?? Buffer.alloc(0)))
}

const refusals = {
  'rate-limited': [429, 'resource_exhausted', 'slow down'],
  fails: [500, 'internal', 'broken'],
  conflicts: [409, 'already_exists', 'cache entry with the same key, version, and scope already exists'],
} as const

function refuse(response: ServerResponse, fault: Exclude<CacheFault, 'hangs' | 'floods' | 'floods-announced'>): void {
  const [status, code, msg] = refusals[fault]
  twirpError(response, status, code, msg)
}

function twirpError(response: ServerResponse, status: number, code: string, msg: string): void {
  json(response, status, { code, msg })
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

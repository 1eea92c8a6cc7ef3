import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** One request that reached a simulated Sentry, answered or not. */
export interface RecordedRequest {
  method: string
  /** Path and query exactly as they were sent. */
  target: string
  /** Without the query, percent-decoded. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** Milliseconds of the process's monotonic clock, not of the world's. */
  arrivedAt: number
  /** When the reply was sent or the connection was lost; null while it is under way. */
  finishedAt: number | null
  /** Requests under way at its arrival, itself included. */
  concurrency: number
  /** 1 for the first request on its connection; above that, keep-alive was used. */
  numberOnConnection: number
  /** Null where the connection ended without a status. */
  status: number | null
}

/** Keeps every request in the order of arrival. */
export class Recorder {
  readonly requests: RecordedRequest[] = []
  readonly #perSocket = new WeakMap<Socket, number>()
  #underWay = 0

  arrive(request: IncomingMessage): RecordedRequest {
    this.#underWay += 1
    const number = (this.#perSocket.get(request.socket) ?? 0) + 1
    this.#perSocket.set(request.socket, number)
    const [path = '', search = ''] = splitOnce(request.url ?? '/', '?')
    const record: RecordedRequest = {
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      path: decoded(path),
      query: new URLSearchParams(search),
      headers: request.headers,
      body: Buffer.alloc(0),
      arrivedAt: performance.now(),
      finishedAt: null,
      concurrency: this.#underWay,
      numberOnConnection: number,
      status: null,
    }
    this.requests.push(record)
    return record
  }

  /** Called once for each request, when its response is over. */
  leave(record: RecordedRequest, status: number | null): void {
    this.#underWay -= 1
    record.status = status
    record.finishedAt = performance.now()
  }
}

/** Everything but GET and HEAD: what a diagnostic tool must not do. */
export const writesAmong = (requests: readonly RecordedRequest[]): RecordedRequest[] =>
  requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')

/**
 * The length of the longest chain of requests in which each arrived only after the one before was finished: an upper
 * bound of the dependent round trips. A client that limits its concurrency also queues, so compare with few requests,
 * or give the server a latency.
 */
export function wavesAmong(requests: readonly RecordedRequest[]): number {
  const depths: number[] = []
  for (const request of requests) {
    const before = requests.slice(0, depths.length).map((earlier, index) => {
      const isOver = earlier.finishedAt !== null && earlier.finishedAt <= request.arrivedAt
      return isOver ? (depths[index] ?? 0) : 0
    })
    depths.push(1 + Math.max(0, ...before))
  }
  return Math.max(0, ...depths)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function splitOnce(whole: string, separator: string): [string, string] {
  const at = whole.indexOf(separator)
  return at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)]
}

/** The whole body, or null where the client went away before it had sent it. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    return null
  }
  return Buffer.concat(chunks)
}

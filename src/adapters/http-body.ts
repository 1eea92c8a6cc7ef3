import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { TransportFailure } from '../core/unseen-detail.ts'
import type { HttpLimits, HttpReply } from '../ports.ts'

/**
 * The whole reply, decompressed, or why there is none. From status 300 on the status is what matters: such a body is
 * cut at its limit, and left out where it cannot be unpacked.
 *
 * @param more called when the body goes on
 */
export async function readReply(
  response: IncomingMessage,
  limits: Pick<HttpLimits, 'bodyBytes' | 'errorBodyBytes'>,
  more: () => void,
): Promise<HttpReply | TransportFailure> {
  const status = response.statusCode ?? 0
  const isError = status >= 300
  const limit = isError ? limits.errorBodyBytes : limits.bodyBytes
  const body = await collect(response, limit, more)
  if (body.kind !== 'whole' && !(isError && body.kind !== 'reset')) return body.kind
  return { kind: 'reply', status, headers: headersOf(response), body: body.bytes }
}

interface Body {
  readonly kind: 'whole' | 'too-large' | 'malformed' | 'reset'
  /** As many as were read, at most the limit. */
  readonly bytes: Buffer
}

/** Reads and unpacks piece by piece, so that a bomb is stopped at the limit; what comes after that is not read. */
function collect(response: IncomingMessage, limit: number, more: () => void): Promise<Body> {
  return new Promise(resolve => {
    const pieces: Buffer[] = []
    let length = 0
    const end = (kind: Body['kind']) => {
      resolve({ kind, bytes: Buffer.concat(pieces).subarray(0, limit) })
      if (kind !== 'whole') response.destroy()
    }
    more()
    response.on('data', more)
    response.on('error', () => end('reset'))
    const plain = unpacked(response)
    if (plain === null) return end('malformed')
    plain.on('data', (piece: Buffer) => {
      pieces.push(piece)
      length += piece.length
      if (length > limit) end('too-large')
    })
    plain.on('end', () => end('whole'))
    plain.on('error', () => end('malformed'))
  })
}

/** Only gzip is asked for; `null` where it came in anything else. */
function unpacked(response: IncomingMessage): Readable | null {
  const encoding = response.headers['content-encoding'] ?? 'identity'
  if (encoding === 'identity') return response
  return encoding === 'gzip' || encoding === 'x-gzip' ? response.pipe(createGunzip()) : null
}

function headersOf({ headers }: IncomingMessage): HttpReply['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
}

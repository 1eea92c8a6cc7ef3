import type { Exchange, Fault } from './faults.ts'
import { pause } from './pause.ts'

/** RST before a single byte. */
export const resetsBeforeHeaders: Fault = ({ request }) => {
  request.socket.resetAndDestroy()
}

/** FIN before a single byte. */
export const closesBeforeHeaders: Fault = ({ request }) => {
  request.socket.end()
}

/** Headers and half of the body, then RST. */
export const resetsMidBody: Fault = async exchange => {
  await sendHalf(exchange)
  exchange.request.socket.resetAndDestroy()
}

/** Headers and half of the body, then FIN although Content-Length promised more. */
export const closesMidBody: Fault = async exchange => {
  await sendHalf(exchange)
  exchange.request.socket.end()
}

async function sendHalf({ response, reply }: Exchange): Promise<void> {
  const { status, headers, body } = reply()
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  await new Promise(flushed => response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), flushed))
}

/** Half of the body in a reply that ends with the connection: a client sees 200 and a complete, cut text. */
export const truncatedUntilClose: Fault = ({ request, reply }) => {
  const { status, headers, body } = reply()
  const half = body.slice(0, Math.floor(body.length / 2))
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}`)
  request.socket.end(`HTTP/1.1 ${status} OK\r\n${lines.join('\r\n')}\r\n\r\n${half}`)
}

/** Any bytes in place of a response: no HTTP at all, doubled headers, informational storms. */
export const answersRaw =
  (bytes: string | Buffer): Fault =>
  ({ request }) => {
    request.socket.end(bytes)
  }

/** Takes the request and never says anything, until the client or `close()` gives up. */
export const hangs: Fault = () => undefined

/** The world's body in pieces of `bytes` every `ms`; the headers come at once. */
export const dribbles =
  ({ bytes = 1, ms = 1_000 }: { bytes?: number; ms?: number } = {}): Fault =>
  async ({ response, reply }) => {
    const { status, headers, body } = reply()
    const whole = Buffer.from(body)
    response.writeHead(status, { ...headers, 'content-length': whole.length })
    for (let at = 0; at < whole.length && !response.destroyed; at += bytes) {
      response.write(whole.subarray(at, at + bytes))
      await pause(ms)
    }
    response.end()
  }

/** The status line and headers in pieces of `bytes` every `ms`. */
export const dribblesHeaders =
  ({ bytes = 1, ms = 1_000 }: { bytes?: number; ms?: number } = {}): Fault =>
  async ({ request: { socket } }) => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n[]'
    for (let at = 0; at < head.length && !socket.destroyed; at += bytes) {
      socket.write(head.slice(at, at + bytes))
      await pause(ms)
    }
  }

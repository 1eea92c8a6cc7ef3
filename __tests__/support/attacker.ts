import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A server that somebody else listens with. Whatever reaches it, be it one byte, is a fault. */
export interface Attacker {
  readonly url: string
  readonly port: number
  /** First bytes of every connection. */
  readonly heard: readonly string[]
  close(): Promise<void>
}

/** Listens on loopback and answers every request, tunnels (CONNECT) too, as if it were Sentry. */
export async function startAttacker(): Promise<Attacker> {
  const heard: string[] = []
  const server = createServer(socket => {
    heard.push('(connected)')
    socket.on('error', () => undefined)
    socket.once('data', bytes => {
      heard.push(bytes.toString('latin1'))
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await new Promise(listening => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    heard,
    close: () => new Promise(closed => server.close(() => closed())),
  }
}

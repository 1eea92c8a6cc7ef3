import { type ClientRequestArgs, request as plainRequest } from 'node:http'
import { Agent, type AgentOptions, request as secureRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect, type TLSSocket } from 'node:tls'
import { KnownFailure } from './http-failure.ts'

type Connected = (error: Error | null, socket?: Duplex) => void

/** A tunnel that a proxy does not grant in this time is given up; the attempt that wanted it may have ended before. */
const tunnelMs = 10_000

/** Reaches https servers through the CONNECT tunnel of a proxy; TLS goes through it from end to end. */
export class TunnelAgent extends Agent {
  readonly #proxy: URL

  constructor(proxy: URL, options: AgentOptions) {
    super(options)
    this.#proxy = proxy
  }

  override createConnection(
    options: ClientRequestArgs,
    callback?: (error: Error | null, socket: Duplex) => void,
  ): null {
    // Node passes errors without a socket; its types want one.
    const done = callback as Connected
    const host = String(options.host)
    openTunnel(this.#proxy, host, Number(options.port ?? 443))
      .then(tunnel => secured(tunnel, host))
      .then(
        socket => done(null, socket),
        error => done(error),
      )
    return null
  }
}

/** The headers by which a proxy knows this client; none where its address holds no credentials. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const credentials = `${decoded(username)}:${decoded(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-connect */
function openTunnel(proxy: URL, host: string, port: number): Promise<Duplex> {
  const target = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`
  const request = (proxy.protocol === 'https:' ? secureRequest : plainRequest)({
    agent: false,
    hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port,
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...proxyHeaders(proxy) },
  })
  const timer = setTimeout(() => request.destroy(), tunnelMs).unref()
  return new Promise((resolve, reject) => {
    request.on('close', () => clearTimeout(timer))
    request.on('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head)
        resolve(socket)
      } else {
        socket.destroy()
        reject(new KnownFailure(statusCode === 407 ? 'proxy-credentials' : 'proxy-refused'))
      }
    })
    request.on('error', () => reject(new KnownFailure('proxy-unreachable')))
    request.end()
  })
}

function secured(tunnel: Duplex, host: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      socket: tunnel,
      host,
      rejectUnauthorized: true,
      ...(isIP(host) === 0 && { servername: host }),
    })
    // The listeners stay: an error that nobody listens to would end the process.
    for (const end of [tunnel, socket]) end.on('error', reject)
    socket.once('secureConnect', () => resolve(socket))
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import type { Agent, ClientRequest, RequestOptions } from 'node:http'
import { isLoopback } from '../core/loopback.ts'
import { proxyFor } from './proxy-choice.ts'
import { sharedLookup } from './shared-lookup.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How one address is reached. */
export interface Route {
  readonly request: (options: RequestOptions) => ClientRequest
  readonly agent: Agent
  /** Of the peer: the server, or the proxy that forwards. */
  readonly hostname: string
  readonly port: string
  /** Before the path: the path of the address, or for a proxy that forwards, the whole address. */
  readonly prefix: string
  readonly headers: Readonly<Record<string, string>>
  /** The peer speaks TLS. */
  readonly isSecure: boolean
  readonly isProxied: boolean
  /** Plain http, which a proxy reads and passes on; a tunnel it cannot look into. */
  readonly isForwarded: boolean
}

/** More connections than are used at a time are never needed, and idle ones do not keep the process alive. */
const pool = { keepAlive: true, maxSockets: 6, maxFreeSockets: 6, lookup: sharedLookup() }

/** The route to an http or https address: direct, forwarded by a proxy (http), or through its tunnel (https). */
export async function routeTo(address: URL, env: Environment): Promise<Route> {
  const proxy = proxyFor(address, env)
  if (proxy === null) return directly(address, env)
  return address.protocol === 'https:' ? tunnelled(address, proxy) : forwarded(address, proxy)
}

async function directly(address: URL, env: Environment): Promise<Route> {
  return {
    ...(await peer(address, env)),
    prefix: basePath(address),
    headers: { host: address.host },
    isProxied: false,
    isForwarded: false,
  }
}

/** https://www.rfc-editor.org/rfc/rfc9112#name-absolute-form */
async function forwarded(address: URL, proxy: URL): Promise<Route> {
  const { proxyHeaders } = await import('./proxy-tunnel.ts')
  return {
    ...(await peer(proxy, {})),
    prefix: `${address.origin}${basePath(address)}`,
    headers: { host: address.host, ...proxyHeaders(proxy) },
    isProxied: true,
    isForwarded: true,
  }
}

async function tunnelled(address: URL, proxy: URL): Promise<Route> {
  const { TunnelAgent } = await import('./proxy-tunnel.ts')
  return { ...(await directly(address, {})), agent: new TunnelAgent(proxy, pool), isProxied: true }
}

/** `node:https` costs some milliseconds to load, which a simulated server on loopback need not pay. */
async function peer(
  address: URL,
  env: Environment,
): Promise<Pick<Route, 'request' | 'agent' | 'hostname' | 'port' | 'isSecure'>> {
  const place = { hostname: unbracketed(address.hostname), port: address.port }
  if (address.protocol === 'https:') {
    const { Agent, request } = await import('node:https')
    const rejectUnauthorized = checksCertificate(address, env)
    return { ...place, request, agent: new Agent({ ...pool, rejectUnauthorized }), isSecure: true }
  }
  const { Agent, request } = await import('node:http')
  return { ...place, request, agent: new Agent(pool), isSecure: false }
}

/** Said outright to Node, so that NODE_TLS_REJECT_UNAUTHORIZED counts only where there is no network to be attacked from. */
export function checksCertificate({ hostname }: URL, env: Environment): boolean {
  return env.NODE_TLS_REJECT_UNAUTHORIZED !== '0' || !isLoopback(hostname)
}

function basePath({ pathname }: URL): string {
  return pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
}

function unbracketed(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

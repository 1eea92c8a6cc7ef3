import type { IncomingHttpHeaders } from 'node:http'
import { authenticate } from './access.ts'
import type { Call, Deployment, Route } from './call.ts'
import { Ingest, type IngestBehaviour } from './ingest/ingest.ts'
import { Processing } from './ingest/processing.ts'
import { type Allowance, RateLimits, rateLimitHeaders, tooManyRequests } from './rate-limits.ts'
import { forbidden, Refusal, type Reply, text, unauthorized } from './reply.ts'
import { ROUTES } from './routes/all.ts'
import type { Token } from './world/world.ts'

interface ApiRequest {
  method: string
  /** Without the base path, still percent-encoded. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** Requests under way when this one arrived, itself included. */
  underWay: number
}

interface DispatchOptions {
  isRegion: boolean
  enforcesRateLimits: boolean
  ingest: IngestBehaviour
}

/** From a request to the reply that the world gives, in the order of the real server: route, token, scope, limit, answer. */
export class Dispatch {
  readonly #at: Deployment
  readonly #options: DispatchOptions
  readonly #processing = new Processing()
  readonly #ingest: Ingest
  readonly #limits = new RateLimits()
  readonly #routes = ROUTES.map(route => ({ route, segments: route.path.split('/') }))

  constructor(at: Deployment, options: DispatchOptions) {
    this.#at = at
    this.#options = options
    this.#ingest = new Ingest(at, this.#processing, options.ingest)
  }

  answer(request: ApiRequest): Reply {
    this.#processing.settle(this.#at.clock.now())
    const reply = refusable(() => this.#route(request))
    return { ...reply, headers: { date: new Date(this.#at.clock.now()).toUTCString(), ...reply.headers } }
  }

  #route(request: ApiRequest): Reply {
    const path = decodedPath(request.path)
    const ingest = /^\/api\/(\d+)\/(envelope|store)\/$/.exec(path)
    if (ingest && request.method === 'POST') {
      return this.#ingest.answer({
        ...request,
        projectId: ingest[1] ?? '',
        kind: ingest[2] === 'store' ? 'store' : 'envelope',
      })
    }
    const found = this.#find(path)
    if (!found) return unknownPath(path)
    const { route, params } = found
    const token = authenticate(request.headers.authorization, this.#at.world)
    if (request.method !== 'GET') throw new Refusal(405, { detail: `Method "${request.method}" not allowed.` })
    requireScope(route, token)
    const allowance = this.#allowance(route, token, request)
    const isRefused = allowance.isExceeded && this.#options.enforcesRateLimits
    const call = callOf(this.#at, request, token, params)
    const reply = isRefused ? tooManyRequests(allowance) : refusable(() => route.answer(call))
    return this.#limited(reply, allowance)
  }

  #find(path: string): { route: Route; params: Record<string, string> } | null {
    const segments = path.split('/')
    for (const candidate of this.#routes) {
      const params = matchSegments(candidate.segments, segments)
      if (params && this.#serves(candidate.route)) return { route: candidate.route, params }
    }
    return null
  }

  #serves({ control, needs }: Route): boolean {
    if (control && this.#options.isRegion) return false
    return needs === undefined || !this.#at.lacks.has(needs)
  }

  #allowance(route: Route, token: Token | null, { underWay }: ApiRequest): Allowance {
    return this.#limits.take(token?.value ?? 'anonymous', route.path, this.#at.clock.now(), underWay, route.perSecond)
  }

  #limited(reply: Reply, allowance: Allowance): Reply {
    if (this.#at.lacks.has('rate-limit-headers')) return reply
    return { ...reply, headers: { ...reply.headers, ...rateLimitHeaders(allowance) } }
  }
}

/** A refusal is an answer like any other; everything else that is thrown is a bug of the simulation. */
function refusable(answer: () => Reply): Reply {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error)
    throw error
  }
}

/** As behind WSGI, a path is decoded before it is split: an encoded slash is a slash like any other. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new Refusal(400, undefined)
  }
}

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = segment
    else if (part !== segment) return null
  }
  return params
}

function callOf(
  at: Deployment,
  { path, query, headers }: ApiRequest,
  token: Token | null,
  params: Record<string, string>,
): Call {
  const param = (name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`the route has no :${name}`)
    return value
  }
  return { at, path, query, headers, token, param }
}

function requireScope({ scopes }: Route, token: Token | null): void {
  if (scopes === 'anyone') return
  if (!token) throw unauthorized('Authentication credentials were not provided.')
  if (!scopes.some(scope => token.scopes.includes(scope))) throw forbidden()
}

function unknownPath(path: string): Reply {
  if (path.endsWith('/') || !path.startsWith('/api/0/')) return text(404, '', 'text/html; charset=utf-8')
  return text(404, `Route not found, did you forget a trailing slash?\n\ntry: ${path}/\n`)
}

function refusalReply({ status, body, headers }: Refusal): Reply {
  const type = { 'content-type': 'application/json' }
  return { status, headers: { ...type, ...headers }, body: body === undefined ? '' : JSON.stringify(body) }
}

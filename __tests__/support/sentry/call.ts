import type { IncomingHttpHeaders } from 'node:http'
import type { Capability } from './capabilities.ts'
import type { Reply } from './reply.ts'
import type { Clock } from './world/clock.ts'
import type { Token, World } from './world/world.ts'

/** One installation: what every route may need besides the request. */
export interface Deployment {
  readonly world: World
  readonly clock: Clock
  /** Where this server is reached, with its base path and without a trailing slash. */
  readonly baseUrl: string
  /** `links.regionUrl` of every organization. */
  readonly regionUrl: string
  /** Origin and path prefix of every DSN. */
  readonly ingestUrl: string
  readonly lacks: ReadonlySet<Capability>
}

/** One authenticated API request on its way through a route. */
export interface Call {
  readonly at: Deployment
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Null only on routes that are open to anyone. */
  readonly token: Token | null
  /** The segment of the path that the route names `:name`. */
  param(name: string): string
}

type Answer = (call: Call) => Reply

/** A row of the routing table. */
export interface Route {
  /** As Sentry mounts it, with `:name` for a segment. */
  readonly path: string
  /** Any one of these lets a token in; `'anyone'` needs no token at all. */
  readonly scopes: readonly string[] | 'anyone'
  readonly answer: Answer
  /** Servers that lack this answer 404, as if the route were not there. */
  readonly needs?: Capability
  /** Control silo only: 404 on a region. */
  readonly control?: boolean
  /** Requests a second that one caller may make, where Sentry enforces its own figure. */
  readonly perSecond?: number
}

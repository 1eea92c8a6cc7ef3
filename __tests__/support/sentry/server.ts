/**
 * A simulated Sentry: a real HTTP server on loopback that answers from a world of plain data.
 *
 *     const world = grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web', issues: [{ title: 'Boom' }] }] }] })
 *     const sentry = await startSentry(world)
 *     const token = sentry.grant({ organization: 'acme' })
 *     …run something against sentry.url with that token and sentry.dsn('acme/web')…
 *     expect(sentry.writes).toEqual([])
 *     await sentry.close()
 *
 * The world is written down as seeds (world/seeds.ts) and made by `grow()` (world/grow.ts); `lively()` is one to show
 * around, `backlog()` makes issues by the thousand. All of it may be changed between requests, with `addIssuesTo()`,
 * `addRelease()`, `issueIn()` or by assignment. Time comes from `clock`; a `manualClock()` stands still.
 *
 * Faults (faults.ts, connection-faults.ts) take the place of answers: after
 * `sentry.inject({ path: '/api/0/organizations/acme/issues/', times: 1 }, failsWith(503))` one list of issues fails.
 * Older servers are made with `lacks` (capabilities.ts), a region with `silo`, and a second server with an empty world
 * is a stranger whose `requests` tell what it should never have seen.
 *
 * Paths, parameters, scopes and quirks are those of the real server; a search or a field that exists there and is not
 * simulated is refused with 400 and says so.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Deployment } from './call.ts'
import type { Capability } from './capabilities.ts'
import { Dispatch } from './dispatch.ts'
import { FaultPlan, type FaultScope } from './fault-plan.ts'
import { type Fault, send } from './faults.ts'
import type { IngestBehaviour } from './ingest/ingest.ts'
import { pause } from './pause.ts'
import { bodyOf, type RecordedRequest, Recorder, wavesAmong, writesAmong } from './recorder.ts'
import { type Reply, text } from './reply.ts'
import { publicDsn } from './shapes/client-key.ts'
import { type Grant, grantToken } from './tokens.ts'
import { type Clock, realClock } from './world/clock.ts'
import { projectIn } from './world/lookup.ts'
import type { World } from './world/world.ts'

export interface SentryOptions {
  clock?: Clock
  /** `single` serves everything; a `region` answers 404 on what only the control silo has. */
  silo?: 'single' | 'region'
  /** What `links.regionUrl` says; the server's own URL where absent. */
  regionUrl?: string
  /** Where DSNs point, for example at a second server; the server's own URL where absent. */
  ingestUrl?: string
  /** A path in front of everything, for self-hosted servers that live under one: `/sentry`. */
  basePath?: string
  lacks?: readonly Capability[]
  /** Answers 429 above the real figures. They are per second, so a manual clock has to advance between requests. */
  enforcesRateLimits?: boolean
  ingest?: Partial<IngestBehaviour>
}

export interface SimulatedSentry {
  readonly url: string
  readonly world: World
  /** Every request since the start, or since `forget()`. */
  readonly requests: readonly RecordedRequest[]
  /** Those that are neither GET nor HEAD. */
  readonly writes: readonly RecordedRequest[]
  /** Upper bound of dependent round trips; see `wavesAmong()`. */
  readonly waves: number
  /** Milliseconds added to every answer. */
  latency: number
  /** May be changed at any time. */
  readonly ingest: IngestBehaviour
  /** Adds a token to the world and returns its value: an integration's with the recommended scopes unless told otherwise. */
  grant(grant: Grant): string
  /** The DSN of the first key of `organization/project`, or of the key with that index. */
  dsn(project: string, key?: number): string
  inject(scope: FaultScope, fault: Fault): void
  /** Removes all faults. */
  heal(): void
  /** Drops the record of requests so far. */
  forget(): void
  /** Ends all connections, hanging ones too; throws where the simulation itself broke down while answering. */
  close(): Promise<void>
}

const INGEST: IngestBehaviour = { visibleAfter: 0, isCold: false, maxBytes: 1_024 * 1_024 }

/** Starts a simulated Sentry on a free port of 127.0.0.1. */
export async function startSentry(world: World, options: SentryOptions = {}): Promise<SimulatedSentry> {
  // Longer than any test waits between two requests, so that no connection ends just as it is used again.
  const server = createServer({ keepAliveTimeout: 60_000 })
  server.listen(0, '127.0.0.1')
  await new Promise(listening => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  return new RunningSentry(server, `http://127.0.0.1:${port}${options.basePath ?? ''}`, world, options)
}

class RunningSentry implements SimulatedSentry {
  readonly url: string
  readonly world: World
  readonly ingest: IngestBehaviour
  latency = 0
  readonly #server: Server
  readonly #basePath: string
  readonly #deployment: Deployment
  readonly #dispatch: Dispatch
  readonly #recorder = new Recorder()
  readonly #faults = new FaultPlan()
  readonly #breakdowns: unknown[] = []

  constructor(server: Server, url: string, world: World, options: SentryOptions) {
    this.url = url
    this.world = world
    this.ingest = { ...INGEST, ...options.ingest }
    this.#server = server
    this.#basePath = options.basePath ?? ''
    this.#deployment = {
      world,
      clock: options.clock ?? realClock,
      baseUrl: url,
      regionUrl: options.regionUrl ?? url,
      ingestUrl: options.ingestUrl ?? url,
      lacks: new Set(options.lacks),
    }
    const isRegion = options.silo === 'region'
    this.#dispatch = new Dispatch(this.#deployment, {
      isRegion,
      enforcesRateLimits: options.enforcesRateLimits ?? false,
      ingest: this.ingest,
    })
    server.on('request', (request, response) => {
      this.#answer(request, response).catch(error => this.#breakDown(error, response))
    })
  }

  get requests(): readonly RecordedRequest[] {
    return this.#recorder.requests
  }

  get writes(): readonly RecordedRequest[] {
    return writesAmong(this.requests)
  }

  get waves(): number {
    return wavesAmong(this.requests)
  }

  grant(grant: Grant): string {
    const claim = { url: this.url, region_url: this.#deployment.regionUrl, org: grant.organization }
    return grantToken(this.world, grant, claim).value
  }

  dsn(path: string, key = 0): string {
    const project = projectIn(this.world, path)
    const found = project.keys[key]
    if (!found) throw new Error(`${path} has no key ${key}`)
    return publicDsn(project, found, this.#deployment.ingestUrl)
  }

  inject(scope: FaultScope, fault: Fault): void {
    this.#faults.add(scope, fault)
  }

  heal(): void {
    this.#faults.clear()
  }

  forget(): void {
    this.#recorder.requests.length = 0
  }

  async close(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
    if (this.#breakdowns.length > 0) throw new AggregateError(this.#breakdowns, 'the simulated Sentry broke down')
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = this.#recorder.arrive(request)
    response.once('close', () => this.#recorder.leave(record, response.headersSent ? response.statusCode : null))
    const body = await bodyOf(request)
    if (!body) return
    record.body = body
    if (this.latency > 0) await pause(this.latency)
    const exchange = { request, response, reply: () => this.#reply(record) }
    const fault = this.#faults.take(record)
    if (fault) await fault(exchange)
    else send(exchange, exchange.reply())
  }

  #reply(record: RecordedRequest): Reply {
    const path = record.target.split('?')[0] ?? ''
    if (!path.startsWith(this.#basePath)) return text(404, '<h1>Not Found</h1>', 'text/html')
    return this.#dispatch.answer({ ...record, path: path.slice(this.#basePath.length), underWay: record.concurrency })
  }

  #breakDown(error: unknown, response: ServerResponse): void {
    this.#breakdowns.push(error)
    if (response.headersSent) response.destroy()
    else send({ response }, text(500, '{"detail":"Internal Error"}', 'application/json'))
  }
}

import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Deployment } from '../call.ts'
import { json, Refusal, type Reply, unauthorized } from '../reply.ts'
import type { ClientKey, Organization, Project } from '../world/world.ts'
import { type Envelope, invalid, parseEnvelope } from './envelope.ts'
import type { Processing } from './processing.ts'

interface IngestRequest {
  /** The number in `/api/<number>/envelope/`. */
  projectId: string
  kind: 'envelope' | 'store'
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
}

/** How the ingestion of one server behaves; a test may change it at any time. */
export interface IngestBehaviour {
  /** Milliseconds until an accepted event can be read through the API; infinity for an event that is dropped on the way. */
  visibleAfter: number
  /** A relay that has not fetched its projects yet accepts everything and drops what does not belong later. */
  isCold: boolean
  /** Bytes of a request body, decompressed. */
  maxBytes: number
}

interface Target {
  organization: Organization
  project: Project
  key: ClientKey
}

/** `POST /api/<project id>/envelope/` and `/store/`: 200 with the event id, or Relay's refusals. */
export class Ingest {
  readonly #accepted = new Map<ClientKey, number[]>()
  readonly #at: Deployment
  readonly #processing: Processing
  readonly #behaviour: IngestBehaviour

  constructor(at: Deployment, processing: Processing, behaviour: IngestBehaviour) {
    this.#at = at
    this.#processing = processing
    this.#behaviour = behaviour
  }

  answer(request: IngestRequest): Reply {
    if (request.kind === 'envelope' && this.#at.lacks.has('envelope')) throw new Refusal(404, undefined)
    const body = decoded(request)
    if (body.length > this.#behaviour.maxBytes) throw new Refusal(413, { detail: 'payload reached size limit' })
    const envelope = request.kind === 'envelope' ? parseEnvelope(body) : storeEnvelope(body)
    const publicKey = keyOf(request, envelope)
    if (publicKey === null) throw unauthorized('missing authorization information')
    const target = this.#find(request.projectId, publicKey)
    if (!target) {
      if (this.#behaviour.isCold) return idReply(envelope.eventId)
      throw new Refusal(403, { detail: 'event submission rejected with_reason: ProjectId' })
    }
    this.#requireQuota(target.key)
    return idReply(this.#acceptEvents(envelope, target))
  }

  #find(projectId: string, publicKey: string): Target | null {
    for (const organization of this.#at.world.organizations) {
      const project = organization.projects.find(({ id }) => String(id) === projectId)
      const key = project?.keys.find(candidate => candidate.publicKey === publicKey && candidate.isActive)
      if (project && key) return { organization, project, key }
    }
    return null
  }

  /** A key's own limit, over a sliding window of seconds. */
  #requireQuota(key: ClientKey): void {
    if (!key.rateLimit) return
    const { window, count } = key.rateLimit
    const now = this.#at.clock.now()
    const recent = (this.#accepted.get(key) ?? []).filter(moment => moment > now - window * 1_000)
    if (recent.length >= count) {
      const wait = Math.max(1, window)
      throw new Refusal(
        429,
        { detail: 'Sentry dropped data due to a quota or internal rate limit being reached.' },
        { 'retry-after': String(wait), 'x-sentry-rate-limits': `${wait}:error:key:project_quota` },
      )
    }
    this.#accepted.set(key, [...recent, now])
  }

  /** Only error events are stored; sessions, transactions and client reports are taken and forgotten. */
  #acceptEvents({ items, eventId }: Envelope, { organization, project }: Target): string | null {
    const into = { organization, project, at: this.#at, delay: this.#behaviour.visibleAfter }
    const ids = items
      .filter(({ type }) => type === 'event')
      .map(({ payload }) => this.#processing.accept(payload, eventId, into))
    return ids[0] ?? eventId
  }
}

const idReply = (id: string | null) => json(id === null ? {} : { id })

const storeEnvelope = (body: Buffer): Envelope => ({
  eventId: null,
  dsn: null,
  items: [{ type: 'event', payload: body }],
})

/** From the X-Sentry-Auth header, the query, or the DSN in the envelope; a bearer token has no business here. */
function keyOf({ headers, query }: IngestRequest, envelope: Envelope): string | null {
  const header = headers['x-sentry-auth']
  const inHeader = typeof header === 'string' ? /\bsentry_key=([0-9a-f]+)/.exec(header)?.[1] : undefined
  if (inHeader !== undefined) return inHeader
  return query.get('sentry_key') ?? (envelope.dsn === null ? null : new URL(envelope.dsn).username)
}

function decoded({ headers, body }: IngestRequest): Buffer {
  const decoders: Record<string, (bytes: Buffer) => Buffer> = {
    gzip: gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  }
  const decode = decoders[headers['content-encoding'] ?? '']
  try {
    return decode ? decode(body) : body
  } catch {
    throw invalid('invalid request body')
  }
}

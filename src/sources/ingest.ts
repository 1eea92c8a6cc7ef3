import type { Dsn } from '../core/credentials.ts'
import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import type { Clock, HttpFailure, HttpReply, Ingest, Random } from '../ports.ts'
import type { SentryClient } from './sentry/client.ts'
import { event } from './sentry/event.ts'
import { attemptLimits } from './sentry/limits.ts'
import { readFailure } from './sentry/read-failure.ts'
import { readReply } from './sentry/read-reply.ts'

/** What came of looking for an accepted event through the API. */
export type ReadBack =
  | { readonly kind: 'visible'; readonly afterMs: number; readonly issueId: string | null }
  | { readonly kind: 'not-visible'; readonly afterMs: number }
  /** The token may not look, or it is not known where. */
  | { readonly kind: 'not-possible'; readonly because: NotSeen }

export interface Sent {
  readonly eventId: string
  readonly readBack: ReadBack
}

/** What may be asked of the server that a DSN names. It never gets the auth token. */
export interface IngestQuestions {
  /** The status of whatever answers there, without a key; an event is not made. */
  reach(dsn: Dsn): Promise<Observed<number>>
  /** Sends one event, once, and looks for it in `target` until it is visible or a minute is over. */
  deliver(dsn: Dsn, target: Target | null): Promise<Observed<Sent>>
}

export interface IngestAccess {
  readonly ingest: Ingest
  readonly clock: Clock
  readonly random: Random
  readonly sentry: SentryClient
  readonly deadline: AbortSignal
  readonly cancelled: AbortSignal
}

/** Longest time from acceptance to giving up; Sentry promises none. */
const readBackMs = 60_000
const waitsMs = [1_000, 2_000, 3_000, 5_000] as const
const laterWaitMs = 8_000

/** The questions of one run. */
export function ingestQuestions(access: IngestAccess): IngestQuestions {
  const signal = AbortSignal.any([access.deadline, access.cancelled])
  return {
    async reach({ address, projectId }) {
      const reply = await access.ingest.reach({ address, projectId, limits: attemptLimits, signal })
      if (reply.kind === 'failed') return failureOf(reply, access)
      return isForeign(reply) ? unseen('network', { kind: 'foreign-reply', status: reply.status }) : statusOf(reply)
    },
    async deliver({ address, projectId, publicKey }, target) {
      const { testEnvelope } = await import('./test-event.ts')
      const { eventId, text } = testEnvelope(access.clock.now(), access.random)
      const started = access.clock.elapsedMs()
      const message = { address, projectId, publicKey, envelope: text, limits: attemptLimits, signal }
      const accepted = acceptanceOf(await access.ingest.send(message), access)
      if (accepted !== null) return accepted
      return seen({ eventId, readBack: await readBack(eventId, target, started, { ...access, signal }) })
    },
  }
}

/** `null` for an accepted event. A definite refusal is `rejected`, whatever the status: there is nothing to be waited for. */
function acceptanceOf(reply: HttpReply | HttpFailure, access: IngestAccess): NotSeen | null {
  if (reply.kind === 'failed') return failureOf(reply, access)
  const reading = readReply(reply, ingestUrl, access.clock.now())
  if (reading.kind === 'answer') return null
  const { end, refusal } = reading
  return refusal?.isDefinite ? unseen('rejected', { kind: 'status', status: refusal.status }) : end
}

/** Redirects are compared with it; ingestion has none of its own, so that any place will do. */
const ingestUrl = new URL('https://ingest.invalid/')

function failureOf({ failure }: HttpFailure, { cancelled, deadline }: IngestAccess): NotSeen {
  if (cancelled.aborted) return unseen('cancelled')
  return deadline.aborted ? unseen('deadline') : readFailure(failure).end
}

/** A page with status 200, or a way to elsewhere: ingestion answers a question without an event with neither. */
function isForeign({ status, headers }: HttpReply): boolean {
  return (status >= 300 && status < 400) || (status === 200 && (headers['content-type'] ?? '').startsWith('text/html'))
}

function statusOf({ status }: HttpReply): Observed<number> {
  if (status === 429) return unseen('rate-limited', { kind: 'retry-after', seconds: null })
  return status >= 500 ? unseen('server', { kind: 'status', status }) : seen(status)
}

async function readBack(
  eventId: string,
  target: Target | null,
  started: number,
  { clock, sentry, signal }: IngestAccess & { readonly signal: AbortSignal },
): Promise<ReadBack> {
  if (target === null) return { kind: 'not-possible', because: unseen('no-target') }
  for (let look = 0; ; look += 1) {
    const found = await sentry.again().ask(event(target.org, target.project, eventId))
    const afterMs = clock.elapsedMs() - started
    if (found.kind === 'seen') return { kind: 'visible', afterMs, issueId: found.value.issueId }
    if (found.cause === 'forbidden' || found.cause === 'unauthenticated')
      return { kind: 'not-possible', because: found }
    const wait = waitsMs[look] ?? laterWaitMs
    if (signal.aborted || afterMs + wait > readBackMs) return { kind: 'not-visible', afterMs }
    await clock.sleep(wait, signal)
  }
}

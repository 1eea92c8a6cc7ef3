import { type NotSeen, type Unseen, unseen } from '../../core/observed.ts'
import { untrusted } from '../../core/text.ts'
import type { HttpReply } from '../../ports.ts'
import { askedWaitMs } from './asked-wait.ts'
import { type ParsedJson, parseJson } from './json.ts'
import type { Refusal } from './question.ts'
import { type Answer, final, type NoAnswer, type Reading, transient } from './reading.ts'
import { readRedirect } from './redirect.ts'

/**
 * What a reply says (rows 4, 8 and 11 to 13 of the status matrix). 401, 403 and 404 are believed only as a JSON object: a portal or a
 * firewall between here and Sentry gives the same statuses with a page of its own, and that is weather.
 *
 * @param url what was asked, on the pinned origin
 */
export function readReply(reply: HttpReply, url: URL, now: Date): Reading {
  const { status, headers } = reply
  const wait = askedWaitMs(headers, now)
  if (status === 429) {
    const seconds = wait === null ? null : Math.ceil(wait / 1000)
    return transient(unseen('rate-limited', { kind: 'retry-after', seconds }), wait)
  }
  if (status >= 500 || status === 408 || status === 425)
    return transient(unseen('server', { kind: 'status', status }), wait)
  if (status >= 400) return readRefusal(reply)
  if (status >= 300) return final(readRedirect(reply, jsonObjectIn(reply), url))
  return status >= 200 ? readSuccess(reply) : final(foreign(status))
}

function readSuccess(reply: HttpReply): Answer | NoAnswer {
  const type = contentType(reply)
  if (type === 'text/html') return final(foreign(reply.status))
  if (!isJson(type)) return final(misshapen('not-json'))
  const parsed = parseJson(reply.body)
  if (parsed.kind === 'json') return { kind: 'answer', value: parsed.value, headers: reply.headers }
  // A body that ends with its connection looks complete when it was cut.
  return parsed.kind === 'not-json' ? transient(misshapen('not-json')) : final(misshapen(parsed.kind))
}

const causes: Readonly<Record<number, Unseen>> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found' }
/** Servers in front of Sentry say these in HTML, and they are about our question all the same. */
const aboutTheSize: readonly number[] = [413, 414, 431]

function readRefusal(reply: HttpReply): NoAnswer {
  const { status } = reply
  const body = jsonObjectIn(reply)
  const refusal: Refusal = { status, isDefinite: body !== null, detail: detailIn(body) }
  const isBelieved = refusal.isDefinite || aboutTheSize.includes(status)
  return final(isBelieved ? unseen(causes[status] ?? 'rejected', { kind: 'status', status }) : foreign(status), refusal)
}

/** `{"detail": "…"}`, sometimes `{"detail": {"message": "…"}}`. */
function detailIn(body: JsonObject | null): Refusal['detail'] {
  const detail = body?.detail
  const text = isObject(detail) ? detail.message : detail
  return typeof text === 'string' ? untrusted(text) : null
}

function foreign(status: number): NotSeen {
  return unseen('network', { kind: 'foreign-reply', status })
}

function misshapen(fault: Exclude<ParsedJson['kind'], 'json'>): NotSeen {
  return unseen('unexpected-shape', { kind: 'shape', fault })
}

export type JsonObject = Readonly<Record<string, unknown>>

function jsonObjectIn(reply: HttpReply): JsonObject | null {
  const parsed = isJson(contentType(reply)) ? parseJson(reply.body) : null
  return parsed?.kind === 'json' && isObject(parsed.value) ? parsed.value : null
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function contentType({ headers }: HttpReply): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json')
}

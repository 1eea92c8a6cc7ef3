import { Refusal } from '../reply.ts'

interface EnvelopeItem {
  type: string
  payload: Buffer
}

export interface Envelope {
  eventId: string | null
  dsn: string | null
  items: EnvelopeItem[]
}

const NEWLINE = 0x0a

/** An ingestion error in Relay's form. */
export const invalid = (detail: string, cause?: string) =>
  new Refusal(400, { detail, ...(cause !== undefined && { causes: [cause] }) })

/** Reads an envelope: one line of headers, then for each item one line of headers and a payload, by length or up to the line's end. */
export function parseEnvelope(body: Buffer): Envelope {
  if (body.length === 0) throw invalid('empty request body')
  let at = 0
  const line = () => {
    const end = body.indexOf(NEWLINE, at)
    const text = body.subarray(at, end < 0 ? body.length : end)
    at = end < 0 ? body.length : end + 1
    return text
  }
  const headers = parseObject(line())
  const items: EnvelopeItem[] = []
  while (at < body.length) {
    const header = line()
    if (header.length === 0) continue
    const { type, length } = parseObject(header)
    if (typeof type !== 'string') throw invalid('invalid event envelope', 'missing item type')
    if (typeof length !== 'number') {
      items.push({ type, payload: line() })
      continue
    }
    if (at + length > body.length) throw invalid('invalid event envelope', 'unexpected end of item')
    items.push({ type, payload: body.subarray(at, at + length) })
    at += length
    if (body[at] === NEWLINE) at += 1
  }
  return { eventId: text(headers.event_id), dsn: text(headers.dsn), items }
}

/** A JSON object out of an envelope or a stored event; 400 for anything else. */
export function parseObject(bytes: Buffer): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw invalid('invalid event envelope', 'invalid JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('invalid event envelope', 'expected an object')
  return value as Record<string, unknown>
}

/** A string as it is, anything else as null. */
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

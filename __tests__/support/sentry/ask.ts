import type { SimulatedSentry } from './server.ts'

export interface Told {
  status: number
  headers: Headers
  /** Parsed where it is JSON, else the text. */
  body: unknown
}

/** Asks a simulated Sentry for a path under `/api/0/`, redirects not followed; for the simulation's own tests. */
export function asker(sentry: SimulatedSentry, token?: string): (path: string) => Promise<Told> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return async path => {
    const reply = await fetch(`${sentry.url}/api/0/${path}`, { headers, redirect: 'manual' })
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, body: parsed(text) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The cursor of the next page in a Link header, or null where `results` says that there is none. */
export const nextCursor = ({ headers }: Told): string | null =>
  /rel="next"; results="true"; cursor="([^"]+)"/.exec(headers.get('link') ?? '')?.[1] ?? null

/** The short ids, versions, slugs or whatever field the rows of a list are known by. */
export const column = ({ body }: Told, field: string): unknown[] =>
  (body as Record<string, unknown>[]).map(row => row[field])

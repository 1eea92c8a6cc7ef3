import type * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import type { SentryPath } from '../../ports.ts'
import type { Scope } from './scopes.ts'

/** Values of query parameters; a list repeats the parameter, `undefined` leaves it out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** A definite or foreign reply with a 4xx status. */
export interface Refusal {
  readonly status: number
  /** False where no Sentry wrote it: its body is no JSON object. Routes that a server does not have are such, too. */
  readonly isDefinite: boolean
  /** What Sentry says in `detail`. */
  readonly detail: Untrusted | null
}

interface Asked {
  /** `null` where a value in it cannot be a segment: ends as not found, nothing is sent. */
  readonly path: SentryPath | null
  readonly query?: Query
  /** Any one of them lets a token in, the least first; none where every token may ask. */
  readonly scopes: readonly Scope[]
  /** Whether a refusal says that the server is too old for the question; such a question ends as `unsupported`. */
  readonly unsupportedWhen?: (refusal: Refusal) => boolean
}

/** One GET request of Sentry's API and what is read from the reply. The schema must be one object for all askers: the memo goes by it. */
export interface Question<T> extends Asked {
  readonly schema: z.ZodMiniType<T>
}

/** A list that comes in pages. */
export interface ListQuestion<T> extends Asked {
  readonly row: z.ZodMiniType<T>
  /** What a row is known by, so that one that comes twice while a list moves counts once. */
  readonly identity?: (row: T) => string
  /** Rows do not change their places while pages are read. */
  readonly isSteady?: boolean
  /** Fewer pages than ten, where the first ones are enough. */
  readonly mostPages?: number
  /** Pages after the first are read only where the server counts no more rows than this. */
  readonly readWholeUpTo?: number
}

/** The server knows no such route; Sentry says so in HTML or plain text, and in JSON where a thing on a known route is missing. */
export function routeIsMissing({ status, isDefinite }: Refusal): boolean {
  return status === 404 && !isDefinite
}

/** The query parameters, encoded. */
export function searchParams(query: Query = {}): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return []
    return typeof value === 'object' ? value.map(one => [name, one]) : [[name, String(value)]]
  })
  return new URLSearchParams(pairs)
}

import type { Call } from './call.ts'
import { badRequest, json, type Reply } from './reply.ts'

/** Sentry never returns more than this in one page, whatever was asked for. */
export const MAX_PAGE = 100

interface Cursor {
  value: number
  offset: number
  isPrevious: boolean
}

export interface Page<T> {
  items: T[]
  /** Each null where there is no such page; Sentry still writes the link, with results="false". */
  next: string | null
  previous: string | null
}

/** The page size that a request asks for under `name`, clamped to 100; 400 unless it is a positive whole number. */
export function pageSize(call: Call, name: 'limit' | 'per_page', usual = MAX_PAGE): number {
  const asked = call.query.get(name)
  if (asked === null) return usual
  if (!/^\d{1,9}$/.test(asked) || Number(asked) === 0)
    throw badRequest(name === 'limit' ? 'invalid limit' : 'Invalid per_page parameter.')
  return Math.min(Number(asked), MAX_PAGE)
}

/** The cursor of a request, `value:offset:isPrevious`, or null for the first page; 400 for anything else. */
export function cursorOf(call: Call): Cursor | null {
  const text = call.query.get('cursor')
  if (text === null || text === '') return null
  const match = /^(\d{1,16}):(\d{1,9}):([01])$/.exec(text)
  if (!match) throw badRequest('Invalid cursor parameter.')
  return { value: Number(match[1]), offset: Number(match[2]), isPrevious: match[3] === '1' }
}

/** Sentry's OffsetPaginator: the cursor holds the page size and the page number. */
function pageByNumber<T>(items: readonly T[], cursor: Cursor | null, size: number): Page<T> {
  const page = cursor?.offset ?? 0
  const start = page * (cursor?.value ?? 0)
  return {
    items: items.slice(start, start + size),
    next: start + size < items.length ? `${size}:${page + 1}:0` : null,
    previous: page > 0 ? `${size}:${page - 1}:1` : null,
  }
}

/** Sentry's GenericOffsetPaginator: the cursor holds the number of rows to skip. `rows` are made only for the page. */
export function pageByOffset<T>(
  total: number,
  row: (index: number) => T,
  cursor: Cursor | null,
  size: number,
): Page<T> {
  const start = cursor?.offset ?? 0
  const end = Math.min(total, start + size)
  return {
    items: Array.from({ length: Math.max(0, end - start) }, (_, index) => row(start + index)),
    next: end < total ? `0:${end}:0` : null,
    previous: start > 0 ? `0:${Math.max(0, start - size)}:1` : null,
  }
}

/**
 * The issue list's paginator: the cursor holds the sort score that the page starts at, and how many items of that very
 * score to skip. A made-up cursor such as `0:100:0` therefore finds nothing.
 */
export function pageByScore<T>(
  items: readonly T[],
  score: (item: T) => number,
  cursor: Cursor | null,
  size: number,
): Page<T> {
  const ceiling = cursor?.value ?? Number.POSITIVE_INFINITY
  const skip = cursor?.offset ?? 0
  const best = highest(items, score, ceiling, skip + size + 1)
  const page = best.slice(skip, skip + size)
  const after = best[skip + size]
  return {
    items: page.map(([item]) => item),
    next: after ? `${after[1]}:${sameScoreBefore(best, skip + size)}:0` : null,
    previous: cursor ? `${cursor.value}:${cursor.offset}:1` : null,
  }
}

/** The `limit` items of highest score up to `ceiling`, best first, equal ones in their own order. One pass, small buffer. */
function highest<T>(items: readonly T[], score: (item: T) => number, ceiling: number, limit: number): [T, number][] {
  const best: [T, number][] = []
  for (const item of items) {
    const value = score(item)
    if (value > ceiling) continue
    if (best.length === limit && value <= (best.at(-1)?.[1] ?? 0)) continue
    best.splice(firstBelow(best, value), 0, [item, value])
    if (best.length > limit) best.pop()
  }
  return best
}

function firstBelow<T>(best: readonly [T, number][], value: number): number {
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((best[middle]?.[1] ?? 0) >= value) low = middle + 1
    else high = middle
  }
  return low
}

function sameScoreBefore<T>(best: readonly [T, number][], index: number): number {
  const value = best[index]?.[1]
  let start = index
  while (start > 0 && best[start - 1]?.[1] === value) start -= 1
  return index - start
}

/** The reply for one page of a list, with Sentry's Link header. */
export function pageReply<T>(
  call: Call,
  page: Page<T>,
  shape: (item: T) => unknown,
  headers: Record<string, string> = {},
): Reply {
  return json(page.items.map(shape), { link: linkHeader(call, page), ...headers })
}

/** Sentry writes both links on every page; only `results` tells whether one leads anywhere. */
export function linkHeader(call: Call, { next, previous }: Page<unknown>): string {
  const link = (rel: string, cursor: string | null, fallback: string) => {
    const query = new URLSearchParams(call.query)
    query.set('cursor', cursor ?? fallback)
    const url = `${call.at.baseUrl}${call.path}?${query}`
    return `<${url}>; rel="${rel}"; results="${cursor !== null}"; cursor="${cursor ?? fallback}"`
  }
  return `${link('previous', previous, '0:0:1')}, ${link('next', next, '0:0:0')}`
}

/** A whole list in pages of `per_page`, by page number: what most endpoints do. */
export function pagedReply<T>(call: Call, items: readonly T[], shape: (item: T) => unknown, usual = MAX_PAGE): Reply {
  return pageReply(call, pageByNumber(items, cursorOf(call), pageSize(call, 'per_page', usual)), shape)
}

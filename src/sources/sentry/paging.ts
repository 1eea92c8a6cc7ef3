import { type NotSeen, type Observed, seen, unseen } from '../../core/observed.ts'
import { mostPages as mostPagesOfAll } from './limits.ts'
import { nextCursor } from './link.ts'
import type { ListQuestion } from './question.ts'
import type { Answer } from './reading.ts'
import { type Rows, readRows } from './rows.ts'

/** A list as far as it was read. */
export interface Listing<T> {
  readonly rows: readonly T[]
  /** Rows that could not be read. */
  readonly dropped: number
  /** How many there are according to the server (X-Hits); a lower bound where it is `mostHits`, and an estimate in long issue lists. */
  readonly hits: number | null
  /** Above this the server does not count (X-Max-Hits). */
  readonly mostHits: number | null
  /** Why the list does not go on although there is more, so that it is a lower bound; `null` where it is whole. */
  readonly cut: NotSeen | null
}

/** Whether every row of a list was read. */
export function isWhole({ cut, dropped }: Pick<Listing<unknown>, 'cut' | 'dropped'>): boolean {
  return cut === null && dropped === 0
}

/**
 * Reads pages until there are no more. A list is cut, and says so, at its page limit, where it is longer than is worth reading, where
 * a later page is not seen, where pages lead nowhere (a cursor comes again, or a page brings nothing new), and where it moved while it
 * was read: a row came twice, or there are fewer than the server counted, so that another may have slipped from page to page.
 *
 * @param page asks for the page at a cursor, `null` for the first one
 */
export async function readPages<T>(
  question: ListQuestion<T>,
  page: (cursor: string | null) => Promise<Page<T> | NotSeen>,
): Promise<Observed<Listing<T>>> {
  const gathered = gather(question)
  const cursors = new Set<string>()
  const { mostPages = mostPagesOfAll } = question
  let cursor: string | null = null
  for (;;) {
    const rows = await page(cursor)
    if (rows.kind === 'unseen') return cursor === null ? rows : seen(gathered.listing(rows))
    const isNew = gathered.add(rows)
    cursor = nextCursor(rows.headers.link)
    if (cursor === null) return seen(gathered.listing(gathered.hasMoved() ? unseen('truncated') : null))
    cursors.add(cursor)
    // As many cursors as pages, unless one came again.
    const leadsNowhere = !isNew || cursors.size < gathered.pages()
    if (leadsNowhere || gathered.pages() >= mostPages || gathered.exceeds(question.readWholeUpTo))
      return seen(gathered.listing(unseen('truncated')))
  }
}

/** The rows of one page, and what the server says beside them. */
export interface Page<T> extends Rows<T> {
  readonly headers: Answer['headers']
}

/** What a reply brings for a list. */
export function pageOf<T>(reply: Answer | NotSeen, question: ListQuestion<T>): Page<T> | NotSeen {
  if (reply.kind === 'unseen') return reply
  const rows = readRows(reply.value, question)
  return rows.kind === 'unseen' ? rows : { ...rows, headers: reply.headers }
}

function gather<T>({ identity, isSteady = false }: ListQuestion<T>) {
  const rows: T[] = []
  const known = new Set<string>()
  let first: Page<T> | undefined
  let pages = 0
  let dropped = 0
  let repeated = 0
  const isNew = (row: T) => {
    if (!identity) return true
    const before = known.size
    return known.add(identity(row)).size > before
  }
  return {
    pages: () => pages,
    /** Whether the page brought anything that was not there before. */
    add(page: Page<T>): boolean {
      const fresh = page.rows.filter(isNew)
      rows.push(...fresh)
      first ??= page
      pages += 1
      repeated += page.rows.length - fresh.length
      dropped += page.dropped
      return fresh.length > 0
    },
    /** Whether rows changed their places between two pages. The server's count may be a sample: a steady list needs none. */
    hasMoved: () => pages > 1 && (repeated > 0 || (!isSteady && (hitsOf(first) ?? 0) > rows.length + dropped)),
    /** Whether the server counts more rows than are worth reading. */
    exceeds: (most: number | undefined) => most !== undefined && (hitsOf(first) ?? most + 1) > most,
    listing: (cut: NotSeen | null): Listing<T> => ({
      rows,
      dropped,
      hits: hitsOf(first),
      mostHits: wholeNumber(first?.headers['x-max-hits']),
      cut,
    }),
  }
}

function hitsOf(page: Page<unknown> | undefined): number | null {
  return wholeNumber(page?.headers['x-hits'])
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null
}

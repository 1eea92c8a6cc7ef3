/** A number of things, exact unless it says otherwise. */
export interface Count {
  readonly value: number
  /** There may be more. */
  readonly lowerBound: boolean
  /** There may be more or fewer. */
  readonly estimated: boolean
}

/** A number that is known to be right. */
export function exactly(value: number): Count {
  return { value, lowerBound: false, estimated: false }
}

/** Whether it is known to be right. */
export function isExact({ lowerBound, estimated }: Count): boolean {
  return !lowerBound && !estimated
}

/** A list as far as it was read; `cut` where it goes on. */
interface ReadList {
  readonly rows: readonly unknown[]
  readonly dropped: number
  readonly hits: number | null
  readonly mostHits: number | null
  readonly cut: unknown
}

/**
 * How many rows a list has. Where it was not read to its end the server's own count stands in: a lower bound where the server
 * stops counting (https://github.com/getsentry/sentry/blob/master/src/sentry/api/paginator.py), an estimate below that, since
 * searches over many issues are sampled.
 */
export function countOf({ rows, dropped, hits, mostHits, cut }: ReadList): Count {
  const read = rows.length + dropped
  if (cut === null) return exactly(read)
  if (hits === null || hits <= read) return { value: read, lowerBound: true, estimated: false }
  const isBound = mostHits !== null && hits >= mostHits
  return { value: hits, lowerBound: isBound, estimated: !isBound }
}

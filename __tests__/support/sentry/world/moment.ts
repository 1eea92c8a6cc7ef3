/** Times of the simulated world: epoch milliseconds inside, short forms at the edge. */

/** A point in time: epoch milliseconds, a Date, an ISO string, or a period such as `'3h'`, which means that long ago. */
export type Moment = number | Date | string

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY }

/** Milliseconds of a period such as `90s` or `14d`, or null where the text is no period. */
export function periodMs(text: string): number | null {
  const unit = UNIT_MS[text.slice(-1)]
  const amount = text.slice(0, -1)
  return unit !== undefined && /^\d{1,9}$/.test(amount) ? Number(amount) * unit : null
}

/** Epoch milliseconds of a moment, seen from `now`; throws on a text that is neither a period nor a date. */
export function momentMs(moment: Moment, now: number): number {
  if (typeof moment === 'number') return moment
  if (moment instanceof Date) return moment.getTime()
  const period = periodMs(moment)
  const time = period === null ? Date.parse(moment) : now - period
  if (Number.isNaN(time)) throw new Error(`not a moment: ${moment}`)
  return time
}

/** Second precision, as issues and sessions carry it. */
export const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** Microsecond precision, as projects and releases carry it. */
export const isoMicros = (ms: number): string => `${new Date(ms).toISOString().slice(0, 23)}000Z`

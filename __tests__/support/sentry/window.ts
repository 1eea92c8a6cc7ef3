import type { Call } from './call.ts'
import { badRequest } from './reply.ts'
import { DAY, HOUR, periodMs } from './world/moment.ts'

/** What Sentry keeps when a request names no period. */
const RETENTION = 90 * DAY

export interface Window {
  from: number
  to: number
}

/** The period of `statsPeriod` or of `start` and `end`; 90 days back from now where neither is there; 400 for nonsense. */
export function windowOf(call: Call, usual = RETENTION): Window {
  const now = call.at.clock.now()
  const period = call.query.get('statsPeriod')
  const start = call.query.get('start')
  const end = call.query.get('end')
  if (period) return { from: now - parsePeriod(period), to: now }
  if (!start && !end) return { from: now - usual, to: now }
  if (!start || !end) throw badRequest('start and end are both required')
  const window = { from: parseDate(start), to: parseDate(end) }
  if (window.from > window.to) throw badRequest('start must be before end')
  return window
}

function parsePeriod(text: string): number {
  const period = periodMs(text)
  if (period === null || period === 0) throw badRequest(`Invalid statsPeriod: '${text}'`)
  return period
}

function parseDate(text: string): number {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(text)
  const time = Date.parse(hasZone || text.length === 10 ? text : `${text}Z`)
  if (Number.isNaN(time)) throw badRequest(`${text} is not a valid ISO8601 date query`)
  return time
}

export interface Buckets extends Window {
  /** Start of each bucket. */
  starts: number[]
  interval: number
}

/** The window in whole intervals: it ends with the bucket that is under way and reaches back by the asked period. */
export function bucketsOf(call: Call, usualInterval = HOUR): Buckets {
  const { from, to } = windowOf(call, DAY)
  const asked = call.query.get('interval')
  const interval = asked === null ? usualInterval : periodMs(asked)
  if (interval === null || interval < HOUR)
    throw badRequest('The interval has to be a multiple of the minimum interval of one hour.')
  if (interval > DAY || DAY % interval !== 0)
    throw badRequest('The interval should divide one day without a remainder.')
  const end = Math.ceil(to / interval) * interval
  const count = Math.max(1, Math.ceil((to - from) / interval))
  if (count > 10_000) throw badRequest('Your interval and date range would create too many results.')
  const start = end - count * interval
  return {
    from: start,
    to: end,
    interval,
    starts: Array.from({ length: count }, (_, index) => start + index * interval),
  }
}

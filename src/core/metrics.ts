import type { Count } from './count.ts'
import type { Observed } from './observed.ts'

/** The numbers of a report. Rates are 0–1, latencies milliseconds. */
export const metricNames = [
  'issues.unresolved',
  'issues.high-severity',
  'issues.high-priority',
  'issues.new-last-day',
  'issues.regressed',
  'issues.escalating',
  'issues.in-release',
  'release.new-issues',
  'release.regressed-issues',
  'sessions.count',
  'sessions.crash-free',
  'users.count',
  'users.crash-free',
  'release.sessions.count',
  'release.sessions.crash-free',
  'release.users.count',
  'release.users.crash-free',
  'baseline.sessions.count',
  'baseline.sessions.crash-free',
  'baseline.users.count',
  'baseline.users.crash-free',
  'events.accepted',
  'events.dropped',
  'symbolication.frames',
  'symbolication.resolved',
  'smoke.latency-ms',
] as const

export type MetricName = (typeof metricNames)[number]

/** `null` is "not seen", never 0. A bound or an estimate says so. */
export type Metric = {
  readonly value: number | null
  readonly lowerBound: boolean
  readonly estimated: boolean
}

export type Metrics = { readonly [name in MetricName]?: Metric }

/** A number that is known to be right, or not known at all. */
export function exactMetric(value: number | null): Metric {
  return { value, lowerBound: false, estimated: false }
}

/** A count with its marks; what was not seen is `null`. */
export function countMetric(count: Observed<Count>): Metric {
  return count.kind === 'seen' ? { ...count.value } : exactMetric(null)
}

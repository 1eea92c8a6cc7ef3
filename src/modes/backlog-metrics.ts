import type { BacklogCounts } from '../core/backlog.ts'
import type { Count } from '../core/count.ts'
import type { Metric, Metrics } from '../core/metrics.ts'
import type { Observed } from '../core/observed.ts'

/** The numbers of a backlog; what was not seen is `null`, never 0. */
export function backlogMetrics(backlog: BacklogCounts): Metrics {
  return {
    'issues.unresolved': metricOf(backlog.unresolved),
    'issues.high-severity': metricOf(backlog.highSeverity),
    'issues.high-priority': metricOf(backlog.highPriority),
    'issues.new-last-day': metricOf(backlog.newLastDay),
    'issues.regressed': metricOf(backlog.regressed),
    'issues.escalating': metricOf(backlog.escalating),
  }
}

function metricOf(count: Observed<Count>): Metric {
  return count.kind === 'seen' ? { ...count.value } : { value: null, lowerBound: false, estimated: false }
}

import type { BacklogCounts } from '../core/backlog.ts'
import { countMetric, type Metrics } from '../core/metrics.ts'

/** The numbers of a backlog; what was not seen is `null`, never 0. */
export function backlogMetrics(backlog: BacklogCounts): Metrics {
  return {
    'issues.unresolved': countMetric(backlog.unresolved),
    'issues.high-severity': countMetric(backlog.highSeverity),
    'issues.high-priority': countMetric(backlog.highPriority),
    'issues.new-last-day': countMetric(backlog.newLastDay),
    'issues.regressed': countMetric(backlog.regressed),
    'issues.escalating': countMetric(backlog.escalating),
  }
}

import { countFigure, figure, percentFigure } from '../core/figures.ts'
import { droppedEvents, eventsWith } from '../core/ingest-outcomes.ts'
import { countMetric, exactMetric, type Metric, type Metrics } from '../core/metrics.ts'
import { type Prose, prose } from '../core/prose.ts'
import { crashFreeRate } from '../core/session-counts.ts'
import { backlogMetrics } from './backlog-metrics.ts'
import type { Production } from './production.ts'

/** The numbers of prod-health; what was not seen is `null`. */
export function productionMetrics({ backlog, inRelease, sessions, outcomes }: Production): Metrics {
  const group = sessions.kind === 'seen' ? sessions.value : null
  const counts = outcomes.kind === 'seen' ? outcomes.value : null
  return {
    ...backlogMetrics(backlog),
    'issues.in-release': inRelease ? countMetric(inRelease) : exactMetric(null),
    'sessions.count': exactMetric(group?.sessions.total ?? null),
    'sessions.crash-free': exactMetric(group && crashFreeRate(group.sessions)),
    'users.count': estimated(group?.users.total ?? null),
    'users.crash-free': estimated(group && crashFreeRate(group.users)),
    'events.accepted': exactMetric(counts && eventsWith(counts, 'accepted')),
    'events.dropped': exactMetric(counts && droppedEvents(counts)),
  }
}

/** Sentry estimates how many users there are, by the way it counts what differs. */
function estimated(value: number | null): Metric {
  return { value, lowerBound: false, estimated: value !== null }
}

/** `237 open, 3 new, 0 regressed, crash-free 99.71 % of 12,340 sessions`; what was not seen is left out. */
export function productionHeadline({ backlog, sessions }: Production): Prose | null {
  const { unresolved, newLastDay, regressed } = backlog
  if (unresolved.kind === 'unseen') return null
  const total = sessions.kind === 'seen' ? sessions.value.sessions : null
  const rate = total && crashFreeRate(total)
  const parts = [
    prose`${countFigure(unresolved.value)} open`,
    ...(newLastDay.kind === 'seen' ? [prose`${countFigure(newLastDay.value)} new`] : []),
    ...(regressed.kind === 'seen' ? [prose`${countFigure(regressed.value)} regressed`] : []),
    ...(total && rate !== null ? [prose`crash-free ${percentFigure(rate)} of ${figure(total.total)} sessions`] : []),
  ]
  return prose`${parts}`
}

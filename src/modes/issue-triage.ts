import { backlogComplete } from '../checks/issues/backlog-complete.ts'
import { backlogWithinLimit } from '../checks/issues/backlog-within-limit.ts'
import { noneUrgent } from '../checks/issues/none-urgent.ts'
import { countFigure, figure } from '../core/figures.ts'
import { type Prose, prose } from '../core/prose.ts'
import { isUrgent } from '../core/triage.ts'
import { backlogMetrics } from './backlog-metrics.ts'
import { defineTargetMode } from './target-mode.ts'
import { type TriageModeFacts, triageFacts } from './triage-facts.ts'

/** The unresolved issues as a ranked checklist that explains itself. */
export const issueTriage = defineTargetMode({
  name: 'issue-triage',
  observe: triageFacts,
  checks: [backlogWithinLimit, backlogComplete, noneUrgent],
  contribute: facts => ({
    metrics: backlogMetrics(facts.backlog),
    ...(facts.triage.kind === 'seen' && { triage: facts.triage.value, headline: headlineOf(facts) }),
  }),
})

/** `237 open, 3 new in 24 hours, 5 urgent`; what was not counted is left out. */
function headlineOf({ backlog: { unresolved, newLastDay }, triage }: TriageModeFacts): Prose {
  const urgent = triage.kind === 'seen' ? triage.value.issues.filter(isUrgent).length : null
  const parts = [
    ...(unresolved.kind === 'seen' ? [prose`${countFigure(unresolved.value)} open`] : []),
    ...(newLastDay.kind === 'seen' ? [prose`${countFigure(newLastDay.value)} new in 24 hours`] : []),
    ...(urgent === null ? [] : [prose`${figure(urgent)} urgent`]),
  ]
  return prose`${parts}`
}

import type { Backlog } from '../../core/backlog.ts'
import type { Check } from '../../core/check.ts'
import { countFigure, figure } from '../../core/figures.ts'
import type { Observed } from '../../core/observed.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { type Prose, prose, sentences } from '../../core/prose.ts'
import { toldAbove } from '../../core/told.ts'
import type { Triage } from '../../core/triage.ts'

export interface ChecklistFacts {
  readonly backlog: Backlog
  readonly triage: Observed<Triage>
}

/** Every unresolved issue stands in the checklist. */
export const backlogComplete: Check<ChecklistFacts> = {
  id: 'issues/backlog-complete',
  title: 'Every unresolved issue was read and ranked',
  need: 'required',
  judge({ backlog, triage }) {
    if (triage.kind === 'unseen') return skipped(toldAbove)
    const { issues, complete } = triage.value
    const { unresolved } = backlog
    if (!complete) {
      const all = unresolved.kind === 'seen' ? prose`${countFigure(unresolved.value)} unresolved issues` : prose`more`
      return inconclusive({
        cause: 'truncated',
        risk: sentences(
          prose`${figure(issues.length)} of ${all} were read and ranked: those with most events and most users, the newest, and the severe, regressed and escalating ones.`,
          prose`What is none of these is not in the checklist.`,
        ),
        next: [],
      })
    }
    return passed(sentences(prose`${figure(issues.length)} read and ranked.`, activityWords(backlog)))
  },
}

/** Without it scores are made of less; each issue says so, too. */
function activityWords({ activity, activityComplete }: Backlog): Prose | undefined {
  if (activity.kind === 'unseen')
    return prose`Who was hit in the last 24 hours was not seen; ranks are made without it.`
  return activityComplete ? undefined : prose`Who was hit in the last 24 hours was not read to its end.`
}

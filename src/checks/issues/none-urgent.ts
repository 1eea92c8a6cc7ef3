import type { Check } from '../../core/check.ts'
import { figure } from '../../core/figures.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { type NotSeen, type Observed, unseen } from '../../core/observed.ts'
import { attention, type Inconclusive, inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { toldAbove } from '../../core/told.ts'
import { isUrgent, type Triage, type TriagedIssue, triageClasses } from '../../core/triage.ts'
import { unanswered } from '../../core/unanswered.ts'

export interface UrgencyFacts {
  readonly triage: Observed<Triage>
}

const named = 5
const lookThere = instruct(
  prose`Look at them in Sentry: the entry of each in the checklist has a link, and says what is not known.`,
)

/** No unresolved issue is of class P0 or P1. */
export const noneUrgent: Check<UrgencyFacts> = {
  id: 'issues/none-urgent',
  title: 'No issue is urgent (class P0 or P1)',
  need: 'required',
  judge({ triage }) {
    if (triage.kind === 'unseen') return skipped(toldAbove)
    const { issues, complete, unseen: gaps } = triage.value
    const urgent = issues.filter(isUrgent)
    const evidence = sentences(classCounts(issues), priorityWords(issues))
    const doubt = doubtAbout(
      issues.filter(({ mayBeUrgent }) => mayBeUrgent),
      gaps,
    )
    if (urgent.length > 0) {
      const found = attention({
        evidence,
        risk: prose`${namesOf(urgent)} should be looked at today.`,
        next: [instruct(prose`Begin at the top of the checklist; each entry says why it stands there and what to do.`)],
      })
      return doubt && isLack(doubt) ? [found, doubt] : found
    }
    if (doubt) return doubt
    if (complete) return passed(evidence)
    const risk = prose`None of those that were read is urgent; whether another one is, is not known.`
    return inconclusive({ cause: 'truncated', risk, next: [] })
  },
}

/** What is not known of issues that it could make urgent. */
function doubtAbout(issues: readonly TriagedIssue[], gaps: Triage['unseen']): Inconclusive | null {
  if (issues.length === 0) return null
  const end = causeOf(issues, gaps)
  const next = end.cause === 'unsupported' ? lookThere : rerun('issue-triage', '--require-host-network')
  return unanswered(end, prose`It is not known whether ${namesOf(issues)} should be looked at today.`, next)
}

/** A question had no answer. That a list is long, or a server old, adds nothing to urgent ones that were found. */
function isLack({ cause }: Inconclusive): boolean {
  return cause !== 'truncated' && cause !== 'unsupported'
}

/** What answer is missing; a server that tells no substatus or priority is too old to. */
function causeOf(doubtful: readonly TriagedIssue[], { activity, release }: Triage['unseen']): NotSeen {
  const isMissing = (fact: (issue: TriagedIssue) => boolean) => doubtful.some(fact)
  if (activity && isMissing(({ facts }) => facts.users === null)) return activity
  if (release && isMissing(({ facts }) => facts.isOfRelease === 'unseen')) return release
  return unseen('unsupported')
}

function classCounts(issues: readonly TriagedIssue[]): Prose {
  if (issues.length === 0) return prose`There is no unresolved issue.`
  const counts = triageClasses.map(name => {
    const count = issues.filter(issue => issue.class === name).length
    return prose`${figure(count)} ${phrase(name)}`
  })
  return prose`${counts}.`
}

function priorityWords(issues: readonly TriagedIssue[]): Prose | undefined {
  const known = issues.filter(({ facts }) => facts.priority !== null)
  if (known.length === 0) return undefined
  const disagree = known.filter(one => one.disagreesWithPriority).length
  return prose`Sentry's own priority says otherwise of ${figure(disagree)} of ${figure(known.length)}.`
}

function namesOf(urgent: readonly TriagedIssue[]): Prose {
  const names = urgent.slice(0, named).map(({ shortId, id }) => code(shortId ?? id))
  const more = urgent.length - names.length
  return more > 0 ? prose`${names} and ${more} more` : prose`${names}`
}

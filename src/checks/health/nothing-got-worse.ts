import { anotherLook } from '../../core/another-look.ts'
import type { BacklogCounts } from '../../core/backlog.ts'
import type { Check } from '../../core/check.ts'
import { type Count, isExact } from '../../core/count.ts'
import { countFigure } from '../../core/figures.ts'
import type { IssuePlace } from '../../core/issue-place.ts'
import { type NewSevere, newSevereTerms } from '../../core/new-severe.ts'
import { rerun } from '../../core/next-command.ts'
import { type NotSeen, type Observed, seen } from '../../core/observed.ts'
import { attention, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose, sentences } from '../../core/prose.ts'
import { searchWords } from '../../core/search-words.ts'
import { toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'

export interface WorseFacts {
  /** `null` where it was not seen for a reason that is told elsewhere. */
  readonly backlog: BacklogCounts | null
  readonly newSevere: Observed<NewSevere>
  readonly place: IssuePlace
}

/** No unresolved issue came back, grows beyond its forecast, or is severe and less than a day old. */
export const nothingGotWorse: Check<WorseFacts> = {
  id: 'health/nothing-got-worse',
  title: 'No issue regressed, escalates, or is new and severe',
  need: 'required',
  judge({ backlog, newSevere, place }) {
    if (backlog === null || backlog.unresolved.kind === 'unseen') return skipped(toldAbove)
    const severe: Observed<Count> = newSevere.kind === 'seen' ? seen(newSevere.value.count) : newSevere
    const all = [
      { words: prose`regressed`, query: 'is:unresolved is:regressed', count: backlog.regressed },
      { words: prose`escalating`, query: 'is:unresolved is:escalating', count: backlog.escalating },
      {
        words: prose`of level error or fatal and new in the last day`,
        query: `is:unresolved ${newSevereTerms}`,
        count: severe,
      },
    ]
    const figures = all.flatMap(({ words, count }) =>
      count.kind === 'seen' ? [prose`${countFigure(count.value)} ${words}`] : [],
    )
    const evidence = sentences(prose`${figures}.`, namesOf(newSevere), inAll(backlog))
    const worse = all.filter(({ count }) => count.kind === 'seen' && count.value.value > 0)
    const searches = worse.map(({ query }) => searchWords(query, place))
    const blind = blindness(all.map(({ count }) => count))
    if (worse.length > 0) return [gotWorse(sentences(evidence, prose`Searches: ${searches}.`)), ...blind]
    return blind.length > 0 ? blind : passed(evidence)
  },
}

function gotWorse(evidence: Prose): Outcome {
  return attention({
    evidence,
    risk: prose`Somebody should look at these before they reach more users.`,
    next: [rerun('issue-triage', '--require-host-network')],
  })
}

const again = rerun('prod-health', '--require-host-network')

/** What keeps "none" from being proven, once. */
function blindness(counts: readonly Observed<Count>[]): readonly Outcome[] {
  const unknown = prose`It is not known whether issues regressed, escalate, or are new and severe.`
  const gap = counts.find((count): count is NotSeen => count.kind === 'unseen')
  if (gap) return [unanswered(gap, unknown, anotherLook(gap))]
  const isOpen = counts.some(count => count.kind === 'seen' && count.value.value === 0 && !isExact(count.value))
  return isOpen ? [inconclusive({ cause: 'truncated', risk: unknown, next: [again] })] : []
}

const named = 5

function namesOf(newSevere: Observed<NewSevere>): Prose | undefined {
  if (newSevere.kind === 'unseen' || newSevere.value.issues.length === 0) return undefined
  const { count, issues } = newSevere.value
  const names = issues.slice(0, named).map(({ shortId, id }) => code(shortId ?? id))
  const more = count.value - names.length
  if (more <= 0) return prose`New and severe: ${names}.`
  return isExact(count)
    ? prose`New and severe: ${names} and ${more} more.`
    : prose`New and severe: ${names} and others.`
}

/** For scale; no rule of its own. */
function inAll({ unresolved, highSeverity, highPriority }: BacklogCounts): Prose | undefined {
  if (unresolved.kind === 'unseen') return undefined
  const severity =
    highSeverity.kind === 'seen' ? [prose`${countFigure(highSeverity.value)} of level error or fatal`] : []
  const priority = highPriority.kind === 'seen' ? [prose`${countFigure(highPriority.value)} of high priority`] : []
  const parts = [...severity, ...priority]
  return parts.length > 0 ? prose`Of ${countFigure(unresolved.value)} unresolved: ${parts}.` : undefined
}

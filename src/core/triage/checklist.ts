import type { Issue } from '../issue.ts'
import { code, type Prose, phrase, place, prose } from '../prose.ts'
import { rawText } from '../text.ts'
import { isUrgent, type TriageClass, type TriagedIssue } from '../triage.ts'
import { mightBeUrgent } from './classify.ts'
import { newnessOf, type TriageContext } from './facts.ts'
import { labelsOf, labelWords } from './labels.ts'
import { nextStep } from './next-step.ts'
import { type Ranked, rank } from './rank.ts'
import { scoreWords } from './score.ts'
import type { Suspect } from './suspect.ts'

export interface ChecklistContext extends TriageContext {
  /** Address of an issue, by id. */
  readonly link: (id: string) => string
  /** Whether titles, what may repeat them, and names of people are left out. */
  readonly redacted: boolean
  /** By issue id. */
  readonly suspects: ReadonlyMap<string, Suspect>
}

/** Unresolved issues as a ranked checklist, each with its reasons, one link and one next step. */
export function checklist(issues: readonly Issue[], context: ChecklistContext): readonly TriagedIssue[] {
  return rank(issues, context).map((ranked, index) => entryOf(ranked, index + 1, context))
}

function entryOf(ranked: Ranked, place: number, context: ChecklistContext): TriagedIssue {
  const { issue, facts, class: own, parts, score } = ranked
  const { now, link, redacted } = context
  const suspect = context.suspects.get(issue.id)
  const labels = labelsOf(issue, suspect && rawText(suspect.file))
  const newness = newnessOf(facts, now)
  const disagrees = disagreesWithPriority(own, issue)
  return {
    rank: place,
    class: own,
    score,
    parts,
    id: issue.id,
    shortId: issue.shortId,
    title: redacted ? null : issue.title,
    link: link(issue.id),
    users: facts.users,
    events: facts.events,
    substatus: facts.substatus,
    assignee: issue.assignee && { kind: issue.assignee.kind, name: redacted ? null : issue.assignee.name },
    facts,
    isNew: newness !== null && newness !== 'no',
    mayBeUrgent: !isUrgent(ranked) && mightBeUrgent(facts, now),
    disagreesWithPriority: disagrees,
    labels,
    reasons: [
      ...ranked.classReasons,
      scoreWords(parts),
      ...(disagrees ? [prose`Sentry's own priority is ${phrase(issue.priority ?? '')}.`] : []),
      ...(suspect ? suspectWords(suspect, redacted) : []),
      ...labels.map(labelWords),
    ],
    next: nextStep(ranked, { labels, suspect }),
    ...(suspect?.at && { at: suspect.at }),
  }
}

/** Urgent here and not high there, or high there and neither urgent nor next here. */
function disagreesWithPriority(own: TriageClass, { priority }: Issue): boolean {
  if (priority === null) return false
  return own === 'P0' || own === 'P1' ? priority !== 'high' : priority === 'high'
}

/** Names in a stack trace may repeat what a title says; a file of the repository is no secret in it. */
function suspectWords({ function: name, file, line, at }: Suspect, redacted: boolean): readonly Prose[] {
  if (at)
    return [
      redacted || name === null
        ? prose`An event points to ${place(at)}.`
        : prose`An event points to ${code(name)} in ${place(at)}.`,
    ]
  if (redacted) return []
  const where = line === null ? prose`${code(file)}` : prose`${code(file)}, line ${line}`
  return [
    name === null
      ? prose`An event points to ${where}; which file of this repository that is cannot be told.`
      : prose`An event points to ${code(name)} in ${where}; which file of this repository that is cannot be told.`,
  ]
}

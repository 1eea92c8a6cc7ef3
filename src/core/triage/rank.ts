import type { Issue } from '../issue.ts'
import type { Prose } from '../prose.ts'
import { type ScoreParts, type TriageClass, type TriageFacts, triageClasses } from '../triage.ts'
import { classify } from './classify.ts'
import { factsOf, type TriageContext } from './facts.ts'
import { partsOf, scoreOf } from './score.ts'

/** An issue with its class and score. */
export interface Ranked {
  readonly issue: Issue
  readonly facts: TriageFacts
  readonly class: TriageClass
  readonly classReasons: readonly Prose[]
  readonly parts: ScoreParts
  readonly score: number
}

/**
 * Issues in the order in which to look at them: by class, then score, then users of the last 24 hours, then the newest event, then
 * id. Class and score of an issue depend on nothing but its own facts and the time, so the order of `issues` changes nothing.
 */
export function rank(issues: readonly Issue[], context: TriageContext): readonly Ranked[] {
  return issues.map(issue => rankedOf(issue, context)).sort(byUrgency)
}

function rankedOf(issue: Issue, context: TriageContext): Ranked {
  const facts = factsOf(issue, context)
  const { class: own, reasons } = classify(facts, context.now)
  const parts = partsOf(facts, context.now)
  return { issue, facts, class: own, classReasons: reasons, parts, score: scoreOf(parts) }
}

/** Negative where `a` comes first. What is not known comes after what is. */
function byUrgency(a: Ranked, b: Ranked): number {
  return (
    triageClasses.indexOf(a.class) - triageClasses.indexOf(b.class) ||
    b.score - a.score ||
    (b.facts.users ?? -1) - (a.facts.users ?? -1) ||
    (b.facts.lastSeen?.getTime() ?? 0) - (a.facts.lastSeen?.getTime() ?? 0) ||
    byNumber(a.issue.id, b.issue.id)
  )
}

/** Ids are longer than numbers may be. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b))
}

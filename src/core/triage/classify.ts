import { type Prose, phrase, prose } from '../prose.ts'
import { isUrgent, type TriageClass, type TriageFacts } from '../triage.ts'
import {
  active,
  type Condition,
  escalating,
  fresh,
  highPriority,
  newAndUnhandled,
  newLastDay,
  regressed,
  severe,
  spreading,
  widespread,
} from './conditions.ts'

export interface Classified {
  readonly class: TriageClass
  /** Why this class, and why not the one above. */
  readonly reasons: readonly Prose[]
}

/** A class, and whether it wants all of its conditions or any one. */
interface Rule {
  readonly class: TriageClass
  readonly wants: 'all' | 'any'
  readonly conditions: (facts: TriageFacts, now: Date) => readonly Condition[]
}

/** The first rule that holds decides; what holds for none is P4. */
const rules: readonly Rule[] = [
  { class: 'P0', wants: 'all', conditions: (facts, now) => [severe(facts), fresh(facts, now), widespread(facts)] },
  {
    class: 'P1',
    wants: 'any',
    conditions: (facts, now) => [regressed(facts), escalating(facts), newAndUnhandled(facts, now), highPriority(facts)],
  },
  { class: 'P2', wants: 'any', conditions: (facts, now) => [newLastDay(facts, now), spreading(facts)] },
  { class: 'P3', wants: 'any', conditions: (facts, now) => [active(facts, now)] },
]

/** The class of an issue with its reasons. What is not known does not raise an issue, and is named among the reasons. */
export function classify(facts: TriageFacts, now: Date): Classified {
  const tried = rules.map(rule => ({ ...rule, conditions: rule.conditions(facts, now) }))
  const at = tried.findIndex(({ wants, conditions }) =>
    wants === 'all' ? conditions.every(({ holds }) => holds) : conditions.some(({ holds }) => holds),
  )
  const decided = tried[at]
  const above = decided ? tried[at - 1] : tried.at(-1)
  const own = decided?.class ?? 'P4'
  const why = decided ? wordsOf(decided.conditions.filter(({ holds }) => holds)) : [phrase('a stale candidate')]
  return {
    class: own,
    reasons: [
      prose`${phrase(own)}: ${why}.`,
      ...(above
        ? [prose`Not ${phrase(above.class)}: ${wordsOf(above.conditions.filter(({ holds }) => !holds))}.`]
        : []),
    ],
  }
}

/** Whether an issue would be P0 or P1 if all that is not known of it were so. */
export function mightBeUrgent(facts: TriageFacts, now: Date): boolean {
  return rules.filter(isUrgent).some(({ wants, conditions }) => {
    const held = conditions(facts, now).map(({ holds }) => holds)
    return wants === 'all' ? !held.includes(false) : held.some(holds => holds !== false)
  })
}

function wordsOf(conditions: readonly Condition[]): readonly Prose[] {
  return conditions.map(({ words }) => words)
}

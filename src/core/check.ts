import type { Outcome } from './outcome.ts'
import { prose } from './prose.ts'
import type { Status } from './status.ts'

/** `subject/desired-state`, so that "passed" reads true; a heading of docs/checks.md. */
export type CheckId = `${string}/${string}`

/** Whether the verdict of the mode rests on the answer. */
export type Need = 'required' | 'optional'

/**
 * One pure judgement. `judge` is a property, not a method: so a mode that lacks some of the facts does not compile
 * (TypeScript compares method parameters both ways). It returns one outcome, or one for each finding.
 */
export interface Check<Facts> {
  readonly id: CheckId
  readonly title: string
  readonly need: Need
  readonly judge: (facts: Facts) => Outcome | readonly Outcome[]
}

export interface CheckResult {
  readonly id: CheckId
  readonly title: string
  readonly need: Need
  /** `null` where the outcome does not count (skipped). */
  readonly status: Status | null
  readonly outcome: Outcome
}

/** What a check says of the facts, one outcome a finding. A check that throws or says nothing has crashed. */
export function outcomesOf<Facts>(check: Check<Facts>, facts: Facts): readonly Outcome[] {
  try {
    const judged = check.judge(facts)
    const outcomes = Array.isArray(judged) ? judged : [judged]
    return outcomes.length > 0 ? outcomes : [crashed]
  } catch {
    return [crashed]
  }
}

/** No error text: the message of an unknown error may hold anything. */
const crashed: Outcome = {
  kind: 'crashed',
  message: prose`The check broke. This is a fault of this tool, please report it.`,
}

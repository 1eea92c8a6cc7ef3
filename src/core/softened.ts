import { type Check, outcomesOf } from './check.ts'
import { momentWords } from './moment-words.ts'
import type { Outcome } from './outcome.ts'
import { code, type Prose, prose, sentences } from './prose.ts'
import type { RollbackView } from './release-rollback.ts'

/**
 * A check of a release that does not stop the way back: where the release is a rollback, what would be failed is attention, and says
 * so. A gate that goes red over the release one goes back to would keep the broken one in production.
 */
export function softened<Facts>(check: Check<Facts>): Check<Facts & { readonly rollback: RollbackView }> {
  return {
    ...check,
    judge(facts) {
      const outcomes = outcomesOf(check, facts)
      return facts.rollback.isRollback === true ? outcomes.map(outcome => soften(outcome, facts.rollback)) : outcomes
    },
  }
}

function soften(outcome: Outcome, rollback: RollbackView): Outcome {
  if (outcome.kind !== 'failed') return outcome
  return { ...outcome, kind: 'attention', evidence: sentences(outcome.evidence, why(rollback)) }
}

function why({ newest }: RollbackView): Prose {
  const behind =
    newest === null
      ? prose``
      : prose` behind ${code(newest.version)}, deployed to ${code(newest.environment)} at ${momentWords(newest.finished)}`
  return prose`This release goes back${behind}, and a rollback is not stopped.`
}

import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { UnsetCondition } from '../../sources/repository/wiring/unset-conditions.ts'

/** A condition on one of Sentry's variables sees that variable. */
export const conditionsCanHold: Check<{ conditions: LookedAt<UnsetCondition> }> = {
  id: 'setup/conditions-can-hold',
  title: 'Conditions on Sentry variables can hold',
  need: 'required',
  judge({ conditions: { count, found } }) {
    if (count === 0) return skipped(prose`No workflow has a condition on a variable of Sentry's.`)
    if (found.length === 0)
      return passed(
        prose`${counted(count, 'condition sees the variables that it asks', 'conditions see the variables that they ask')} for.`,
      )
    return found.map(({ name, where, at }) =>
      attention({
        evidence:
          where === 'step'
            ? prose`The step runs where ${code(`env.${name}`)} is set, and neither the workflow, the job nor the step sets it.`
            : prose`The job asks for ${code(`env.${name}`)}, and the condition of a job has no ${code('env')}.`,
        risk:
          where === 'step'
            ? prose`The step is always left out, and the run stays green.`
            : prose`GitHub refuses the workflow.`,
        next: [
          where === 'step'
            ? instruct(prose`Set the variable in the ${code('env')} of the job.`)
            : instruct(
                prose`Ask in the conditions of the steps, or for a variable of the repository (${code('vars')}).`,
              ),
        ],
        at,
      }),
    )
  },
}

import { baselineInOrder } from '../checks/continuity/baseline-in-order.ts'
import { changesSeen } from '../checks/continuity/changes-seen.ts'
import { checkpointInOrder } from '../checks/continuity/checkpoint-in-order.ts'
import { spreadContained } from '../checks/continuity/spread-contained.ts'
import { countFigure, figure } from '../core/figures.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import { type ContinuityFacts, continuityOf, type SecondLook } from './continuity.ts'
import { defineMode, type Mode } from './mode.ts'

/** The last entry of verify-loop: what changed since the last run, and what became of the checkpoint. */
export function verifyLoop(look: SecondLook): Mode {
  return defineMode<ContinuityFacts>({
    name: 'verify-loop',
    looksAt: 'server',
    observe: from => continuityOf(from, look),
    checks: [changesSeen, spreadContained, baselineInOrder, checkpointInOrder],
    contribute: facts => {
      const headline = headlineOf(facts)
      return { continuity: facts.continuity, ...(headline && { headline }) }
    },
  })
}

function changeWords(changed: boolean | null): string {
  if (changed === null) return 'no change among those that were read'
  return changed ? 'changed' : 'unchanged'
}

/** `unchanged: 300 open, 0 new` */
function headlineOf({ unresolved, delta, continuity }: ContinuityFacts): Prose | null {
  if (unresolved.kind === 'unseen') return null
  const open = prose`${countFigure(unresolved.value)} open`
  if (delta === null) return prose`baseline established: ${open}`
  const more = delta.complete ? '' : '+'
  const numbers = [
    open,
    prose`${figure(delta.newIssues.length)}${phrase(more)} new`,
    ...(delta.resolvedIssues.length > 0 ? [prose`${figure(delta.resolvedIssues.length)}${phrase(more)} resolved`] : []),
    ...(delta.regressedIssues.length > 0
      ? [prose`${figure(delta.regressedIssues.length)}${phrase(more)} regressed`]
      : []),
  ]
  return prose`${phrase(changeWords(continuity.changed))}: ${numbers}`
}

import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'

/** A condition on a variable of Sentry's that it cannot see. */
export interface UnsetCondition {
  readonly name: string
  /** A job has no `env` in its condition at all; the variables of a step are those of the workflow, the job and itself. */
  readonly where: 'job' | 'step'
  readonly at: WiringSite
}

/** `env.NAME` alone, behind `&&`, or compared with the empty text, so that a variable that is not there means false. */
const wanted = /(?:^|&&|\{\{|\()\s*env\.(\w*SENTRY\w*)\s*(?:!=\s*(?:''|null|false)\s*)?(?=$|&&|\}\}|\))/g

/**
 * Conditions that hold only where a variable of Sentry's is set, and that no level of the workflow sets. What an earlier step may
 * export (`GITHUB_ENV`, an action that loads secrets) is not known, so there is nothing found behind such a step.
 * The runner makes the variables of a step known before its condition is asked:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/StepsRunner.cs
 */
export function unsetConditions(workflows: readonly Workflow[]): LookedAt<UnsetCondition> {
  const jobs = workflows.filter(({ kind }) => kind === 'workflow').flatMap(workflow => workflow.jobs)
  const ofJobs = jobs.map(job => ({ where: 'job', condition: job.condition, isSet: () => false }) as const)
  const ofSteps = jobs.flatMap(job =>
    job.steps.map(
      step =>
        ({ where: 'step', condition: step.condition, isSet: (name: string) => isSetIn(job, step, name) }) as const,
    ),
  )
  return lookedAt([...ofJobs, ...ofSteps], ({ where, condition, isSet }) => {
    const names = condition === null ? [] : namesIn(rawText(condition.value))
    if (condition === null || names.length === 0) return null
    return names.filter(name => !isSet(name)).map(name => ({ name, where, at: condition.at }))
  })
}

function namesIn(condition: string): readonly string[] {
  return [...condition.slice(0, 2000).matchAll(wanted)].map(([, name = '']) => name)
}

function isSetIn({ steps }: WorkflowJob, step: WorkflowStep, name: string): boolean {
  return step.env.has(name) || steps.slice(0, steps.indexOf(step)).some(mayExport)
}

const exporting = /^\.\/|secret|vault|doppler|1password|infisical|dotenv|env/i

function mayExport({ uses, run }: WorkflowStep): boolean {
  if (run !== null && /GITHUB_ENV|set-env/.test(rawText(run.value))) return true
  return uses !== null && exporting.test(rawText(uses.value))
}

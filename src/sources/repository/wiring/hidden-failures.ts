import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'
import type { UploadStep } from './upload-steps.ts'

/** A step that uploads to Sentry and stays green where that fails. */
export interface HiddenFailure {
  readonly tool: string
  readonly by: 'continue-on-error' | '|| true' | 'SENTRY_ALLOW_FAILURE'
  readonly at: WiringSite
}

/** The upload steps whose failure nobody sees. */
export function hiddenFailures(
  workflows: readonly Workflow[],
  uploads: readonly UploadStep[],
): readonly HiddenFailure[] {
  const tools = new Map(uploads.map(({ tool, at }) => [`${at.file} ${at.line}`, tool]))
  return workflows.flatMap(({ jobs }) =>
    jobs.flatMap(job =>
      job.steps.flatMap(step => {
        const tool = tools.get(`${step.at.file} ${step.at.line}`)
        const by = tool === undefined ? null : hiddenBy(step, job)
        return tool === undefined || by === null ? [] : [{ tool, by, at: step.at }]
      }),
    ),
  )
}

function hiddenBy({ continueOnError, env, run }: WorkflowStep, job: WorkflowJob): HiddenFailure['by'] | null {
  if (continueOnError || job.continueOnError) return 'continue-on-error'
  if (env.has('SENTRY_ALLOW_FAILURE')) return 'SENTRY_ALLOW_FAILURE'
  return run !== null && /\bsentry-cli\b[^\n]{0,400}\|\|\s*(?:true|:|echo)/.test(rawText(run.value)) ? '|| true' : null
}

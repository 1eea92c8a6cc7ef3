import type { Annotation } from './annotations.ts'
import type { CommandListener } from './command-listener.ts'
import { takeCommandFiles, textOf } from './file-commands.ts'
import { jobOutputs } from './job-outputs.ts'
import type { Ending } from './node-process.ts'
import { type RunnerFiles, removeRunnerFolder } from './runner-folder.ts'
import type { StepRecord } from './step-record.ts'
import type { WorkflowCommand } from './workflow-commands.ts'

/** What is left of a step once it has run. `log`, `annotations[].message`, `summary` and `warnings` are masked, nothing else is. */
export interface ActionResult {
  readonly exitCode: number
  readonly outcome: 'success' | 'failure' | 'cancelled'
  readonly outputs: Readonly<Record<string, string>>
  /** The outputs that would reach another job; a note in `warnings` names each that was held back. */
  readonly jobOutputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** What the runner itself warned of. */
  readonly warnings: readonly string[]
  /** Every workflow command that the runner acted on, refused ones too: what a hostile line achieved shows here. */
  readonly commands: readonly WorkflowCommand[]
  /** Log lines as a reader of the job sees them, without the runner's own header that repeats inputs and `env`. */
  readonly log: readonly string[]
  readonly rawStdout: string
  readonly rawStderr: string
  /** As uploaded; empty where there is none or where it was dropped. */
  readonly summary: string
  readonly rawSummary: string
  readonly state: Readonly<Record<string, string>>
  /** What the step set for later steps by GITHUB_ENV and GITHUB_PATH. */
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  /** Paths of the runner's files, there until `dispose` removes them. */
  readonly files: RunnerFiles
  readonly dispose: () => void
}

/** Takes over what the step left behind and draws the line under it. */
export function resultOf(
  step: StepRecord,
  listener: CommandListener,
  ending: Ending,
  files: RunnerFiles,
): ActionResult {
  const summary = takeCommandFiles(files, step)
  if (ending.cause === 'cancelled') step.annotate('error', 'The operation was cancelled.')
  if (ending.cause === 'timed out') step.annotate('error', 'The action was stopped because its time was over.')
  const outputs = step.outputs.toRecord()
  const { passedOn, heldBack } = jobOutputs(outputs, step.masker)
  return {
    exitCode: ending.exitCode,
    outcome: outcomeOf(step, ending),
    outputs,
    jobOutputs: passedOn,
    annotations: step.annotations,
    warnings: [
      ...step.warnings,
      ...heldBack.map(name => `Output '${name}' is not passed on: it may contain a secret.`),
    ],
    commands: listener.obeyed,
    log: step.log,
    rawStdout: ending.stdout,
    rawStderr: ending.stderr,
    summary,
    rawSummary: textOf(files.summary),
    state: step.state.toRecord(),
    env: Object.fromEntries(step.env),
    path: step.path,
    files,
    dispose: () => removeRunnerFolder(files),
  }
}

function outcomeOf(step: StepRecord, ending: Ending): ActionResult['outcome'] {
  if (ending.cause === 'cancelled') return 'cancelled'
  return ending.exitCode === 0 && ending.cause === 'exited' && !step.failed ? 'success' : 'failure'
}

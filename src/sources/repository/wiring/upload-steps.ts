import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'

/** A workflow step that sends something to Sentry by itself, and whether it sees an auth token. */
export interface UploadStep {
  readonly tool: string
  /** `inherited`: a composite action or a called workflow, whose caller decides. */
  readonly token: 'present' | 'inherited' | 'missing'
  readonly at: WiringSite
}

/** Commands that need a token, by the word that starts them. https://docs.sentry.io/cli/ */
const commands: readonly { readonly tool: string; readonly pattern: RegExp }[] = [
  {
    tool: 'sentry-cli',
    pattern:
      /\bsentry-cli\b[^\n|;&]{0,200}\b(?:releases|deploys|sourcemaps upload|debug-files upload|upload-dif|upload-dsym|upload-proguard|proguard upload|files upload)\b/,
  },
  { tool: 'sentry-expo-upload-sourcemaps', pattern: /\bsentry-expo-upload-sourcemaps\b/ },
  { tool: 'sentry_dart_plugin', pattern: /\bsentry_dart_plugin\b/ },
]

/** The upload steps of all workflows, in their order. */
export function uploadSteps(workflows: readonly Workflow[]): readonly UploadStep[] {
  return workflows.flatMap(workflow =>
    workflow.jobs.flatMap(job => job.steps.flatMap(step => uploadOf(step, job, workflow))),
  )
}

function uploadOf(step: WorkflowStep, job: WorkflowJob, workflow: Workflow): readonly UploadStep[] {
  const tool = toolOf(step)
  if (tool === null) return []
  const before = job.steps.slice(0, job.steps.indexOf(step))
  if (seesToken(step) || before.some(handsTokenOn)) return [{ tool, token: 'present', at: step.at }]
  const called = workflow.triggers.length === 0 || job.secretsInherited
  return [{ tool, token: called ? 'inherited' : 'missing', at: step.at }]
}

function toolOf({ uses, run }: WorkflowStep): string | null {
  if (uses && /^getsentry\/action-release@/.test(rawText(uses.value))) return 'getsentry/action-release'
  const script = run ? withoutComments(rawText(run.value)) : ''
  return commands.find(({ pattern }) => pattern.test(script))?.tool ?? null
}

function seesToken({ env, with: inputs, run }: WorkflowStep): boolean {
  const names = [...env.keys(), ...inputs.keys()]
  return (
    names.some(name => /^(?:\w*SENTRY\w*TOKEN\w*|auth[_-]token|sentry[_-]auth[_-]token)$/i.test(name)) ||
    /--auth-token\b/.test(run ? rawText(run.value) : '')
  )
}

/** Steps that leave a token to those behind them: https://github.com/matbour/setup-sentry-cli, and scripts by `GITHUB_ENV`. */
function handsTokenOn({ uses, with: inputs, run }: WorkflowStep): boolean {
  if (uses !== null) return /^matbour\/setup-sentry-cli(?:@|$)/.test(rawText(uses.value)) && inputs.has('token')
  return run !== null && /\bSENTRY_AUTH_TOKEN=[^\n]{0,400}GITHUB_ENV\b/.test(rawText(run.value))
}

function withoutComments(script: string): string {
  return script.replace(/(^|\s)#[^\n]*/g, '$1').replace(/\\\r?\n/g, ' ')
}

import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowStep } from '../repository.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'

/** A step that talks to Sentry and has an API key where there should be an auth token. */
export interface ApiKeyStep {
  readonly at: WiringSite
}

/** Steps that run sentry-cli or Sentry's release action with `SENTRY_API_KEY` and without an auth token. */
export function apiKeySteps(workflows: readonly Workflow[]): LookedAt<ApiKeyStep> {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap(job => job.steps)).filter(talksToSentry)
  return lookedAt(steps, ({ env }) => {
    const key = env.get('SENTRY_API_KEY')
    return key === undefined || [...env.keys()].some(name => /SENTRY\w*TOKEN/.test(name)) ? [] : [{ at: key.at }]
  })
}

function talksToSentry({ uses, run }: WorkflowStep): boolean {
  const said = run ?? uses
  return said !== null && /^getsentry\/action-release@|\bsentry-cli\b|@sentry\/cli\b/.test(rawText(said.value))
}

import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'

/** A job that brings a stranger's commit and a Sentry token together; `at` is the checkout. */
export interface ExposedToken {
  readonly at: WiringSite
}

/** Workflows that run with the secrets of the repository on pull requests of strangers. */
export function onPullRequestTarget(workflows: readonly Workflow[]): readonly Workflow[] {
  return workflows.filter(({ triggers }) => triggers.includes('pull_request_target'))
}

/** Jobs of `pull_request_target` workflows that check out the head of the pull request and hold a Sentry token. */
export function exposedTokens(workflows: readonly Workflow[]): readonly ExposedToken[] {
  return onPullRequestTarget(workflows)
    .flatMap(({ jobs }) => jobs.filter(holdsToken))
    .flatMap(({ steps }) => steps.filter(checksOutHead).map(({ at }) => ({ at })))
}

function holdsToken({ steps, env }: WorkflowJob): boolean {
  return [env, ...steps.map(step => step.env)].some(names =>
    [...names.keys()].some(name => /SENTRY\w*TOKEN/i.test(name)),
  )
}

function checksOutHead({ uses, with: inputs, run }: WorkflowStep): boolean {
  const head = /github\.event\.pull_request\.head|github\.head_ref|refs\/pull\//
  if (uses && /^actions\/checkout@/.test(rawText(uses.value))) {
    return ['ref', 'repository'].some(name => head.test(rawTextOf(inputs.get(name))))
  }
  return /\bgh pr checkout\b/.test(rawTextOf(run ?? undefined))
}

function rawTextOf(value: { readonly value: Parameters<typeof rawText>[0] } | undefined): string {
  return value ? rawText(value.value) : ''
}

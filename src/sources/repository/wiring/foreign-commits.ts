import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep, WorkflowValue } from '../repository.ts'

/** A release that a job on pull requests names after the merge commit, though it builds the head of the pull request. */
export interface ForeignCommit {
  /** Where the release is named. */
  readonly at: WiringSite
  /** Where the head is checked out. */
  readonly checkout: WiringSite
}

/**
 * On pull requests `github.sha` is a merge commit that no branch has:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * Jobs and steps with a condition are left out: they may not run there.
 */
export function foreignCommits(workflows: readonly Workflow[]): readonly ForeignCommit[] {
  return workflows
    .filter(({ triggers }) => triggers.includes('pull_request'))
    .flatMap(({ jobs }) => jobs.filter(({ condition }) => condition === null))
    .flatMap(job => {
      const checkout = job.steps.flatMap(headOf)[0]
      return checkout === undefined ? [] : namedAfterMerge(job).map(({ at }) => ({ at, checkout: checkout.at }))
    })
}

function headOf({ uses, with: inputs, condition }: WorkflowStep): readonly WorkflowValue[] {
  const ref = inputs.get('ref')
  if (uses === null || ref === undefined || condition !== null) return []
  const checksOut = /^actions\/checkout(?:@|$)/.test(rawText(uses.value))
  return checksOut && /github\.event\.pull_request\.head\.sha|github\.head_ref/.test(rawText(ref.value)) ? [ref] : []
}

function namedAfterMerge({ steps }: WorkflowJob): readonly WorkflowValue[] {
  const named = steps
    .filter(({ condition }) => condition === null)
    .flatMap(({ env, uses, with: inputs }) => {
      const isRelease = uses !== null && /^getsentry\/action-release(?:@|$)/.test(rawText(uses.value))
      const given = [env.get('SENTRY_RELEASE'), ...(isRelease ? [inputs.get('release'), inputs.get('version')] : [])]
      return given.filter(value => value !== undefined)
    })
    .filter(({ value }) => /^[^$]*\$\{\{\s*github\.sha\s*\}\}[^$]*$/.test(rawText(value)))
  return [...new Map(named.map(value => [value.at.line, value])).values()]
}

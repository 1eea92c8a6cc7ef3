import { rawText, untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import { cliCallsOf } from './workflow-commands.ts'

/** A step that hands the commits of a release to Sentry from a checkout that holds one commit only. */
export interface CommitsWithoutHistory {
  readonly tool: string
  readonly checkoutAt: WiringSite
  readonly at: WiringSite
}

/**
 * Steps that let Sentry find the commits of a release by itself, behind a checkout of one commit, and are not told to go on where
 * the commit of the previous release is missing. A checkout that fetches more, in whatever way, does not count.
 */
export function commitsWithoutHistory(workflows: readonly Workflow[]): LookedAt<CommitsWithoutHistory> {
  const jobs = workflows.flatMap(workflow => workflow.jobs)
  return lookedAt(
    jobs.flatMap(job => job.steps.flatMap(step => commitSetters(step).map(setter => ({ job, step, setter })))),
    ({ job, step, setter }) => {
      const checkout = checkoutBefore(job, step)
      if (checkout === null) return null
      return setter.toleratesGaps || fetchesMore(job, checkout)
        ? []
        : [{ tool: setter.tool, checkoutAt: checkout.at, at: setter.at }]
    },
  )
}

const empty = untrusted('')

interface CommitSetter {
  readonly tool: string
  readonly at: WiringSite
  readonly toleratesGaps: boolean
}

/** https://github.com/getsentry/action-release#parameters: `set_commits` is `auto` where it is not given. */
function commitSetters({ uses, with: inputs, run, at }: WorkflowStep): readonly CommitSetter[] {
  const input = (name: string) => rawText(inputs.get(name)?.value ?? empty)
  if (uses !== null && /^getsentry\/action-release@/.test(rawText(uses.value))) {
    const setting = input('set_commits').toLowerCase()
    if (setting !== '' && setting !== 'auto') return []
    const toleratesGaps = !['', 'false'].includes(input('ignore_missing').toLowerCase())
    return [{ tool: 'getsentry/action-release', at, toleratesGaps }]
  }
  if (run === null) return []
  return cliCallsOf(run)
    .filter(({ words }) => words.includes('set-commits') && words.includes('--auto'))
    .map(call => ({
      tool: 'sentry-cli releases set-commits --auto',
      at: call.at,
      toleratesGaps: call.words.includes('--ignore-missing'),
    }))
}

function checkoutBefore({ steps }: WorkflowJob, step: WorkflowStep): WorkflowStep | null {
  return (
    steps
      .slice(0, steps.indexOf(step))
      .findLast(({ uses }) => uses !== null && /^actions\/checkout@/.test(rawText(uses.value))) ?? null
  )
}

function fetchesMore({ steps }: WorkflowJob, checkout: WorkflowStep): boolean {
  return (
    checkout.with.has('fetch-depth') ||
    steps.some(
      ({ run }) => run !== null && /\bgit\b[^\n]{0,200}(?:--unshallow|--depth|--deepen)/.test(rawText(run.value)),
    )
  )
}

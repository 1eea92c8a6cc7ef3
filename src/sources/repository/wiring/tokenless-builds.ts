import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import type { UploadPlugin } from './upload-plugins.ts'

/** A job that builds with an upload plugin and ships what it built, without a token for the upload. */
export interface TokenlessBuild {
  readonly plugin: string
  readonly pluginAt: WiringSite
  readonly at: WiringSite
}

const build = /\b(?:npm|pnpm|yarn|bun)\s+(?:--\S+\s+){0,3}(?:run\s+)?build\b(?![:-])|\bvite\s+build\b/
const ships =
  /\b(?:aws\s+s3\s+(?:sync|cp)|firebase\s+deploy|wrangler\s+(?:pages\s+)?deploy|netlify\s+deploy|surge\b|gsutil\s|rsync\s|npm\s+publish|gh\s+release\s+upload)/
const shippingAction =
  /^(?:actions\/deploy-pages|actions\/upload-pages-artifact|peaceiris\/actions-gh-pages|JamesIves\/github-pages-deploy-action|cloudflare\/(?:pages|wrangler)-action|FirebaseExtended\/action-hosting-deploy|nwtgck\/actions-netlify|Azure\/static-web-apps-deploy|softprops\/action-gh-release)@/i

/**
 * Jobs that build the package at the root, whose configuration holds an upload plugin, and ship the result in a later step. Only
 * where no workflow of the repository gives a token to anything, and nothing reusable may do so.
 */
export function tokenlessBuilds(
  plugins: readonly UploadPlugin[],
  workflows: readonly Workflow[],
): LookedAt<TokenlessBuild> {
  const plugin = plugins.find(({ folder }) => folder === '.')
  if (plugin === undefined) return { count: 0, found: [] }
  const jobs = workflows.filter(({ kind }) => kind === 'workflow').flatMap(workflow => workflow.jobs)
  const isTokenKnown = jobs.some(job => job.secretsInherited || job.steps.some(seesToken) || namesToken(job))
  return lookedAt(jobs, job => {
    const step = buildBeforeShipping(job)
    if (step === null) return null
    if (isTokenKnown || plugin.option('authToken').kind === 'literal') return []
    return [{ plugin: plugin.rule.name, pluginAt: plugin.at, at: step.run?.at ?? step.at }]
  })
}

function buildBeforeShipping({ steps }: WorkflowJob): WorkflowStep | null {
  const at = steps.findIndex(({ run }) => run !== null && build.test(rawText(run.value)))
  const step = steps[at]
  if (step === undefined) return null
  return steps.slice(at).some(isShipping) ? step : null
}

function isShipping({ run, uses }: WorkflowStep): boolean {
  if (uses !== null && shippingAction.test(rawText(uses.value))) return true
  return run !== null && ships.test(rawText(run.value))
}

function seesToken({ env, with: inputs, run }: WorkflowStep): boolean {
  return (
    [...env.keys(), ...inputs.keys()].some(name => /SENTRY/i.test(name)) ||
    (run !== null && /SENTRY/i.test(rawText(run.value)))
  )
}

function namesToken({ env, secrets, with: inputs }: WorkflowJob): boolean {
  return [...env.keys(), ...secrets.keys(), ...inputs.keys()].some(name => /SENTRY/i.test(name))
}

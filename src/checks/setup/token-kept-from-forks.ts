import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { ExposedToken } from '../../sources/repository/wiring/exposed-tokens.ts'

/**
 * No job of a `pull_request_target` workflow checks out the head of the pull request while it holds a Sentry token:
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 */
export const tokenKeptFromForks: Check<{ exposed: readonly ExposedToken[]; targetWorkflows: number }> = {
  id: 'setup/token-kept-from-forks',
  title: 'Pull requests from forks cannot reach the token',
  need: 'required',
  judge({ exposed, targetWorkflows }) {
    if (targetWorkflows === 0) return skipped(prose`No workflow runs on ${code('pull_request_target')}.`)
    if (exposed.length === 0)
      return passed(
        prose`No job on ${code('pull_request_target')} holds both the head of a pull request and a Sentry token.`,
      )
    return exposed.map(({ at }) =>
      failed({
        evidence: prose`A job on ${code('pull_request_target')} checks out the head of the pull request and has a Sentry token.`,
        risk: prose`Anyone who opens a pull request can run code beside the token and send it away.`,
        next: [instruct(prose`Use ${code('pull_request')} for this job, or take the token out of it.`)],
        at,
      }),
    )
  },
}

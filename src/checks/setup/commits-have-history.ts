import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { CommitsWithoutHistory } from '../../sources/repository/wiring/commit-history.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'

/** Where the commits of a release are found from git, the checkout holds them. */
export const commitsHaveHistory: Check<{ commits: LookedAt<CommitsWithoutHistory> }> = {
  id: 'setup/commits-have-history',
  title: 'The commits of a release can be found',
  need: 'required',
  judge({ commits: { count, found } }) {
    if (count === 0) return skipped(prose`No job finds the commits of a release behind a checkout.`)
    if (found.length === 0)
      return passed(
        prose`${counted(count, 'step finds commits in a history, or goes', 'steps find commits in a history, or go')} on without it.`,
      )
    return found.map(({ tool, checkoutAt, at }) =>
      attention({
        evidence: prose`${code(tool)} finds the commits of the release, and the checkout at ${place(checkoutAt)} holds one commit.`,
        risk: prose`Where Sentry does not get the commits from the repository's host by an integration, the commit of the previous release is looked for in vain: the step fails, or the release has no commits.`,
        next: [
          instruct(
            prose`Give the checkout ${code('fetch-depth: 0')}, or let the step go on without (${code('--ignore-missing')}, ${code('ignore_missing: true')}).`,
          ),
        ],
        at,
      }),
    )
  },
}

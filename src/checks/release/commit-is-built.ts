import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { ForeignCommit } from '../../sources/repository/wiring/foreign-commits.ts'

/** A release that is named after a commit is built from that commit. */
export const commitIsBuilt: Check<{ foreignCommits: readonly ForeignCommit[]; pullRequestWorkflows: number }> = {
  id: 'release/commit-is-built',
  title: 'Releases are built from the commit they name',
  need: 'required',
  judge({ foreignCommits, pullRequestWorkflows }) {
    if (pullRequestWorkflows === 0) return skipped(prose`No workflow runs on pull requests.`)
    if (foreignCommits.length === 0) return passed(prose`No job on pull requests builds one commit and names another.`)
    return foreignCommits.map(({ at, checkout }) =>
      attention({
        evidence: prose`On pull requests ${code('github.sha')} is a merge commit, and the job builds the head (${place(checkout)}).`,
        risk: prose`The release is named after a commit that is in no branch: its commits and suspect commits are not found.`,
        next: [
          instruct(
            prose`Name it after ${code('github.event.pull_request.head.sha')}, or upload nothing on pull requests.`,
          ),
        ],
        at,
      }),
    )
  },
}

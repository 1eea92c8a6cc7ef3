import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { Release } from '../../sources/sentry/releases.ts'

/** Commits are set on the release; it ships as well without, so that this is advice. */
export const releaseHasCommits: Check<{ found: Release | null }> = {
  id: 'release/has-commits',
  title: 'Commits of the release',
  need: 'optional',
  judge({ found }) {
    if (found === null) return releaseNotThere
    const { commits } = found
    if (commits === null) return skipped(prose`The server does not say how many commits the release has.`)
    if (commits > 0) return passed(prose`${counted(commits, 'commit', 'commits')}.`)
    return passed(
      prose`No commits are set.`,
      prose`With commits Sentry names suspect commits and resolves issues by commit: ${code('set_commits')} of ${code('getsentry/action-release')}, or ${code('sentry-cli releases set-commits --auto')}.`,
    )
  },
}

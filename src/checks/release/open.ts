import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { Release } from '../../sources/sentry/releases.ts'

/** The release is not archived. */
export const releaseOpen: Check<{ found: Release | null }> = {
  id: 'release/open',
  title: 'The release is open',
  need: 'required',
  judge({ found }) {
    if (found === null) return releaseNotThere
    if (found.status === 'open') return passed(prose`${code(found.version)} is open.`)
    if (found.status === null) return skipped(prose`This server does not say whether a release is archived.`)
    return attention({
      evidence: prose`${code(found.version)} is archived.`,
      risk: prose`Sentry leaves archived releases out of its lists: what happens in it is easily overlooked.`,
      next: [instruct(prose`Restore the release in Sentry, or ship under a name of its own.`)],
    })
  },
}

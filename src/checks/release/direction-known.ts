import type { Check } from '../../core/check.ts'
import { momentWords } from '../../core/moment-words.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { RollbackView } from '../../core/release-rollback.ts'

/** Whether the release goes forward or back. A way back is said, and never stopped. */
export const directionKnown: Check<{ found: unknown; rollback: RollbackView }> = {
  id: 'release/direction-known',
  title: 'Forward, or a rollback',
  need: 'optional',
  judge({ found, rollback: { isRollback, newest } }) {
    if (found === null) return releaseNotThere
    if (isRollback === null)
      return skipped(prose`What was deployed last cannot be told, so this is judged as a way forward.`)
    if (newest === null) return passed(prose`No other release of its package was deployed there${unlessArchived}.`)
    const last = prose`${code(newest.version)} was deployed to ${code(newest.environment)} at ${momentWords(newest.finished)}`
    return isRollback
      ? passed(
          prose`A rollback: ${last}, and is the newer release.`,
          prose`What speaks against this release asks for attention and does not stop it.`,
        )
      : passed(prose`Forward: ${last}, and is the older release${unlessArchived}.`)
  },
}

/** The list that this rests on leaves archived releases out. */
const unlessArchived = prose`, archived ones left aside`

import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, place, prose, sentences } from '../../core/prose.ts'
import type { HiddenFailure } from '../../sources/repository/wiring/hidden-failures.ts'
import type { UploadStep } from '../../sources/repository/wiring/upload-steps.ts'

/** A failing upload shows. That a release does not wait for Sentry may be meant, so this is advice. */
export const uploadFailuresSeen: Check<{ uploads: readonly UploadStep[]; hiddenFailures: readonly HiddenFailure[] }> = {
  id: 'setup/upload-failures-seen',
  title: 'A failing upload shows',
  need: 'optional',
  judge({ uploads, hiddenFailures }) {
    if (uploads.length === 0) return skipped(prose`No workflow step uploads to Sentry by itself.`)
    const advice = hiddenFailures.map(
      ({ tool, by, at }) =>
        prose`${place(at)} runs ${code(tool)} with ${code(by)}: the run stays green where it fails.`,
    )
    return passed(
      prose`${counted(uploads.length, 'step uploads', 'steps upload')}, ${counted(uploads.length - hiddenFailures.length, 'of them shows when it fails', 'of them show when they fail')}.`,
      advice.length > 0 ? sentences(...advice) : undefined,
    )
  },
}

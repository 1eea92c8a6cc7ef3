import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { EndedPreload } from '../../sources/repository/wiring/ended-preloads.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'

/** The SDK is loaded before the application in a way that its version still knows. */
export const preloadSupported: Check<{ preloads: LookedAt<EndedPreload> }> = {
  id: 'setup/preload-supported',
  title: 'The SDK is preloaded in a way that works',
  need: 'required',
  judge({ preloads: { count, found } }) {
    if (count === 0) return skipped(prose`No SDK here is of a version that ended a way of loading it first.`)
    if (found.length === 0)
      return passed(prose`${counted(count, 'package uses', 'packages use')} no way of loading the SDK that ended.`)
    return found.map(({ sdk, what, instead, at }) =>
      failed({
        evidence:
          what === 'option'
            ? prose`The file that starts ${code(sdk)} is loaded first by an option that this version does not support.`
            : prose`This version of ${code(sdk)} has no such module.`,
        risk:
          what === 'option'
            ? prose`The SDK does not start: nothing is reported.`
            : prose`The application does not start, or starts without the SDK.`,
        next: [instruct(prose`Load a file of your own with ${code(instead)} instead.`)],
        at,
      }),
    )
  },
}

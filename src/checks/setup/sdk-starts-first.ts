import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { LateStart } from '../../sources/repository/wiring/load-order.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'

/** An SDK that instruments packages while they are loaded starts before them. */
export const sdkStartsFirst: Check<{ lateStarts: LookedAt<LateStart> }> = {
  id: 'setup/sdk-starts-first',
  title: 'The SDK starts before what it instruments',
  need: 'required',
  judge({ lateStarts: { count, found } }) {
    if (count === 0)
      return skipped(prose`No start here is known to trace packages that are instrumented while they are loaded.`)
    if (found.length === 0)
      return passed(prose`No package that is instrumented is seen to load before ${counted(count, 'start', 'starts')}.`)
    return found.map(({ sdk, loaded, loadedAt, at }) =>
      attention({
        evidence: prose`${code(loaded)} is loaded at ${place(loadedAt)}, before ${code(sdk)} starts.`,
        risk: prose`It is not instrumented. Errors still arrive, so that nobody notices the missing traces.`,
        next: [
          instruct(
            prose`Start the SDK in a file of its own, and load that file first: ${code('node --import ./instrument.mjs')}, or the first ${code('require')} of a CommonJS application.`,
          ),
        ],
        at,
      }),
    )
  },
}

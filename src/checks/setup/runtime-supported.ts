import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, place, prose, sentences } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { RuntimeGap } from '../../sources/repository/wiring/runtime-needs.ts'

/** The versions of the runtime that a package declares are such that its SDK works with. */
export const runtimeSupported: Check<{ runtimes: LookedAt<RuntimeGap> }> = {
  id: 'setup/runtime-supported',
  title: 'The SDK works with the runtime',
  need: 'required',
  judge({ runtimes: { count, found } }) {
    if (count === 0) return skipped(prose`No package declares a runtime for an SDK with known needs.`)
    const none = found.filter(({ fits }) => fits === 'none')
    const some = found.filter(({ fits }) => fits === 'some')
    if (none.length === 0) {
      const advice = some.map(
        ({ sdk, needs, at }) =>
          prose`${place(at)} allows versions that ${code(sdk)} does not work with: it needs ${code(needs)}.`,
      )
      return passed(
        prose`${counted(count, 'package declares', 'packages declare')} a runtime that fits the SDK.`,
        advice.length > 0 ? sentences(...advice) : undefined,
      )
    }
    return none.map(({ sdk, engine, needs, at }) =>
      failed({
        evidence: prose`The declared versions of ${phrase(engine)} are none that ${code(sdk)} works with: it needs ${code(needs)}.`,
        risk: prose`The SDK does not load, or breaks while running.`,
        next: [
          instruct(
            prose`Raise ${code('engines')} and the runtime that is deployed, or stay on the SDK's version before.`,
          ),
        ],
        at,
      }),
    )
  },
}

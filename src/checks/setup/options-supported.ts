import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { EndedOption } from '../../sources/repository/wiring/option-notes.ts'

/** The SDK knows the options that it is started with. */
export const optionsSupported: Check<{ endedOptions: LookedAt<EndedOption> }> = {
  id: 'setup/options-supported',
  title: 'The SDK knows its options',
  need: 'required',
  judge({ endedOptions: { count, found } }) {
    if (count === 0) return skipped(prose`No start is known by the version of its SDK and by its options.`)
    if (found.length === 0) return passed(prose`${counted(count, 'start uses', 'starts use')} no option that ended.`)
    return found.map(({ sdk, option, since, instead, at }) =>
      attention({
        evidence: prose`${code(option)} ended with version ${since} of ${code(sdk)}.`,
        risk: prose`It is ignored: what the SDK collects is decided by ${code(instead)}, which collects more where it is not set.`,
        next: [instruct(prose`Say the same with ${code(instead)}.`)],
        at,
      }),
    )
  },
}

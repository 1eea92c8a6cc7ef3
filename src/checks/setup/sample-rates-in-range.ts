import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { RateOutOfRange } from '../../sources/repository/wiring/option-notes.ts'

/** Sample rates that are written out are shares, from 0 to 1. */
export const sampleRatesInRange: Check<{ rates: LookedAt<RateOutOfRange> }> = {
  id: 'setup/sample-rates-in-range',
  title: 'Sample rates are shares',
  need: 'required',
  judge({ rates: { count, found } }) {
    if (count === 0) return skipped(prose`No sample rate is written out where an SDK starts.`)
    if (found.length === 0)
      return passed(prose`${counted(count, 'sample rate lies', 'sample rates lie')} between 0 and 1.`)
    return found.map(({ option, value, at }) =>
      attention({
        evidence: prose`${code(option)} is ${value}.`,
        risk: prose`The SDK refuses the value, and samples nothing.`,
        next: [instruct(prose`Give a number from 0 to 1: ${code('0.1')} is every tenth.`)],
        at,
      }),
    )
  },
}

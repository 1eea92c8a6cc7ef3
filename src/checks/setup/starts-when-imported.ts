import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { GuardedStart } from '../../sources/repository/wiring/main-guards.ts'

/** In an application that its server imports, the SDK starts on import. */
export const startsWhenImported: Check<{ guardedStarts: LookedAt<GuardedStart> }> = {
  id: 'setup/starts-when-imported',
  title: 'The SDK starts in the processes of the server',
  need: 'required',
  judge({ guardedStarts: { count, found } }) {
    if (count === 0) return skipped(prose`No package with a start depends on a server that imports it.`)
    if (found.length === 0)
      return passed(
        prose`${counted(count, 'package that a server imports starts', 'packages that a server imports start')} the SDK on import.`,
      )
    return found.map(({ sdk, importedBy, at }) =>
      attention({
        evidence: prose`${code(sdk)} starts under ${code('if __name__ == "__main__"')} only, and ${code(importedBy)} imports the application.`,
        risk: prose`Processes of ${code(importedBy)} never enter that branch, so they report nothing.`,
        next: [instruct(prose`Start the SDK in the module that the server imports, outside of the branch.`)],
        at,
      }),
    )
  },
}

import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { OutdatedDependency } from '../../sources/repository/wiring/outdated-packages.ts'

/** No manifest depends on a package of Sentry's that came to its end, or that does not belong to the SDK beside it. */
export const sdkPackagesCurrent: Check<{ outdated: LookedAt<OutdatedDependency> }> = {
  id: 'setup/sdk-packages-current',
  title: 'The packages of the SDK are current ones',
  need: 'required',
  judge({ outdated: { count, found } }) {
    if (count === 0) return skipped(prose`No manifest has packages of which an end is known.`)
    if (found.length === 0)
      return passed(
        prose`${counted(count, 'manifest depends', 'manifests depend')} on no package that came to its end.`,
      )
    return found.map(({ name, since, instead, at }) =>
      attention({
        evidence:
          since === null
            ? prose`${code(name)} is not maintained any more.`
            : prose`${code(name)} ended with version ${since} of the SDK, which is here.`,
        risk: prose`It gets no fixes, and beside a newer SDK what it adds is lost.`,
        next: [instruct(prose`Use ${phrase(instead)} in its place.`)],
        at,
      }),
    )
  },
}

import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { VersionSkew } from '../../sources/repository/wiring/version-skew.ts'

/** The SDK packages of one manifest, which are released together, have one major version. */
export const sdkVersionsAligned: Check<{ skews: LookedAt<VersionSkew> }> = {
  id: 'setup/sdk-versions-aligned',
  title: 'The packages of the SDK are of one version',
  need: 'required',
  judge({ skews: { count, found } }) {
    if (count === 0) return skipped(prose`No package depends on two SDK packages that are released together.`)
    if (found.length === 0)
      return passed(prose`${counted(count, 'package has', 'packages have')} SDK packages of one major version each.`)
    return found.map(({ older, newer }) =>
      attention({
        evidence: prose`${code(older.name)} is ${code(older.range)}, ${code(newer.name)} is ${code(newer.range)}.`,
        risk: prose`Two copies of the SDK do not know of each other: integrations, scopes and traces of one are lost to the other.`,
        next: [instruct(prose`Give all packages of the SDK the same version.`)],
        at: older.at,
      }),
    )
  },
}

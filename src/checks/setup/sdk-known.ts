import type { Check } from '../../core/check.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose } from '../../core/prose.ts'
import type { WiredPackage } from '../../sources/repository/wiring/packages.ts'
import type { SentryDependency } from '../../sources/repository/wiring/sentry-dependencies.ts'

/** There is a profile for every SDK in use: wiring that nobody looked at is not fine. */
export const sdkKnown: Check<{ packages: readonly WiredPackage[]; unprofiled: readonly SentryDependency[] }> = {
  id: 'setup/sdk-known',
  title: 'The SDK is one that is looked into',
  need: 'required',
  judge({ packages, unprofiled }) {
    if (packages.length + unprofiled.length === 0) return skipped(prose`No package uses an SDK.`)
    const unknown = unprofiled.map(({ name, at }) =>
      inconclusive({
        cause: 'unsupported',
        risk: prose`${code(name)} has no profile in this version: how it is started and how its stack traces become readable was not looked at.`,
        next: [],
        at,
      }),
    )
    const known = [...new Set(packages.map(({ profile }) => profile.title))].map(title => phrase(title))
    return known.length > 0 ? [passed(prose`Known here: ${known}.`), ...unknown] : unknown
  },
}

import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, link, phrase, place, prose } from '../../core/prose.ts'
import type { WiredPackage } from '../../sources/repository/wiring/packages.ts'

const shown = 3

/** Where an SDK reports minified or stripped code, the build uploads what makes its stack traces readable. */
export const symbolicationConfigured: Check<{ packages: readonly WiredPackage[] }> = {
  id: 'setup/symbolication-configured',
  title: 'Stack traces become readable',
  need: 'required',
  judge({ packages }) {
    const needed = packages.flatMap(({ profile, sdk, symbolication }) =>
      symbolication.map(one => ({ profile, sdk, ...one })),
    )
    if (needed.length === 0) return skipped(prose`No package here needs uploads for readable stack traces.`)
    return needed.map(({ profile, sdk, needed: { artifact }, sites }) =>
      sites.length > 0
        ? passed(
            prose`${phrase(profile.title)}: ${phrase(artifact)} are uploaded by ${sites.slice(0, shown).map(place)}.`,
          )
        : attention({
            evidence: prose`Nothing uploads ${phrase(artifact)} for ${code(sdk.name)}.`,
            risk: prose`Stack traces of ${phrase(profile.title)} stay unreadable, and with them grouping and release comparison.`,
            next: guided(
              profile.guides.symbolication,
              instruct(
                prose`Upload ${phrase(artifact)} in the build that ships, see ${link(`the guide for ${profile.title}`, profile.docs)}.`,
              ),
            ),
            at: sdk.at,
          }),
    )
  },
}

import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, link, phrase, place, prose } from '../../core/prose.ts'
import type { WiredPackage } from '../../sources/repository/wiring/packages.ts'

const shown = 3

/** Every package that depends on an SDK starts it somewhere. */
export const sdkInitialized: Check<{ packages: readonly WiredPackage[] }> = {
  id: 'setup/sdk-initialized',
  title: 'The SDK is started',
  need: 'required',
  judge({ packages }) {
    return packages.length > 0
      ? packages.map(judgePackage)
      : skipped(prose`No package uses an SDK that this version knows.`)
  },
}

function judgePackage({ profile, sdk, init }: WiredPackage): Outcome {
  if (init.length > 0) {
    const places = init.slice(0, shown).map(({ at }) => place({ file: at.file, line: at.line }))
    const more = init.length > shown ? prose` and ${init.length - shown} more` : prose``
    return passed(prose`${code(sdk.name)} (${phrase(profile.title)}) starts at ${places}${more}.`)
  }
  return attention({
    evidence: prose`${code(sdk.name)} is a dependency, and no call starts it.`,
    risk: prose`Either nothing is reported, or it starts in a way that was not recognised.`,
    next: guided(
      profile.guides.initialization,
      instruct(prose`Start the SDK as ${link(`the guide for ${profile.title}`, profile.docs)} shows.`),
    ),
    at: sdk.at,
  })
}

import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, link, type Prose, phrase, place, prose } from '../../core/prose.ts'
import type { Idleness } from '../../sources/repository/wiring/idle-starts.ts'
import type { WiredPackage } from '../../sources/repository/wiring/packages.ts'

const shown = 3

/** Every package that depends on an SDK starts it somewhere, and not only where its own code keeps it from reporting. */
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

function judgePackage({ profile, sdk, init, idle }: WiredPackage): Outcome {
  if (init.length > 0) {
    const places = init.slice(0, shown).map(({ at }) => place({ file: at.file, line: at.line }))
    const more = init.length > shown ? prose` and ${init.length - shown} more` : prose``
    return passed(prose`${code(sdk.name)} (${phrase(profile.title)}) starts at ${places}${more}.`)
  }
  const [first] = idle
  if (first !== undefined) {
    const places = idle
      .slice(0, shown)
      .map(({ at, why, because }) => prose`${place(at)}, ${reasons[why]} ${place(because)}`)
    const more = idle.length > shown ? prose`, and ${idle.length - shown} more` : prose``
    return attention({
      evidence: prose`${code(sdk.name)} starts only where it never reports: ${places}${more}.`,
      risk: prose`Nothing is reported, and nobody notices: the program runs as if it were.`,
      next: [instruct(prose`Let the deployment decide whether it reports, or take the start out.`)],
      at: first.because,
    })
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

const reasons: Record<Idleness, Prose> = {
  'switched off': prose`switched off at`,
  'no DSN': prose`with an empty DSN at`,
  'never true': prose`behind a condition that is never true at`,
  'never called': prose`in a function that nothing calls at`,
}

import { type GivenRelease, givenNameAcceptable } from '../checks/release/given-name-acceptable.ts'
import { nameAcceptable } from '../checks/release/name-acceptable.ts'
import { namesAgree } from '../checks/release/names-agree.ts'
import { versionsAligned } from '../checks/release/versions-aligned.ts'
import type { Check } from '../core/check.ts'
import { failed } from '../core/outcome.ts'
import { untrusted } from '../core/text.ts'
import { releaseNameProblem } from '../sources/repository/release-names/name-problem.ts'
import type { Sources } from '../sources/sources.ts'
import { checkoutFacts } from './checkout-facts.ts'
import { codictateChecks } from './codictate-checks.ts'
import type { SetupFacts } from './setup-facts.ts'

/** What can be said of a release without a server: of the name that was given, and of the names in the repository. */
export interface ReleaseLocalFacts extends Pick<SetupFacts, 'release' | 'markers'> {
  readonly given: GivenRelease | null
}

/** Reads the repository and sends nothing. */
export async function releaseLocalFacts(from: Sources): Promise<ReleaseLocalFacts> {
  const { release, markers } = await checkoutFacts(from)
  const version = from.asked.release === null ? null : untrusted(from.asked.release)
  return { release, markers, given: version && { version, problem: releaseNameProblem(version) } }
}

/** Row 30: a gate stays shut where names can never be, or differ, whatever the server says. */
export const releaseLocalChecks: readonly Check<ReleaseLocalFacts>[] = [
  givenNameAcceptable,
  nameAcceptable,
  namesAgree(failed),
  versionsAligned(failed),
  ...codictateChecks,
]

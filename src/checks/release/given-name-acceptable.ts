import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose } from '../../core/prose.ts'
import { nameProblems, proposalWords } from '../../core/release-words.ts'
import type { Untrusted } from '../../core/text.ts'
import type { ReleaseNameProblem } from '../../sources/repository/release-names/name-problem.ts'

/** The release that was given, and why Sentry can never have it. */
export interface GivenRelease {
  readonly version: Untrusted
  readonly problem: ReleaseNameProblem | null
}

/** A release of the given name can exist: https://docs.sentry.io/product/releases/naming-releases/ */
export const givenNameAcceptable: Check<{ given: GivenRelease | null }> = {
  id: 'release/given-name-acceptable',
  title: 'A release of the given name can exist',
  need: 'required',
  judge({ given }) {
    if (given === null) return skipped(prose`No release is given.`)
    const { version, problem } = given
    if (problem === null) return passed(prose`Nothing in ${code(version)} is refused.`)
    return failed({
      evidence: prose`Sentry never accepts the name ${code(version)}, because it ${phrase(nameProblems[problem.kind])}.`,
      risk: prose`There is no such release and never will be: uploads and events have to go by another name.`,
      next: [
        instruct(proposalWords('proposal' in problem ? problem.proposal : null)),
        instruct(prose`Give the SDK, the upload and this step the same name.`),
      ],
    })
  },
}

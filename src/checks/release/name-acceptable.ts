import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { failed, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { phrase, prose } from '../../core/prose.ts'
import { nameProblems, proposalWords, releaseNameWords } from '../../core/release-words.ts'
import type { ReleaseIdentity, UnacceptableName } from '../../sources/repository/wiring/release-identity.ts'

type Identity = Pick<ReleaseIdentity, 'given' | 'unacceptable' | 'guide'>

/** Sentry accepts the names of releases: https://docs.sentry.io/product/releases/naming-releases/ */
export const nameAcceptable: Check<{ release: Identity }> = {
  id: 'release/name-acceptable',
  title: 'Sentry accepts the name of the release',
  need: 'required',
  judge({ release: { given, unacceptable, guide } }) {
    if (unacceptable.length > 0) return unacceptable.map(name => finding(name, guide))
    return given.length === 0
      ? skipped(prose`Nothing here names a release.`)
      : passed(prose`Nothing in the names of releases is refused.`)
  },
}

function finding({ name, problem, proposal }: UnacceptableName, guide: Identity['guide']): Outcome {
  return failed({
    evidence: prose`Sentry never accepts this name, because it ${phrase(nameProblems[problem])}: ${releaseNameWords(name)}.`,
    risk: prose`The release is never created, and events lose it.`,
    next: guided(guide, instruct(proposalWords(proposal))),
    ...(name.at === undefined ? {} : { at: name.at }),
  })
}

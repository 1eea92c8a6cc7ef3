import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { failed, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose } from '../../core/prose.ts'
import { releaseNameWords } from '../../core/release-words.ts'
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
    evidence: prose`Sentry never accepts this name, because it ${phrase(reasons[problem])}: ${releaseNameWords(name)}.`,
    risk: prose`The release is never created, and events lose it.`,
    next: guided(guide, instruct(advice(proposal))),
    ...(name.at === undefined ? {} : { at: name.at }),
  })
}

function advice(proposal: UnacceptableName['proposal']): Prose {
  return proposal === null
    ? prose`Name it after package and version: ${code('package@1.2.3')}.`
    : prose`A name that is accepted: ${code(proposal)}.`
}

const reasons: Record<UnacceptableName['problem'], string> = {
  empty: 'is empty',
  reserved: 'is reserved',
  slash: 'has a slash',
  backslash: 'has a backslash',
  'line-break': 'has a line break',
  tab: 'has a tab',
  'form-feed': 'has a form feed',
  'surrounding-space': 'begins or ends with a space',
  'too-long': 'is longer than 200 bytes',
}

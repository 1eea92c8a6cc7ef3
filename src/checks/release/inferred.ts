import type { Check } from '../../core/check.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, place, prose } from '../../core/prose.ts'
import { sourceWords } from '../../core/release-words.ts'
import type { ReleaseIdentity } from '../../sources/repository/wiring/release-identity.ts'

type Inferred = ReleaseIdentity['inferred']
type Candidate = Extract<Inferred, { kind: 'ambiguous' }>['candidates'][number]

const shown = 5

/** Which release this checkout is, and how that is known. Not knowing is no fault of a repository. */
export const releaseInferred: Check<{ release: Pick<ReleaseIdentity, 'inferred'> }> = {
  id: 'release/inferred',
  title: 'The release of this checkout',
  need: 'optional',
  judge({ release: { inferred } }) {
    if (inferred.kind === 'inferred')
      return passed(prose`${words(inferred)}, because ${phrase(reasons[inferred.reason])}.`)
    const give = prose`Give the ${code('release')} to modes that look at one.`
    if (inferred.kind === 'none') return skipped(prose`Nothing here tells the release before it is built.`, give)
    const { candidates } = inferred
    const more = candidates.length > shown ? prose` and ${candidates.length - shown} more` : prose``
    return skipped(prose`Several could be meant: ${candidates.slice(0, shown).map(words)}${more}.`, give)
  },
}

const reasons: Record<Extract<Inferred, { kind: 'inferred' }>['reason'], string> = {
  named: 'code or a workflow names it so',
  default: 'that is what is taken where nothing names it',
  manifest: 'that is the package and its version',
  tag: 'that tag is built',
}

function words({ release, from }: Candidate): Prose {
  return from.at === null
    ? prose`${code(release)} (${sourceWords(from.source)})`
    : prose`${code(release)} (${sourceWords(from.source)}, ${place(from.at)})`
}

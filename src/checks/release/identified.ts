import type { Check } from '../../core/check.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { inconclusive, passed } from '../../core/outcome.ts'
import { code, phrase, prose, sentences } from '../../core/prose.ts'
import type { ReleaseMeant } from '../../core/release-presence.ts'
import { untrusted } from '../../core/text.ts'

const shown = 5

/** It is known which release is meant. Which of several names is right is not guessed. */
export const releaseIdentified: Check<{ inQuestion: ReleaseMeant }> = {
  id: 'release/identified',
  title: 'It is known which release is meant',
  need: 'required',
  judge({ inQuestion }) {
    if (inQuestion.kind !== 'unknown') {
      const how = inQuestion.kind === 'given' ? 'as given' : 'which is what this checkout comes to'
      return passed(prose`${name(inQuestion.version)}, ${phrase(how)}.`)
    }
    const { candidates } = inQuestion
    const more = candidates.length > shown ? prose` and ${candidates.length - shown} more` : prose``
    return inconclusive({
      cause: 'no-target',
      missing: 'release',
      risk: sentences(
        prose`No release is given, and the repository does not tell which one it is.`,
        candidates.length > 0
          ? prose`Several could be meant: ${candidates.slice(0, shown).map(name)}${more}.`
          : prose`Nothing in it names one before it is built.`,
      ),
      next: [
        instruct(
          prose`Give the very name that the build uses with ${code('release')}, or set ${code('SENTRY_RELEASE')} for this step too.`,
        ),
        rerun('setup-preflight'),
      ],
    })
  },
}

function name(version: string) {
  return code(untrusted(version))
}

import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { passed } from '../../core/outcome.ts'
import { code, phrase, prose, sentences } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { PhaseView } from '../../core/release-phase.ts'
import { unanswered } from '../../core/unanswered.ts'

const titles = { pre: 'Judged as before going live (pre).', post: 'Judged as live (post).' }
const unknown = prose`Whether the release is live is not known, so that it is judged as if it were.`
const sayIt = prose`Say it with ${code('phase')}.`

/** Whether the release is judged before or after it is live, and why: the same facts mean different things. */
export const phaseKnown: Check<{ found: unknown; phase: PhaseView }> = {
  id: 'release/phase-known',
  title: 'Before or after going live',
  need: 'optional',
  judge({ found, phase: { phase, reason, unseen } }) {
    if (found === null) return releaseNotThere
    if (unseen) return unanswered(unseen, unknown, instruct(sayIt))
    return passed(sentences(prose`${phrase(titles[phase])}`, reason))
  },
}

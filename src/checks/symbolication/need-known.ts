import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose, sentences } from '../../core/prose.ts'
import type { SymbolicationNeed } from '../../core/symbolication-need.ts'
import { unanswered } from '../../core/unanswered.ts'

/** Whether stack traces of the project need uploads to be read. */
export const needKnown: Check<{ need: SymbolicationNeed }> = {
  id: 'symbolication/need-known',
  title: 'Whether stack traces need uploads is known',
  need: 'optional',
  judge({ need }) {
    if (need.kind === 'not-needed') return skipped(need.because)
    if (need.kind === 'needed')
      return passed(prose`Stack traces need ${need.uploads.map(phrase)} to be read: ${need.because}`)
    if (need.end !== null) return unanswered(need.end, sentences(need.because, unproven), setPlatform)
    return inconclusive({
      cause: 'too-little-data',
      risk: sentences(need.because, unproven),
      next: [setPlatform, giveArtifacts],
    })
  },
}

const unproven = prose`They may be unreadable.`
const setPlatform = instruct(prose`Set the platform of the project in its settings in Sentry.`)
const giveArtifacts = instruct(prose`Or name the built output with ${code('artifacts')}.`)

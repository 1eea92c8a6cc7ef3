import { anotherLook } from '../../core/another-look.ts'
import type { Check } from '../../core/check.ts'
import type { Count } from '../../core/count.ts'
import { countFigure } from '../../core/figures.ts'
import type { IssuePlace } from '../../core/issue-place.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { searchWords } from '../../core/search-words.ts'
import { untrusted } from '../../core/text.ts'
import { type Told, toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'

/** The unresolved issues that have an event of one release. */
export interface ReleaseView {
  readonly version: string
  /** In Sentry's words. */
  readonly query: string
  readonly count: Told<Count>
}

export interface ReleaseViewFacts {
  /** `null` where it is not known which release is meant. */
  readonly inRelease: ReleaseView | null
  readonly place: IssuePlace
}

/** How many of the unresolved issues the release in question has; a number to know, not a rule. */
export const releaseIssuesSeen: Check<ReleaseViewFacts> = {
  id: 'health/release-issues-seen',
  title: 'The issues of the release were counted',
  need: 'optional',
  judge({ inRelease, place }) {
    if (inRelease === null)
      return skipped(
        prose`It is not known which release is meant.`,
        prose`With ${code('release')} the issues of the release that is live are counted apart.`,
      )
    const { version, query, count } = inRelease
    if (count === null) return skipped(toldAbove)
    const name = code(untrusted(version))
    if (count.kind === 'unseen') {
      const unknown = prose`It is not known which issues release ${name} has.`
      return unanswered(count, unknown, anotherLook(count))
    }
    return passed(
      sentences(
        prose`${countFigure(count.value)} of the unresolved issues have events of release ${name} (${searchWords(query, place)}).`,
        count.value.value === 0 ? prose`Whether Sentry knows this release is a question of release-gate.` : undefined,
      ),
    )
  },
}

import { anotherLook } from '../../core/another-look.ts'
import type { Limits } from '../../core/asked.ts'
import type { BacklogCounts } from '../../core/backlog.ts'
import type { Check } from '../../core/check.ts'
import { isExact } from '../../core/count.ts'
import { countFigure, figure } from '../../core/figures.ts'
import type { IssuePlace } from '../../core/issue-place.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { searchWords } from '../../core/search-words.ts'
import { toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'

export interface BacklogFacts {
  /** `null` where it was not seen for a reason that is told elsewhere. */
  readonly backlog: BacklogCounts | null
  readonly limits: Limits
  readonly place: IssuePlace
}

/** There are no more unresolved issues than the limit allows, and their number is known. */
export const backlogWithinLimit: Check<BacklogFacts> = {
  id: 'issues/backlog-within-limit',
  title: 'The unresolved issues are within the limit',
  need: 'required',
  judge({ backlog, limits: { maxUnresolved }, place }) {
    if (backlog === null) return skipped(toldAbove)
    const { unresolved } = backlog
    if (unresolved.kind === 'unseen') {
      const unknown = prose`It is not known how many issues are unresolved.`
      return unanswered(unresolved, unknown, anotherLook(unresolved))
    }
    const { value: count } = unresolved
    const evidence = sentences(
      prose`${countFigure(count)} unresolved, the limit is ${figure(maxUnresolved)} (${searchWords('is:unresolved', place)}).`,
      isExact(count) ? undefined : prose`Sentry does not count further than 1,000, and estimates long lists.`,
    )
    if (isExact(count) && count.value <= maxUnresolved) return passed(evidence)
    return attention({
      evidence,
      risk: count.value > maxUnresolved ? hidden : prose`Whether that is within the limit cannot be told.`,
      next: [
        rerun('issue-triage', '--require-host-network'),
        instruct(prose`Resolve or archive what is done, or set ${code('max-unresolved')} to what you live with.`),
      ],
    })
  },
}

const hidden = prose`What is new does not stand out among what has been open for long.`

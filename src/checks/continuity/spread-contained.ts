import type { Check } from '../../core/check.ts'
import type { Delta, Spread } from '../../core/delta.ts'
import { figure } from '../../core/figures.ts'
import { type IssuePlace, issueHref } from '../../core/issue-place.ts'
import { rerun } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { link, type Prose, phrase, prose } from '../../core/prose.ts'

interface Facts {
  readonly delta: Delta | null
  readonly spread: readonly Spread[]
  readonly issues: IssuePlace
}

const mostNamed = 5

/** No known open issue reaches many more people than on its usual days: neither "new" nor "regressed" says that. */
export const spreadContained: Check<Facts> = {
  id: 'continuity/spread-contained',
  title: 'Known issues do not spread',
  need: 'optional',
  judge({ delta, spread, issues }) {
    if (delta === null) return skipped(prose`There are no earlier days to compare with.`)
    if (spread.length === 0)
      return passed(prose`No known issue has three times, and at least 25 more, users in 24 hours than usual.`)
    const named = spread
      .slice(0, mostNamed)
      .map(
        ({ id, users, median }) =>
          prose`${link(id, issueHref(issues, id))} with ${figure(users)} users in 24 hours (usually ${medianFigure(median)})`,
      )
    const rest = spread.length - named.length
    return attention({
      evidence: prose`Spreading: ${named}${phrase(rest > 0 ? ` and ${rest} more` : '')}.`,
      risk: prose`An issue that everybody has got used to reaches far more people than before; alerts on new issues do not fire for it.`,
      next: [rerun('issue-triage', '--require-host-network')],
    })
  },
}

/** A whole number, or half way between two. */
function medianFigure(median: number): Prose {
  return prose`${figure(Math.floor(median))}${phrase(Number.isInteger(median) ? '' : '.5')}`
}

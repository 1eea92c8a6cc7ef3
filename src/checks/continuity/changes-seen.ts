import type { Check } from '../../core/check.ts'
import type { Count } from '../../core/count.ts'
import type { Change, ChangeKind, Delta } from '../../core/delta.ts'
import { countFigure, figure } from '../../core/figures.ts'
import { type IssuePlace, issueHref } from '../../core/issue-place.ts'
import { momentWords } from '../../core/moment-words.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { attention, passed } from '../../core/outcome.ts'
import { code, link, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { unanswered } from '../../core/unanswered.ts'

interface Facts {
  readonly unresolved: Observed<Count>
  /** `null` without a baseline. */
  readonly delta: Delta | null
  readonly issues: IssuePlace
  readonly now: Date
}

/** What changed since the last run is known: a snapshot of the unresolved issues was taken, and compared where there is a baseline. */
export const changesSeen: Check<Facts> = {
  id: 'continuity/changes-seen',
  title: 'Changes since the last run',
  need: 'required',
  judge({ unresolved, delta, issues, now }) {
    if (unresolved.kind === 'unseen') {
      const unknown = prose`What changed since the last run is not known, and the checkpoint of that run is kept.`
      return unanswered(unresolved, unknown, rerun('verify-loop', '--require-host-network'))
    }
    const open = countFigure(unresolved.value)
    if (delta === null)
      return passed(prose`Baseline established: ${open} unresolved. The next run tells what is new since this one.`)
    const evidence = sentences(
      prose`Since ${momentWords(delta.previousCheckedAt)}, ${ago(delta.previousCheckedAt, now)}: ${kinds.map(kind => listed(delta, kind, issues))}; ${open} unresolved now.`,
      gapNote(delta.previousCheckedAt, now),
    )
    if (delta.complete) return passed(evidence)
    return attention({
      evidence,
      risk: prose`More may have changed: the backlog is longer than what a run reads and remembers, or a question about it had no answer.`,
      next: [
        instruct(
          prose`Resolve or archive old issues, or look at one ${code('environment')}, until the list is read whole.`,
        ),
      ],
    })
  },
}

const kinds: readonly ChangeKind[] = ['new', 'resolved', 'regressed', 'escalated', 'archived', 'gone']
const mostNamed = 10
const hourMs = 60 * 60 * 1000
const longGapHours = 36

const causes: Partial<Record<Change['cause'], string>> = {
  'came-back': 'came back',
  'in-transition': 'being merged or deleted',
  'not-found': 'merged or deleted',
  'out-of-sight': 'not visible any more',
}

function listed(delta: Delta, kind: ChangeKind, issues: IssuePlace): Prose {
  const changes = delta.changes.filter(change => change.kind === kind)
  const number = prose`${figure(changes.length)}${phrase(delta.complete ? '' : '+')} ${phrase(kind)}`
  if (changes.length === 0) return number
  const named = changes.slice(0, mostNamed).map(({ id, cause }) => {
    const why = causes[cause]
    return prose`${link(id, issueHref(issues, id))}${phrase(why ? `, ${why}` : '')}`
  })
  const rest = changes.length - named.length
  return prose`${number} (${named}${phrase(rest > 0 ? ` and ${rest} more` : '')})`
}

function ago(then: Date, now: Date): Prose {
  const minutes = Math.max(0, Math.round((now.getTime() - then.getTime()) / 60_000))
  const [value, one] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 72 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day']
  return prose`${value} ${phrase(value === 1 ? one : `${one}s`)} ago`
}

/** GitHub delays schedules, and switches them off where a repository is quiet for 60 days. */
function gapNote(then: Date, now: Date): Prose | undefined {
  return now.getTime() - then.getTime() > longGapHours * hourMs
    ? prose`The previous check was ${ago(then, now)}, and what is new spans all of that time.`
    : undefined
}

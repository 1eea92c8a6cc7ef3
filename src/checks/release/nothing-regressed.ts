import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { type Prose, prose, sentences } from '../../core/prose.ts'
import {
  isFault,
  isWeighty,
  type RegressedIssues,
  type ReleaseIssueFacts,
  weightyUsers,
} from '../../core/release-issue.ts'
import { boundWords, foundWith, issuesWords, leftOutWords } from '../../core/release-issue-words.ts'
import { unanswered } from '../../core/unanswered.ts'

type Facts = Pick<ReleaseIssueFacts, 'newIssues' | 'regressedIssues' | 'issuePlace'>

/** An issue that was resolved and came back with the release: a fix that did not last. */
export const nothingRegressed: Check<Facts> = {
  id: 'release/nothing-regressed',
  title: 'No resolved issue came back with the release',
  need: 'optional',
  judge({ newIssues, regressedIssues, issuePlace }) {
    if (regressedIssues.kind === 'seen') return judgeRegressed(regressedIssues.value, issuePlace)
    if (newIssues.kind === 'unseen' && newIssues.cause === regressedIssues.cause)
      return skipped(prose`Not seen, for the same reason as the new issues.`)
    return unanswered(regressedIssues, prose`Whether resolved issues came back with this release is not known.`, again)
  },
}

const again = rerun('release-gate', '--require-host-network')
const look = instruct(prose`Look at why the fixes of these issues are not in the release, or do not hold.`)

function judgeRegressed({ inRelease, elsewhere }: RegressedIssues, place: Facts['issuePlace']): Outcome {
  const { rest } = inRelease
  const faults = inRelease.issues.filter(isFault)
  const weighty = faults.filter(isWeighty)
  const others = elsewhere.filter(isFault)
  const measured = prose`${counted(faults.length, 'regressed issue', 'regressed issues')}, ${weighty.length} with ${weightyUsers} users or more in the release, 0 allowed.`
  const background = sentences(leftOutWords(inRelease), foundWith(inRelease, place))
  if (weighty.length > 0) {
    return failed({
      evidence: sentences(measured, prose`${issuesWords(weighty, place)}.`, background),
      risk: prose`Errors that were taken for fixed are back.`,
      next: [look, rerun('issue-triage', '--require-host-network')],
    })
  }
  if (rest)
    return unanswered(rest, sentences(measured, prose`Those that were not read may weigh more.`, background), again)
  const notes = [
    faults.length > 0 ? sentences(prose`${issuesWords(faults, place)}.`, boundWords(faults)) : undefined,
    others.length > 0 ? elsewhereWords(others, place) : undefined,
  ]
  if (notes.every(note => note === undefined)) return passed(sentences(measured, background))
  return attention({
    evidence: sentences(measured, ...notes, background),
    risk: prose`Errors that were taken for fixed may be back for more users soon.`,
    next: [look, again],
  })
}

function elsewhereWords(issues: RegressedIssues['elsewhere'], place: Facts['issuePlace']): Prose {
  return prose`Back since another release, and seen in this one: ${issuesWords(issues, place)}.`
}

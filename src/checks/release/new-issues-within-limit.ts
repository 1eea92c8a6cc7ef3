import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, passed } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { isBlocking, isFault, type ReleaseIssueFacts, weightyEvents, weightyUsers } from '../../core/release-issue.ts'
import { boundWords, foundWith, issuesWords, leftOutWords, newnessWords } from '../../core/release-issue-words.ts'
import { unanswered } from '../../core/unanswered.ts'

/** A new issue blocks where it is severe and not a single user's bad day; more of those than are allowed stop a release. */
export const newIssuesWithinLimit: Check<Pick<ReleaseIssueFacts, 'newIssues' | 'issuePlace' | 'limits'>> = {
  id: 'release/new-issues-within-limit',
  title: 'The release brought no more blocking issues than are allowed',
  need: 'optional',
  judge({ newIssues, issuePlace: place, limits: { maxNewIssues: limit } }) {
    const again = rerun('release-gate', '--require-host-network')
    if (newIssues.kind === 'unseen')
      return unanswered(newIssues, prose`Whether this release brought new issues is not known.`, again)
    const { issues, rest } = newIssues.value
    const faults = issues.filter(isFault)
    const blocking = faults.filter(isBlocking)
    const measured = sentences(
      prose`${blocking.length} blocking of ${counted(faults.length, 'new issue', 'new issues')}${rest ? prose` that were read` : prose``}, ${limit} allowed (${code('max-new-issues')}).`,
      rule,
    )
    const background = sentences(newnessWords(place), leftOutWords(newIssues.value), foundWith(newIssues.value, place))
    if (blocking.length > limit) {
      return failed({
        evidence: sentences(measured, prose`${issuesWords(blocking, place)}.`, boundWords(blocking), background),
        risk: prose`Users run into errors that no release before had.`,
        next: [
          instruct(prose`Fix these issues or roll the release back; resolve or archive those that may stay.`),
          rerun('issue-triage', '--require-host-network'),
        ],
      })
    }
    if (rest)
      return unanswered(rest, sentences(measured, prose`Those that were not read may block.`, background), again)
    if (faults.length > 0) {
      return attention({
        evidence: sentences(measured, prose`${issuesWords(faults, place)}.`, boundWords(faults), background),
        risk: prose`New issues grow while a release spreads.`,
        next: [instruct(prose`Look at these issues before the release spreads further.`), again],
      })
    }
    return passed(sentences(measured, background))
  },
}

const rule = prose`An issue blocks if it is unhandled, fatal or of high priority, and had ${weightyUsers} users or ${weightyEvents} events.`

import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { prose, sentences } from '../../core/prose.ts'
import { isFault, type ReleaseIssueFacts } from '../../core/release-issue.ts'
import { foundWith, issuesWords, leftOutWords } from '../../core/release-issue-words.ts'
import { unanswered } from '../../core/unanswered.ts'

/**
 * Sentry sees an issue of the release grow beyond what it forecast. The forecast needs a week of events, so that this says little
 * about what is new: https://docs.sentry.io/product/issues/states-triage/escalating-issues/
 */
export const nothingEscalating: Check<Pick<ReleaseIssueFacts, 'newIssues' | 'escalatingIssues' | 'issuePlace'>> = {
  id: 'release/nothing-escalating',
  title: 'No issue of the release escalates',
  need: 'optional',
  judge({ newIssues, escalatingIssues, issuePlace: place }) {
    const again = rerun('release-gate', '--require-host-network')
    if (escalatingIssues.kind === 'unseen') {
      return newIssues.kind === 'unseen' && newIssues.cause === escalatingIssues.cause
        ? skipped(prose`Not seen, for the same reason as the new issues.`)
        : unanswered(escalatingIssues, prose`Whether issues of this release escalate is not known.`, again)
    }
    const { issues, rest } = escalatingIssues.value
    const faults = issues.filter(isFault)
    const measured = prose`${counted(faults.length, 'escalating issue', 'escalating issues')}, 0 expected. In its first week a new issue practically never escalates.`
    const background = sentences(leftOutWords(escalatingIssues.value), foundWith(escalatingIssues.value, place))
    if (faults.length > 0) {
      return attention({
        evidence: sentences(measured, prose`${issuesWords(faults, place)}.`, background),
        risk: prose`Known issues occur far more often than before, in this release too.`,
        next: [instruct(prose`Look at whether the release makes these issues worse.`), again],
      })
    }
    return rest ? unanswered(rest, sentences(measured, background), again) : passed(sentences(measured, background))
  },
}

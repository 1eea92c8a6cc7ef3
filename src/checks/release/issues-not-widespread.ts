import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { figure } from '../../core/figures.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { failed, inconclusive, passed, skipped } from '../../core/outcome.ts'
import { phrase, prose, sentences } from '../../core/prose.ts'
import { isFault, type ReleaseIssue, type ReleaseIssueFacts } from '../../core/release-issue.ts'
import { foundWith, issuesWords } from '../../core/release-issue-words.ts'
import { unanswered } from '../../core/unanswered.ts'

interface Facts extends Pick<ReleaseIssueFacts, 'newIssues' | 'regressedIssues' | 'issuePlace'> {
  /** Users who had a session of the release, over its whole life or the last 90 days. */
  readonly releaseUsers: Observed<number>
  readonly releaseSessions: Observed<number>
}

/** Percent of the users of the release. */
const wideShare = 1
const wideUsers = 25

/**
 * What came with the release does not reach a large part of its users, however few issues it is. The bounds are those of velocity
 * alerts elsewhere: https://firebase.google.com/docs/crashlytics/velocity-alerts
 */
export const issuesNotWidespread: Check<Facts> = {
  id: 'release/issues-not-widespread',
  title: 'No new or regressed issue reaches a large part of the users of the release',
  need: 'optional',
  judge({ newIssues, regressedIssues, issuePlace: place, releaseUsers, releaseSessions }) {
    if (newIssues.kind === 'unseen') return skipped(prose`The new issues were not seen.`)
    if (releaseUsers.kind === 'unseen' || releaseUsers.value === 0)
      return skipped(prose`How many users the release has is not known: ${phrase(whyNoUsers(releaseSessions))}.`)
    const all = releaseUsers.value
    const regressed = regressedIssues.kind === 'seen' ? regressedIssues.value.inRelease : null
    const faults = distinct([...newIssues.value.issues, ...(regressed?.issues ?? [])]).filter(isFault)
    const reaching = faults.filter(({ impact: { users } }) => isWide(users ?? 0, all))
    const wide = reaching.filter(issue => isComparable(issue, all))
    const measured = prose`${wide.length} of ${counted(faults.length, 'new or regressed issue', 'new or regressed issues')} with at least ${wideUsers} users and ${wideShare} % of the ${figure(all)} users of the release, 0 allowed.`
    const background = foundWith(newIssues.value, place)
    if (wide.length > 0) {
      return failed({
        evidence: sentences(measured, prose`${issuesWords(wide, place)}.`, background),
        risk: prose`What came with the release reaches a large part of its users.`,
        next: [
          instruct(prose`Fix these issues or roll the release back.`),
          rerun('issue-triage', '--require-host-network'),
        ],
      })
    }
    const rest = newIssues.value.rest ?? regressed?.rest
    if (rest) return unanswered(rest, sentences(measured, background), again)
    if (reaching.length === 0) return passed(sentences(measured, background))
    return inconclusive({
      cause: 'too-little-data',
      risk: sentences(measured, prose`Of these no share can be told: ${issuesWords(reaching, place)}.`, why),
      next: [instruct(prose`Look at these issues.`), again],
    })
  },
}

const again = rerun('release-gate', '--require-host-network')

const why = prose`Their users are those of a whole life, or more than had a session of the release.`

function whyNoUsers(sessions: Observed<number>): string {
  if (sessions.kind === 'unseen') return 'its sessions were not seen'
  return sessions.value === 0 ? 'there are no sessions of it' : 'its sessions do not name any'
}

function isWide(users: number, all: number): boolean {
  return users >= wideUsers && users * 100 >= all * wideShare
}

/** Users of a whole life are no part of those of the release, and neither are more than there are. */
function isComparable({ impact: { of, users } }: ReleaseIssue, all: number): boolean {
  return of === 'release' && (users ?? 0) <= all
}

/** The first of each: an issue can be new and regressed. */
function distinct(issues: readonly ReleaseIssue[]): readonly ReleaseIssue[] {
  return [...new Map(issues.toReversed().map(issue => [issue.id, issue])).values()].reverse()
}

import { nothingRegressed } from '../../../src/checks/release/nothing-regressed.ts'
import { unseen } from '../../../src/core/observed.ts'
import { judges } from '../../support/judging.ts'
import {
  cut,
  found,
  inRelease,
  issuePlace,
  many,
  offline,
  ofLife,
  regressed,
  releaseIssue,
  withoutEventRead,
} from '../../support/release-issues.ts'

const facts = (...args: Parameters<typeof regressed>) => ({
  newIssues: found([]),
  regressedIssues: regressed(...args),
  issuePlace,
})
const weighty = { impact: inRelease(3, 4) }

judges(nothingRegressed, [
  ['row 42: none', facts([]), ['passed'], /0 regressed issues, 0 with 3 users or more in the release, 0 allowed/],
  ['row 42: three users', facts(many(1, weighty)), ['failed'], /`WEB-1` \(error, 3 users and 4 events in the release/],
  [
    'row 42: two users',
    facts(many(1, { impact: inRelease(2, 400) })),
    ['attention'],
    /1 regressed issue, 0 with 3 users/,
  ],
  ['row 42: users that are not known', facts(many(1, { impact: inRelease(null, 9) })), ['attention']],
  [
    'row 42: users of a whole life prove nothing of the release',
    facts(many(1, { impact: ofLife(900, 4000) })),
    ['attention'],
    /at most 900 users and 4,000 events/,
    /`org:read` lets be counted/,
  ],
  [
    'row 42: a message of level info',
    facts([releaseIssue(1, { level: 'info', ...weighty })]),
    ['passed'],
    /Left out: 1 issue/,
  ],
  [
    'row 42: back since another release',
    facts([], many(2, weighty)),
    ['attention'],
    /Back since another release, and seen in this one: `WEB-1`/,
  ],
  ['row 42: feedback, back since another release', facts([], many(1, { category: 'feedback' })), ['passed']],
  ['row 52: light ones among those that were read', facts(many(100), [], cut), ['inconclusive']],
  ['row 52: a weighty one among those that were read', facts(many(100, weighty), [], cut), ['failed']],
  [
    'row 13: a server that does not know regressed issues',
    { ...facts([]), regressedIssues: unseen('unsupported') },
    ['inconclusive'],
    /resolved issues came back with this release is not known/,
  ],
  ['row 9: said once', { ...facts([]), newIssues: withoutEventRead, regressedIssues: withoutEventRead }, ['skipped']],
  [
    'row 11: another reason is said',
    { ...facts([]), newIssues: withoutEventRead, regressedIssues: offline },
    ['inconclusive'],
  ],
])

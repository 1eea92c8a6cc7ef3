import { issuesNotWidespread } from '../../../src/checks/release/issues-not-widespread.ts'
import { type Observed, seen, unseen } from '../../../src/core/observed.ts'
import { judges } from '../../support/judging.ts'
import {
  cut,
  found,
  inRelease,
  issuePlace,
  many,
  ofLife,
  regressed,
  releaseIssue,
  withoutEventRead,
} from '../../support/release-issues.ts'

const facts = (users: number, all: number | null, parts: object = {}) => ({
  newIssues: found([releaseIssue(1, { impact: inRelease(users, users), ...parts })]),
  regressedIssues: regressed([]),
  issuePlace,
  releaseUsers: (all === null ? unseen('too-little-data') : seen(all)) as Observed<number>,
  releaseSessions: (all === null ? unseen('too-little-data') : seen(all)) as Observed<number>,
})

judges(issuesNotWidespread, [
  [
    'row 42: 25 users of 2,500',
    facts(25, 2500),
    ['failed'],
    /1 of 1 new or regressed issue with at least 25 users and 1 % of the 2,500 users/,
  ],
  ['row 42: 24 users of 24', facts(24, 24), ['passed'], /0 of 1 new or regressed issue/],
  ['row 42: 25 users of 2,501', facts(25, 2501), ['passed']],
  [
    'row 42: a regressed one',
    { ...facts(1, 2500), regressedIssues: regressed([releaseIssue(2, { impact: inRelease(25, 25) })]) },
    ['failed'],
  ],
  [
    'row 42: one that came back since another release',
    { ...facts(1, 2500), regressedIssues: regressed([], many(1, { impact: inRelease(25, 25) })) },
    ['passed'],
  ],
  [
    'row 42: one that is new and regressed counts once',
    { ...facts(30, 100), regressedIssues: regressed([releaseIssue(1)]) },
    ['failed'],
    /1 of 1 /,
  ],
  ['row 42: a message of level info', facts(25, 2500, { level: 'info' }), ['passed']],
  ['row 42: more users than had sessions', facts(90, 60), ['inconclusive'], /no share can be told: `WEB-1`/],
  ['row 42: users of a whole life', facts(0, 2500, { impact: ofLife(900, 900) }), ['inconclusive'], /whole life/],
  ['row 42: few users in a whole life', facts(0, 2500, { impact: ofLife(24, 900) }), ['passed']],
  [
    'row 52: none among those that were read',
    { ...facts(1, 2500), newIssues: found(many(100), cut) },
    ['inconclusive'],
  ],
  ['row 40: no sessions', facts(25, 0), ['skipped'], /there are no sessions of it/],
  [
    'row 39: sessions that name no user',
    { ...facts(25, 0), releaseSessions: seen(2_000) },
    ['skipped'],
    /its sessions do not name any/,
  ],
  ['row 10: sessions that were not seen', facts(25, null), ['skipped'], /were not seen/],
  [
    'row 13: regressed issues that were not seen',
    { ...facts(25, 2500), regressedIssues: unseen('unsupported') },
    ['failed'],
  ],
  ['row 9: no event:read', { ...facts(25, 2500), newIssues: withoutEventRead }, ['skipped']],
])

import { expect, test } from '@jest/globals'
import { newIssuesWithinLimit } from '../../../src/checks/release/new-issues-within-limit.ts'
import { outcomesOf } from '../../../src/core/check.ts'
import { statusOf } from '../../../src/core/policy.ts'
import type { ReleaseIssue } from '../../../src/core/release-issue.ts'
import { limits } from '../../support/asked.ts'
import { judges, wordsOf } from '../../support/judging.ts'
import {
  cut,
  found,
  inRelease,
  issuePlace,
  many,
  offline,
  ofLife,
  releaseIssue,
  withoutEventRead,
} from '../../support/release-issues.ts'

const facts = (newIssues: ReturnType<typeof found>, maxNewIssues = 0) => ({
  newIssues,
  issuePlace,
  limits: { ...limits, maxNewIssues },
})
const one = (parts: Partial<ReleaseIssue>) => facts(found([releaseIssue(1, parts)]))
const unhandled = { isUnhandled: true, impact: inRelease(3, 3) }

judges(newIssuesWithinLimit, [
  [
    'row 42: none',
    facts(found([])),
    ['passed'],
    /0 blocking of 0 new issues, 0 allowed \(`max-new-issues`\)/,
    /90 days/,
  ],
  [
    'row 42: unhandled, three users',
    one(unhandled),
    ['failed'],
    /1 blocking of 1 new issue, 0 allowed/,
    /`WEB-1` \(error, 3 users and 3 events in the release, open \(https:\/\/sentry\.io\/organizations\/acme\/issues\/6001\/\)\)/,
    /Found with `is:unresolved release:"web@2"` \(search \(https:\/\/sentry\.io\/organizations\/acme\/issues\/\?project=-1&query=is/,
  ],
  ['row 42: fatal, ten events of nobody known', one({ level: 'fatal', impact: inRelease(0, 10) }), ['failed']],
  [
    'row 42: of priority high',
    one({ priority: 'high', impact: inRelease(null, 10) }),
    ['failed'],
    /10 events in the release/,
  ],
  ['row 42: severe, two users and nine events', one({ ...unhandled, impact: inRelease(2, 9) }), ['attention']],
  [
    'row 42: nothing is said of its users and events',
    one({ ...unhandled, impact: inRelease(null, null) }),
    ['attention'],
    /users and events unknown/,
  ],
  ['row 42: wide, and not severe', one({ impact: inRelease(900, 9000) }), ['attention'], /0 blocking of 1 new issue/],
  [
    'row 42: as many as are allowed',
    facts(found(many(2, unhandled)), 2),
    ['attention'],
    /2 blocking of 2 new issues, 2 allowed/,
  ],
  [
    'row 42: one more than are allowed',
    facts(found(many(3, unhandled)), 2),
    ['failed'],
    /3 blocking of 3 new issues, 2 allowed/,
  ],
  ['row 42: more than can be shown', facts(found(many(23, unhandled))), ['failed'], /`WEB-10` \([^`]* and 13 more\./],
  [
    'row 42: a message of level info',
    one({ level: 'info', ...unhandled }),
    ['passed'],
    /0 blocking of 0 new issues/,
    /Left out: 1 issue of a level below warning/,
  ],
  ['row 42: a warning', one({ level: 'warning' }), ['attention']],
  ['row 42: of a level that is not known', one({ level: 'unknown', ...unhandled }), ['failed']],
  ['row 42: a slow query', one({ category: 'db_query', ...unhandled }), ['passed'], /Left out: 1 issue/],
  ['row 42: what a user wrote', one({ category: 'feedback', priority: 'high', impact: inRelease(50, 50) }), ['passed']],
  ['row 42: an outage', one({ category: 'outage', priority: 'high', impact: inRelease(0, 40) }), ['failed']],
  ['row 42: from a server that names no categories', one({ category: null, ...unhandled }), ['failed']],
  [
    'row 42: users and events of a whole life count, and are called bounds',
    one({ ...unhandled, impact: ofLife(12, 40) }),
    ['failed'],
    /at most 12 users and 40 events, those of its whole life/,
    /`org:read` lets be counted/,
  ],
  ['row 42: an issue without a short id', one({ ...unhandled, shortId: null }), ['failed'], /`issue 6001`/],
  [
    'row 52: none blocks among those that were read',
    facts(found(many(100), cut)),
    ['inconclusive'],
    /0 blocking of 100 new issues that were read/,
  ],
  ['row 52: not one was read', facts(found([], cut)), ['inconclusive']],
  [
    'row 42: enough block among those that were read',
    facts(found(many(100, unhandled), cut)),
    ['failed'],
    /100 blocking of 100 new issues that were read/,
  ],
  ['row 9: no event:read', facts(withoutEventRead), ['inconclusive'], /lacks the scope `event:read`/],
  ['row 11: not reached', facts(offline), ['inconclusive'], /refused the connection/],
])

test('row 9: without event:read the gate is PARTIAL, whatever the plan makes of missing scopes', () => {
  const [outcome] = outcomesOf(newIssuesWithinLimit, facts(withoutEventRead))
  const policy = {
    strictNetwork: true,
    requireHostNetwork: true,
    withoutCredentials: 'FAIL',
    withoutTarget: 'FAIL',
    withoutScope: 'FAIL',
    withoutRelease: 'FAIL',
  } as const
  expect(outcome && statusOf(outcome, newIssuesWithinLimit.need, policy)).toBe('PARTIAL')
})

test.each([
  [null, /some environment saw first in this release/],
  ['production', /this environment saw first in this release.*in the environment `production`/],
])('says what new means in the environment %s', (environment, words) => {
  const outcomes = outcomesOf(newIssuesWithinLimit, { ...facts(found([])), issuePlace: { ...issuePlace, environment } })
  expect(outcomes.flatMap(wordsOf).join(' ')).toMatch(words)
})

import { type BacklogFacts, backlogWithinLimit } from '../../../src/checks/issues/backlog-within-limit.ts'
import { type Count, exactly } from '../../../src/core/count.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { limits } from '../../support/asked.ts'
import { lacking, noAccess, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { backlog, place } from '../../support/production-facts.ts'

const of = (count: Count, maxUnresolved = 0, environment: string | null = null): BacklogFacts => ({
  backlog: backlog({ unresolved: seen(count) }),
  limits: { ...limits, maxUnresolved },
  place: { ...place, environment },
})
const end = (unresolved: ReturnType<typeof unseen>) => ({ ...of(exactly(0)), backlog: backlog({ unresolved }) })

judges(backlogWithinLimit, [
  ['row 46: none', of(exactly(0)), ['passed'], /^0 unresolved, the limit is 0/],
  ['row 51: as many as the limit', of(exactly(237), 237), ['passed']],
  ['row 46: one more', of(exactly(238), 237), ['attention'], /^238 unresolved, the limit is 237/],
  [
    'row 46: the search and a link that makes it again',
    of(exactly(12_340), 5_000, 'staging 2'),
    ['attention'],
    /^12,340 unresolved, the limit is 5,000/,
    /`is:unresolved`, open in Sentry/,
    /project=42&query=is%3Aunresolved&environment=staging\+2&statsPeriod=90d/,
  ],
  [
    'row 46: a bound below the limit proves nothing',
    of({ value: 1_000, lowerBound: true, estimated: false }, 5_000),
    ['attention'],
    /^1,000\+ unresolved/,
    /does not count further than 1,000/,
    /within the limit cannot be told/,
  ],
  [
    'row 46: an estimate below the limit proves nothing',
    of({ value: 999, lowerBound: false, estimated: true }, 5_000),
    ['attention'],
    /^~999 unresolved/,
    /cannot be told/,
  ],
  ['row 8: not for this token', end(noAccess), ['inconclusive'], /may not see this one/],
  ['row 9: no scope', end(lacking('event:read')), ['inconclusive'], /lacks the scope `event:read`/],
  ['row 12: not answered', end(unavailable), ['inconclusive'], /not known how many issues are unresolved.*503/],
  ['row 13: an older server', end(unseen('unsupported')), ['inconclusive'], /older version/],
  ['told elsewhere', { ...of(exactly(0)), backlog: null }, ['skipped']],
])

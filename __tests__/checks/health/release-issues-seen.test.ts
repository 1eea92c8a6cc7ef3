import { type ReleaseViewFacts, releaseIssuesSeen } from '../../../src/checks/health/release-issues-seen.ts'
import { type Count, exactly } from '../../../src/core/count.ts'
import { type Observed, seen } from '../../../src/core/observed.ts'
import { lacking, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { place } from '../../support/production-facts.ts'

const of = (count: Observed<Count> | null): ReleaseViewFacts => ({
  inRelease: { version: 'web@1.2', query: 'is:unresolved release:"web@1.2"', count },
  place,
})

judges(releaseIssuesSeen, [
  [
    'some',
    of(seen(exactly(12))),
    ['passed'],
    /^12 of the unresolved issues have events of release `web@1\.2`/,
    /query=is%3Aunresolved\+release%3A%22web%401\.2%22/,
  ],
  ['a bound', of(seen({ value: 1_000, lowerBound: true, estimated: false })), ['passed'], /^1,000\+ of/],
  ['none', of(seen(exactly(0))), ['passed'], /Whether Sentry knows this release/],
  ['row 10: no scope', of(lacking('event:read')), ['inconclusive'], /`event:read`/],
  ['row 12: not answered', of(unavailable), ['inconclusive'], /release `web@1\.2` has.*503/],
  ['nobody knows which', { ...of(null), inRelease: null }, ['skipped'], /With `release` the issues/],
  ['told elsewhere', of(null), ['skipped']],
])

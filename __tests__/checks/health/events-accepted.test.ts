import { eventsAccepted, type IngestFacts } from '../../../src/checks/health/events-accepted.ts'
import type { IngestOutcome, OutcomeCount } from '../../../src/core/ingest-outcomes.ts'
import { type Observed, seen, unseen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import type { Project } from '../../../src/sources/sentry/projects.ts'
import { lacking, project, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const count = (outcome: IngestOutcome, events: number, reason: string | null = null): OutcomeCount => ({
  outcome,
  events,
  reason: reason === null ? null : untrusted(reason),
})
const having = (hasEvents: boolean | null): Observed<Project> =>
  project.kind === 'seen' ? seen({ ...project.value, hasEvents }) : project
const of = (hasEvents: boolean | null, ...counts: readonly OutcomeCount[]): IngestFacts => ({
  project: having(hasEvents),
  outcomes: seen(counts),
})

judges(eventsAccepted, [
  [
    'row 48: some',
    of(true, count('accepted', 3_420)),
    ['passed'],
    /^3,420 error events accepted in the last 24 hours, of all environments\.$/,
  ],
  [
    'row 48: what was kept out is told with its reasons, the most first',
    of(
      true,
      count('accepted', 3_420),
      count('filtered', 10, 'web-crawlers'),
      count('filtered', 300, 'browser-extensions'),
      count('client_discard', 20, 'before_send'),
      count('client_discard', 5),
      count('rate_limited', 45, 'key_quota'),
      count('invalid', 0, 'never'),
    ),
    ['passed'],
    /45 dropped \(`key_quota` 45\), 310 filtered \(`browser-extensions` 300, `web-crawlers` 10\), 25 discarded by the client \(`before_send` 20\)\.$/,
  ],
  ['row 48: just below the half dropped', of(true, count('accepted', 51), count('invalid', 49)), ['passed']],
  [
    'row 48: half of it dropped',
    of(true, count('accepted', 50), count('rate_limited', 30), count('abuse', 10), count('cardinality_limited', 10)),
    ['attention'],
    /50 % of what was sent to be stored was dropped/,
  ],
  ['filtered is not dropped', of(true, count('accepted', 1), count('filtered', 99)), ['passed']],
  ['row 48: silent', of(true), ['attention'], /No error event was accepted/, /Ingest is silent/],
  [
    'row 48: silent, because everything is dropped',
    of(true, count('rate_limited', 900, 'usage_exceeded')),
    ['attention'],
    /900 dropped \(`usage_exceeded` 900\)/,
  ],
  ['row 48: silent, and whether it always was is not known', of(null), ['attention'], /silent/],
  ['the project was not seen, and events come', { ...of(true, count('accepted', 1)), project: null }, ['passed']],
  ['row 48: never an event', of(false), ['attention'], /never stored an event/, /`send-test-event`/],
  ['row 48: the very first one', of(false, count('accepted', 1)), ['passed']],
  [
    'row 48: never an event, and the outcomes are not seen',
    { project: having(false), outcomes: unavailable },
    ['attention'],
    /never received an event/,
  ],
  [
    'row 9: no scope',
    { project: having(true), outcomes: lacking('org:read') },
    ['inconclusive'],
    /lacks the scope `org:read`/,
  ],
  [
    'row 12: not answered',
    { project: having(true), outcomes: unavailable },
    ['inconclusive'],
    /few issues prove nothing.*503/,
  ],
  ['row 13: an older server', { project: having(null), outcomes: unseen('unsupported') }, ['inconclusive'], /older/],
  ['told elsewhere', { project: null, outcomes: null }, ['skipped']],
])

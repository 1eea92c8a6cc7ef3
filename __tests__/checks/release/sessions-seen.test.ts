import { releaseSessionsSeen } from '../../../src/checks/release/sessions-seen.ts'
import { unseen } from '../../../src/core/observed.ts'
import { noSessions } from '../../../src/core/session-counts.ts'
import { judges } from '../../support/judging.ts'
import { baseline, counts, health, healthFacts } from '../../support/release-health.ts'

judges(releaseSessionsSeen, [
  [
    'sessions arrive',
    healthFacts(health({ users: counts(3, 900) })),
    ['passed'],
    /2,000 sessions of about 900 users from `2026-11-22 02:00 UTC` to `2026-11-22 12:00 UTC` \(10 h\); 10 crashed/,
  ],
  [
    'many sessions that ended badly without a crash',
    healthFacts(health({ sessions: { ...counts(0, 1_000), healthy: 800, errored: 150, unhandled: 50 } })),
    ['passed'],
    /0 crashed, 50 ended unhandled\./,
    /200 more sessions had errors/,
  ],
  [
    'row 9: sessions from the list of releases, without the scope',
    healthFacts(health({ source: 'releases', users: null })),
    ['passed'],
    /2,000 sessions from/,
    /`org:read`/,
  ],
  [
    'row 40: nobody ever had any',
    healthFacts(
      health({ sessions: noSessions, baseline: { kind: 'none', why: 'first-release' }, projectHasSessions: false }),
    ),
    ['skipped'],
    /ever had sessions/,
    /errors per hour/,
  ],
  [
    'row 40: the baseline had some',
    healthFacts(health({ sessions: noSessions, baseline: baseline(), projectHasSessions: false })),
    ['inconclusive'],
    /No session of the release/,
    /not a crash-free rate of 100 %/,
  ],
  [
    'row 40: the project had some',
    healthFacts(health({ sessions: noSessions, baseline: { kind: 'none', why: 'first-release' } })),
    ['inconclusive'],
  ],
  [
    'row 40: whether the project had any is not known',
    healthFacts(
      health({ sessions: noSessions, baseline: { kind: 'none', why: 'first-release' }, projectHasSessions: null }),
    ),
    ['inconclusive'],
  ],
  [
    'row 44: the wait was over before any session came',
    healthFacts(health({ sessions: noSessions, wait: { minutes: 90, looks: 3, end: 'over' } })),
    ['inconclusive'],
    /after 3 looks.*90 minutes/,
  ],
  [
    'row 40: nobody ever had any, and the wait is over',
    healthFacts(
      health({
        sessions: noSessions,
        baseline: { kind: 'none', why: 'first-release' },
        projectHasSessions: false,
        wait: { minutes: 30, looks: 2, end: 'over' },
      }),
    ),
    ['skipped'],
    /looked at again when the 30 minutes of `wait-minutes` were over/,
  ],
  [
    'row 35: not live, though a wait was asked for',
    healthFacts({ kind: 'not-live', unusedMinutes: 30 }),
    ['skipped'],
    /None of the 30 minutes of `wait-minutes` was waited/,
  ],
  ['row 35: not live', healthFacts({ kind: 'not-live' }), ['skipped'], /not live/],
  ['row 32: the release is not there', healthFacts({ kind: 'no-release' }), ['skipped'], /reported above/],
  [
    'row 9: the scope is missing',
    healthFacts(unseen('forbidden', { kind: 'missing-scope', anyOf: ['org:read'] })),
    ['inconclusive'],
    /`org:read`/,
  ],
  [
    'row 12: the server is down',
    healthFacts(unseen('server', { kind: 'status', status: 503 })),
    ['inconclusive'],
    /503/,
  ],
  ['row 13: the server has no sessions', healthFacts(unseen('unsupported')), ['inconclusive'], /older version/],
])

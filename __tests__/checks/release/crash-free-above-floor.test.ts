import { releaseCrashFreeAboveFloor } from '../../../src/checks/release/crash-free-above-floor.ts'
import { unseen } from '../../../src/core/observed.ts'
import { noSessions } from '../../../src/core/session-counts.ts'
import { judges } from '../../support/judging.ts'
import { counts, health, healthFacts } from '../../support/release-health.ts'

const floor = { minCrashFree: 99 }
const first = { kind: 'none', why: 'first-release' } as const

judges(releaseCrashFreeAboveFloor, [
  [
    'row 41: above',
    healthFacts(health({ baseline: first }), floor),
    ['passed'],
    /99\.5 % of 2,000 sessions crash-free, from .* \(10 h\), between 99\.16 % and 99\.7 % with 95 % certainty/,
    /the floor is 99 %/,
  ],
  [
    'row 41: below, and proven',
    healthFacts(health({ baseline: first, sessions: counts(40, 2_000) }), floor),
    ['failed'],
    /98 % of 2,000 sessions/,
    /than you allow/,
  ],
  [
    'row 41: below, by chance perhaps',
    healthFacts(health({ baseline: first, sessions: counts(25, 2_000) }), floor),
    ['attention'],
    /may be chance/,
  ],
  [
    'row 41: too few',
    healthFacts(health({ baseline: first, sessions: counts(3, 3) }), floor),
    ['inconclusive'],
    /0 % of 3 sessions/,
    /200 \(`min-sample`\)/,
  ],
  [
    'row 44: the wait is over',
    healthFacts(health({ sessions: counts(0, 30), wait: { minutes: 60, looks: 1, end: 'over' } }), floor),
    ['inconclusive'],
    /after 1 look, and the 60 minutes/,
  ],
  [
    'row 44: above, not proven at an early look',
    healthFacts(health({ sessions: counts(19, 2_000), look: 'interim' }), floor),
    ['inconclusive'],
    /not proven/,
  ],
  [
    'row 41: above, and below with what ended unhandled',
    healthFacts(health({ baseline: first, sessions: counts(0, 5_000, 5_000) }), floor),
    ['attention'],
    /100 % of 5,000 sessions crash-free/,
    /Of the same time, 0 % of 5,000 sessions neither crashed nor ended unhandled/,
  ],
  [
    'row 41: above, also with what ended unhandled',
    healthFacts(health({ baseline: first, sessions: counts(10, 5_000, 10) }), floor),
    ['passed'],
  ],
  [
    'row 41: users above, and sessions below',
    healthFacts(health({ baseline: first, sessions: counts(9_500, 95_000), users: counts(3, 2_850) }), floor),
    ['attention'],
    /99\.89 % of 2,850 users crash-free/,
    /Of the same time, 90 % of 95,000 sessions crash-free/,
  ],
  ['row 49: below, whatever the baseline', healthFacts(health({ sessions: counts(40, 2_000) }), floor), ['failed']],
  [
    'row 9: by the list of releases',
    healthFacts(health({ source: 'releases', users: null }), floor),
    ['passed'],
    /`org:read`/,
  ],
  ['no floor is set', healthFacts(health({ sessions: counts(40, 2_000) })), ['skipped'], /No floor is set/],
  ['row 40: no sessions', healthFacts(health({ sessions: noSessions }), floor), ['skipped'], /reported above/],
  ['row 12: not seen', healthFacts(unseen('timeout'), floor), ['skipped'], /reported above/],
  ['row 35: not live', healthFacts({ kind: 'not-live' }, floor), ['skipped'], /not live/],
  ['row 32: the release is not there', healthFacts({ kind: 'no-release' }, floor), ['skipped']],
])

import { crashFreeKept } from '../../../src/checks/release/crash-free-kept.ts'
import { unseen } from '../../../src/core/observed.ts'
import { noSessions } from '../../../src/core/session-counts.ts'
import { judges } from '../../support/judging.ts'
import { baseline, counts, health, healthFacts } from '../../support/release-health.ts'

const overWait = { minutes: 120, looks: 3, end: 'over' } as const

judges(crashFreeKept, [
  [
    'row 39: as good as its baseline',
    healthFacts(health()),
    ['passed'],
    /^99\.5 % of 2,000 sessions crash-free, from `2026-11-22 02:00 UTC` to `2026-11-22 12:00 UTC` \(10 h\)\./,
    /Baseline: 99\.5 % of 20,000 sessions crash-free, `web@1` \(of the earlier releases the one with the most sessions\), in the same hours\./,
    /The drop is 0\.00 percent points, between -0\.22 and 0\.34 with 95 % certainty/,
    /0\.50 are allowed \(`max-crash-free-drop`\)/,
  ],
  [
    'row 39: three times as many crashes',
    healthFacts(health({ sessions: counts(30, 2_000) })),
    ['failed'],
    /98\.5 % of 2,000 sessions/,
    /The drop is 1\.00 percent points/,
    /chance does not explain it/,
  ],
  [
    'row 39: three times as many crashes are allowed',
    healthFacts(health({ sessions: counts(30, 2_000) }), { maxCrashFreeDrop: 2 }),
    ['passed'],
  ],
  [
    'row 39: too few sessions',
    healthFacts(health({ sessions: counts(0, 150) })),
    ['inconclusive'],
    /100 % of 150 sessions/,
    /200 \(`min-sample`\) are needed/,
    /A verdict takes about 1,900 sessions more, which is 6 days at the traffic so far/,
  ],
  [
    'row 39: enough sessions, no verdict',
    healthFacts(health({ sessions: counts(3, 600) })),
    ['inconclusive'],
    /no verdict yet/,
    /about [0-9],[0-9]00 sessions more/,
  ],
  [
    'row 39: it looks worse, which is not proven',
    healthFacts(health({ sessions: counts(180, 20_000) })),
    ['attention'],
    /looks worse/,
  ],
  [
    'row 39: users decide where there are enough of them',
    healthFacts(
      health({
        sessions: counts(15, 2_000),
        users: counts(4, 800),
        baseline: baseline({ users: counts(40, 8_000) }),
      }),
    ),
    ['inconclusive'],
    /of 800 users crash-free/,
    /of 8,000 users crash-free/,
  ],
  [
    'row 39: users who are known are well, and sessions are not',
    healthFacts(
      health({
        sessions: counts(9_500, 95_000),
        users: counts(3, 2_850),
        baseline: baseline({ sessions: counts(5_000, 950_000), users: counts(50, 50_000) }),
      }),
    ),
    ['attention'],
    /99\.89 % of 2,850 users crash-free/,
    /All sessions tell more.*90 % of 95,000 sessions crash-free; of the baseline 99\.47 % of 950,000/,
  ],
  [
    'row 39: sessions are worse, and the baseline has too few users to compare with',
    healthFacts(
      health({ sessions: counts(9_500, 95_000), users: counts(0, 300), baseline: baseline({ users: counts(0, 500) }) }),
      { minCrashFree: 80 },
    ),
    ['attention'],
    /All sessions tell more/,
  ],
  [
    'row 39: users are worse, whatever the sessions say',
    healthFacts(
      health({
        sessions: counts(10, 20_000),
        users: counts(60, 2_000),
        baseline: baseline({ users: counts(50, 20_000) }),
      }),
    ),
    ['failed'],
    /of 2,000 users/,
  ],
  [
    'row 39: all end unhandled, as only a later SDK says of what crashed before',
    healthFacts(health({ sessions: counts(0, 5_000, 5_000) })),
    ['attention'],
    /100 % of 5,000 sessions crash-free/,
    /may have changed how it ends sessions.*0 % of 5,000 sessions neither crashed nor ended unhandled; of the baseline 99\.5 % of 20,000/,
  ],
  [
    'row 39: a later SDK ends as few unhandled as crashed before',
    healthFacts(health({ sessions: counts(0, 5_000, 25) })),
    ['passed'],
  ],
  [
    'row 39: a later SDK ends hardly more unhandled than crashed before, which is not proven',
    healthFacts(health({ sessions: counts(0, 600, 3) })),
    ['inconclusive'],
    /may have changed how it ends sessions/,
    /no verdict yet/,
  ],
  [
    'row 39: more crash, though only one side knows unhandled',
    healthFacts(health({ sessions: counts(150, 5_000, 10) })),
    ['failed'],
    /97 % of 5,000 sessions crash-free/,
  ],
  [
    'row 39: the SDK went back to saying crashed',
    healthFacts(health({ sessions: counts(5, 2_000), baseline: baseline({ sessions: counts(100, 20_000, 400) }) })),
    ['passed'],
  ],
  [
    'row 39: all end unhandled, and users who are known are well',
    healthFacts(
      health({
        sessions: counts(0, 5_000, 5_000),
        users: counts(0, 2_000),
        baseline: baseline({ users: counts(0, 5_000) }),
      }),
    ),
    ['attention'],
    /100 % of 2,000 users crash-free/,
    /All sessions tell more.*0 % of 5,000 sessions neither/,
  ],
  [
    'row 39: both sides know unhandled, and more end so',
    healthFacts(health({ sessions: counts(0, 5_000, 200), baseline: baseline({ sessions: counts(0, 20_000, 100) }) })),
    ['failed'],
    /96 % of 5,000 sessions neither crashed nor ended unhandled/,
    /Baseline: 99\.5 % of 20,000 sessions neither/,
  ],
  [
    'row 39: both sides know unhandled, and as many end so',
    healthFacts(health({ sessions: counts(0, 5_000, 25), baseline: baseline({ sessions: counts(0, 20_000, 100) }) })),
    ['passed'],
    /99\.5 % of 5,000 sessions neither/,
  ],
  [
    'row 39: both sides know unhandled, and what was unhandled before crashes',
    healthFacts(
      health({ sessions: counts(100, 5_000, 400), baseline: baseline({ sessions: counts(20, 20_000, 2_000) }) }),
    ),
    ['failed'],
    /98 % of 5,000 sessions crash-free/,
  ],
  [
    'row 39: sessions decide where there are few users',
    healthFacts(health({ sessions: counts(30, 2_000), users: counts(1, 199) })),
    ['failed'],
    /of 2,000 sessions/,
  ],
  [
    'row 39: an early look takes more evidence',
    healthFacts(health({ sessions: counts(15, 1_000), look: 'interim' })),
    ['attention'],
    /99\.9 % certainty/,
  ],
  [
    'row 39: no number of sessions would do',
    healthFacts(health({ sessions: counts(20, 700), baseline: baseline({ sessions: counts(30, 1_000) }) })),
    ['inconclusive'],
    /No number of sessions would decide it/,
  ],
  [
    'row 39: compared as long after the creation of both',
    healthFacts(health({ baseline: baseline({ aligned: 'after-creation' }) })),
    ['passed'],
    /as long after its creation, from `/,
  ],
  [
    'row 9: by the list of releases',
    healthFacts(health({ source: 'releases', users: null })),
    ['passed'],
    /`org:read`/,
  ],
  [
    'row 44: the wait is over',
    healthFacts(health({ sessions: counts(3, 600), wait: overWait })),
    ['inconclusive'],
    /still open after 3 looks, and the 120 minutes of `wait-minutes` are over/,
  ],
  [
    'row 44: no hour would have been complete in the wait',
    healthFacts(health({ sessions: counts(3, 600), wait: { minutes: 10, looks: 1, end: 'no-new-hour' } })),
    ['inconclusive'],
    /whole hours/,
  ],
  [
    'row 41: the baseline is too small',
    healthFacts(health({ baseline: baseline({ sessions: counts(0, 999) }) })),
    ['inconclusive'],
    /1,000 sessions are needed: 100 % of 999 sessions crash-free, `web@1`/,
  ],
  [
    'row 41: the baseline has nothing',
    healthFacts(health({ baseline: baseline({ sessions: noSessions }) })),
    ['inconclusive'],
    /needed: no sessions, `web@1`/,
  ],
  [
    'row 41: the first release',
    healthFacts(health({ baseline: { kind: 'none', why: 'first-release' } })),
    ['inconclusive'],
    /No release of this project was created before it/,
  ],
  [
    'row 41: itself as its baseline',
    healthFacts(health({ baseline: { kind: 'none', why: 'same-release' } })),
    ['inconclusive'],
    /is this one/,
  ],
  [
    'row 41: an old release of unknown place',
    healthFacts(health({ baseline: { kind: 'none', why: 'unknown-order' } })),
    ['inconclusive'],
  ],
  [
    'row 41: an old release of unknown place, whatever the floor',
    healthFacts(health({ baseline: { kind: 'none', why: 'unknown-order' } }), { minCrashFree: 70 }),
    ['inconclusive'],
    /not among the newest releases/,
  ],
  [
    'row 41: the first of its package',
    healthFacts(health({ baseline: { kind: 'none', why: 'first-of-package' } })),
    ['inconclusive'],
    /other packages of the project are no measure/,
  ],
  [
    'row 41: as good as a later release that is given',
    healthFacts(health({ baseline: baseline({ how: 'given', isLater: true }) })),
    ['attention'],
    /`web@1` \(given as baseline-release, created after this release\)/,
    /newer than this one/,
  ],
  [
    'row 41: worse than a later release that is given',
    healthFacts(health({ sessions: counts(60, 2_000), baseline: baseline({ how: 'given', isLater: true }) })),
    ['failed'],
    /created after this release/,
  ],
  [
    'row 41: the given baseline is not there',
    healthFacts(health({ baseline: unseen('not-found') })),
    ['inconclusive'],
    /not known\..*does not find it/,
  ],
  [
    'row 41: no baseline, and a floor that decides',
    healthFacts(health({ baseline: { kind: 'none', why: 'first-release' } }), { minCrashFree: 99 }),
    ['skipped'],
    /`min-crash-free` decides/,
  ],
  [
    'row 41: the given baseline is not there, whatever the floor',
    healthFacts(health({ baseline: unseen('not-found') }), { minCrashFree: 99 }),
    ['inconclusive'],
    /does not find it/,
  ],
  ['row 40: no sessions', healthFacts(health({ sessions: noSessions })), ['skipped'], /reported above/],
  ['row 12: not seen', healthFacts(unseen('timeout')), ['skipped'], /reported above/],
  ['row 35: not live', healthFacts({ kind: 'not-live' }), ['skipped'], /not live/],
  ['row 32: the release is not there', healthFacts({ kind: 'no-release' }), ['skipped']],
])

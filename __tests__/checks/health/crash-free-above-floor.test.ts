import { type CrashFreeFacts, crashFreeAboveFloor } from '../../../src/checks/health/crash-free-above-floor.ts'
import { seen } from '../../../src/core/observed.ts'
import type { SessionGroup } from '../../../src/core/session-counts.ts'
import { limits } from '../../support/asked.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { visits } from '../../support/production-facts.ts'

const of = (group: SessionGroup, minCrashFree: number | null = 99.5, minSample = 200): CrashFreeFacts => ({
  sessions: seen(group),
  limits: { ...limits, minCrashFree, minSample },
})

judges(crashFreeAboveFloor, [
  ['row 49: above', of(visits(10_000, 40)), ['passed'], /99\.6 % of 10,000 sessions crash-free.*the floor is 99\.5 %/],
  ['row 49: exactly on it', of(visits(10_000, 50)), ['passed']],
  [
    'row 49: below, and not by chance',
    of(visits(10_000, 100)),
    ['failed'],
    /99 % of 10,000.*at most 99\.15 % with 95 %/,
  ],
  ['row 49: below, and it may be chance', of(visits(1_000, 7)), ['attention'], /may be chance/],
  ['row 49: far below, of too few', of(visits(20, 10)), ['inconclusive'], /Fewer than 200 \(`min-sample`\)/],
  ['row 49: as few as are asked for', of(visits(20, 10), 99.5, 20), ['failed']],
  ['row 49: one session that did not crash', of(visits(1, 0)), ['inconclusive'], /100 % of 1 sessions.*Fewer than 200/],
  ['users where there are enough of them', of(visits(10_000, 20, 3_000, 3)), ['passed'], /99\.9 % of 3,000 users/],
  [
    'row 49: users above, and sessions below',
    of(visits(100_000, 10_000, 300, 1)),
    ['attention'],
    /99\.66 % of 300 users.*Of the same time, 90 % of 100,000 sessions crash-free/,
    /By that it is below/,
  ],
  ['row 49: users below, whatever the sessions', of(visits(100_000, 1, 3_000, 100)), ['failed'], /of 3,000 users/],
  [
    'row 49: above, and below with what ended unhandled',
    of(visits(10_000, 0, 0, 0, 900)),
    ['attention'],
    /100 % of 10,000 sessions crash-free.*900 more sessions ended unhandled.*91 % of 10,000 sessions neither crashed nor/,
  ],
  ['row 49: above, also with what ended unhandled', of(visits(10_000, 20, 0, 0, 20)), ['passed'], /20 more sessions/],
  ['sessions where there are too few users', of(visits(10_000, 100, 199, 0)), ['failed'], /of 10,000 sessions/],
  ['a floor of 100 % is a floor', of(visits(50_000, 1), 100), ['failed']],
  ['no users and no sample to be had', of(visits(100, 0), 99.5, 0), ['passed'], /sessions/],
  ['no floor', of(visits(10_000, 9_000), null), ['skipped'], /`min-crash-free`/],
  ['row 50: no sessions', of(visits(0, 0)), ['skipped']],
  ['not seen', { ...of(visits(0, 0)), sessions: unavailable }, ['skipped']],
  ['told elsewhere', { ...of(visits(0, 0)), sessions: null }, ['skipped']],
])

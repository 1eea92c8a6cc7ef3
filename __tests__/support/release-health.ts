import type { Limits } from '../../src/core/asked.ts'
import { lastHours } from '../../src/core/hours.ts'
import { type Observed, seen } from '../../src/core/observed.ts'
import type { Baseline, ReleaseHealth, ReleaseHealthView } from '../../src/core/release-health.ts'
import { noSessions, type SessionCounts } from '../../src/core/session-counts.ts'
import { untrusted } from '../../src/core/text.ts'
import { limits } from './asked.ts'

const window = lastHours(new Date('2026-11-22T12:30:00Z'), 10)

/** So many of so many crashed, some ended unhandled, the others went well. */
export function counts(crashed: number, total: number, unhandled = 0): SessionCounts {
  return { ...noSessions, healthy: total - crashed - unhandled, crashed, unhandled, total }
}

/** A baseline with 100 crashes in 20,000 sessions, without users. */
export function baseline(parts: Partial<Baseline> = {}): Baseline {
  return {
    kind: 'found',
    release: untrusted('web@1'),
    how: 'most-sessions',
    aligned: 'same-hours',
    isLater: false,
    window,
    sessions: counts(100, 20_000),
    users: noSessions,
    ...parts,
  }
}

/** A release with as good a rate as its baseline, looked at once. */
export function health(parts: Partial<ReleaseHealth> = {}): Observed<ReleaseHealth> {
  return seen({
    release: untrusted('web@2'),
    window,
    sessions: counts(10, 2_000),
    users: noSessions,
    baseline: baseline(),
    projectHasSessions: true,
    source: 'sessions',
    look: 'last',
    wait: { minutes: 0, looks: 1, end: 'none' },
    ...parts,
  })
}

/** What the checks judge, with the defaults of the inputs unless told otherwise. */
export function healthFacts(releaseHealth: ReleaseHealthView, parts: Partial<Limits> = {}) {
  return { releaseHealth, limits: { ...limits, ...parts } }
}

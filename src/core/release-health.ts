import type { Limits } from './asked.ts'
import type { WhyNoBaseline } from './baseline.ts'
import type { Counted } from './crash-count.ts'
import type { Look } from './crash-free-rule.ts'
import type { Window } from './hours.ts'
import type { Metric, Metrics } from './metrics.ts'
import type { NotSeen, Observed } from './observed.ts'
import { crashFreeRate, type SessionCounts } from './session-counts.ts'
import type { Untrusted } from './text.ts'

/** What was counted of a release in a time. */
export interface Sample extends Counted {
  readonly window: Window
}

/** What a release is compared with. */
export interface Baseline extends Sample {
  readonly kind: 'found'
  readonly release: Untrusted
  readonly how: 'given' | 'most-sessions' | 'previous'
  /** The same hours of the clock, or as many hours after it was created. */
  readonly aligned: 'same-hours' | 'after-creation'
  /** Whether it was created after the release in question; only one that is given can be. */
  readonly isLater: boolean
}

export interface NoBaseline {
  readonly kind: 'none'
  readonly why: WhyNoBaseline
}

/** How the release in question fares beside an earlier one. */
export interface ReleaseHealth extends Sample {
  readonly release: Untrusted
  readonly baseline: Baseline | NoBaseline | NotSeen
  /** Whether any release of the project ever had sessions; `null` where that was not told. */
  readonly projectHasSessions: boolean | null
  /** `releases`: totals that stand in the list of releases, the hour that is under way included. */
  readonly source: 'sessions' | 'releases'
  readonly look: Look
  readonly wait: Wait
}

export interface Wait {
  /** That were allowed; 0 where one look was asked for. */
  readonly minutes: number
  readonly looks: number
  /** `no-new-hour`: nothing could have come in the time that was allowed. */
  readonly end: 'none' | 'verdict' | 'over' | 'no-new-hour'
}

/** `not-live`: before a release is published there is nothing to compare, nor to wait for. `no-release`: it is not there. */
export type ReleaseHealthView =
  | { readonly kind: 'not-live'; readonly unusedMinutes?: number }
  | { readonly kind: 'no-release' }
  | Observed<ReleaseHealth>

/** The limits as shares of 0–1. */
export function allowed({ maxCrashFreeDrop, minSample }: Limits) {
  return { maxDrop: maxCrashFreeDrop / 100, minSample }
}

/** Neither the release nor its baseline nor the project ever had any. */
export function neverHadSessions({
  sessions,
  baseline,
  projectHasSessions,
}: Pick<ReleaseHealth, 'sessions' | 'baseline' | 'projectHasSessions'>): boolean {
  const before = baseline.kind === 'found' ? baseline.sessions.total : 0
  return sessions.total === 0 && before === 0 && projectHasSessions === false
}

/** Rates 0–1; what was not seen is `null`. Numbers of users are estimates of the server. */
export function releaseHealthMetrics(view: ReleaseHealthView): Metrics {
  const health = view.kind === 'seen' ? view.value : null
  const baseline = health?.baseline.kind === 'found' ? health.baseline : null
  return {
    'release.sessions.count': metric(health?.sessions.total, false),
    'release.sessions.crash-free': metric(rateOf(health?.sessions), false),
    'release.users.count': metric(health?.users?.total, true),
    'release.users.crash-free': metric(rateOf(health?.users), true),
    'baseline.sessions.count': metric(baseline?.sessions.total, false),
    'baseline.sessions.crash-free': metric(rateOf(baseline?.sessions), false),
    'baseline.users.count': metric(baseline?.users?.total, true),
    'baseline.users.crash-free': metric(rateOf(baseline?.users), true),
  }
}

function rateOf(counts: SessionCounts | null | undefined): number | null {
  return counts ? crashFreeRate(counts) : null
}

function metric(value: number | null | undefined, estimated: boolean): Metric {
  const known = value ?? null
  return { value: known, lowerBound: false, estimated: estimated && known !== null }
}

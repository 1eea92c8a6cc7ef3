import type { Limits } from '../core/asked.ts'
import type { Candidate } from '../core/baseline.ts'
import { isConclusive } from '../core/conclusive.ts'
import type { Look } from '../core/crash-free-rule.ts'
import { figure } from '../core/figures.ts'
import { fullHour } from '../core/hours.ts'
import { momentWords } from '../core/moment-words.ts'
import { type Observed, seen } from '../core/observed.ts'
import { type Prose, prose } from '../core/prose.ts'
import { neverHadSessions, type ReleaseHealthView, type Wait } from '../core/release-health.ts'
import type { Target } from '../core/target.ts'
import { rawText, type Untrusted } from '../core/text.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import type { Sources } from '../sources/sources.ts'
import { lookAtHealth, type Seen } from './release-health-look.ts'

/** What the rules about the health of a release judge. */
export interface ReleaseHealthFacts {
  readonly releaseHealth: ReleaseHealthView
  readonly limits: Limits
  /** None of the sessions that are judged came from where the release was deployed. */
  readonly sessionsElsewhere: boolean
  /** Whether time has gone, so that what else was asked is old. */
  readonly hasWaited: boolean
}

/** Where the release is not there at all, which other rules tell. */
export function withoutRelease(limits: Limits): ReleaseHealthFacts {
  return { releaseHealth: { kind: 'no-release' }, limits, ...atOnce }
}

const atOnce = { sessionsElsewhere: false, hasWaited: false } as const

export interface LiveCandidate extends Candidate {
  readonly phase: 'pre' | 'post'
  /** Where it is deployed, as its own deploys tell; of no account where an environment is asked for. */
  readonly deployedTo?: Untrusted | null
}

type From = Pick<Sources, 'asked' | 'sentry' | 'now' | 'pause' | 'remainingMs' | 'tell'>

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** Sessions of an hour keep coming in a little after it. */
const settleMs = 2 * minuteMs
const shortestPauseMs = minuteMs
const longestPauseMs = 10 * minuteMs
/** Less is no wait. */
const leastMs = 1_000
/** What the rest of the run needs. */
const reserveMs = 30_000

/**
 * How a release that is live fares beside its baseline. With `wait-minutes` it looks again until there is a verdict or the time is
 * over; counts change when an hour is complete, so that there is a request for every such hour and none between.
 */
export async function releaseHealthFacts(
  from: From,
  target: Target,
  { phase, ...candidate }: LiveCandidate,
): Promise<ReleaseHealthFacts> {
  const { limits, waitMinutes } = from.asked
  const unused = waitMinutes > 0 ? { unusedMinutes: waitMinutes } : {}
  if (phase === 'pre') return { releaseHealth: { kind: 'not-live', ...unused }, limits, ...atOnce }
  return { ...(await watch(from, target, candidate)), limits }
}

type Watched = Omit<LiveCandidate, 'phase'>

async function watch(from: From, target: Target, candidate: Watched): Promise<Omit<ReleaseHealthFacts, 'limits'>> {
  const { asked, sentry } = from
  const { waitMinutes: minutes, limits } = asked
  const end = from.now().getTime() + minutes * minuteMs
  let look = await takeLook(from, target, candidate, sentry, sentry)
  for (let looks = 1; ; looks += 1) {
    const judged = judge(look.seen, { minutes, looks })
    const ended = (releaseHealth: ReleaseHealthView) => ({
      releaseHealth,
      sessionsElsewhere: look.isElsewhere,
      hasWaited: looks > 1,
    })
    if (minutes === 0) return ended(judged('last', 'none'))
    const interim = judged('interim', 'verdict')
    if (isDone(look, interim, limits)) return ended(interim)
    const until = Math.min(end, from.now().getTime() + from.remainingMs() - reserveMs)
    const next = nextLook(look, { now: from.now(), looks, until })
    if (next > until) return ended(judged('last', looks === 1 && look.seen.kind === 'seen' ? 'no-new-hour' : 'over'))
    if (!(await pauseUntil(from, next, progress(interim, next, until)))) return ended(judged('last', 'over'))
    const again = sentry.again()
    look = await takeLook(from, target, candidate, isWhole(look.seen) ? sentry : again, again)
  }
}

/** Where it was deployed, sessions may be yet to come. */
function isDone({ isElsewhere }: Taken, interim: ReleaseHealthView, limits: Limits): boolean {
  return !isElsewhere && isConclusive(interim, limits)
}

interface Taken {
  readonly at: Date
  readonly seen: Observed<Seen>
  readonly isElsewhere: boolean
}

/** What stays is asked of `sentry`, which remembers it. */
async function takeLook(
  from: From,
  target: Target,
  { deployedTo = null, ...candidate }: Watched,
  sentry: SentryClient,
  sessions: SentryClient,
): Promise<Taken> {
  const { asked } = from
  const at = from.now()
  const lookIn = (environment: string | null) =>
    lookAtHealth({ asked: { ...asked, environment }, sentry, sessions, now: at }, target, candidate)
  const there = await lookIn(asked.environment ?? (deployedTo && rawText(deployedTo)))
  if (asked.environment !== null || deployedTo === null || isTelling(there))
    return { at, seen: there, isElsewhere: false }
  const everywhere = await lookIn(null)
  return { at, seen: everywhere, isElsewhere: everywhere.kind === 'seen' && everywhere.value.sessions.total > 0 }
}

/**
 * Sessions of other environments, which are not live, would dilute those that count. Only where none come from there, the SDK
 * may name its environment otherwise, and all are looked at.
 */
function isTelling(there: Observed<Seen>): boolean {
  if (there.kind === 'unseen') return there.cause !== 'too-little-data' && there.cause !== 'not-found'
  return there.value.sessions.total > 0 || there.value.projectHasSessions === false
}

function judge(view: Observed<Seen>, looked: Omit<Wait, 'end'>) {
  return (look: Look, end: Wait['end']): ReleaseHealthView =>
    view.kind === 'seen' ? seen({ ...view.value, look, wait: { ...looked, end } }) : view
}

function isWhole(view: Observed<Seen>): boolean {
  return view.kind === 'seen' && view.value.baseline.kind !== 'unseen'
}

interface Pace {
  readonly now: Date
  readonly looks: number
  /** Until when it may be waited. */
  readonly until: number
}

/**
 * When the counts of the next hour are complete; soon, and later each time, where something could not be seen. Issues are all that tells
 * of a release without sessions: they are looked at once more at the end, whatever the hour.
 */
function nextLook({ at, seen: view }: Taken, { now, looks, until }: Pace): number {
  if (view.kind === 'unseen' || !isWhole(view)) return now.getTime() + pauseAfter(looks)
  const next = fullHour(at).getTime() + hourMs + settleMs
  return neverHadSessions(view.value) && until - now.getTime() > leastMs ? Math.min(next, until) : next
}

function pauseAfter(pauses: number): number {
  return Math.min(longestPauseMs, shortestPauseMs * 1.5 ** (pauses - 1))
}

/** Says now and then that it is still at it; `false` where the run was stopped. */
async function pauseUntil(from: From, moment: number, words: Prose): Promise<boolean> {
  for (let pauses = 1; from.now().getTime() < moment; pauses += 1) {
    from.tell(words)
    if (!(await from.pause(Math.min(pauseAfter(pauses), moment - from.now().getTime())))) return false
  }
  return true
}

function progress(view: ReleaseHealthView, next: number, until: number): Prose {
  const sofar =
    view.kind === 'seen'
      ? prose`The health of the release is still open after ${figure(view.value.sessions.total)} sessions`
      : prose`The health of the release could not be seen yet`
  return prose`${sofar}; the next look is at ${momentWords(new Date(next))}, the last one until ${momentWords(new Date(until))}.`
}

import { allFrames, countFrames, type FrameCount, type FrameSample, reasonIn } from '../core/frames.ts'
import { type NotSeen, type Observed, seen } from '../core/observed.ts'
import { isOfDist } from '../core/symbolication-dist.ts'
import type { SymbolicationNeed } from '../core/symbolication-need.ts'
import type { Target } from '../core/target.ts'
import { rawText } from '../core/text.ts'
import { type EventsAsked, type FramedEvent, newestEventOf } from '../sources/sentry/event-frames.ts'
import { symbolicatedEvents } from '../sources/sentry/symbolicated-events.ts'
import type { Sources } from '../sources/sources.ts'
import { environmentGap } from './environment-gap.ts'
import { issuesOfRelease } from './issues-of-release.ts'
import { releaseSeenAs } from './release-seen-as.ts'

const mostEvents = 5

type From = Pick<Sources, 'asked' | 'sentry' | 'credentials'>

/** Where frames of a release are to be found. */
export interface FrameIssues {
  readonly version: string
  /** Ids of the issues that were seen last. */
  readonly ids: readonly string[]
}

/** The five issues of the release that were seen last. */
export async function frameIssues(from: From, target: Target, version: string): Promise<Observed<FrameIssues>> {
  const [gap, as] = await Promise.all([environmentGap(from, target), releaseSeenAs(from, target, version)])
  const listed = await issuesOfRelease(from, as, version)
  if (gap !== null) return gap
  if (listed.kind === 'unseen') return listed
  const errors = listed.value.rows.filter(({ category }) => category === null || category === 'error')
  return seen({ version, ids: errors.slice(0, mostEvents).map(({ id }) => id) })
}

/**
 * The newest event of each of these issues: event:read is enough, as it is for the list. One event of an issue stands for all of
 * them, so that the sample sees more of the application than as many events of one issue would. What Sentry itself counts is asked
 * for where there are events to compare with, and stack traces need uploads.
 */
export async function framesIn(
  from: From,
  target: Target,
  found: Observed<FrameIssues>,
  need: SymbolicationNeed,
): Promise<Observed<FrameSample>> {
  if (found.kind === 'unseen') return found
  const { asked, sentry } = from
  const { version, ids } = found.value
  const of = { version, environment: asked.environment, dist: asked.dist }
  const [own, answers] = await Promise.all([
    ids.length > 0 && need.kind !== 'not-needed' ? sentry.ask(symbolicatedEvents(target, of)) : null,
    Promise.all(ids.map(async id => ({ issueId: id, answer: await sentry.ask(newestEventOf(target.org, id, of)) }))),
  ])
  const read = answers.flatMap(({ issueId, answer }) =>
    answer.kind === 'seen' && isOf(answer.value, of) ? [{ issueId, event: answer.value }] : [],
  )
  const unread = answers.flatMap(({ answer }) => (answer.kind === 'unseen' && !hasNone(answer, of) ? [answer] : []))
  return seen({
    ...sampleOf(read, from, target.org),
    others: answers.length - read.length - unread.length,
    unread,
    ownCount: own?.kind === 'seen' ? own.value : null,
  })
}

interface ReadEvent {
  readonly issueId: string
  readonly event: FramedEvent
}

function isOf({ release, dist }: FramedEvent, asked: EventsAsked): boolean {
  if (release === null || rawText(release) !== asked.version) return false
  return isOfDist(dist && rawText(dist), asked.dist)
}

/** An issue of the release need not have events of every dist. */
function hasNone({ cause }: NotSeen, { dist }: EventsAsked): boolean {
  return cause === 'not-found' && dist !== null
}

function sampleOf(read: readonly ReadEvent[], { credentials }: Pick<Sources, 'credentials'>, org: string) {
  const counted = read.map(one => ({ ...one, ...countFrames(one.event) }))
  const broken = counted.filter(one => allFrames(one).resolved < allFrames(one).frames)
  const sum = (of: 'scripts' | 'natives'): FrameCount => ({
    frames: counted.reduce((total, one) => total + one[of].frames, 0),
    resolved: counted.reduce((total, one) => total + one[of].resolved, 0),
  })
  const [first] = broken
  const address = credentials.origin.kind === 'pinned' ? credentials.origin.address : null
  return {
    events: read.length,
    scripts: sum('scripts'),
    natives: sum('natives'),
    minified: counted.reduce((total, one) => total + one.minified, 0),
    reason: broken.map(({ event }) => reasonIn(event)).find(reason => reason !== null) ?? null,
    example: first && address !== null ? eventAddress(address, org, first) : null,
  }
}

function eventAddress(address: string, org: string, { issueId, event }: ReadEvent): string {
  return `${address}/organizations/${encodeURIComponent(org)}/issues/${issueId}/events/${event.eventId}/`
}

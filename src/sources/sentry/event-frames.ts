import * as z from 'zod/mini'
import type { EventFrames, Frame, ProcessingError } from '../../core/frames.ts'
import { distOf } from '../../core/symbolication-dist.ts'
import type { Untrusted } from '../../core/text.ts'
import { eventRead } from './issues.ts'
import { sentryPath } from './path.ts'
import type { Question } from './question.ts'
import { searchTerm } from './search-term.ts'
import { last, lenient, words } from './shape.ts'

/** The frames of an event, and which event it is. */
export interface FramedEvent extends EventFrames {
  /** 32 hexadecimal digits. */
  readonly eventId: string
  readonly release: Untrusted | null
  readonly dist: Untrusted | null
}

/** Of one stack trace the innermost, of an event the first. */
const mostFrames = 1_000
/** Of a native program; exceptions are fewer. */
const mostStacks = 500
const mostEntries = 50
const mostErrors = 500
const mostLines = 100
const text = lenient(z.string())

const frame = z.pipe(
  z.object({
    inApp: lenient(z.boolean()),
    platform: text,
    absPath: text,
    function: text,
    lineNo: lenient(z.number()),
    colNo: lenient(z.number()),
    context: lenient(z.pipe(last(mostLines), z.array(z.tuple([z.number(), z.nullable(z.string())])))),
    map: text,
    origAbsPath: text,
    symbolicatorStatus: text,
  }),
  z.transform(({ lineNo, colNo, context, map, inApp, ...rest }): Frame & { inApp: boolean } => ({
    ...rest,
    inApp: inApp ?? false,
    line: lineNo,
    column: colNo,
    sourceLine: context?.find(([line]) => line === lineNo)?.[1] ?? null,
    isMapped: map !== null || rest.origAbsPath !== null,
  })),
)

const trace = lenient(z.object({ frames: lenient(z.pipe(last(mostFrames), z.array(lenient(frame)))) }))
const stack = z.object({ stacktrace: trace })
const values = z.pipe(last(mostStacks), z.array(lenient(stack)))
const entry = z.object({ type: z.string(), data: lenient(z.object({ values: lenient(values) })) })

const error = z.pipe(
  z.object({
    type: z.string().check(z.regex(/^[a-z_]{1,60}$/)),
    data: lenient(z.object({ url: text, symbolicator_type: lenient(z.string().check(z.regex(/^[a-z_]{1,60}$/))) })),
  }),
  z.transform(
    ({ type, data }): ProcessingError => ({ type, url: data?.url ?? null, detail: data?.symbolicator_type ?? null }),
  ),
)

const schema = z.pipe(
  z.object({
    eventID: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    platform: text,
    release: lenient(z.object({ version: lenient(words) })),
    dist: lenient(words),
    entries: z.pipe(last(mostEntries), z.array(lenient(entry))),
    errors: lenient(z.pipe(last(mostErrors), z.array(lenient(error)))),
  }),
  z.transform(
    ({ eventID, platform, release, dist, entries, errors }): FramedEvent => ({
      eventId: eventID,
      platform,
      release: release?.version ?? null,
      dist,
      frames: framesIn(entries),
      errors: (errors ?? []).flatMap(one => one ?? []),
    }),
  ),
)

/** Of the exceptions; of the threads where no exception has a stack trace, as in crashes of native programs. */
function framesIn(entries: readonly (z.infer<typeof entry> | null)[]): readonly Frame[] {
  const ofType = (type: string) =>
    entries
      .filter(one => one?.type === type)
      .flatMap(one => one?.data?.values ?? [])
      .flatMap(one => one?.stacktrace?.frames ?? [])
      .flatMap(one => (one?.inApp ? [one] : []))
      .slice(0, mostFrames)
      .map(({ inApp: _, ...rest }): Frame => rest)
  const ofExceptions = ofType('exception')
  return ofExceptions.length > 0 ? ofExceptions : ofType('threads')
}

/** Of which events the newest is asked for. */
export interface EventsAsked {
  readonly version: string
  readonly environment: string | null
  /** As it was asked for; `null`: of any. */
  readonly dist: string | null
}

/**
 * The newest event of an issue in a release. Older servers do not know `query` here and answer with the newest of all, so that
 * release and dist have to be compared once more. https://docs.sentry.io/api/events/retrieve-an-issue-event/
 */
export function newestEventOf(
  org: string,
  issueId: string,
  { version, environment, dist }: EventsAsked,
): Question<FramedEvent> {
  return {
    path: sentryPath`organizations/${org}/issues/${issueId}/events/latest/`,
    query: {
      query: [searchTerm('release', version), ...distTerms(dist)].join(' '),
      environment: environment ?? undefined,
    },
    schema,
    scopes: eventRead,
  }
}

function distTerms(asked: string | null): readonly string[] {
  if (asked === null) return []
  const dist = distOf(asked)
  return [dist === null ? '!has:dist' : searchTerm('dist', dist)]
}

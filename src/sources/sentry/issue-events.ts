import * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import { eventRead } from './issues.ts'
import { sentryPath } from './path.ts'
import type { Question, Refusal } from './question.ts'
import { last, lenient, words } from './shape.ts'

/** A frame of the application's own code. `null`: the event does not say. */
export interface InAppFrame {
  readonly filename: Untrusted | null
  readonly absPath: Untrusted | null
  readonly function: Untrusted | null
  readonly line: number | null
}

/** Where an event points to. */
export interface EventTrace {
  /** The innermost frame of the application's own code in the newest exception that has one. */
  readonly frame: InAppFrame | null
}

/** Longer traces are looked at from their newest end; Sentry sorts frames and exceptions so that it is the last. */
const mostFrames = 500
const mostExceptions = 50
const mostEntries = 50

const frame = z.pipe(
  z.object({
    inApp: lenient(z.boolean()),
    filename: lenient(words),
    absPath: lenient(words),
    function: lenient(words),
    lineNo: lenient(z.int().check(z.gte(1), z.lte(10_000_000))),
  }),
  z.transform(({ lineNo, ...rest }) => ({ ...rest, line: lineNo })),
)

const unreadable = z.pipe(
  z.unknown(),
  z.transform(() => null),
)
/** A frame, or `null` where it has another form. */
const anyFrame = z.union([frame, unreadable])

const exception = z.object({
  stacktrace: lenient(z.object({ frames: lenient(z.pipe(last(mostFrames), z.array(anyFrame))) })),
})
const anyException = z.union([exception, unreadable])
const entry = z.object({
  type: z.literal('exception'),
  data: z.object({ values: z.pipe(last(mostExceptions), z.array(anyException)) }),
})
const anyEntry = z.union([entry, unreadable])

const schema = z.pipe(
  z.object({ entries: z.pipe(last(mostEntries), z.array(anyEntry)) }),
  z.transform(({ entries }): EventTrace => {
    const exceptions = entries.flatMap(one => one?.data.values ?? [])
    const newestWithFrame = exceptions.reverse().map(one => innermost(one?.stacktrace?.frames ?? []))
    return { frame: newestWithFrame.find(one => one !== null) ?? null }
  }),
)

function innermost(frames: readonly (z.infer<typeof frame> | null)[]): InAppFrame | null {
  const own = frames.filter(one => one !== null).findLast(({ inApp }) => inApp)
  if (!own) return null
  const { inApp: _, ...rest } = own
  return rest
}

/**
 * The event of an issue that tells most (`recommended`), or the newest: https://docs.sentry.io/api/events/retrieve-an-issue-event/.
 * Older servers do not know the first word; such a question ends as `unsupported`, as does one for an issue without events.
 */
export function issueEvent(
  org: string,
  issueId: string,
  which: 'recommended' | 'latest',
  environment: string | null,
): Question<EventTrace> {
  return {
    path: sentryPath`organizations/${org}/issues/${issueId}/events/${which}/`,
    query: { environment: environment ?? undefined },
    schema,
    scopes: eventRead,
    unsupportedWhen: isUnknownWord,
  }
}

function isUnknownWord({ status }: Refusal): boolean {
  return status === 404 || status === 400
}

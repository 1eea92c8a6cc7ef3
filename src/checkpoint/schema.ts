import * as z from 'zod/mini'
import type { CheckpointProblem } from '../core/checkpoint.ts'

/** Raised with every change of the form; a checkpoint of another version is not read. */
export const checkpointVersion = 1
/** A whole checkpoint stays below this, however bad its issues; what is larger is not read. */
export const mostBytes = 512 * 1024
/** Issues that a run remembers. */
export const mostIssues = 1_000
/** Earlier days that an issue is compared with. */
export const mostSamples = 7
export const mostSnapshots = 90

/** Clocks of runners differ by this much at most. */
const clockSkewMs = 10 * 60 * 1000
const earliest = Date.UTC(2015, 0, 1)

/** What is counted here is never more; a number beyond it is not believed, or written as this one. */
export const mostOfAnything = 1_000_000_000

const count = z.int().check(z.nonnegative(), z.maximum(mostOfAnything))
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const digits = z.string().check(z.regex(/^\d{1,20}$/))
const time = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  z.pipe(
    z.transform((text: string) => new Date(text)),
    z.custom<Date>(date => date instanceof Date && date.getTime() >= earliest),
  ),
)

/** Id, substatus, and the users of 24 hours on earlier days, the oldest first. In that order, without names: there are up to 2,000. */
const knownIssue = z.tuple([
  digits,
  z.nullable(z.enum(['new', 'ongoing', 'escalating', 'regressed'])),
  z.array(count).check(z.maxLength(mostSamples)),
])

const memory = z.strictObject({
  /** The workflow run; null on the command line. */
  run: z.nullable(digits),
  at: time,
  /** Whether `issues` are all that were unresolved. */
  complete: z.boolean(),
  /** Whether all regressed (escalating) issues are among them. */
  allRegressed: z.boolean(),
  allEscalating: z.boolean(),
  issues: z.array(knownIssue).check(
    z.maxLength(mostIssues),
    z.refine(rows => new Set(rows.map(([id]) => id)).size === rows.length),
  ),
  /** When the users of 24 hours were last added. */
  sampledAt: z.nullable(time),
  /** Of verdict and reasons. */
  verdict: digest,
})

const numbers = z.strictObject({
  at: time,
  unresolved: z.nullable(count),
  lowerBound: z.boolean(),
  estimated: z.boolean(),
  newIssues: z.nullable(count),
  crashFree: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
})

const checkpointSchema = z.strictObject({
  schema: z.literal(checkpointVersion),
  identity: digest,
  current: memory,
  /** What `current` was compared with. */
  previous: z.nullable(memory),
  history: z.array(numbers).check(z.maxLength(mostSnapshots)),
})

/** What a run remembers of the issues it saw. */
export type Memory = z.infer<typeof memory>
export type KnownIssue = z.infer<typeof knownIssue>
export type Checkpoint = z.infer<typeof checkpointSchema>

export type CheckpointReading =
  | { readonly kind: 'usable'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'unusable'; readonly because: CheckpointProblem }

/**
 * A checkpoint out of text that anybody may have written, or why it is not believed. Never throws.
 *
 * @param identity of what the run looks at
 */
export function readCheckpoint(text: string, identity: string, now: Date): CheckpointReading {
  if (text.trim() === '') return unusable('empty')
  if (text.length > mostBytes) return unusable('too-large')
  const value = parsed(text)
  if (value === undefined) return unusable('not-json')
  const { schema, identity: ofOther } = isObject(value) ? value : {}
  if (typeof schema === 'number' && schema !== checkpointVersion) return unusable('other-schema')
  if (typeof ofOther === 'string' && ofOther !== identity) return unusable('other-identity')
  const checkpoint = checkpointSchema.safeParse(value)
  if (!checkpoint.success || !isInOrder(checkpoint.data)) return unusable('malformed')
  const latest = now.getTime() + clockSkewMs
  return timesIn(checkpoint.data).some(at => at > latest)
    ? unusable('in-the-future')
    : { kind: 'usable', checkpoint: checkpoint.data }
}

/** A checkpoint as text. */
export function checkpointText(checkpoint: Checkpoint): string {
  return `${JSON.stringify(checkpoint)}\n`
}

function unusable(because: CheckpointProblem): CheckpointReading {
  return { kind: 'unusable', because }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Runs follow each other, give or take the difference of two clocks. */
function isInOrder({ current, previous, history }: Checkpoint): boolean {
  const times = [...history.map(({ at }) => at), ...(previous ? [previous.at] : []), current.at].map(Number)
  const last = current.at.getTime() + clockSkewMs
  const ascends = history.every(({ at }, index) => index === 0 || Number(at) + clockSkewMs >= Number(times[index - 1]))
  return ascends && times.every(at => at <= last)
}

function timesIn({ current, previous, history }: Checkpoint): readonly number[] {
  const memories = previous ? [current, previous] : [current]
  const dates = [...memories.flatMap(({ at, sampledAt }) => [at, sampledAt]), ...history.map(({ at }) => at)]
  return dates.flatMap(date => (date === null ? [] : [date.getTime()]))
}

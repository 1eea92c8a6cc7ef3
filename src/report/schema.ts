import * as z from 'zod/mini'
import { metricNames } from '../core/metrics.ts'
import { modeNames } from '../core/mode.ts'
import { triageClasses } from '../core/triage.ts'

const status = z.enum(['PASS', 'PARTIAL', 'FAIL'])
const mode = z.enum(modeNames)
const text = z.nullable(z.string())
const count = z.int().check(z.nonnegative())
const ids = z.array(z.string())
const site = z.looseObject({ file: z.string(), line: count })

const check = z.looseObject({
  id: z.string(),
  title: z.string(),
  need: z.enum(['required', 'optional']),
  /** Null where the outcome does not count (skipped). */
  status: z.nullable(status),
  outcome: z.enum(['passed', 'attention', 'failed', 'inconclusive', 'skipped', 'crashed']),
  message: z.string(),
  advice: z.optional(z.string()),
  cause: z.optional(z.string()),
  location: z.optional(z.looseObject({ file: z.string(), line: z.nullable(count), column: z.nullable(count) })),
  docs: z.string(),
})

const metric = z.looseObject({ value: z.nullable(z.number()), lowerBound: z.boolean(), estimated: z.boolean() })

/** The JSON report. Objects are loose: an additive change keeps `schemaVersion`. */
export const reportSchema = z.looseObject({
  schemaVersion: z.literal(1),
  tool: z.looseObject({ name: z.string(), version: z.string() }),
  mode,
  status,
  conclusion: z.enum(['ok', 'attention', 'blocked', 'broken']),
  generatedAt: z.iso.datetime(),
  durationMs: count,
  errors: z.array(z.looseObject({ input: z.string(), message: z.string() })),
  target: z.looseObject({ url: text, org: text, project: text, environment: text, release: text }),
  results: z.array(
    z.looseObject({
      mode,
      status,
      evidence: z.array(z.string()),
      risks: z.array(z.string()),
      nextCommands: z.array(z.string()),
      checks: z.array(check),
    }),
  ),
  metrics: z.partialRecord(z.enum(metricNames), metric),
  wiring: z.nullable(
    z.looseObject({
      packages: z.array(
        z.looseObject({
          path: z.string(),
          profile: z.string(),
          sdk: z.string(),
          version: text,
          init: z.array(site),
          symbolication: z.array(site),
        }),
      ),
      releaseNames: z.array(
        z.looseObject({ source: z.string(), value: z.string(), file: z.optional(z.string()), line: z.optional(count) }),
      ),
    }),
  ),
  triage: z.nullable(
    z.array(
      z.looseObject({
        rank: count,
        class: z.enum(triageClasses),
        score: count,
        /** Null where what a part is made of is not known; the score is the sum of the others. */
        parts: z.record(z.string(), z.nullable(count)),
        id: z.string(),
        shortId: text,
        title: text,
        link: z.string(),
        users: z.nullable(count),
        events: z.nullable(count),
        substatus: text,
        assignee: text,
        /** What class and score were made of, beside users, events and substatus; with `generatedAt` they can be worked out again. */
        facts: z.looseObject({
          level: z.string(),
          unhandled: z.nullable(z.boolean()),
          priority: text,
          firstSeen: z.nullable(z.iso.datetime()),
          lastSeen: z.nullable(z.iso.datetime()),
          eventsBefore: z.nullable(z.number().check(z.nonnegative())),
          ofRelease: z.nullable(z.boolean()),
        }),
        labels: z.array(z.string()),
        location: z.optional(z.looseObject({ file: z.string(), line: z.nullable(count) })),
        reasons: z.array(z.string()),
        next: z.string(),
      }),
    ),
  ),
  delta: z.nullable(
    z.looseObject({
      previousCheckedAt: z.iso.datetime(),
      newIssues: ids,
      resolvedIssues: ids,
      regressedIssues: ids,
      escalatedIssues: ids,
      archivedIssues: ids,
      goneIssues: ids,
      changes: z.array(z.looseObject({ id: z.string(), kind: z.string(), cause: z.string() })),
      complete: z.boolean(),
    }),
  ),
  requests: z.looseObject({ count, retried: count, waves: count }),
})

export type ReportJson = z.infer<typeof reportSchema>

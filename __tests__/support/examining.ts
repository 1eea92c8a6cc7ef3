import type { Asked } from '../../src/core/asked.ts'
import type { CheckResult } from '../../src/core/check.ts'
import type { ModeReport } from '../../src/core/report.ts'
import type { Mode } from '../../src/modes/mode.ts'
import { asked } from './asked.ts'
import { wordsOf } from './judging.ts'
import { modeSources } from './mode-sources.ts'
import { policy } from './policies.ts'
import { folderWith, scanned, withoutGit } from './repositories.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from './sentry/server.ts'
import { manualClock } from './sentry/world/clock.ts'
import { grow } from './sentry/world/grow.ts'
import type { OrganizationSeed } from './sentry/world/seeds.ts'

/** The moment at which a mode looks; half past, so that the hour that is under way is not empty. */
export const examinedAt = Date.parse('2026-11-22T12:30:00Z')

/** How a mode is run; by default with a token that may read everything, against a server of today. */
export interface Examining {
  readonly asked?: Partial<Asked>
  readonly scopes?: readonly string[]
  readonly options?: SentryOptions
  readonly strict?: boolean
  readonly prepare?: (sentry: SimulatedSentry) => void
  /** What happens in the world during the first pause. */
  readonly meanwhile?: (sentry: SimulatedSentry) => void
}

/** A whole mode over a simulated Sentry: the organization `acme`, its project `web`, an empty repository. */
export async function examine(mode: Mode, organization: Omit<OrganizationSeed, 'slug'>, how: Examining = {}) {
  const clock = manualClock(examinedAt)
  const world = grow({ now: examinedAt, organizations: [{ slug: 'acme', ...organization }] })
  const sentry = await startSentry(world, { clock, ...how.options })
  how.prepare?.(sentry)
  const token = sentry.grant({ organization: 'acme', ...(how.scopes && { scopes: [...how.scopes] }) })
  let pauses = 0
  const from = modeSources(sentry, token, {
    asked: asked(how.asked),
    now: () => new Date(clock.now()),
    async pause(ms) {
      clock.advance(ms)
      if (pauses++ === 0) {
        // What was asked before is answered as things were.
        await new Promise(resolve => setTimeout(resolve, 150))
        how.meanwhile?.(sentry)
      }
      return true
    },
    remainingMs: () => 24 * 3_600_000,
    repository: () => scanned(folderWith(), withoutGit),
    artifacts: async () => null,
    sentryCli: async () => ({ look: async () => ({ kind: 'off' }) }) as never,
    target: async () => ({
      org: { kind: 'known', name: 'acme', source: 'given' },
      project: { kind: 'known', name: 'web', source: 'given' },
    }),
  })
  const report = await mode.examine(from, { ...policy, strictNetwork: how.strict ?? false })
  const requests = sentry.requests.map(({ target }) => decodeURIComponent(target))
  const { waves } = from.sentry.counts()
  await sentry.close()
  return { report, requests, waves, of: (id: string) => told(report, id) }
}

/** What a report tells of a check, in one line: `PARTIAL attention: words`. */
function told({ results }: ModeReport, id: string): string {
  const lines = results.filter(result => result.id === id).map(lineOf)
  return lines.join('\n') || 'not there'
}

function lineOf({ status, outcome }: CheckResult): string {
  const words = outcome.kind === 'crashed' ? [] : wordsOf(outcome)
  return `${status ?? '-'} ${outcome.kind}: ${words.join(' ')}`
}

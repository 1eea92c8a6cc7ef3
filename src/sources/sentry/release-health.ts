import * as z from 'zod/mini'
import { noSessions, type SessionCounts } from '../../core/session-counts.ts'
import type { Untrusted } from '../../core/text.ts'
import { projectParameter } from './issues.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import { releaseRead } from './releases.ts'
import { id, largestAmount, lenient, slug, words } from './shape.ts'

/** How far back the totals of a list of releases may reach. */
export const summaryPeriods = ['1h', '24h', '48h', '7d', '14d'] as const
export type SummaryPeriod = (typeof summaryPeriods)[number]

/** A release with the sessions that each of its projects had in the period. */
export interface ReleaseWithHealth {
  readonly version: Untrusted
  readonly projects: readonly {
    readonly id: string
    readonly slug: string
    /** `null` where the numbers are missing or contradict each other. */
    readonly sessions: SessionCounts | null
  }[]
}

const quantity = z.number().check(z.nonnegative(), z.lte(largestAmount))

const healthData = z.object({
  totalSessions: lenient(quantity),
  sessionsCrashed: lenient(quantity),
  // Percent; Sentry's null: no sessions.
  crashFreeSessions: lenient(z.number()),
})

const row = z.pipe(
  z.object({
    version: words,
    projects: z.array(z.object({ id, slug, healthData: lenient(healthData) })),
  }),
  z.transform(
    ({ version, projects }): ReleaseWithHealth => ({
      version,
      projects: projects.map(project => ({
        id: project.id,
        slug: project.slug,
        sessions: project.healthData && countsOf(project.healthData),
      })),
    }),
  ),
)

/** A hundredth of a percent point. */
const tolerance = 0.01

/** Believed only where the rate is what the two numbers come to: they could be of different times. */
function countsOf(told: z.infer<typeof healthData>): SessionCounts | null {
  const { totalSessions: total, sessionsCrashed: crashed, crashFreeSessions: rate } = told
  if (total === null || total === 0) return (crashed ?? 0) === 0 && rate === null ? noSessions : null
  if (crashed === null || rate === null || crashed > total) return null
  if (Math.abs(rate - 100 * (1 - crashed / total)) > tolerance) return null
  return { ...noSessions, healthy: total - crashed, crashed, total }
}

/** Which releases, and over what time. */
export interface HealthSearch {
  readonly org: string
  /** Slug or id. */
  readonly project: string
  readonly environment: string | null
  /** Back from now. */
  readonly period: SummaryPeriod
}

/**
 * The newest 50 releases of a project that are not archived, with their sessions. Tokens of an organization, which may not ask for
 * sessions, may ask this. Health is switched on by the literal 1 alone:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/organization_releases.py
 */
export function releasesWithHealth({
  org,
  project,
  environment,
  period,
}: HealthSearch): ListQuestion<ReleaseWithHealth> {
  return {
    path: sentryPath`organizations/${org}/releases/`,
    query: {
      ...projectParameter(project),
      environment: environment ?? undefined,
      health: 1,
      summaryStatsPeriod: period,
      per_page: 50,
    },
    row,
    mostPages: 1,
    scopes: releaseRead,
  }
}

import { badRequest } from '../reply.ts'
import { DAY, HOUR, iso, periodMs } from './moment.ts'
import { spread } from './spread.ts'
import type { Organization, Project, Release, SessionSeries, SessionStatus } from './world.ts'

const PERIODS = ['1h', '24h', '1d', '48h', '2d', '7d', '14d', '30d', '90d']

/** Sessions or users of some series inside a bucket, by status. */
export function countStatuses(
  series: readonly SessionSeries[],
  of: 'sessions' | 'users',
  bucket: { start: number; end: number },
): Record<SessionStatus, number> {
  const counts: Record<SessionStatus, number> = { healthy: 0, errored: 0, unhandled: 0, abnormal: 0, crashed: 0 }
  for (const one of series) {
    for (const status of Object.keys(counts) as SessionStatus[]) counts[status] += spread(one[of][status], one, bucket)
  }
  return counts
}

export const sum = (counts: Record<SessionStatus, number>): number =>
  counts.healthy + counts.errored + counts.unhandled + counts.abnormal + counts.crashed

/** Milliseconds of `summaryStatsPeriod` or `healthStatsPeriod`, 14 days where absent; 400 for other than Sentry's list. */
export function healthPeriodMs(name: string, asked: string | null): number {
  if (asked === null || asked === '') return 14 * DAY
  if (!PERIODS.includes(asked)) throw badRequest(`Invalid ${name}. Valid choices are ${PERIODS.join(', ')}`)
  return periodMs(asked) ?? DAY
}

const percent = (crashed: number, all: number) => (all === 0 ? null : 100 * (1 - crashed / all))
const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole)

/**
 * `healthData` of a project in a release: percents from 0 to 100, and null, never 100, where there are no sessions. Of all
 * environments unless some are named.
 */
export function healthData(
  project: Project,
  { version }: Release,
  period: number,
  now: number,
  environments?: readonly string[],
) {
  const own = project.sessions.filter(
    ({ release, environment }) => release === version && (environments?.includes(environment) ?? true),
  )
  const window = { start: now - period, end: now }
  const sessions = countStatuses(own, 'sessions', window)
  const users = countStatuses(own, 'users', window)
  const day = { start: now - DAY, end: now }
  const total = sum(sessions)
  const orNull = (count: number) => (total === 0 ? null : count)
  return {
    durationP50: null,
    durationP90: null,
    crashFreeUsers: percent(users.crashed, sum(users)),
    crashFreeSessions: percent(sessions.crashed, total),
    sessionsCrashed: sessions.crashed,
    sessionsErrored: sessions.errored,
    totalUsers: orNull(sum(users)),
    totalUsers24h: orNull(sum(countStatuses(own, 'users', day))),
    totalProjectUsers24h: orNull(sum(countStatuses(project.sessions, 'users', day))),
    totalSessions: orNull(total),
    totalSessions24h: orNull(sum(countStatuses(own, 'sessions', day))),
    totalProjectSessions24h: orNull(sum(countStatuses(project.sessions, 'sessions', day))),
    adoption: share(sum(users), sum(countStatuses(project.sessions, 'users', window))),
    sessionsAdoption: share(total, sum(countStatuses(project.sessions, 'sessions', window))),
    stats: { '24h': hourlyTotals(own, now) },
    hasHealthData: own.length > 0,
  }
}

function hourlyTotals(series: readonly SessionSeries[], now: number): [number, number][] {
  const end = Math.ceil(now / HOUR) * HOUR
  return Array.from({ length: 24 }, (_, index) => {
    const start = end - (24 - index) * HOUR
    return [start / 1_000, sum(countStatuses(series, 'sessions', { start, end: start + HOUR }))]
  })
}

/** `adopted` from a tenth of the last day's sessions on; `replaced` where it was more and is none now. */
export function adoptionStages(projects: readonly Project[], { version }: Release, now: number) {
  const day = { start: now - DAY, end: now }
  const stages = projects.map(project => {
    const own = project.sessions.filter(({ release }) => release === version)
    const recent = sum(countStatuses(own, 'sessions', day))
    const all = sum(countStatuses(project.sessions, 'sessions', day))
    const adopted = own[0] ? iso(own[0].from) : null
    if (all > 0 && recent / all >= 0.1) return [project.slug, { stage: 'adopted', adopted, unadopted: null }]
    const isReplaced = own.length > 0 && recent === 0
    const unadopted = isReplaced ? iso(Math.max(...own.map(({ to }) => to))) : null
    return [
      project.slug,
      { stage: isReplaced ? 'replaced' : 'low_adoption', adopted: isReplaced ? adopted : null, unadopted },
    ]
  })
  return Object.fromEntries(stages)
}

/** Bounds of the sessions of a release in one project, and its neighbours by date. */
export function currentProjectMeta({ releases }: Organization, project: Project, release: Release) {
  const line = releases.filter(({ projects }) => projects.includes(project.slug)).sort((a, b) => a.created - b.created)
  const at = line.indexOf(release)
  const own = project.sessions.filter(series => series.release === release.version)
  return {
    sessionsLowerBound: own.length > 0 ? iso(Math.min(...own.map(({ from }) => from))) : null,
    sessionsUpperBound: own.length > 0 ? iso(Math.max(...own.map(({ to }) => to))) : null,
    prevReleaseVersion: line[at - 1]?.version ?? null,
    nextReleaseVersion: line[at + 1]?.version ?? null,
    firstReleaseVersion: line[0]?.version ?? null,
    lastReleaseVersion: line.at(-1)?.version ?? null,
  }
}

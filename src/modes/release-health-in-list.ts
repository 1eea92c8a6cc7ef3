import { type Candidate, groupOf } from '../core/baseline.ts'
import type { NotSeen, Observed } from '../core/observed.ts'
import { seen } from '../core/observed.ts'
import { noSessions, type SessionGroup } from '../core/session-counts.ts'
import type { Target } from '../core/target.ts'
import {
  type ReleaseWithHealth,
  releasesWithHealth,
  type SummaryPeriod,
  summaryPeriods,
} from '../sources/sentry/release-health.ts'
import type { Looking, Measured } from './release-health-looking.ts'

const hourMs = 3_600_000
const hoursOf: Readonly<Record<SummaryPeriod, number>> = { '1h': 1, '24h': 24, '48h': 48, '7d': 168, '14d': 336 }

/**
 * What the list of releases says of sessions, for a token that may not ask for them: of all releases over the same time, which is a
 * little longer than the candidate is old. Where it does not say enough, the first refusal stands.
 */
export async function healthInList(
  { asked, sessions, now }: Looking,
  target: Target,
  { version, created }: Candidate,
  refused: NotSeen,
): Promise<Observed<Measured>> {
  const ageHours = created === null ? Number.POSITIVE_INFINITY : (now.getTime() - created.getTime()) / hourMs
  const period = summaryPeriods.find(one => hoursOf[one] >= ageHours) ?? '14d'
  const list = await sessions.list(releasesWithHealth({ ...target, environment: asked.environment, period }))
  if (list.kind === 'unseen') return refused
  const groups = list.value.rows.flatMap(row => groupsIn(row, target.project))
  if (groupOf(version, groups) === undefined) return refused
  const window = { start: new Date(now.getTime() - hoursOf[period] * hourMs), end: now }
  return seen({ window, groups, source: 'releases' })
}

function groupsIn({ version, projects }: ReleaseWithHealth, project: string): readonly SessionGroup[] {
  const own = projects.find(({ id, slug }) => id === project || slug === project)
  return own?.sessions ? [{ release: version, sessions: own.sessions, users: noSessions }] : []
}

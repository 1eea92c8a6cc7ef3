import * as z from 'zod/mini'
import type { Window } from '../../core/hours.ts'
import { type Observed, unseen } from '../../core/observed.ts'
import {
  noSessions,
  type SessionCounts,
  type SessionGroup,
  type SessionStatus,
  sessionStatuses,
} from '../../core/session-counts.ts'
import { rawText, untrusted } from '../../core/text.ts'
import type { SentryClient } from './client.ts'
import { projectParameter } from './issues.ts'
import { sentryPath } from './path.ts'
import { type Question, type Refusal, routeIsMissing } from './question.ts'
import { organizationRead } from './scopes.ts'
import { searchTerm } from './search-term.ts'
import { largestAmount, lenient } from './shape.ts'

/** Which sessions of a project are counted. */
export interface SessionSearch {
  readonly org: string
  /** Slug or id. */
  readonly project: string
  readonly environment: string | null
  /** At most 14 days, so that there is room for several releases in one answer. */
  readonly window: Window
  /** Only of this release; of all where absent. */
  readonly release?: string
}

/** A status whose sessions are not told would count as none, and none crashed is the best that can be. */
const sessionCount = z.pipe(
  z.number().check(z.lte(largestAmount)),
  z.transform(value => Math.max(0, Math.round(value))),
)

/** Numbers of users are estimates, which may be broken or, as a difference of two, negative. */
const userCount = z
  .pipe(
    lenient(z.number()),
    z.transform(value => Math.max(0, Math.round(value ?? 0))),
  )
  .check(z.lte(largestAmount))

const group = z.object({
  by: z.object({ release: lenient(z.string()), 'session.status': z.string() }),
  totals: z.object({ 'sum(session)': sessionCount, 'count_unique(user)': userCount }),
})

const schema = z.pipe(
  z.object({ groups: z.array(group) }),
  z.transform(({ groups }) => groupsOf(groups)),
)

type Row = z.infer<typeof group>

/** Most sessions first, and by name among equals: the server keeps no order. */
function groupsOf(rows: readonly Row[]): readonly SessionGroup[] {
  const found = new Map<string | null, SessionGroup>()
  for (const { by, totals } of rows) {
    const { release, 'session.status': status } = by
    const sofar = found.get(release) ?? {
      release: release === null ? null : untrusted(release),
      sessions: noSessions,
      users: noSessions,
    }
    found.set(release, {
      ...sofar,
      sessions: plus(sofar.sessions, status, totals['sum(session)']),
      users: plus(sofar.users, status, totals['count_unique(user)']),
    })
  }
  return [...found.values()].sort((a, b) => b.sessions.total - a.sessions.total || (nameOf(a) < nameOf(b) ? -1 : 1))
}

function nameOf({ release }: SessionGroup): string {
  return release === null ? '' : rawText(release)
}

function plus(counts: SessionCounts, status: string, more: number): SessionCounts {
  const total = counts.total + more
  return isKnown(status) ? { ...counts, [status]: counts[status] + more, total } : { ...counts, total }
}

function isKnown(status: string): status is SessionStatus {
  return sessionStatuses.some(known => known === status)
}

/** What it says of a project that is not there, or that the token may not see. */
function hasNoProject({ status, detail }: Refusal): boolean {
  return status === 400 && detail !== null && rawText(detail) === 'No projects available'
}

/**
 * `projectSlug` is taken here as everywhere (get_projects of
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/bases/organization.py).
 * Older servers count the hour that begins with `end` in, which is why the last second is left out:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/snuba/sessions_v2.py (get_constrained_date_range)
 */
function sessions(
  { org, project, environment, window, release }: SessionSearch,
  byRelease: readonly string[],
): Question<readonly SessionGroup[]> {
  return {
    path: sentryPath`organizations/${org}/sessions/`,
    query: {
      ...projectParameter(project),
      field: ['sum(session)', 'count_unique(user)'],
      groupBy: [...byRelease, 'session.status'],
      environment: environment ?? undefined,
      query: release === undefined ? undefined : searchTerm('release', release),
      start: seconds(window.start.getTime()),
      end: seconds(window.end.getTime() - 1_000),
      interval: '1h',
      includeSeries: 0,
    },
    schema,
    scopes: organizationRead,
    unsupportedWhen: refusal => routeIsMissing(refusal) || hasNoProject(refusal),
  }
}

/** Without zone, which every version reads as UTC. */
function seconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19)
}

async function ask(sentry: Asking, question: Question<readonly SessionGroup[]>) {
  const answer = await sentry.ask(question)
  const isRefused = answer.kind === 'unseen' && answer.cause === 'unsupported' && answer.detail?.kind === 'status'
  return isRefused && answer.detail.status === 400 ? unseen('not-found', { kind: 'no-access' }) : answer
}

type Asking = Pick<SentryClient, 'ask'>

/**
 * Sessions and users of the project, or of one release of it. All zero where there were none: "no sessions", never 100 %.
 * An environment that Sentry does not know ends as not found. https://docs.sentry.io/api/releases/retrieve-release-health-session-statistics/
 */
export async function sessionTotals(sentry: Asking, search: SessionSearch): Promise<Observed<SessionGroup>> {
  const answer = await ask(sentry, sessions(search, []))
  if (answer.kind === 'unseen') return answer
  const [all = { release: null, sessions: noSessions, users: noSessions }] = answer.value
  return { kind: 'seen', value: { ...all, release: search.release === undefined ? null : untrusted(search.release) } }
}

/**
 * Sessions and users of each release that had any, most sessions first. Of releases with few sessions some may be left out:
 * the server gives as many as 5,000 divided by the hours of the window.
 */
export function sessionsByRelease(sentry: Asking, search: SessionSearch): Promise<Observed<readonly SessionGroup[]>> {
  return ask(sentry, sessions(search, ['release']))
}

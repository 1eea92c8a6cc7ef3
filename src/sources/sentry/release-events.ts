import * as z from 'zod/mini'
import type { Impact } from '../../core/release-issue.ts'
import { projectParameter, quantity } from './issues.ts'
import { sentryPath } from './path.ts'
import type { Query, Question } from './question.ts'
import { releaseTerm } from './release-term.ts'
import { organizationRead } from './scopes.ts'
import { id } from './shape.ts'

/** Whose events: those of a release in a project, in the environment if one is asked for. */
export interface ReleaseEventsSearch {
  readonly org: string
  /** Slug or id. */
  readonly project: string
  readonly environment: string | null
  readonly version: string
}

const counts = { 'count()': quantity, 'count_unique(user)': quantity }

function impactOf(row: { 'count()': number; 'count_unique(user)': number }): Impact {
  return { users: row['count_unique(user)'], events: row['count()'], of: 'release' }
}

const total = z.pipe(
  z.object({ data: z.array(z.object(counts)).check(z.maxLength(1)) }),
  z.transform(({ data }): readonly Impact[] => data.map(impactOf)),
)

/**
 * Error events of a release, and the users who had them, over the last 90 days at most: one row, or none where there are none and
 * the server leaves such a row out, or looked at no project. Needs org:read.
 */
export function errorsOfRelease(search: ReleaseEventsSearch): Question<readonly Impact[]> {
  return { ...asked(search), schema: total }
}

const byIssue = z.pipe(
  z.object({ data: z.array(z.object({ 'issue.id': id, ...counts })) }),
  z.transform(({ data }): ReadonlyMap<string, Impact> => new Map(data.map(row => [row['issue.id'], impactOf(row)]))),
)

/** The same for each of some issues, at most 100, by issue id; an issue without events in the release is left out. */
export function errorsOfIssues(
  search: ReleaseEventsSearch,
  ids: readonly string[],
): Question<ReadonlyMap<string, Impact>> {
  return { ...asked(search, `issue.id:[${ids.join(',')}]`), schema: byIssue }
}

/** https://docs.sentry.io/api/explore/query-explore-events-in-table-format/; older servers have transactions in the same table. */
function asked({ org, project, environment, version }: ReleaseEventsSearch, ofIssues?: string) {
  const terms = [
    releaseTerm('release', version),
    ...(ofIssues === undefined ? [] : [ofIssues]),
    '!event.type:transaction',
  ]
  const query: Query = {
    ...projectParameter(project),
    dataset: 'errors',
    field: [...(ofIssues === undefined ? [] : ['issue.id']), ...Object.keys(counts)],
    query: terms.join(' '),
    statsPeriod: '90d',
    per_page: 100,
    environment: environment ?? undefined,
  }
  return { path: sentryPath`organizations/${org}/events/`, query, scopes: organizationRead }
}

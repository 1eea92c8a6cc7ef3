import * as z from 'zod/mini'
import type { Issue } from '../../core/issue.ts'
import type { Impact, ReleaseIssue } from '../../core/release-issue.ts'
import { eventRead, isRefusedSearch, issueRow, projectParameter, quantity } from './issues.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import { lenient } from './shape.ts'

/** An issue of a list, its state, and the project that it is of. */
export interface ListedReleaseIssue extends ReleaseIssue, Pick<Issue, 'status' | 'substatus' | 'projectSlug'> {}

const row = z.pipe(
  z.intersection(
    issueRow,
    z.object({ filtered: lenient(z.object({ count: lenient(quantity), userCount: lenient(quantity) })) }),
  ),
  z.transform(({ filtered, ...issue }): ListedReleaseIssue => {
    const { id, shortId, level, priority, category, isUnhandled, status, substatus, projectSlug } = issue
    const impact = inSearch(filtered) ?? ofLife(issue)
    return { id, shortId, level, priority, category, isUnhandled, status, substatus, projectSlug, impact }
  }),
)

/**
 * `filtered` counts the events that the search is about. An issue was found because of at least one, so that none means that the
 * server counted something else: it takes a word that it has no events for (`regressed_in_release`) for a tag.
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/serializers/models/group_stream.py (SKIP_SNUBA_FIELDS)
 */
function inSearch(filtered: { count: number | null; userCount: number | null } | null): Impact | null {
  if (filtered === null || filtered.count === null || filtered.count === 0) return null
  return { users: filtered.userCount, events: filtered.count, of: 'release' }
}

function ofLife({ users, events }: Pick<Issue, 'users' | 'events'>): Impact {
  return { users, events, of: 'life' }
}

/** Which issues of a project, in Sentry's words; the search holds `release:`, so that counts are those of the release. */
export interface ReleaseIssueSearch {
  readonly org: string
  /** Slug or id. */
  readonly project: string
  readonly environment: string | null
  readonly query: string
  /** First those that most users of the release had, or those that were seen in it last. */
  readonly sort: 'user' | 'date'
  readonly mostPages?: number
  /** The search has terms that servers may refuse. */
  readonly isNewer: boolean
}

/**
 * Issues that have to do with a release. Asked without a period: what is kept is searched, 90 days at most.
 * https://docs.sentry.io/api/events/list-an-organizations-issues/
 */
export function releaseIssues(search: ReleaseIssueSearch): ListQuestion<ListedReleaseIssue> {
  const { org, project, environment, query, sort, mostPages, isNewer } = search
  return {
    path: sentryPath`organizations/${org}/issues/`,
    query: {
      ...projectParameter(project),
      query,
      sort,
      limit: 100,
      groupStatsPeriod: '',
      environment: environment ?? undefined,
    },
    row,
    identity: issue => issue.id,
    scopes: eventRead,
    ...(mostPages !== undefined && { mostPages }),
    ...(isNewer && { unsupportedWhen: isRefusedSearch }),
  }
}

import * as z from 'zod/mini'
import type { Assignee, Issue } from '../../core/issue.ts'
import { isId } from '../../core/target.ts'
import { untrusted } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion, Query, Refusal } from './question.ts'
import type { Scope } from './scopes.ts'
import { id, largestAmount, last, lenient, moment, slug, words } from './shape.ts'

export const eventRead: readonly Scope[] = ['event:read', 'event:write', 'event:admin']

/** `"25"` in lists, a number elsewhere. */
export const quantity = z
  .pipe(
    z.union([z.int().check(z.nonnegative()), z.string().check(z.regex(/^\d{1,15}$/))]),
    z.transform(value => Number(value)),
  )
  .check(z.lte(largestAmount))

const assignee = z.pipe(
  z.object({ type: z.enum(['user', 'team']), name: z.string() }),
  z.transform(({ type, name }): Assignee => ({ kind: type, name: nameOf(name) })),
)

/** Users without a name go by their address, which is nobody's business. */
function nameOf(name: string) {
  return untrusted(name.includes('@') ? 'someone' : name)
}

const mostDays = 30

/** Events of a day: seconds since 1970, and how many. */
const day = z.pipe(
  z.tuple([z.number(), z.number().check(z.nonnegative(), z.lte(largestAmount))]),
  z.transform(([, events]) => events),
)

/** An issue as the lists of an organization show it. */
export const issueRow = z.pipe(
  z.object({
    id,
    shortId: lenient(words),
    title: words,
    culprit: lenient(words),
    level: z.catch(z.enum(['sample', 'debug', 'info', 'warning', 'error', 'fatal', 'unknown']), 'unknown'),
    status: z.catch(z.nullable(z.enum(['unresolved', 'resolved', 'ignored'])), null),
    substatus: lenient(
      z.enum([
        'new',
        'ongoing',
        'escalating',
        'regressed',
        'archived_until_escalating',
        'archived_until_condition_met',
        'archived_forever',
      ]),
    ),
    priority: lenient(z.enum(['low', 'medium', 'high'])),
    issueCategory: lenient(z.string().check(z.regex(/^[a-z_]{1,40}$/))),
    isUnhandled: lenient(z.boolean()),
    count: lenient(quantity),
    userCount: lenient(quantity),
    firstSeen: lenient(moment),
    lastSeen: lenient(moment),
    lifetime: lenient(z.object({ firstSeen: lenient(moment) })),
    assignedTo: lenient(assignee),
    stats: lenient(z.object({ '14d': lenient(z.pipe(last(mostDays), z.array(day))) })),
    project: lenient(z.object({ id: lenient(id), slug: lenient(slug) })),
  }),
  z.transform(
    ({ count, userCount, assignedTo, issueCategory, stats, project, lifetime, firstSeen, ...rest }): Issue => ({
      ...rest,
      // Within a period, the date on top is that of the first event in it.
      firstSeen: lifetime?.firstSeen ?? firstSeen,
      category: issueCategory,
      events: count,
      users: userCount,
      assignee: assignedTo,
      eventsByDay: stats?.['14d'] ?? null,
      projectId: project?.id ?? null,
      projectSlug: project?.slug ?? null,
    }),
  ),
)

/** The server does not take the search: its words are newer than it is. */
export function isRefusedSearch({ status, isDefinite }: Refusal): boolean {
  return status === 400 && isDefinite
}

/** Which issues of a project. */
export interface IssueSearch {
  readonly org: string
  /** Slug or id. */
  readonly project: string
  readonly environment: string | null
  /** In Sentry's words: https://docs.sentry.io/concepts/search/searchable-properties/issues/ */
  readonly query: string
  readonly sort: 'date' | 'freq' | 'new' | 'user'
  /** `24h`: counts are those of that time, and only issues with an event in it are found; the whole retention where absent. */
  readonly period?: string
  /** The search has terms that older servers refuse. */
  readonly isNewer?: true
  readonly mostPages?: number
  /** How many there may be for pages after the first to be read at all. */
  readonly readWholeUpTo?: number
}

/**
 * Issues of one project; never of "all projects of mine", which for many tokens are none. Counts are over the period, and
 * X-Hits stops at 1,000. https://docs.sentry.io/api/events/list-an-organizations-issues/
 */
export function issues({
  org,
  environment,
  query,
  sort,
  period,
  project,
  isNewer,
  ...reading
}: IssueSearch): ListQuestion<Issue> {
  return {
    path: sentryPath`organizations/${org}/issues/`,
    query: {
      ...projectParameter(project),
      query,
      sort,
      limit: 100,
      collapse: 'filtered',
      groupStatsPeriod: '14d',
      environment: environment ?? undefined,
      statsPeriod: period,
    },
    row: issueRow,
    identity: issue => issue.id,
    scopes: eventRead,
    // When an issue was first seen stays as it is.
    isSteady: sort === 'new',
    ...(isNewer && { unsupportedWhen: isRefusedSearch }),
    ...reading,
  }
}

/** Exactly these issues, whatever became of them; those that are not there any more, or not of the project, are left out. At most 100 ids. */
export function issuesById(org: string, project: string, ids: readonly string[]): ListQuestion<Issue> {
  return {
    path: sentryPath`organizations/${org}/issues/`,
    query: { ...projectParameter(project), group: ids, collapse: 'filtered', groupStatsPeriod: '' },
    row: issueRow,
    identity: issue => issue.id,
    mostPages: 1,
    scopes: eventRead,
  }
}

/** A well-formed slug that is longer than any may be. */
const slugOfNone = 'no-such-project'.padEnd(101, '-0')

/**
 * Issues of a project that cannot be: servers that go by the slug answer 403, those that overlook it with what they list otherwise. Any
 * token that lists issues may ask.
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/bases/organization.py (_validate_fetched_projects)
 */
export function issuesOfNoProject(org: string): ListQuestion<Issue> {
  return {
    path: sentryPath`organizations/${org}/issues/`,
    query: { ...projectParameter(slugOfNone), limit: 1, collapse: 'filtered', groupStatsPeriod: '' },
    row: issueRow,
    mostPages: 1,
    scopes: [],
  }
}

/**
 * One project by slug or id, where the API of an organization takes both:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/bases/organization.py (get_projects)
 */
export function projectParameter(project: string): Query {
  return isId(project) ? { project } : { projectSlug: project }
}

import type { Call } from '../call.ts'
import type { IssueSearch } from '../search/issue-search.ts'
import { eventAt } from '../world/events.ts'
import { iso } from '../world/moment.ts'
import type { Issue, Organization, Project } from '../world/world.ts'
import { countsShape, issueBase, lifetimeOf, statsOf } from './issue.ts'

interface Listed {
  issue: Issue
  project: Project
  organization: Organization
  search: IssueSearch
  call: Call
}

/**
 * An issue in a list. `collapse=stats` and `collapse=lifetime` each take the counts and dates at the top level with
 * them, which is a trap of the list only; other extras appear where `expand` asks for them.
 */
export function issueListShape({ issue, project, organization, search, call }: Listed) {
  const { at, query } = call
  const collapse = new Set(query.getAll('collapse'))
  const now = at.clock.now()
  const seen = search.seen(issue) ?? lifetimeOf(issue)
  const filtered = search.narrows ? search.filtered(issue) : null
  const withoutCounts = collapse.has('stats') || collapse.has('lifetime')
  return {
    ...issueBase(issue, project, organization, at),
    ...(!collapse.has('unhandled') && { isUnhandled: issue.isUnhandled }),
    ...(!withoutCounts && countsShape(seen)),
    ...(!collapse.has('stats') &&
      query.get('groupStatsPeriod') !== '' && { stats: statsOf(issue, query.get('groupStatsPeriod'), now) }),
    ...(!collapse.has('lifetime') && { lifetime: countsShape(lifetimeOf(issue)) }),
    ...(!collapse.has('filtered') && { filtered: filtered && { ...countsShape(filtered), stats: {} } }),
    ...(!at.lacks.has('derived-data') && newestServers(issue)),
    ...expansions(issue, new Set(query.getAll('expand'))),
  }
}

function newestServers(issue: Issue) {
  return {
    matchingEventId: eventAt(issue, 0).id,
    matchingEventEnvironment: issue.environments[0] ?? null,
    derivedData: {
      blocker: 'none',
      progress: 'none',
      status: 'open',
      viewCount: 0,
      hasOpenFixPr: false,
      isAssigned: issue.assignedTo !== null,
      hasRootCause: false,
      lastCompletedAutofixStep: 'none',
      lastProgressedAt: null,
    },
  }
}

function expansions(issue: Issue, expand: ReadonlySet<string>) {
  const added = iso(issue.firstSeen)
  return {
    ...(expand.has('inbox') && { inbox: { reason: 0, reason_details: null, date_added: added } }),
    ...(expand.has('owners') && { owners: { type: 'suspectCommit', owner: 'user:1', date_added: added } }),
    ...(expand.has('sessions') && { sessionCount: 0 }),
    ...(expand.has('integrationIssues') && { integrationIssues: [] }),
    ...(expand.has('sentryAppIssues') && { sentryAppIssues: [] }),
    ...(expand.has('latestEventHasAttachments') && { latestEventHasAttachments: false }),
  }
}

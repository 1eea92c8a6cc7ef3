import { organizationOf, projectOf, selectedEnvironments, selectedProjects } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { cursorOf, pageByScore, pageReply, pageSize } from '../paging.ts'
import { badRequest, json, type Reply } from '../reply.ts'
import { type IssueSearch, issueSearch } from '../search/issue-search.ts'
import { sortScore } from '../search/issue-sorting.ts'
import { issueListShape } from '../shapes/issue-list.ts'
import { windowOf } from '../window.ts'
import { findEvent, isEventId } from '../world/events.ts'
import { DAY } from '../world/moment.ts'
import type { Issue, Organization, Project } from '../world/world.ts'

export const EVENT_READ = ['event:read', 'event:write', 'event:admin'] as const

/** The server counts no further than this; X-Hits of 1000 reads "at least". */
const MAX_HITS = 1_000

const ORGANIZATION_ISSUES: Route = {
  path: '/api/0/organizations/:organization/issues/',
  scopes: EVENT_READ,
  answer: call => {
    const organization = organizationOf(call)
    const projects = selectedProjects(call, organization)
    requireStatsPeriod(call, 'groupStatsPeriod', ['', '24h', '14d', 'auto'])
    const environments = selectedEnvironments(call, organization)
    const slice = { ...windowOf(call), ...(environments && { environments }) }
    const show = (search: IssueSearch) => (issue: Issue) => {
      const project = ownerAmong(projects, issue)
      return issueListShape({ issue, project, organization, search, call })
    }
    const ids = call.query.getAll('group')
    if (ids.length > 0) return json(issuesById(projects, ids).map(show(unsearched(call, organization))))
    return listReply({ call, organization, projects, query: call.query.get('query') ?? 'is:unresolved', slice, show })
  },
}

/** The older list of one project: here `statsPeriod` is the period of the sparkline, and there is no window at all. */
const PROJECT_ISSUES: Route = {
  path: '/api/0/projects/:organization/:project/issues/',
  scopes: EVENT_READ,
  perSecond: 5,
  answer: call => {
    const { organization, project } = projectOf(call)
    requireStatsPeriod(call, 'statsPeriod', ['', '24h', '14d'])
    const environments = selectedEnvironments(call, organization)
    const now = call.at.clock.now()
    const slice = { from: now - 90 * DAY, to: now, ...(environments && { environments }) }
    const show = (search: IssueSearch) => (issue: Issue) =>
      issueListShape({ issue, project, organization, search, call })
    return listReply({
      call,
      organization,
      projects: [project],
      query: call.query.get('query') ?? 'is:unresolved',
      slice,
      show,
    })
  },
}

export const ISSUE_LIST_ROUTES: readonly Route[] = [ORGANIZATION_ISSUES, PROJECT_ISSUES]

interface Listing {
  call: Call
  organization: Organization
  projects: readonly Project[]
  query: string
  slice: { from: number; to: number; environments?: readonly string[] }
  show: (search: IssueSearch) => (issue: Issue) => unknown
}

function listReply({ call, organization, projects, query, slice, show }: Listing): Reply {
  if (projects.length === 0) return json([])
  const direct = directHit(call, projects, query)
  if (direct) return json([show(unsearched(call, organization))(direct)], { 'x-sentry-direct-hit': '1' })
  const search = issueSearch(query, slice, organization, call.at)
  const found = projects.flatMap(project => project.issues.filter(search.matches))
  const page = pageByScore(found, sortScore(call, query, search), cursorOf(call), pageSize(call, 'limit'))
  const isWhole = page.next === null && page.previous === null
  const items = page.items.filter(search.staysOnPage)
  const hits = isWhole ? items.length : Math.min(found.length, MAX_HITS)
  return pageReply(call, { ...page, items }, show(search), { 'x-hits': String(hits), 'x-max-hits': String(MAX_HITS) })
}

/** For issues that were not searched for: their counts are those of their whole life. */
const unsearched = ({ at }: Call, organization: Organization) => issueSearch('', {}, organization, at)

function requireStatsPeriod(call: Call, name: string, known: readonly string[]): void {
  const asked = call.query.get(name)
  if (asked !== null && !known.includes(asked))
    throw badRequest(`Invalid ${name}. Valid choices are '', '24h', and '14d'`)
}

/** Exactly these issues, whatever their status; unknown ones and those of other projects are left out without a word. */
function issuesById(projects: readonly Project[], ids: readonly string[]): Issue[] {
  if (!ids.every(id => /^\d+$/.test(id))) throw badRequest('Group ids must be integers')
  const wanted = new Set(ids.map(Number))
  return projects.flatMap(project => project.issues.filter(({ id }) => wanted.has(id)))
}

/** A query that is an event id, or a short id where asked for, leads straight to its issue. */
function directHit({ query: parameters }: Call, projects: readonly Project[], query: string): Issue | null {
  const text = query.trim()
  if (isEventId(text)) return projects.flatMap(project => findEvent(project, text)?.issue ?? [])[0] ?? null
  if (parameters.get('shortIdLookup') !== '1') return null
  return projects.flatMap(({ issues }) => issues.filter(({ shortId }) => shortId === text.toUpperCase()))[0] ?? null
}

/** Looked up for the issues of one page only, so a walk through the lists is cheap enough. */
function ownerAmong(projects: readonly Project[], issue: Issue): Project {
  const project = projects.find(({ issues }) => issues.includes(issue))
  if (!project) throw new Error(`${issue.shortId} belongs to none of the selected projects`)
  return project
}

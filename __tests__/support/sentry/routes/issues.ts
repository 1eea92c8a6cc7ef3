import { organizationOf, selectedEnvironments, visibleProjects } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { cursorOf, pageByOffset, pageReply, pageSize } from '../paging.ts'
import { badRequest, json, notFound, text } from '../reply.ts'
import { parseTerms, textMatcher } from '../search/query-terms.ts'
import { eventDetailShape, eventListShape } from '../shapes/event.ts'
import { countsShape, dayOfStats, issueBase, lifetimeOf } from '../shapes/issue.ts'
import { releaseInfoShape } from '../shapes/release.ts'
import { windowOf } from '../window.ts'
import { eventAt, findEvent } from '../world/events.ts'
import { DAY, iso } from '../world/moment.ts'
import { environmentOf, momentOf, releaseOf } from '../world/sightings.ts'
import type { Issue, Organization, Project } from '../world/world.ts'
import { EVENT_READ } from './issue-lists.ts'

const ISSUE: Route = {
  path: '/api/0/organizations/:organization/issues/:issue/',
  scopes: EVENT_READ,
  answer: call => {
    const { issue, project, organization } = issueOf(call)
    return json(issueDetail(call, issue, project, organization))
  },
}

const SHORT_ID: Route = {
  path: '/api/0/organizations/:organization/shortids/:issue/',
  scopes: EVENT_READ,
  answer: call => {
    const organization = organizationOf(call)
    const shortId = call.param('issue').toUpperCase()
    const found = find(call, organization, issue => issue.shortId === shortId)
    if (!found) throw notFound()
    const { issue, project } = found
    const group = {
      ...issueBase(issue, project, organization, call.at),
      isUnhandled: issue.isUnhandled,
      ...countsShape(lifetimeOf(issue)),
    }
    return json({
      organizationSlug: organization.slug,
      projectSlug: project.slug,
      groupId: String(issue.id),
      group,
      shortId,
    })
  },
}

const ISSUE_EVENTS: Route = {
  path: '/api/0/organizations/:organization/issues/:issue/events/',
  scopes: EVENT_READ,
  answer: call => {
    const { issue, project, organization } = issueOf(call)
    const indexes = eventIndexes(call, issue, organization)
    const size = pageSize(call, 'per_page')
    const page = pageByOffset(indexes.length, row => eventAt(issue, indexes[row] ?? 0), cursorOf(call), size)
    return pageReply(call, page, event => eventListShape(event, issue, project))
  },
}

const ISSUE_EVENT: Route = {
  path: '/api/0/organizations/:organization/issues/:issue/events/:event/',
  scopes: EVENT_READ,
  perSecond: 15,
  answer: call => {
    // No route at all: the name did not match its pattern.
    if (call.param('event') === 'recommended' && call.at.lacks.has('recommended-event'))
      return text(404, '<h1>Not Found</h1>', 'text/html')
    const { issue, project, organization } = issueOf(call)
    const index = indexOfEvent(call, issue, project, organization)
    if (index === undefined)
      throw notFound('No matching event found. Try changing the environments, date range, or query.')
    return json(eventDetailShape({ event: eventAt(issue, index), issue, index }, project, organization))
  },
}

export const ISSUE_ROUTES: readonly Route[] = [ISSUE, SHORT_ID, ISSUE_EVENTS, ISSUE_EVENT]

interface Found {
  issue: Issue
  project: Project
  organization: Organization
}

function issueOf(call: Call): Found {
  const organization = organizationOf(call)
  const id = call.param('issue')
  const found = find(call, organization, issue => String(issue.id) === id)
  if (!found) throw notFound()
  return { ...found, organization }
}

function find(
  call: Call,
  organization: Organization,
  isWanted: (issue: Issue) => boolean,
): Omit<Found, 'organization'> | null {
  for (const project of visibleProjects(call, organization)) {
    const issue = project.issues.find(isWanted)
    if (issue) return { issue, project }
  }
  return null
}

function issueDetail({ at, query }: Call, issue: Issue, project: Project, organization: Organization) {
  const collapse = new Set(query.getAll('collapse'))
  const release = (version: string | null | undefined) => {
    const found = organization.releases.find(candidate => candidate.version === version)
    return found ? releaseInfoShape(found) : null
  }
  const firstSeen = { id: '0', type: 'first_seen', user: null, data: {}, dateCreated: iso(issue.firstSeen) }
  const extras = { firstRelease: release(issue.firstRelease), lastRelease: release(issue.releases.at(-1)) }
  return {
    ...issueBase(issue, project, organization, at),
    isUnhandled: issue.isUnhandled,
    ...countsShape(lifetimeOf(issue)),
    activity: [firstSeen],
    seenBy: [],
    participants: [],
    userReportCount: 0,
    ...(!collapse.has('release') && extras),
    ...(!collapse.has('tags') && {
      tags: Object.keys(issue.tags).map(key => ({ key, name: key, totalValues: issue.count })),
    }),
    ...(!collapse.has('stats') && { stats: { '24h': dayOfStats(issue, at.clock.now()) } }),
  }
}

/** Numbers of the events inside the asked window and environments, newest first. */
function eventIndexes(call: Call, issue: Issue, organization: Organization): number[] {
  const { from, to } = windowOf(call, 90 * DAY)
  const environments = selectedEnvironments(call, organization)
  const isAsked = eventFilter(call, issue)
  const indexes: number[] = []
  for (let index = 0; index < issue.count; index++) {
    const moment = momentOf(issue, index)
    if (moment < from) break
    const isInside = moment <= to && (environments?.includes(environmentOf(issue, index) ?? '') ?? true)
    if (isInside && isAsked(index)) indexes.push(index)
  }
  return indexes
}

/** What `query` says of single events; of its words the simulation knows release and dist. */
function eventFilter({ at, query }: Call, issue: Issue): (index: number) => boolean {
  if (at.lacks.has('event-query')) return () => true
  const tests = parseTerms(query.get('query') ?? '').map(({ key, values, negated }) => {
    if (key === 'has' && values[0] === 'dist')
      return (index: number) => (eventAt(issue, index).dist !== null) !== negated
    if (key !== 'release' && key !== 'dist')
      throw badRequest(`the simulated Sentry does not query events of an issue by ${key}`)
    const matches = textMatcher(values)
    const nameAt = (index: number) => (key === 'dist' ? eventAt(issue, index).dist : releaseOf(issue, index))
    return (index: number) => matches(nameAt(index) ?? '') !== negated
  })
  return index => tests.every(test => test(index))
}

function indexOfEvent(call: Call, issue: Issue, project: Project, organization: Organization): number | undefined {
  const name = call.param('event')
  if (name === 'latest' || name === 'recommended') return eventIndexes(call, issue, organization)[0]
  if (name === 'oldest') return eventIndexes(call, issue, organization).at(-1)
  const found = findEvent(project, name)
  return found?.issue === issue ? found.index : undefined
}

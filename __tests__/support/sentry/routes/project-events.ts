import { organizationOf, projectOf, visibleProjects } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { cursorOf, pageByOffset, pageReply, pageSize } from '../paging.ts'
import { badRequest, json, notFound } from '../reply.ts'
import { eventDetailShape, eventListShape } from '../shapes/event.ts'
import { sourceMapDebugShape } from '../shapes/source-map-debug.ts'
import { windowOf } from '../window.ts'
import { singleEvents } from '../world/error-events.ts'
import { findEvent, isEventId } from '../world/events.ts'
import { DAY } from '../world/moment.ts'
import { ORGANIZATION_READ } from './organizations.ts'
import { PROJECT_READ } from './projects.ts'

const PROJECT_EVENTS: Route = {
  path: '/api/0/projects/:organization/:project/events/',
  scopes: PROJECT_READ,
  answer: call => {
    const { project } = projectOf(call)
    const cursor = cursorOf(call)
    const size = pageSize(call, 'per_page')
    const cells = singleEvents([project], windowOf(call, 90 * DAY), size + 1 + (cursor?.offset ?? 0))
    const page = pageByOffset(cells.length, index => cells[index], cursor, size)
    return pageReply(call, page, cell => {
      const found = cell && findEvent(project, cell.eventId ?? '')
      return found && eventListShape(found.event, found.issue, project)
    })
  },
}

const PROJECT_EVENT: Route = {
  path: '/api/0/projects/:organization/:project/events/:event/',
  scopes: PROJECT_READ,
  answer: call => {
    const { organization, project } = projectOf(call)
    const found = findEvent(project, call.param('event'))
    if (!found) throw notFound('Event not found')
    return json(eventDetailShape(found, project, organization))
  },
}

/** Any project of the organization; one request a second is all that Sentry allows here. */
const EVENT_ID: Route = {
  path: '/api/0/organizations/:organization/eventids/:event/',
  scopes: ORGANIZATION_READ,
  perSecond: 1,
  answer: call => {
    const organization = organizationOf(call)
    const id = call.param('event').replaceAll('-', '').toLowerCase()
    if (!isEventId(id)) throw badRequest('Invalid event id')
    const hits = visibleProjects(call, organization).flatMap(project => {
      const found = findEvent(project, id)
      return found ? [{ project, found }] : []
    })
    const hit = hits[0]
    if (!hit) throw notFound()
    return json({
      organizationSlug: organization.slug,
      projectSlug: hit.project.slug,
      groupId: String(hit.found.issue.id),
      eventId: id,
      event: eventDetailShape(hit.found, hit.project, organization),
    })
  },
}

/** Two contracts on one path: older servers want frame and exception numbers and answer with a list of errors. */
const SOURCE_MAP_DEBUG: Route = {
  path: '/api/0/projects/:organization/:project/events/:event/source-map-debug/',
  scopes: PROJECT_READ,
  answer: call => {
    const { project } = projectOf(call)
    const found = findEvent(project, call.param('event'))
    if (!found) throw notFound('Event not found')
    return json(
      call.at.lacks.has('source-map-debug-frames')
        ? olderDebug(call, found.issue.symbolicated)
        : sourceMapDebugShape(found, project),
    )
  },
}

export const PROJECT_EVENT_ROUTES: readonly Route[] = [PROJECT_EVENTS, PROJECT_EVENT, EVENT_ID, SOURCE_MAP_DEBUG]

function olderDebug({ query }: Call, symbolicated: boolean | null) {
  for (const name of ['frame_idx', 'exception_idx']) {
    if (!/^\d+$/.test(query.get(name) ?? '')) throw badRequest(`Query parameter '${name}' is required`)
  }
  const missing = { type: 'no_sourcemaps_on_release', message: 'The release is missing source maps', data: null }
  return { errors: symbolicated === false ? [missing] : [] }
}

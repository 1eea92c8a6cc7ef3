import { eventAt, type FoundEvent } from '../world/events.ts'
import { iso, isoMicros } from '../world/moment.ts'
import { framesOf, symbolicationErrors } from '../world/stack.ts'
import type { Issue, Organization, Project, StoredEvent } from '../world/world.ts'
import { releaseInfoShape } from './release.ts'

const tagsOf = (event: StoredEvent) => {
  const tags = { environment: event.environment, level: event.level, release: event.release, ...event.tags }
  return Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [{ key, value }]))
}

/** An event as lists of events show it. */
export function eventListShape(event: StoredEvent, issue: Issue, project: Project) {
  return {
    id: event.id,
    'event.type': 'error',
    groupID: String(issue.id),
    eventID: event.id,
    projectID: String(project.id),
    message: event.message,
    title: event.title,
    location: null,
    culprit: issue.culprit,
    user: null,
    tags: tagsOf(event),
    platform: event.platform,
    dateCreated: iso(event.created),
    crashFile: null,
    metadata: { type: event.title },
  }
}

/** A whole event, with its stack trace, its processing errors and its neighbours in the issue. */
export function eventDetailShape({ event, issue, index }: FoundEvent, project: Project, organization: Organization) {
  const release = organization.releases.find(({ version }) => version === event.release)
  return {
    id: event.id,
    groupID: String(issue.id),
    eventID: event.id,
    projectID: String(project.id),
    message: event.message,
    title: event.title,
    location: null,
    culprit: issue.culprit,
    user: null,
    tags: tagsOf(event),
    platform: event.platform,
    dateCreated: isoMicros(event.created),
    dateReceived: isoMicros(event.received),
    contexts: {},
    size: 4_096,
    entries: [{ type: 'exception', data: exceptionOf(issue, event) }],
    dist: event.dist,
    sdk: event.sdk,
    context: {},
    packages: {},
    type: 'error',
    metadata: { type: event.title },
    errors: symbolicationErrors(issue),
    occurrence: null,
    _meta: {},
    crashFile: null,
    fingerprints: [String(issue.id)],
    release: release ? releaseInfoShape(release) : null,
    userReport: null,
    sdkUpdates: [],
    resolvedWith: [],
    previousEventID: index + 1 < issue.count ? eventAt(issue, index + 1).id : null,
    nextEventID: index > 0 ? eventAt(issue, index - 1).id : null,
  }
}

function exceptionOf(issue: Issue, { title }: StoredEvent) {
  const { frames, raw } = framesOf(issue)
  const stacktrace = (list: unknown[] | null) =>
    list && { frames: list, framesOmitted: null, registers: null, hasSystemFrames: false }
  const [type, ...rest] = title.split(': ')
  return {
    values: [
      {
        type,
        value: rest.join(': '),
        mechanism: { type: 'generic', handled: !issue.isUnhandled },
        threadId: null,
        module: null,
        stacktrace: stacktrace(frames),
        rawStacktrace: stacktrace(raw),
      },
    ],
    excOmitted: null,
    hasSystemFrames: false,
  }
}

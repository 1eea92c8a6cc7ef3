import { environmentOf, momentOf, releaseOf } from './sightings.ts'
import type { Issue, Project, StoredEvent } from './world.ts'

const PREFIX = 'e0e0'

/**
 * Event number `index` of an issue, 0 being the newest. Stored events come first; the rest is made up on the spot, with
 * an id that holds the issue and the number counted from the oldest, so that it can be found again without being kept,
 * also after newer events came.
 */
export function eventAt(issue: Issue, index: number): StoredEvent {
  const stored = issue.storedEvents[index]
  if (stored) return stored
  const created = momentOf(issue, index)
  return {
    id: PREFIX + hex(issue.id) + hex(issue.count - 1 - index),
    issueId: issue.id,
    title: issue.title,
    message: '',
    level: issue.level,
    platform: issue.platform ?? 'other',
    created,
    received: created + 400,
    release: releaseOf(issue, index),
    dist: issue.dist,
    environment: environmentOf(issue, index),
    tags: { ...issue.tags },
    sdk: { name: 'sentry.javascript.browser', version: '10.2.0' },
  }
}

const hex = (number: number) => number.toString(16).padStart(14, '0')

export interface FoundEvent {
  event: StoredEvent
  issue: Issue
  index: number
}

/** An event by its id, stored or made up; null where the project has no such event. */
export function findEvent(project: Project, id: string): FoundEvent | null {
  const stored = project.events.get(id)
  if (stored) {
    const issue = project.issues.find(candidate => candidate.id === stored.issueId)
    return issue ? { event: stored, issue, index: issue.storedEvents.indexOf(stored) } : null
  }
  if (!id.startsWith(PREFIX)) return null
  const issueId = Number.parseInt(id.slice(4, 18), 16)
  const issue = project.issues.find(candidate => candidate.id === issueId)
  if (!issue) return null
  const index = issue.count - 1 - Number.parseInt(id.slice(18), 16)
  return index >= issue.storedEvents.length ? { event: eventAt(issue, index), issue, index } : null
}

/** 32 lower-case hex digits, the only form that Sentry takes. */
export const isEventId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)

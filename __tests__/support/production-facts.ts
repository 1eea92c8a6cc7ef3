import type { Backlog } from '../../src/core/backlog.ts'
import { exactly } from '../../src/core/count.ts'
import type { Issue } from '../../src/core/issue.ts'
import type { IssuePlace } from '../../src/core/issue-place.ts'
import { seen } from '../../src/core/observed.ts'
import { noSessions, type SessionGroup } from '../../src/core/session-counts.ts'
import { untrusted } from '../../src/core/text.ts'

export const now = new Date('2026-11-22T12:00:00Z')

export const place: IssuePlace = { address: 'https://sentry.io', org: 'acme', project: '42', environment: null }

/** An old warning; `parts` say what is different. */
export function issue(parts: Partial<Issue> = {}): Issue {
  return {
    id: '7',
    shortId: untrusted('WEB-7'),
    title: untrusted('Boom'),
    culprit: null,
    level: 'warning',
    status: 'unresolved',
    substatus: 'ongoing',
    priority: 'low',
    category: 'error',
    isUnhandled: false,
    events: 10,
    users: 2,
    firstSeen: new Date('2026-09-01T00:00:00Z'),
    lastSeen: new Date('2026-11-22T10:00:00Z'),
    assignee: null,
    eventsByDay: null,
    projectId: '42',
    projectSlug: 'web',
    ...parts,
  }
}

/** A backlog without issues that was read whole; `parts` say what is different. */
export function backlog(parts: Partial<Backlog> = {}): Backlog {
  const none = seen(exactly(0))
  return {
    unresolved: none,
    highSeverity: none,
    highPriority: none,
    newLastDay: none,
    regressed: none,
    escalating: none,
    issues: seen([]),
    complete: true,
    activity: seen(new Map()),
    activityComplete: true,
    ...parts,
  }
}

/** Sessions and users of a project, as many crashed as told, and as many sessions ended unhandled. */
export function visits(sessions: number, crashed: number, users = 0, crashedUsers = 0, unhandled = 0): SessionGroup {
  const counted = (total: number, ended: number, notHandled: number) => ({
    ...noSessions,
    healthy: total - ended - notHandled,
    crashed: ended,
    unhandled: notHandled,
    total,
  })
  return { release: null, sessions: counted(sessions, crashed, unhandled), users: counted(users, crashedUsers, 0) }
}

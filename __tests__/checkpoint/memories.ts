import type { Sight } from '../../src/checkpoint/compare.ts'
import { memoryOf, nextCheckpoint } from '../../src/checkpoint/remember.ts'
import type { Checkpoint, Memory } from '../../src/checkpoint/schema.ts'
import type { Backlog } from '../../src/core/backlog.ts'
import { exactly } from '../../src/core/count.ts'
import type { Issue } from '../../src/core/issue.ts'
import { seen } from '../../src/core/observed.ts'
import { untrusted } from '../../src/core/text.ts'

export const identity = 'a'.repeat(64)
export const verdict = 'b'.repeat(64)
export const day = 24 * 60 * 60 * 1000

/** Midnight of the nth day, on which a check runs. */
export function onDay(n: number): Date {
  return new Date(Date.UTC(2026, 10, 1) + n * day)
}

/** An issue that has been there for long, unless told otherwise. */
export function issue(id: number | string, parts: Partial<Issue> = {}): Issue {
  return {
    id: String(id),
    shortId: null,
    title: untrusted('Boom'),
    culprit: null,
    level: 'error',
    status: 'unresolved',
    substatus: 'ongoing',
    priority: 'medium',
    category: 'error',
    isUnhandled: false,
    events: 1,
    users: 1,
    firstSeen: onDay(-100),
    lastSeen: onDay(-1),
    assignee: null,
    eventsByDay: null,
    projectId: '42',
    projectSlug: 'web',
    ...parts,
  }
}

/** What a run sees where the list is read whole and nothing else is known. */
export function sight(open: readonly Issue[], parts: Partial<Sight> = {}): Sight {
  return { open, complete: true, arrivals: [], arrivalsComplete: true, again: new Map(), ...parts }
}

export function backlog(open: readonly Issue[], users: Readonly<Record<string, number>> = {}): Backlog {
  const among = (substatus: string) => seen(exactly(open.filter(one => one.substatus === substatus).length))
  return {
    unresolved: seen(exactly(open.length)),
    highSeverity: seen(exactly(0)),
    highPriority: seen(exactly(0)),
    newLastDay: seen(exactly(0)),
    regressed: among('regressed'),
    escalating: among('escalating'),
    issues: seen(open),
    complete: true,
    activity: seen(new Map(Object.entries(users).map(([id, count]) => [id, { users: count, events: count }]))),
    activityComplete: true,
  }
}

/** The memory of a check on the nth day that saw these. */
export function memory(open: readonly Issue[], parts: Partial<Memory> = {}): Memory {
  const at = parts.at ?? onDay(0)
  return { ...memoryOf({ run: null, at, backlog: backlog(open), sight: sight(open), verdict }, null), ...parts }
}

/** The checkpoint of a first run. */
export function checkpoint(current: Memory, last: Checkpoint | null = null): Checkpoint {
  const numbers = {
    at: current.at,
    unresolved: 1,
    lowerBound: false,
    estimated: false,
    newIssues: null,
    crashFree: null,
  }
  return nextCheckpoint(identity, last, current, numbers)
}

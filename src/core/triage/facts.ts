import type { Activity, Backlog } from '../backlog.ts'
import type { Issue } from '../issue.ts'
import type { NotSeen } from '../observed.ts'
import type { TriageFacts } from '../triage.ts'

export const dayMs = 24 * 60 * 60 * 1000

/** Sentry's own: an issue is of substatus `new` for that long (https://docs.sentry.io/product/issues/states-triage/). */
export const newForMs = 7 * dayMs
/** After that long without an event an issue is a stale candidate; how far back the days go that lists bring along. */
export const quietForMs = 14 * dayMs

/** Ids of the issues that were first seen in a release, as far as they were seen. */
export interface IssuesOfRelease {
  readonly ids: ReadonlySet<string>
  /** Why there may be more. */
  readonly rest: NotSeen | null
}

/** What stands beside an issue's own row. */
export interface TriageContext {
  readonly now: Date
  readonly activity: Backlog['activity']
  readonly activityComplete: boolean
  /** Issues that were first seen in the release of the run; `null` where none was named. */
  readonly ofRelease: IssuesOfRelease | null
}

/** What class and score of an issue are made of. */
export function factsOf(issue: Issue, context: TriageContext): TriageFacts {
  const { level, isUnhandled, substatus, priority, firstSeen, lastSeen } = issue
  const activity = activityOf(issue, context)
  return {
    level,
    isUnhandled,
    substatus,
    priority,
    firstSeen,
    lastSeen,
    users: activity?.users ?? null,
    events: activity?.events ?? null,
    eventsBefore: eventsBefore(issue),
    isOfRelease: isOfRelease(issue, context),
  }
}

function isOfRelease({ id }: Issue, { ofRelease }: TriageContext): TriageFacts['isOfRelease'] {
  if (ofRelease === null) return null
  return ofRelease.ids.has(id) || (ofRelease.rest === null ? false : 'unseen')
}

/** An issue that is not in a whole list of the active ones had no event, nor had one that was last seen before that day. */
function activityOf({ id, lastSeen }: Issue, { activity, activityComplete, now }: TriageContext): Activity | null {
  const known = activity.kind === 'seen' ? activity.value.get(id) : undefined
  if (known) return known
  const isQuiet = lastSeen !== null && now.getTime() - lastSeen.getTime() > dayMs
  const isUnlisted = activity.kind === 'seen' && activityComplete
  return isQuiet || isUnlisted ? { users: 0, events: 0 } : null
}

/** Today and yesterday are left out: the last 24 hours lie in them. */
function eventsBefore({ eventsByDay }: Issue): number | null {
  if (eventsByDay === null || eventsByDay.length < 8) return null
  return eventsByDay.slice(-8, -2).reduce((sum, events) => sum + events, 0)
}

/** How many times the events of the last 24 hours are those of a day before, one added to each side; `null` where not known. */
export function rateRatio({ events, eventsBefore: before }: TriageFacts): number | null {
  return events === null || before === null ? null : (events + 1) / (before / 6 + 1)
}

/** What makes an issue new, `null` where it is not known whether it is. */
export function newnessOf(
  { substatus, firstSeen, isOfRelease }: TriageFacts,
  now: Date,
): 'release' | 'substatus' | 'age' | 'no' | null {
  const age = firstSeen === null ? null : now.getTime() - firstSeen.getTime()
  const isYoung = age === null ? null : age <= quietForMs
  if (isOfRelease === true && isYoung) return 'release'
  if (substatus === 'new') return 'substatus'
  if (substatus === null && age !== null && age <= newForMs) return 'age'
  const mayBeOfRelease = isOfRelease !== null && isOfRelease !== false && isYoung !== false
  return mayBeOfRelease || (substatus === null && age === null) ? null : 'no'
}

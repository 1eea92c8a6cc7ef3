import type { Change, ChangeKind } from '../core/delta.ts'
import type { Issue, Substatus } from '../core/issue.ts'
import type { Memory } from './schema.ts'

/** Sentry lists an issue a little after its first event, and clocks differ. */
export const listingDelayMs = 10 * 60 * 1000

/** What a run saw of the issues of a project. */
export interface Sight {
  readonly open: readonly Issue[]
  /** Whether `open` are all unresolved issues that there are. */
  readonly complete: boolean
  /** First seen since the run before, whatever became of them. */
  readonly arrivals: readonly Issue[]
  readonly arrivalsComplete: boolean
  /** Known issues that are not in `open`, asked for one by one; `null` for those that were not found. */
  readonly again: ReadonlyMap<string, Issue | null>
}

export interface Changes {
  readonly changes: readonly Change[]
  /** False where more may have changed than what was looked at. */
  readonly complete: boolean
}

/** What became of the issues since `before`, each by its id, in the order of what was seen. Totals are not looked at. */
export function changesSince(before: Memory, sight: Sight): Changes {
  const known = new Map(before.issues.map(([id, substatus]) => [id, substatus]))
  const open = new Set(sight.open.map(({ id }) => id))
  const left = before.issues.map(([id]) => id).filter(id => !open.has(id))
  const unlisted = sight.arrivals.filter(({ id }) => !open.has(id) && !known.has(id))
  return {
    changes: [
      ...sight.open.flatMap(issue => (known.has(issue.id) ? turned(known, issue) : arrived(before, issue))),
      ...unlisted.flatMap(issue => cameAndWent(before, issue)),
      ...left.flatMap(id => departed(known, id, sight)),
    ],
    complete: before.complete && sight.complete && sight.arrivalsComplete && left.every(id => sight.again.has(id)),
  }
}

/** An issue that was open all along. */
function turned(known: ReadonlyMap<string, Substatus | null>, { id, substatus }: Issue): readonly Change[] {
  if (substatus === known.get(id)) return []
  if (substatus === 'regressed') return [{ id, kind: 'regressed', cause: 'regression' }]
  return substatus === 'escalating' ? [{ id, kind: 'escalated', cause: 'escalation' }] : []
}

/** An open issue that the run before did not know: a new one, or one that is back. */
function arrived(before: Memory, { id, substatus, firstSeen }: Issue): readonly Change[] {
  const since = before.at.getTime() - (before.complete ? listingDelayMs : 0)
  const isOld = firstSeen === null ? substatus === 'regressed' : firstSeen.getTime() < since
  if (!isOld) return [{ id, kind: 'new', cause: 'first-seen' }]
  // Where the run before could not remember all issues, an old one may have been open then, too.
  if (substatus === 'escalating')
    return before.complete || before.allEscalating ? [{ id, kind: 'escalated', cause: 'escalation' }] : []
  if (substatus === 'regressed')
    return before.complete || before.allRegressed ? [{ id, kind: 'regressed', cause: 'regression' }] : []
  return before.complete ? [{ id, kind: 'regressed', cause: 'came-back' }] : []
}

/** An issue that was first seen since, and is not in the list of unresolved ones: resolved again, or further down a long list. */
function cameAndWent(before: Memory, issue: Issue): readonly Change[] {
  const { id, status, firstSeen } = issue
  if (firstSeen === null || firstSeen < before.at) return []
  const end = status === 'unresolved' ? null : endOf(status)
  return [{ id, kind: 'new', cause: 'first-seen' }, ...(end ? [{ id, ...end }] : [])]
}

/** A known issue that is not in the list any more. */
function departed(known: ReadonlyMap<string, Substatus | null>, id: string, sight: Sight): readonly Change[] {
  const issue = sight.again.get(id)
  if (issue === undefined) return []
  if (issue === null) return [{ id, kind: 'gone', cause: 'not-found' }]
  if (issue.status !== 'unresolved') return [{ id, ...endOf(issue.status) }]
  return sight.complete ? [{ id, kind: 'gone', cause: 'out-of-sight' }] : turned(known, issue)
}

function endOf(status: 'resolved' | 'ignored' | null): { kind: ChangeKind; cause: Change['cause'] } {
  if (status === 'resolved') return { kind: 'resolved', cause: 'resolution' }
  return status === 'ignored' ? { kind: 'archived', cause: 'archiving' } : { kind: 'gone', cause: 'in-transition' }
}

import type { Backlog } from '../core/backlog.ts'
import { type Count, isExact } from '../core/count.ts'
import { type Issue, isHighSeverity, type Substatus } from '../core/issue.ts'
import type { Observed } from '../core/observed.ts'
import type { Sight } from './compare.ts'
import {
  type Checkpoint,
  checkpointVersion,
  type KnownIssue,
  type Memory,
  mostIssues,
  mostOfAnything,
  mostSamples,
  mostSnapshots,
} from './schema.ts'

/** Samples are a day apart, however often a check runs; a little less, as schedules are not exact. */
const sampleEveryMs = 20 * 60 * 60 * 1000

/** What a run has to remember for the next one. */
export interface Sighting {
  readonly run: string | null
  readonly at: Date
  readonly backlog: Backlog
  readonly sight: Sight
  /** Digest of verdict and reasons. */
  readonly verdict: string
}

/** The open issues, the worst first, then the newest, as many as are remembered. */
export function memoryOf({ run, at, backlog, sight, verdict }: Sighting, before: Memory | null): Memory {
  const open = stillOpen(sight)
  const listed = new Set(open.map(({ id }) => id))
  const unasked = (before?.issues ?? []).filter(([id]) => !listed.has(id) && !sight.again.has(id))
  const isDue = !before?.sampledAt || at.getTime() - before.sampledAt.getTime() >= sampleEveryMs
  const samples = new Map(before?.issues.map(([id, , users]) => [id, users]))
  const known = open.map(({ id, substatus }): KnownIssue => {
    const users = samples.get(id) ?? []
    const today = usersOf(id, backlog)
    const isAdded = today !== null && (isDue || users.length === 0)
    return [
      id,
      openSubstatus(substatus),
      isAdded ? [...users, Math.min(today, mostOfAnything)].slice(-mostSamples) : [...users],
    ]
  })
  const issues = [...known, ...unasked].slice(0, mostIssues)
  const all = (count: Observed<Count>, substatus: Substatus) =>
    count.kind === 'seen' &&
    isExact(count.value) &&
    issues.filter(([, one]) => one === substatus).length >= count.value.value
  return {
    run,
    at,
    complete: sight.complete && known.length + unasked.length <= mostIssues,
    allRegressed: all(backlog.regressed, 'regressed'),
    allEscalating: all(backlog.escalating, 'escalating'),
    issues,
    sampledAt: isDue ? at : (before?.sampledAt ?? null),
    verdict,
  }
}

/** The checkpoint after a run. `last` is what was restored; a run that was started again takes the place of its first attempt. */
export function nextCheckpoint(
  identity: string,
  last: Checkpoint | null,
  current: Memory,
  numbers: Checkpoint['history'][number],
): Checkpoint {
  const earlier = last?.history.filter(
    ({ at }) => !(isSameRun(last, current.run) && Number(at) === Number(last.current.at)),
  )
  return {
    schema: checkpointVersion,
    identity,
    current,
    previous: baselineIn(last, current.run),
    history: [...(earlier ?? []).filter(({ at }) => at <= current.at), numbers].slice(-mostSnapshots),
  }
}

/** What a run compares itself with: the run before it, which for a run that was started again is not its own first attempt. */
export function baselineIn(last: Checkpoint | null, run: string | null): Memory | null {
  if (last === null) return null
  return isSameRun(last, run) ? last.previous : last.current
}

function isSameRun(last: Checkpoint, run: string | null): boolean {
  return run !== null && last.current.run === run
}

/** Issues that a long list does not show, and that are known to be open all the same, stay. */
function stillOpen({ open, complete, arrivals, again }: Sight): readonly Issue[] {
  const others = complete ? [] : [...again.values()]
  const issues = [...open, ...arrivals, ...others].filter(issue => issue !== null)
  const byId = new Map(issues.filter(isOpen).map(issue => [issue.id, issue]))
  return [...byId.values()].sort(
    (a, b) =>
      rank(a) - rank(b) || time(b.firstSeen) - time(a.firstSeen) || b.id.length - a.id.length || (a.id < b.id ? 1 : -1),
  )
}

function isOpen({ status }: Issue): boolean {
  return status === 'unresolved'
}

/** The worst is 0. */
function rank(issue: Issue): number {
  if (issue.substatus === 'regressed' || issue.substatus === 'escalating') return 0
  if (issue.level === 'fatal' || issue.priority === 'high') return 1
  return isHighSeverity(issue) ? 2 : 3
}

function time(date: Date | null): number {
  return date?.getTime() ?? 0
}

function openSubstatus(substatus: Substatus | null): KnownIssue[1] {
  const words: readonly (Substatus | null)[] = ['new', 'ongoing', 'escalating', 'regressed']
  return words.includes(substatus) ? (substatus as KnownIssue[1]) : null
}

/** In the last 24 hours; `null` where that was not seen. */
function usersOf(id: string, { activity, activityComplete }: Backlog): number | null {
  if (activity.kind === 'unseen') return null
  return activity.value.get(id)?.users ?? (activityComplete ? 0 : null)
}

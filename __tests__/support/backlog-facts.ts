import type { Backlog } from '../../src/core/backlog.ts'
import { type Count, exactly } from '../../src/core/count.ts'
import { type NotSeen, type Observed, seen } from '../../src/core/observed.ts'

/** A backlog of so many issues, of which nothing else is told; `parts` say what is. */
export function backlogLike(unresolved: number | Count | NotSeen, parts: Partial<Backlog> = {}): Backlog {
  const count = countOf(unresolved)
  const none = count.kind === 'seen' ? seen(exactly(0)) : count
  return {
    unresolved: count,
    highSeverity: none,
    highPriority: none,
    newLastDay: none,
    regressed: none,
    escalating: none,
    issues: count.kind === 'seen' ? seen([]) : count,
    complete: count.kind === 'seen',
    activity: seen(new Map()),
    activityComplete: true,
    ...parts,
  }
}

function countOf(unresolved: number | Count | NotSeen): Observed<Count> {
  if (typeof unresolved === 'number') return seen(exactly(unresolved))
  return 'kind' in unresolved ? unresolved : seen(unresolved)
}

import type { Activity } from '../core/backlog.ts'
import type { Spread } from '../core/delta.ts'
import type { Memory } from './schema.ts'

const growth = 3
const mostMore = 25

/** Known issues that have at least three times, and at least 25 more, users in 24 hours than on a usual day of theirs, the widest first. */
export function spreading(before: Memory, activity: ReadonlyMap<string, Activity>): readonly Spread[] {
  return before.issues
    .flatMap(([id, , samples]): Spread[] => {
      const users = activity.get(id)?.users
      const median = medianOf(samples)
      if (users === undefined || median === null) return []
      return users >= growth * median && users - median >= mostMore ? [{ id, users, median }] : []
    })
    .sort((a, b) => b.users - a.users || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
}

/** `null` of nothing. */
export function medianOf(samples: readonly number[]): number | null {
  const sorted = [...samples].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

import type { Issue } from './world.ts'

/** A part of an issue's events. Absent lists and bounds do not narrow. */
export interface Slice {
  from?: number
  to?: number
  environments?: readonly string[]
  releases?: (version: string) => boolean
}

export interface Sightings {
  count: number
  userCount: number
  firstSeen: number
  lastSeen: number
}

/**
 * The events of an issue lie evenly between its first and last sighting, number 0 being the newest, and go round its
 * releases and environments in turn. So every count follows from a formula, and 50,000 issues need no stored events.
 */
export const releaseOf = (issue: Issue, index: number): string | null =>
  issue.releases[index % issue.releases.length] ?? null

/** The environment of event number `index`; null where the issue names none. */
export function environmentOf(issue: Issue, index: number): string | null {
  const round = Math.floor(index / Math.max(1, issue.releases.length))
  return issue.environments[round % issue.environments.length] ?? null
}

/** When event number `index` happened, epoch milliseconds. */
export function momentOf(issue: Issue, index: number): number {
  if (issue.count < 2) return issue.lastSeen
  return issue.lastSeen - Math.round(((issue.lastSeen - issue.firstSeen) * index) / (issue.count - 1))
}

/** How much of an issue falls into a slice, or null where nothing does. */
export function sightings(issue: Issue, slice: Slice): Sightings | null {
  const [newest, oldest] = indexRange(issue, slice)
  if (newest > oldest) return null
  const count = countInTurn(issue, slice, newest, oldest)
  if (count === 0) return null
  return {
    count,
    userCount: Math.min(issue.userCount, Math.ceil((issue.userCount * count) / issue.count)),
    firstSeen: momentOf(issue, oldest),
    lastSeen: momentOf(issue, newest),
  }
}

/** Numbers of the newest and the oldest event inside the bounds; the first is above the second where there is none. */
function indexRange(
  issue: Issue,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Slice,
): [number, number] {
  if (issue.firstSeen >= from && issue.lastSeen <= to) return [0, issue.count - 1]
  if (issue.lastSeen < from || issue.firstSeen > to) return [0, -1]
  return [firstIndex(issue, moment => moment <= to), firstIndex(issue, moment => moment < from) - 1]
}

/** The newest event from which on the condition holds for all older ones; the count where it holds for none. */
function firstIndex(issue: Issue, holds: (moment: number) => boolean): number {
  let low = 0
  let high = issue.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(momentOf(issue, middle))) high = middle
    else low = middle + 1
  }
  return low
}

/** Counts whole turns at once: a turn is every release in every environment, and turns repeat. */
function countInTurn(issue: Issue, { environments, releases }: Slice, newest: number, oldest: number): number {
  if (!environments && !releases) return oldest - newest + 1
  const turn = Math.max(1, issue.releases.length) * Math.max(1, issue.environments.length)
  let count = 0
  for (let index = newest; index <= oldest && index < newest + turn; index++) {
    const environment = environmentOf(issue, index)
    const release = releaseOf(issue, index)
    const inSlice = (environments?.includes(environment ?? '') ?? true) && (releases?.(release ?? '') ?? true)
    if (inSlice) count += Math.floor((oldest - index) / turn) + 1
  }
  return count
}

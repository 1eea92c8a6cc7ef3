import { listingDelayMs, type Sight } from '../checkpoint/compare.ts'
import { type Memory, mostIssues } from '../checkpoint/schema.ts'
import type { Backlog } from '../core/backlog.ts'
import type { Issue } from '../core/issue.ts'
import { type Observed, seen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { issuesById } from '../sources/sentry/issues.ts'
import { isWhole, type Listing } from '../sources/sentry/paging.ts'
import type { Sources } from '../sources/sources.ts'
import { asker, seenAs, unresolvedSearch } from './backlog.ts'
import { isOfProject } from './own-issues.ts'

type From = Pick<Sources, 'asked' | 'sentry' | 'now'>

/** Ids in one request. */
const batch = 100
const arrivalPages = 3

/**
 * What can be seen of the issues since `before`: those that are open, those that came, and what became of those that left. Costs
 * a search or two, and a request for each hundred known issues that are not listed any more.
 */
export async function sightSince(
  from: From,
  target: Target,
  before: Memory | null,
  asking: Promise<Backlog>,
): Promise<Observed<Sight>> {
  const coming = before && arrivalsSince(from, target, before, asking)
  const { issues, complete } = await asking
  if (issues.kind === 'unseen') return issues
  const open = issues.value
  if (before === null || coming === null)
    return seen({ open, complete, arrivals: [], arrivalsComplete: true, again: new Map() })
  const listed = new Set(open.map(({ id }) => id))
  const left = before.issues.map(([id]) => id).filter(id => !listed.has(id))
  const [arrivals, again] = await Promise.all([coming, askedAgain(from, await seenAs(from, target), left)])
  return seen({ open, complete, again, ...arrivals })
}

/** Issues that were first seen since, in whatever state they are; in a long backlog the unresolved ones are searched for by themselves, too. */
async function arrivalsSince(
  from: From,
  target: Target,
  before: Memory,
  asking: Promise<Backlog>,
): Promise<Pick<Sight, 'arrivals' | 'arrivalsComplete'>> {
  const since = new Date(before.at.getTime() - listingDelayMs)
  const search = (terms: string, as: Target) =>
    asker(
      from,
      as,
    )({ query: `${terms}firstSeen:>${since.toISOString().slice(0, 19)}Z`, sort: 'new', mostPages: arrivalPages })
  const soon = search('', target)
  const as = await seenAs(from, target)
  const ofUnresolved = async () => ((await asking).complete ? [] : [await search(`${unresolvedSearch} `, as)])
  const lists = [await (as === target ? soon : search('', as)), ...(await ofUnresolved())]
  return {
    arrivals: unique(lists.flatMap(list => (list.kind === 'seen' ? list.value.rows : []))),
    arrivalsComplete: lists.every(list => list.kind === 'seen' && isWhole(list.value)),
  }
}

/** `null` for an issue that was asked for and not found. What could not be asked is left out. */
async function askedAgain(
  { sentry }: From,
  target: Target,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Issue | null>> {
  const batches = Array.from({ length: Math.ceil(Math.min(ids.length, mostIssues) / batch) }, (_, index) =>
    ids.slice(index * batch, (index + 1) * batch),
  )
  const answers = await Promise.all(
    batches.map(async wanted =>
      foundAmong(wanted, await sentry.list(issuesById(target.org, target.project, wanted)), target),
    ),
  )
  return new Map(answers.flat())
}

function foundAmong(
  wanted: readonly string[],
  answer: Observed<Listing<Issue>>,
  target: Target,
): readonly (readonly [string, Issue | null])[] {
  if (answer.kind === 'unseen') return []
  const { rows, dropped } = answer.value
  const own = rows.filter(issue => isOfProject(issue, target))
  const found = new Map(own.map(issue => [issue.id, issue]))
  return wanted.flatMap(id => {
    const issue = found.get(id)
    // It may be one of those that could not be read.
    return issue === undefined && dropped > 0 ? [] : [[id, issue ?? null] as const]
  })
}

function unique(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map(issue => [issue.id, issue])).values()]
}

import { type Activity, type Backlog, type BacklogCounts, countsAmong } from '../core/backlog.ts'
import { type Count, countOf, exactly } from '../core/count.ts'
import { type Issue, isHighSeverity } from '../core/issue.ts'
import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import { isId, type Target } from '../core/target.ts'
import { type IssueSearch, issues } from '../sources/sentry/issues.ts'
import { isWhole, type Listing } from '../sources/sentry/paging.ts'
import type { Sources } from '../sources/sources.ts'
import { environmentGap, environmentSilence, unlessOfEnvironment } from './environment-gap.ts'
import { unlessForeign } from './own-issues.ts'
import { projectFor, slugGap } from './project-for.ts'
import { serverTime } from './server-time.ts'

type From = Pick<Sources, 'asked' | 'sentry' | 'now'>
type Issues = Observed<Listing<Issue>>

/** What is listed to its end, over at most three pages; beyond, the numbers come from searches of their own. */
const wholeUpTo = 300
const mostPagesOfDay = 3

/** The search that stands behind "unresolved"; evidence names it. */
export const unresolvedSearch = 'is:unresolved'
/** When an issue was first seen stays the same while pages are read, so that none moves from one to another and is missed. */
const unresolved = { query: unresolvedSearch, sort: 'new' } as const

/**
 * All that is known of the unresolved issues: two lists where the backlog is read whole, several searches more in a second wave where
 * it is longer. Issues that were active in the last day are in it whatever else they are.
 */
export async function backlogOf(from: From, target: Target): Promise<Backlog> {
  const seeing = seenAs(from, target)
  const hitLately = hitLastDay(from, target, mostPagesOfDay)
  const as = await seeing
  const [gap, counts, lastDay] = await Promise.all([
    environmentGap(from, as),
    backlogCounts(from, as),
    as === target ? hitLately : hitLastDay(from, as, mostPagesOfDay),
  ])
  const more = counts.complete ? [] : rowsIn(lastDay).map(ofUnknownVolume)
  return {
    ...counts,
    issues: counts.issues.kind === 'seen' ? seen(byId([...counts.issues.value, ...more])) : counts.issues,
    activity: gap ?? activityIn(lastDay),
    activityComplete: lastDay.kind === 'seen' && isWhole(lastDay.value),
  }
}

/**
 * The project by slug, as it is named; by its id where the server sees nothing by the slug. One that overlooks the slug of a project
 * answers for those that the token is a member of, which may be none: no issues at all are believed only where the same is
 * true by the id.
 */
export async function seenAs(from: From, target: Target): Promise<Target> {
  if (isId(target.project)) return target
  // Asked at once, and waited for only where the list proves nothing.
  const asking = projectFor(from, target)
  const [gap, some] = await Promise.all([
    environmentGap(from, target),
    asker(from, target)({ ...unresolved, mostPages: 1 }),
  ])
  if (gap !== null || !isNoProof(some)) return target
  const project = await asking
  return project.kind === 'seen' ? { org: target.org, project: project.value.id } : target
}

/** How many issues are unresolved, and which; who was hit of late is not asked. */
export async function backlogCounts(from: From, target: Target): Promise<BacklogCounts> {
  const [gap, all] = await Promise.all([environmentGap(from, target), unresolvedList(from, target)])
  const answer = gap ?? (await believed(from, target, all))
  if (answer.kind === 'unseen') return nothingOf(answer)
  return isWhole(answer.value)
    ? wholeBacklog(answer.value.rows, serverTime(from))
    : slicedBacklog(asker(from, target), answer.value)
}

/** Unresolved issues with an event in the last 24 hours, those that hit most users first; numbers are those of that time. */
export function hitLastDay(from: From, target: Target, mostPages: number): Promise<Issues> {
  return asker(from, target)({ query: unresolvedSearch, sort: 'user', period: '24h', mostPages })
}

/** An empty list says nothing where the project may have been overlooked, or nothing was ever seen in the asked environment. */
async function believed(from: From, target: Target, all: Issues): Promise<Issues> {
  if (!isEmpty(all)) return unlessOfEnvironment(from, target, all)
  const gap = isId(target.project) ? null : await slugGap(from, target)
  return gap ?? (await environmentSilence(from, target)) ?? all
}

/** No issues, or those of other projects. */
function isNoProof(all: Issues): boolean {
  return isEmpty(all) || (all.kind === 'unseen' && all.cause === 'unsupported')
}

function isEmpty(all: Issues): boolean {
  return all.kind === 'seen' && all.value.rows.length === 0
}

/** The list that decides whether a second wave is needed. Whoever asks for it, too, makes no request more. */
export function unresolvedList(from: From, target: Target): Promise<Issues> {
  return asker(from, target)({ ...unresolved, readWholeUpTo: wholeUpTo })
}

type Ask = (
  search: Pick<IssueSearch, 'query' | 'sort' | 'period' | 'isNewer' | 'mostPages' | 'readWholeUpTo'>,
) => Promise<Issues>

/** Asks for issues of the project, in the environment if one is asked for. */
export function asker({ sentry, asked }: From, target: Target): Ask {
  return async search => {
    const { org, project } = target
    return unlessForeign(await sentry.list(issues({ org, project, environment: asked.environment, ...search })), target)
  }
}

function nothingOf(end: NotSeen): BacklogCounts {
  return {
    unresolved: end,
    highSeverity: end,
    highPriority: end,
    newLastDay: end,
    regressed: end,
    escalating: end,
    issues: end,
    complete: false,
  }
}

function wholeBacklog(rows: readonly Issue[], now: Date): BacklogCounts {
  const { newLastDay, highPriority, regressed, escalating } = countsAmong(rows, now)
  const known = (count: Count | null): Observed<Count> => (count === null ? unseen('unsupported') : seen(count))
  return {
    unresolved: seen(exactly(rows.length)),
    highSeverity: seen(exactly(rows.filter(isHighSeverity).length)),
    highPriority: known(highPriority),
    newLastDay: known(newLastDay),
    regressed: known(regressed),
    escalating: known(escalating),
    issues: seen(byId(rows)),
    complete: true,
  }
}

/** Several sort orders, so that none of them hides an issue: https://github.com/getsentry/sentry/blob/master/src/sentry/search/snuba/executors.py */
async function slicedBacklog(ask: Ask, all: Listing<Issue>): Promise<BacklogCounts> {
  const search = (terms: string, sort: IssueSearch['sort'], isNewer?: true) =>
    ask({ query: `${unresolvedSearch}${terms}`, sort, mostPages: 1, ...(isNewer && { isNewer }) })
  const lists = await Promise.all([
    search(' level:[error,fatal]', 'user'),
    search(' issue.priority:high', 'user', true),
    search(' firstSeen:-24h', 'new'),
    search(' is:regressed', 'user', true),
    search(' is:escalating', 'user', true),
    search('', 'freq'),
    search('', 'user'),
  ])
  const [highSeverity, highPriority, newLastDay, regressed, escalating] = lists
  return {
    unresolved: seen(countOf(all)),
    highSeverity: counted(highSeverity),
    highPriority: counted(highPriority),
    newLastDay: counted(newLastDay),
    regressed: counted(regressed),
    escalating: counted(escalating),
    issues: seen(byId([...all.rows, ...lists.flatMap(rowsIn)])),
    complete: false,
  }
}

function counted(list: Issues): Observed<Count> {
  return list.kind === 'seen' ? seen(countOf(list.value)) : list
}

function rowsIn(list: Issues): readonly Issue[] {
  return list.kind === 'seen' ? list.value.rows : []
}

/** The counts of a day must not pass for those of the whole period. */
function ofUnknownVolume(issue: Issue): Issue {
  return { ...issue, users: null, events: null }
}

/** Each once, the first that comes, which has the counts of the whole period. */
function byId(rows: readonly Issue[]): readonly Issue[] {
  const known = new Map<string, Issue>()
  for (const issue of rows) if (!known.has(issue.id)) known.set(issue.id, issue)
  return [...known.values()].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
}

function activityIn(lastDay: Issues): Observed<ReadonlyMap<string, Activity>> {
  if (lastDay.kind === 'unseen') return lastDay
  const known = lastDay.value.rows.flatMap(({ id, users, events }): [string, Activity][] =>
    users === null || events === null ? [] : [[id, { users, events }]],
  )
  return seen(new Map(known))
}

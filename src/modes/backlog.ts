import { type Activity, type Backlog, countsAmong } from '../core/backlog.ts'
import { type Count, countOf, exactly } from '../core/count.ts'
import { type Issue, isHighSeverity } from '../core/issue.ts'
import { type Observed, seen, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { type IssueSearch, issues } from '../sources/sentry/issues.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import type { Sources } from '../sources/sources.ts'
import { environmentGap } from './environment-gap.ts'

type From = Pick<Sources, 'asked' | 'sentry' | 'now'>
type Issues = Observed<Listing<Issue>>

/** What is listed to its end, over at most three pages; beyond, the numbers come from searches of their own. */
const wholeUpTo = 300

/** The search that stands behind "unresolved"; evidence names it. */
export const unresolvedSearch = 'is:unresolved'

/** Two lists tell everything about a backlog that is read whole; a longer one is asked about in a second wave. */
export async function backlogOf(from: From, target: Target): Promise<Backlog> {
  const ask = asker(from, target)
  const [gap, all, lastDay] = await Promise.all([
    environmentGap(from, target),
    ask({ query: unresolvedSearch, sort: 'freq', readWholeUpTo: wholeUpTo }),
    ask({ query: unresolvedSearch, sort: 'user', period: '24h', mostPages: 3 }),
  ])
  const activity = gap ?? activityIn(lastDay)
  const rest = { activity, activityComplete: lastDay.kind === 'seen' && isWhole(lastDay.value) }
  const answer = gap ?? all
  if (answer.kind === 'unseen') return { ...nothingOf(answer), ...rest }
  const { value: listing } = answer
  if (isWhole(listing)) return { ...wholeBacklog(listing.rows, from.now()), ...rest }
  return { ...(await slicedBacklog(ask, listing, lastDay)), ...rest }
}

type Ask = (
  search: Pick<IssueSearch, 'query' | 'sort' | 'period' | 'isNewer' | 'mostPages' | 'readWholeUpTo'>,
) => Promise<Issues>

/** Servers that do not know the parameter for the project answer for others: such an answer is none. */
function asker({ sentry, asked }: From, { org, project }: Target): Ask {
  return async search => {
    const answer = await sentry.list(issues({ org, project, environment: asked.environment, ...search }))
    if (answer.kind === 'unseen' || /^\d+$/.test(project)) return answer
    const isForeign = answer.value.rows.some(({ projectSlug }) => projectSlug !== null && projectSlug !== project)
    return isForeign ? unseen('unsupported') : answer
  }
}

function isWhole({ cut, dropped }: Listing<Issue>): boolean {
  return cut === null && dropped === 0
}

function nothingOf(end: Extract<Issues, { kind: 'unseen' }>) {
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

function wholeBacklog(rows: readonly Issue[], now: Date) {
  const { newLastDay, highPriority, regressed, escalating } = countsAmong(rows, now)
  const known = (count: number | null): Observed<Count> =>
    count === null ? unseen('unsupported') : seen(exactly(count))
  return {
    unresolved: known(rows.length),
    highSeverity: known(rows.filter(isHighSeverity).length),
    highPriority: known(highPriority),
    newLastDay: known(newLastDay),
    regressed: known(regressed),
    escalating: known(escalating),
    issues: seen(byId(rows)),
    complete: true,
  }
}

/** Several sort orders, so that none of them hides an issue: https://github.com/getsentry/sentry/blob/master/src/sentry/search/snuba/executors.py */
async function slicedBacklog(ask: Ask, all: Listing<Issue>, lastDay: Issues) {
  const search = (terms: string, sort: IssueSearch['sort'], isNewer?: true) =>
    ask({ query: `${unresolvedSearch}${terms}`, sort, mostPages: 1, ...(isNewer && { isNewer }) })
  const [highSeverity, highPriority, newLastDay, regressed, escalating, newest, mostUsers] = await Promise.all([
    search(' level:[error,fatal]', 'user'),
    search(' issue.priority:high', 'user', true),
    search(' firstSeen:-24h', 'new'),
    search(' is:regressed', 'user', true),
    search(' is:escalating', 'user', true),
    search('', 'new'),
    search('', 'user'),
  ])
  const lists = [highSeverity, highPriority, newLastDay, regressed, escalating, newest, mostUsers]
  const rows = [...all.rows, ...lists.flatMap(rowsIn), ...rowsIn(lastDay).map(ofUnknownVolume)]
  return {
    unresolved: seen(countOf(all)),
    highSeverity: counted(highSeverity),
    highPriority: counted(highPriority),
    newLastDay: counted(newLastDay),
    regressed: counted(regressed),
    escalating: counted(escalating),
    issues: seen(byId(rows)),
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

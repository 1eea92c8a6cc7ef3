import type { Call } from '../call.ts'
import { badRequest } from '../reply.ts'
import { HOUR } from '../world/moment.ts'
import type { Issue } from '../world/world.ts'
import type { IssueSearch } from './issue-search.ts'

type Score = (issue: Issue) => number

const SORTS = ['date', 'freq', 'inbox', 'new', 'recommended', 'trends', 'user']

/** The score that the asked `sort` orders by, highest first, as a whole number; 400 for a sort that is not allowed here. */
export function sortScore(call: Call, query: string, search: IssueSearch): Score {
  const sort = call.query.get('sort') ?? 'date'
  const known = call.at.lacks.has('recommended-sort') ? SORTS.filter(name => name !== 'recommended') : SORTS
  if (!known.includes(sort)) throw badRequest(`Sort key '${sort}' not supported.`)
  if (sort === 'inbox' && !(query.includes('is:unresolved') && query.includes('is:for_review'))) {
    throw badRequest('Sort key inbox is only supported for "is:unresolved is:for_review".')
  }
  return scores(search, call.at.clock.now())[sort] ?? lastSeen
}

const lastSeen: Score = issue => issue.lastSeen

/** `trends` and `recommended` are Sentry's own mixtures; here both order by events per hour since the first sighting. */
function scores(search: IssueSearch, now: number): Record<string, Score> {
  const rate: Score = issue => Math.round((1_000 * issue.count) / Math.max(1, (now - issue.firstSeen) / HOUR))
  return {
    date: lastSeen,
    new: issue => issue.firstSeen,
    inbox: issue => issue.firstSeen,
    freq: issue => search.seen(issue)?.count ?? 0,
    user: issue => search.seen(issue)?.userCount ?? 0,
    trends: rate,
    recommended: rate,
  }
}

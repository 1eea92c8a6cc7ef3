import type { Deployment } from '../call.ts'
import { DAY, HOUR, iso } from '../world/moment.ts'
import { type Sightings, sightings } from '../world/sightings.ts'
import { isJavaScript } from '../world/stack.ts'
import type { Issue, Organization, Project } from '../world/world.ts'

/** What every reply about an issue has in common. Old servers leave out what they never heard of. */
export function issueBase(issue: Issue, project: Project, organization: Organization, at: Deployment) {
  return {
    id: String(issue.id),
    shareId: null,
    shortId: issue.shortId,
    title: issue.title,
    culprit: issue.culprit,
    permalink: `${at.baseUrl}/organizations/${organization.slug}/issues/${issue.id}/`,
    logger: null,
    level: issue.level,
    status: issue.status,
    statusDetails: {},
    ...(!at.lacks.has('substatus') && { substatus: issue.substatus }),
    isPublic: false,
    platform: issue.platform,
    ...(!at.lacks.has('priority') && { priority: issue.priority, priorityLockedAt: null }),
    ...(!at.lacks.has('derived-data') && NO_SEER),
    project: { id: String(project.id), name: project.name, slug: project.slug, platform: project.platform },
    type: 'error',
    issueType: issue.issueType,
    issueCategory: issue.category,
    metadata: metadataOf(issue),
    numComments: 0,
    assignedTo: issue.assignedTo,
    isBookmarked: false,
    isSubscribed: false,
    subscriptionDetails: null,
    hasSeen: false,
    annotations: [],
  }
}

const NO_SEER = { seerFixabilityScore: null, seerAutofixLastTriggered: null, seerExplorerAutofixLastTriggered: null }

function metadataOf(issue: Issue) {
  const [type, ...rest] = issue.title.split(': ')
  const filename = isJavaScript(issue.platform) ? 'src/checkout.ts' : 'checkout'
  return { type: type ?? issue.title, value: rest.join(': '), filename }
}

/** Counts and dates in the order and the types of the API: the event count is a string. */
export const countsShape = (seen: Sightings) => ({
  count: String(seen.count),
  userCount: seen.userCount,
  firstSeen: iso(seen.firstSeen),
  lastSeen: iso(seen.lastSeen),
})

/** Over the whole life of the issue, whatever the request asked for. */
export const lifetimeOf = ({ count, userCount, firstSeen, lastSeen }: Issue): Sightings => ({
  count,
  userCount,
  firstSeen,
  lastSeen,
})

/** Events per hour of the last day, `[epoch seconds, count]`, oldest first. */
export function dayOfStats(issue: Issue, now: number): [number, number][] {
  const end = Math.ceil(now / HOUR) * HOUR
  return Array.from({ length: 24 }, (_, index) => {
    const from = end - (24 - index) * HOUR
    return [from / 1_000, sightings(issue, { from, to: from + HOUR - 1 })?.count ?? 0]
  })
}

/** The series that a list was asked for, under the name of its period; a day of hours where it was not. */
export const statsOf = (issue: Issue, period: string | null, now: number) =>
  period === '14d' ? { '14d': fortnightOfStats(issue, now) } : { '24h': dayOfStats(issue, now) }

/** Events per day (UTC) of the last two weeks, `[epoch seconds, count]`, oldest first; the last day is not over. */
function fortnightOfStats(issue: Issue, now: number): [number, number][] {
  const today = Math.floor(now / DAY) * DAY
  return Array.from({ length: 14 }, (_, index) => {
    const from = today - (13 - index) * DAY
    return [from / 1_000, sightings(issue, { from, to: Math.min(now, from + DAY - 1) })?.count ?? 0]
  })
}

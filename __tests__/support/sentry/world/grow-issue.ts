import { DAY, momentMs } from './moment.ts'
import type { IssueSeed } from './seeds.ts'
import type { Issue, Level, Priority, Project, StoredEvent, Substatus, World } from './world.ts'

// Shared by every issue whose seed names none; they are never changed in place.
const NO_RELEASES: readonly string[] = []
const PRODUCTION: readonly string[] = ['production']
const NO_TAGS: Readonly<Record<string, string>> = {}
const NO_OTHERS: Readonly<Record<string, string>> = {}
const NO_EVENTS: readonly StoredEvent[] = []

const FOR_REVIEW: readonly (Substatus | null)[] = ['new', 'regressed', 'escalating']
const FIRST_ISSUE_ID = 6_000_000_000
const NEW_FOR = 7 * DAY
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Adds issues to a project, with short ids that go on from the last one, and returns them. */
export function addIssues(world: World, project: Project, seeds: Iterable<IssueSeed>, now: number): Issue[] {
  const added: Issue[] = []
  for (const seed of seeds) {
    const issue = issueFrom(seed, project, world, now)
    project.issues.push(issue)
    for (const environment of issue.environments) project.environments.add(environment)
    added.push(issue)
  }
  return added
}

/** One literal with every field in place: copies of seeds would cost three times the memory at 50,000 issues. */
function issueFrom(seed: IssueSeed, project: Project, world: World, now: number): Issue {
  const { level = 'error', isUnhandled = false, releases = NO_RELEASES } = seed
  const firstSeen = momentMs(seed.firstSeen ?? '2d', now)
  const { substatus = usualSubstatus(seed, now - firstSeen) } = seed
  const { culprit = 'src/checkout in submit', status = 'unresolved', indexedStatus = null, regressedIn = null } = seed
  const {
    priority = usualPriority(level, isUnhandled),
    firstRelease = releases[0] ?? null,
    firstReleaseIn = NO_OTHERS,
  } = seed
  const { category = 'error', issueType = 'error', count = 10, userCount = 3, environments = PRODUCTION } = seed
  const { assignedTo = null, symbolicated = null, inAppFrames = 1, isLinked = false, tags = NO_TAGS } = seed
  const { forReview = FOR_REVIEW.includes(substatus) } = seed
  return {
    id: seed.id ?? FIRST_ISSUE_ID + world.nextId(),
    shortId: `${project.slug.toUpperCase()}-${crockford(project.issues.length + 1)}`,
    title: seed.title,
    culprit,
    level,
    status,
    indexedStatus,
    substatus,
    priority,
    category,
    issueType,
    isUnhandled,
    count,
    userCount,
    firstSeen,
    lastSeen: Math.max(firstSeen, momentMs(seed.lastSeen ?? '1h', now)),
    firstRelease,
    firstReleaseIn,
    releases,
    environments,
    regressedIn,
    assignedTo,
    platform: seed.platform ?? project.platform,
    dist: seed.dist ?? null,
    symbolicated,
    inAppFrames,
    forReview,
    isLinked,
    tags,
    storedEvents: NO_EVENTS,
    fingerprint: null,
  }
}

function usualSubstatus(seed: IssueSeed, age: number): Substatus | null {
  if (seed.status === 'resolved') return null
  if (seed.status === 'ignored') return 'archived_until_escalating'
  if (seed.regressedIn !== undefined) return 'regressed'
  return age <= NEW_FOR ? 'new' : 'ongoing'
}

function usualPriority(level: Level, isUnhandled: boolean): Priority {
  if (level === 'fatal' || (level === 'error' && isUnhandled)) return 'high'
  return level === 'error' || level === 'warning' ? 'medium' : 'low'
}

/** Short ids count in Crockford's base 32, which leaves out I, L, O and U. */
function crockford(number: number): string {
  return [...number.toString(32)].map(digit => CROCKFORD[Number.parseInt(digit, 32)] ?? '').join('')
}

import type { Deployment } from '../call.ts'
import { badRequest } from '../reply.ts'
import { type Sightings, type Slice, sightings } from '../world/sightings.ts'
import type { Issue, Organization, Project } from '../world/world.ts'
import { firstReleaseFilter, freeTextFilter, ISSUE_FILTERS, type IssueFilter, tagFilter } from './issue-filters.ts'
import { statusDemands } from './issue-status-terms.ts'
import { hasWildcard, parseTerms, type Term, textMatcher } from './query-terms.ts'

/** Keys that Sentry knows and this simulation does not: refusing them is safer than finding nothing. */
const NOT_SIMULATED = new Set([
  'release.version',
  'release.build',
  'release.package',
  'release.stage',
  'bookmarks',
  'subscribed',
  'device.class',
])

export interface IssueSearch {
  matches(issue: Issue): boolean
  /** True while the issue still satisfies what is checked after paging. */
  staysOnPage(issue: Issue): boolean
  /** In the asked window and environments, which is what an issue's own counts show; null for nothing there. */
  seen(issue: Issue): Sightings | null
  /** In the window, environments and releases that the query asks for: the `filtered` counts. */
  filtered(issue: Issue): Sightings | null
  /** Whether the query reaches below the issue, so that `filtered` differs from the issue's own counts. */
  narrows: boolean
}

/** Compiles an issue search over one organization; `slice` holds the window and the environments of the parameters. */
export function issueSearch(query: string, slice: Slice, organization: Organization, at: Deployment): IssueSearch {
  const terms = parseTerms(query)
  requireFeatures(terms, organization)
  const status = statusDemands(terms.filter(isKeyed('is')), at)
  const filters = terms.flatMap(term =>
    isFirstRelease(term) ? [firstRelease(term, slice)] : filterFor(term, organization, at),
  )
  const narrow = narrowed(slice, terms, organization)
  const seen = (issue: Issue) => sightings(issue, slice)
  const found = (issue: Issue) => (narrow === slice ? seen(issue) : sightings(issue, narrow))
  // For the counts, not for the search, the word is a tag that no event has: SKIP_SNUBA_FIELDS in group_stream.py does not name it.
  const countsNothing = terms.some(isKeyed('regressed_in_release'))
  return {
    narrows: narrow !== slice || countsNothing,
    seen,
    filtered: issue => (countsNothing ? NOTHING : found(issue)),
    staysOnPage: issue => status.afterPaging.every(holds => holds(issue, NOTHING)),
    matches: issue => {
      if (!status.filters.every(holds => holds(issue, NOTHING))) return false
      const inWindow = seen(issue)
      if (!inWindow || !filters.every(holds => holds(issue, inWindow))) return false
      return narrow === slice || found(issue) !== null
    },
  }
}

const NOTHING: Sightings = { count: 0, userCount: 0, firstSeen: 0, lastSeen: 0 }

const isKeyed =
  (...keys: string[]) =>
  ({ key }: Term) =>
    key !== null && keys.includes(key)

const isElsewhere = isKeyed('is', 'release', 'environment')
const isFirstRelease = isKeyed('firstRelease', 'first-release', 'first_release')
const isProject = isKeyed('project', 'project.name', 'project.id')

function requireFeatures(terms: readonly Term[], { features }: Organization): void {
  if (features.includes('advanced-search')) return
  const advanced = terms.find(term => term.negated || term.values.some(hasWildcard))
  if (advanced) throw badRequest('You need access to the advanced search feature to use negation and wildcards.')
}

function firstRelease(term: Term, { environments }: Slice): IssueFilter {
  const filter = firstReleaseFilter(term, environments)
  return term.negated ? (issue, seen) => !filter(issue, seen) : filter
}

function filterFor(term: Term, organization: Organization, at: Deployment): IssueFilter[] {
  if (isElsewhere(term)) return []
  const filter = term.key === null ? freeTextFilter(term) : keyedFilter(term, organization, at)
  return [term.negated ? (issue, seen) => !filter(issue, seen) : filter]
}

function keyedFilter(term: Term, organization: Organization, at: Deployment): IssueFilter {
  const key = term.key ?? ''
  if (NOT_SIMULATED.has(key)) throw badRequest(`the simulated Sentry does not search by ${key}`)
  if (isProject(term)) return projectFilter(term, organization)
  if (key === 'issue.priority' && at.lacks.has('priority')) return tagFilter(term)
  if (key === 'regressed_in_release' && at.lacks.has('regressed-in-release')) return tagFilter(term)
  const makeFilter = Object.hasOwn(ISSUE_FILTERS, key) ? ISSUE_FILTERS[key] : undefined
  return makeFilter ? makeFilter(term, at) : tagFilter(term)
}

function projectFilter({ values }: Term, { projects }: Organization): IssueFilter {
  const wanted = projects.filter(({ slug, id }) => values.includes(slug) || values.includes(String(id)))
  if (wanted.length === 0)
    throw badRequest(`Invalid query. Project(s) ${values.join(', ')} do not exist or are not actively selected.`)
  const issues = new Set(wanted.flatMap(project => project.issues))
  return issue => issues.has(issue)
}

/** `release:` and `environment:` ask about single events: both have to hold for the same one. */
function narrowed(slice: Slice, terms: readonly Term[], { projects, releases }: Organization): Slice {
  const releaseTerms = terms.filter(isKeyed('release')).map(term => resolveLatest(term, releases, projects))
  const environmentTerms = terms.filter(isKeyed('environment'))
  if (releaseTerms.length === 0 && environmentTerms.length === 0) return slice
  const known = slice.environments ?? [...new Set(projects.flatMap(project => [...project.environments]))]
  return {
    ...slice,
    ...(environmentTerms.length > 0 && { environments: known.filter(allHold(environmentTerms)) }),
    ...(releaseTerms.length > 0 && { releases: allHold(releaseTerms) }),
  }
}

function allHold(terms: readonly Term[]): (actual: string) => boolean {
  const tests = terms.map(term => ({ matches: textMatcher(term.values), wanted: !term.negated }))
  return actual => tests.every(({ matches, wanted }) => matches(actual) === wanted)
}

/** `latest` stands for the newest release of each project. */
function resolveLatest(term: Term, releases: Organization['releases'], projects: readonly Project[]): Term {
  if (!term.values.includes('latest')) return term
  const latest = projects.flatMap(({ slug }) => {
    const own = releases.filter(release => release.projects.includes(slug)).sort((a, b) => b.created - a.created)
    return own[0] ? [own[0].version] : []
  })
  return { ...term, values: [...term.values.filter(value => value !== 'latest'), ...latest] }
}

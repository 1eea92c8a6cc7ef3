import { accessibleProjects, organizationOf, projectOf, selectedEnvironments } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { badRequest } from '../reply.ts'
import { filterReleases } from '../search/release-search.ts'
import { releaseWithHealthShape } from '../shapes/release-with-health.ts'
import type { Organization, Project, Release } from '../world/world.ts'
import { RELEASE_READ } from './releases.ts'

const RELEASE_SORTS = [
  'date',
  'build',
  'semver',
  'adoption',
  'sessions',
  'users',
  'crash_free_sessions',
  'crash_free_users',
]

const LIST: Route = {
  path: '/api/0/organizations/:organization/releases/',
  scopes: RELEASE_READ,
  perSecond: 40,
  answer: call => {
    const organization = organizationOf(call)
    const newest = listed(call, organization, accessibleProjects(call, organization)).sort(
      (a, b) => b.created - a.created,
    )
    const environments = selectedEnvironments(call, organization)
    return pagedReply(call, newest, release =>
      releaseWithHealthShape(call, release, organization, undefined, environments),
    )
  },
}

/** Sorted by when a release was finalized, else created. Source: src/sentry/api/endpoints/project_releases.py */
const PROJECT_LIST: Route = {
  path: '/api/0/projects/:organization/:project/releases/',
  scopes: RELEASE_READ,
  answer: call => {
    const { organization, project } = projectOf(call)
    const newest = listed(call, organization, [project]).sort((a, b) => dateOf(b) - dateOf(a))
    return pagedReply(call, newest, release => releaseWithHealthShape(call, release, organization, project))
  },
}

export const RELEASE_LIST_ROUTES: readonly Route[] = [LIST, PROJECT_LIST]

const dateOf = ({ released, created }: Release) => released ?? created

function listed(call: Call, organization: Organization, projects: readonly Project[]): Release[] {
  requireSort(call)
  const environments = selectedEnvironments(call, organization)
  const status = call.query.get('status') ?? 'open'
  const slugs = new Set(projects.map(({ slug }) => slug))
  const shown = organization.releases.filter(release => {
    const isHere = release.projects.some(slug => slugs.has(slug))
    const isInPlace = !environments || isIn(release, environments, projects)
    return isHere && release.status === status && isInPlace
  })
  return filterReleases(shown, call.query.get('query') ?? '')
}

/** A deploy puts a release into an environment, and so does the first session from there. */
function isIn({ version, deploys }: Release, environments: readonly string[], projects: readonly Project[]): boolean {
  const series = projects.flatMap(({ sessions }) => sessions).filter(({ release }) => release === version)
  return [...deploys, ...series].some(({ environment }) => environments.includes(environment))
}

function requireSort({ query }: Call): void {
  const sort = query.get('sort') ?? 'date'
  if (!RELEASE_SORTS.includes(sort)) throw badRequest('invalid sort')
  const needsFlatten = RELEASE_SORTS.indexOf(sort) >= RELEASE_SORTS.indexOf('sessions')
  if (needsFlatten && query.get('flatten') !== '1') throw badRequest('invalid sort')
  if (sort !== 'date') throw badRequest(`the simulated Sentry does not sort releases by ${sort}`)
}

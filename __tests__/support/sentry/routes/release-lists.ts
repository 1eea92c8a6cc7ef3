import { accessibleProjects, organizationOf, projectOf, selectedEnvironments } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { badRequest } from '../reply.ts'
import { filterReleases } from '../search/release-search.ts'
import { releaseWithHealthShape } from '../shapes/release-with-health.ts'
import type { Organization, Project } from '../world/world.ts'
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
    return listReply(call, organization, accessibleProjects(call, organization))
  },
}

const PROJECT_LIST: Route = {
  path: '/api/0/projects/:organization/:project/releases/',
  scopes: RELEASE_READ,
  answer: call => {
    const { organization, project } = projectOf(call)
    return listReply(call, organization, [project])
  },
}

export const RELEASE_LIST_ROUTES: readonly Route[] = [LIST, PROJECT_LIST]

function listReply(call: Call, organization: Organization, projects: readonly Project[]) {
  requireSort(call)
  const environments = selectedEnvironments(call, organization)
  const status = call.query.get('status') ?? 'open'
  const slugs = new Set(projects.map(({ slug }) => slug))
  const listed = organization.releases.filter(release => {
    const isHere = release.projects.some(slug => slugs.has(slug))
    const isDeployed = !environments || release.deploys.some(({ environment }) => environments.includes(environment))
    return isHere && release.status === status && isDeployed
  })
  const found = filterReleases(listed, call.query.get('query') ?? '')
  const newest = found.sort((a, b) => b.created - a.created)
  return pagedReply(call, newest, release => releaseWithHealthShape(call, release, organization))
}

function requireSort({ query }: Call): void {
  const sort = query.get('sort') ?? 'date'
  if (!RELEASE_SORTS.includes(sort)) throw badRequest('invalid sort')
  const needsFlatten = RELEASE_SORTS.indexOf(sort) >= RELEASE_SORTS.indexOf('sessions')
  if (needsFlatten && query.get('flatten') !== '1') throw badRequest('invalid sort')
  if (sort !== 'date') throw badRequest(`the simulated Sentry does not sort releases by ${sort}`)
}

import { organizationOf, visibleProjects } from '../access.ts'
import type { Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { badRequest, json } from '../reply.ts'
import { clientKeyShape } from '../shapes/client-key.ts'
import { organizationShape } from '../shapes/organization.ts'
import { projectListShape } from '../shapes/project.ts'
import type { Project } from '../world/world.ts'

export const ORGANIZATION_READ = ['org:read', 'org:write', 'org:admin'] as const

const ORGANIZATIONS: Route = {
  path: '/api/0/organizations/',
  scopes: ORGANIZATION_READ,
  answer: call => {
    const own = call.at.world.organizations.filter(({ slug }) => slug === call.token?.organization)
    return pagedReply(call, own, organization => organizationShape(organization, call.at))
  },
}

/** `detailed=0` leaves out the projects, which can be many. */
const ORGANIZATION: Route = {
  path: '/api/0/organizations/:organization/',
  scopes: ORGANIZATION_READ,
  answer: call => {
    const organization = organizationOf(call)
    const shape = organizationShape(organization, call.at)
    if (call.query.get('detailed') === '0') return json(shape)
    return json({
      ...shape,
      teams: [],
      projects: organization.projects.map(project => projectListShape(organization, project)),
    })
  },
}

const PROJECTS: Route = {
  path: '/api/0/organizations/:organization/projects/',
  scopes: ORGANIZATION_READ,
  answer: call => {
    const organization = organizationOf(call)
    const isWanted = projectFilter((call.query.get('query') ?? '').toLowerCase())
    const projects = visibleProjects(call, organization)
      .filter(isWanted)
      .sort((a, b) => a.slug.localeCompare(b.slug))
    return pagedReply(call, projects, project => projectListShape(organization, project))
  },
}

/**
 * `slug:` and `id:` are exact, other words are looked for in slug and name, other keys find nothing.
 * Source: src/sentry/core/endpoints/organization_projects.py.
 */
function projectFilter(query: string): (project: Project) => boolean {
  const [, key, value] = /^(\w+):(.*)$/.exec(query) ?? []
  if (key === undefined) return ({ slug, name }) => slug.includes(query) || name.toLowerCase().includes(query)
  if (key === 'id' && !/^\d+$/.test(value ?? '')) throw badRequest("All 'id' values must be integers.")
  return ({ id, slug }) => (key === 'slug' && slug === value) || (key === 'id' && String(id) === value)
}

const PROJECT_KEYS: Route = {
  path: '/api/0/organizations/:organization/project-keys/',
  scopes: ORGANIZATION_READ,
  answer: call => {
    const keys = visibleProjects(call, organizationOf(call)).flatMap(project =>
      keysOf(project, call.query.get('status')),
    )
    return pagedReply(call, keys, ({ project, key }) => clientKeyShape(project, key, call.at))
  },
}

/** The keys of a project that a `status` of `active` or `inactive` selects; 400 for any other. */
export function keysOf(project: Project, status: string | null) {
  if (status !== null && status !== 'active' && status !== 'inactive') throw badRequest('Invalid status')
  return project.keys
    .filter(key => status === null || key.isActive === (status === 'active'))
    .map(key => ({ project, key }))
}

const ENVIRONMENTS: Route = {
  path: '/api/0/organizations/:organization/environments/',
  scopes: ORGANIZATION_READ,
  answer: call => {
    const names = new Set(visibleProjects(call, organizationOf(call)).flatMap(project => [...project.environments]))
    return json([...names].sort().map((name, index) => ({ id: String(index + 1), name })))
  },
}

const REPOSITORIES: Route = {
  path: '/api/0/organizations/:organization/repos/',
  scopes: [...ORGANIZATION_READ, 'org:integrations', 'org:ci'],
  answer: call => {
    const { repositories } = organizationOf(call)
    const rows = repositories.map((name, index) => ({
      id: String(index + 1),
      name,
      dateCreated: '2026-01-01T00:00:00Z',
    }))
    return pagedReply(call, rows, row => row)
  },
}

export const ORGANIZATION_ROUTES: readonly Route[] = [
  ORGANIZATIONS,
  ORGANIZATION,
  PROJECTS,
  PROJECT_KEYS,
  ENVIRONMENTS,
  REPOSITORIES,
]

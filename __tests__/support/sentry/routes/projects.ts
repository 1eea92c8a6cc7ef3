import { projectOf } from '../access.ts'
import type { Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { badRequest, json } from '../reply.ts'
import { clientKeyShape } from '../shapes/client-key.ts'
import { projectDetailShape } from '../shapes/project.ts'
import { keysOf } from './organizations.ts'

export const PROJECT_READ = ['project:read', 'project:write', 'project:admin'] as const

const PROJECT: Route = {
  path: '/api/0/projects/:organization/:project/',
  scopes: PROJECT_READ,
  answer: call => {
    const { organization, project } = projectOf(call)
    return json(projectDetailShape(organization, project, call.at))
  },
}

const KEYS: Route = {
  path: '/api/0/projects/:organization/:project/keys/',
  scopes: PROJECT_READ,
  answer: call => {
    const keys = keysOf(projectOf(call).project, call.query.get('status'))
    return pagedReply(call, keys, ({ project, key }) => clientKeyShape(project, key, call.at))
  },
}

const ENVIRONMENTS: Route = {
  path: '/api/0/projects/:organization/:project/environments/',
  scopes: PROJECT_READ,
  answer: call => {
    const { project } = projectOf(call)
    const visibility = call.query.get('visibility') ?? 'visible'
    if (!['all', 'hidden', 'visible'].includes(visibility)) throw badRequest("Invalid value for 'visibility'.")
    const names = visibility === 'hidden' ? [] : [...project.environments].sort()
    return json(names.map((name, index) => ({ id: String(index + 1), name, isHidden: false })))
  },
}

/** By DSN key, the internal way to find the project that owns one: `?query=dsn:<public key>`. */
const PROJECTS: Route = {
  path: '/api/0/projects/',
  scopes: PROJECT_READ,
  answer: call => {
    const publicKey = /^dsn:([0-9a-f]{32})$/.exec(call.query.get('query') ?? '')?.[1]
    const own = call.at.world.organizations.filter(({ slug }) => slug === call.token?.organization)
    const rows = own.flatMap(organization => organization.projects.map(project => ({ organization, project })))
    const found = rows.filter(
      ({ project }) => publicKey === undefined || project.keys.some(key => key.publicKey === publicKey),
    )
    return pagedReply(call, found, ({ organization, project }) => projectDetailShape(organization, project, call.at))
  },
}

export const PROJECT_ROUTES: readonly Route[] = [PROJECTS, PROJECT, KEYS, ENVIRONMENTS]

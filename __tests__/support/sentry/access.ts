import type { Call } from './call.ts'
import { badRequest, forbidden, notFound, Refusal, unauthorized } from './reply.ts'
import type { Organization, Project, Token, World } from './world/world.ts'

/** The token of an `Authorization: Bearer` header, or null without the header; 401 for anything that is not valid. */
export function authenticate(header: string | undefined, world: World): Token | null {
  if (header === undefined) return null
  const [scheme = '', value = '', ...rest] = header.split(' ')
  if (scheme.toLowerCase() !== 'bearer' || value === '' || rest.length > 0) {
    throw unauthorized('Authentication credentials were not provided.')
  }
  const token = world.tokens.find(candidate => candidate.value === value)
  if (!token || token.state === 'revoked') throw unauthorized('Invalid token')
  if (token.state === 'expired') throw unauthorized('Token expired')
  return token
}

/** The organization that the path names: 404 where it does not exist, 403 where the token belongs to another one. */
export function organizationOf(call: Call): Organization {
  const name = call.param('organization')
  const organization = call.at.world.organizations.find(candidate => isNamed(candidate, name, call))
  if (!organization) throw notFound()
  if (call.token?.organization !== organization.slug) throw forbidden()
  return organization
}

/** The project that the path names: 404 where it does not exist, 302 with the new slug where it was renamed, 403 where hidden. */
export function projectOf(call: Call): { organization: Organization; project: Project } {
  const organization = organizationOf(call)
  const name = call.param('project')
  const project = organization.projects.find(candidate => isNamed(candidate, name, call))
  if (!project) throw moved(organization, name, call) ?? notFound()
  if (!isVisible(call, project)) throw forbidden()
  return { organization, project }
}

function isNamed(subject: { id: number; slug: string }, name: string, call: Call): boolean {
  return subject.slug === name || (String(subject.id) === name && !call.at.lacks.has('numeric-ids'))
}

function moved(organization: Organization, name: string, call: Call): Refusal | null {
  const project = organization.projects.find(candidate => candidate.previousSlugs.includes(name))
  if (!project) return null
  const { slug } = project
  const url = call.path.replace(`/${organization.slug}/${name}/`, `/${organization.slug}/${slug}/`)
  const detail = { code: 'resource-moved', message: 'Resource has been moved', extra: { url, slug } }
  return new Refusal(302, { slug, detail }, { location: url })
}

const isVisible = ({ token }: Call, { slug }: Project) =>
  token?.projects === 'all' || (token?.projects.includes(slug) ?? false)

/** Every project of the organization that the token may see. */
export const visibleProjects = (call: Call, { projects }: Organization) =>
  projects.filter(project => isVisible(call, project))

/**
 * The projects that `project=` (ids, or -1 for all) or `projectSlug=` select; 403 for any that is unknown or hidden.
 * Without either it is the projects that the token is a member of, which is none for an integration.
 */
export function selectedProjects(call: Call, organization: Organization): Project[] {
  const visible = visibleProjects(call, organization)
  const asked = askedProjects(call)
  if (asked.all) return visible
  if (asked.tests.length > 0) {
    const found = visible.filter(project => asked.tests.some(test => test(project)))
    if (!asked.required.every(test => found.some(test))) throw forbidden()
    return found
  }
  const memberOf = call.token?.memberOf ?? []
  return memberOf === 'all' ? visible : visible.filter(project => memberOf.includes(project.slug))
}

/**
 * The same selection as releases and sessions make it: without a project it is all that the token may see, and an
 * unknown one selects nothing without a word. Source: `include_all_accessible` in src/sentry/api/bases/organization.py.
 */
export function accessibleProjects(call: Call, organization: Organization): Project[] {
  const visible = visibleProjects(call, organization)
  const { all, tests } = askedProjects(call)
  return all || tests.length === 0 ? visible : visible.filter(project => tests.some(test => test(project)))
}

type ProjectTest = (project: Project) => boolean

/** Slugs win over ids where a request has both, but each of both has to lead to a selected project. */
function askedProjects(call: Call): { all: boolean; tests: ProjectTest[]; required: ProjectTest[] } {
  const ids = call.query.getAll('project').filter(id => id !== '')
  const slugs = call.at.lacks.has('project-slugs') ? [] : call.query.getAll('projectSlug').filter(slug => slug !== '')
  const bySlug = slugs.map(
    (slug): ProjectTest =>
      project =>
        project.slug === slug,
  )
  const byId = ids.map(id => byIdOrSlug(id, call))
  const tests = bySlug.length > 0 ? bySlug : byId
  const all = slugs.length > 0 ? slugs.includes('$all') : ids.includes('-1')
  return { all, tests, required: [...byId, ...bySlug] }
}

function byIdOrSlug(id: string, call: Call): ProjectTest {
  if (/^-?\d+$/.test(id)) return project => String(project.id) === id
  if (call.at.lacks.has('project-slugs')) throw badRequest('Invalid project parameter. Values must be numbers.')
  return project => project.slug === id
}

/** The environments that a request narrows to, or undefined for all; 404 where the organization knows one of them not. */
export function selectedEnvironments(call: Call, organization: Organization): string[] | undefined {
  const asked = call.query.getAll('environment').filter(name => name !== '')
  if (asked.length === 0) return undefined
  const isKnown = (name: string) => organization.projects.some(project => project.environments.has(name))
  if (!asked.every(isKnown)) throw notFound()
  return asked
}

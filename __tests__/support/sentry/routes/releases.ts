import { organizationOf, projectOf, visibleProjects } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { badRequest, json, notFound } from '../reply.ts'
import { commitShape, deployShape, newestFirst, releaseShape } from '../shapes/release.ts'
import { releaseWithHealthShape } from '../shapes/release-with-health.ts'
import { currentProjectMeta } from '../world/release-health.ts'
import type { Organization, Project, Release } from '../world/world.ts'

export const RELEASE_READ = ['project:read', 'project:write', 'project:admin', 'project:releases', 'org:ci'] as const
const RELEASES = '/api/0/organizations/:organization/releases/'

const DETAIL: Route = {
  path: `${RELEASES}:version/`,
  scopes: RELEASE_READ,
  answer: call => {
    const { organization, release } = releaseOf(call)
    const project = projectParameter(call, organization)
    const meta = project ? { currentProjectMeta: currentProjectMeta(organization, project, release) } : {}
    return json({ ...releaseWithHealthShape(call, release, organization), ...meta })
  },
}

const DEPLOYS: Route = {
  path: `${RELEASES}:version/deploys/`,
  scopes: RELEASE_READ,
  answer: call => pagedReply(call, newestFirst(releaseOf(call).release.deploys), deployShape),
}

const COMMITS: Route = {
  path: `${RELEASES}:version/commits/`,
  scopes: RELEASE_READ,
  answer: call => {
    const { release } = releaseOf(call)
    return pagedReply(call, release.commits, commit => commitShape(commit, release))
  },
}

const PROJECT_COMMITS: Route = {
  path: '/api/0/projects/:organization/:project/releases/:version/commits/',
  scopes: RELEASE_READ,
  answer: call => {
    const { organization, project } = projectOf(call)
    const release = findRelease(organization, call.param('version'))
    if (!release?.projects.includes(project.slug)) throw notFound()
    return pagedReply(call, release.commits, commit => commitShape(commit, release))
  },
}

/** The newest release up to this one that has commits: it can be this very one, and an empty object where there is none. */
const PREVIOUS_WITH_COMMITS: Route = {
  path: `${RELEASES}:version/previous-with-commits/`,
  scopes: RELEASE_READ,
  answer: call => {
    const { organization, release } = releaseOf(call)
    const shared = (other: Release) => other.projects.some(slug => release.projects.includes(slug))
    const earlier = organization.releases.filter(
      other => other.created <= release.created && other.commits.length > 0 && shared(other),
    )
    const previous = earlier.sort((a, b) => b.created - a.created)[0]
    return json(previous ? releaseShape(previous, organization, call.at) : {})
  },
}

/** Artifacts uploaded the legacy way; empty for every modern upload. */
const FILES: Route = {
  path: `${RELEASES}:version/files/`,
  scopes: RELEASE_READ,
  answer: call => {
    const { release } = releaseOf(call)
    const wanted = call.query.getAll('query')
    const files = release.files.filter(({ name }) => wanted.every(part => name.includes(part)))
    const dateCreated = new Date(release.created).toISOString()
    return pagedReply(call, files, ({ name, dist, size }) => {
      const sha1 = Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40)
      return { id: String(release.id), name, dist, headers: {}, size, sha1, dateCreated }
    })
  },
}

export const RELEASE_ROUTES: readonly Route[] = [
  DETAIL,
  DEPLOYS,
  COMMITS,
  PROJECT_COMMITS,
  PREVIOUS_WITH_COMMITS,
  FILES,
]

const findRelease = ({ releases }: Organization, version: string) =>
  releases.find(release => release.version === version)

/** A missing release, one without any project in sight, an unknown project and one that it is not of are all the same 404. */
function releaseOf(call: Call): { organization: Organization; release: Release } {
  const organization = organizationOf(call)
  const release = findRelease(organization, call.param('version'))
  const project = projectParameter(call, organization)
  const visible = new Set(visibleProjects(call, organization).map(({ slug }) => slug))
  if (!release?.projects.some(slug => visible.has(slug))) throw notFound()
  if (project && !release.projects.includes(project.slug)) throw notFound()
  return { organization, release }
}

/** The project of `project=<id>`; a value that is no positive id counts only where health is asked for, and is 400 then. */
function projectParameter(call: Call, organization: Organization): Project | null {
  const asked = call.query.get('project')
  if (asked === null || asked === '' || asked === '-1') return null
  if (!/^\d+$/.test(asked)) {
    if (call.query.get('health') === '1') throw badRequest('Invalid project')
    return null
  }
  const project = visibleProjects(call, organization).find(({ id }) => String(id) === asked)
  if (!project) throw notFound()
  return project
}

import type { Issue, Organization, Project, World } from './world.ts'

/** The organization with this slug; throws where a test names one that does not exist. */
export function organizationIn(world: World, slug: string): Organization {
  const organization = world.organizations.find(candidate => candidate.slug === slug)
  if (!organization) throw new Error(`this world has no organization ${slug}`)
  return organization
}

/** The project `organization/project`; throws where a test names one that does not exist. */
export function projectIn(world: World, path: string): Project {
  const [organization = '', slug] = path.split('/')
  const project = organizationIn(world, organization).projects.find(candidate => candidate.slug === slug)
  if (!project) throw new Error(`this world has no project ${path}`)
  return project
}

/** The issue with this short id, such as `WEB-1`; throws where there is none. */
export function issueIn(world: World, shortId: string): Issue {
  for (const organization of world.organizations) {
    for (const project of organization.projects) {
      const issue = project.issues.find(candidate => candidate.shortId === shortId)
      if (issue) return issue
    }
  }
  throw new Error(`this world has no issue ${shortId}`)
}

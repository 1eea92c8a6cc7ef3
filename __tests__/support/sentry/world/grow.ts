import { addIssues } from './grow-issue.ts'
import { projectFrom } from './grow-project.ts'
import { releaseFrom } from './grow-release.ts'
import { organizationIn, projectIn } from './lookup.ts'
import { momentMs } from './moment.ts'
import type { IssueSeed, OrganizationSeed, ReleaseSeed, WorldSeed } from './seeds.ts'
import type { Issue, Release, World } from './world.ts'

/** Features that an ordinary organization on sentry.io has, as far as searching depends on them. */
const USUAL_FEATURES = [
  'advanced-search',
  'discover-basic',
  'event-attachments',
  'issue-platform',
  'monitors',
  'releases',
]

/**
 * Makes a whole world from what a test wrote down.
 *
 *     const shop = grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web', issues: [{ title: 'Boom' }] }] }] })
 */
export function grow(seed: WorldSeed): World {
  const now = seed.now ?? Date.now()
  let lastId = 0
  const world: World = {
    organizations: [],
    tokens: [],
    nextId: () => {
      lastId += 1
      return lastId
    },
  }
  for (const organization of seed.organizations) addOrganization(world, organization, now)
  return world
}

function addOrganization(world: World, seed: OrganizationSeed, now: number): void {
  world.organizations.push({
    id: seed.id ?? world.nextId(),
    slug: seed.slug,
    name: seed.name ?? seed.slug,
    created: momentMs(seed.created ?? '365d', now),
    features: seed.features ?? USUAL_FEATURES,
    projects: (seed.projects ?? []).map(project => projectFrom(project, world, now)),
    releases: [],
    workflows: (seed.workflows ?? []).map(({ name, enabled = true, environment = null }) => {
      return { id: world.nextId(), name, enabled, environment, created: momentMs('30d', now) }
    }),
    repositories: seed.repositories ?? [],
  })
  for (const release of seed.releases ?? []) addRelease(world, seed.slug, release, now)
}

/** Adds a release to an organization later on, for example between two runs; times count back from `now`. */
export function addRelease(world: World, organization: string, seed: ReleaseSeed, now: number): Release {
  const owner = organizationIn(world, organization)
  const release = releaseFrom(seed, world, now)
  owner.releases.push(release)
  for (const project of owner.projects) {
    if (!release.projects.includes(project.slug)) continue
    for (const deploy of release.deploys) project.environments.add(deploy.environment)
  }
  return release
}

/** Adds issues to `organization/project` later on, for example between two runs; times count back from `now`. */
export function addIssuesTo(world: World, project: string, seeds: Iterable<IssueSeed>, now: number): Issue[] {
  return addIssues(world, projectIn(world, project), seeds, now)
}

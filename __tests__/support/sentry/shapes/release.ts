import type { Deployment } from '../call.ts'
import { iso, isoMicros } from '../world/moment.ts'
import { sightings } from '../world/sightings.ts'
import type { Commit, Deploy, Organization, Project, Release } from '../world/world.ts'

/** A release as issues, events and commits embed it. */
export function releaseInfoShape(release: Release) {
  return {
    version: release.version,
    shortVersion: shortVersion(release.version),
    ref: release.ref,
    url: release.url,
    dateReleased: release.released === null ? null : isoMicros(release.released),
    dateCreated: isoMicros(release.created),
  }
}

/**
 * A release as lists and details have it; `projects[].healthData` and the rest of the extras are added elsewhere.
 * In the list of one project, first and last event and new issues are those of that project. Source:
 * `__get_release_data_no_environment` in src/sentry/api/serializers/models/release.py.
 */
export function releaseShape(release: Release, organization: Organization, at: Deployment, listedIn?: Project) {
  const projects = organization.projects.filter(({ slug }) => release.projects.includes(slug))
  const perProject = projects.map(project => projectOfReleaseShape(release, project, at))
  const counted = listedIn ? perProject.filter(({ slug }) => slug === listedIn.slug) : perProject
  const [firstEvent, lastEvent] = eventBounds(release.version, listedIn ? [listedIn] : projects)
  return {
    ...(!at.lacks.has('release-status') && { id: release.id, status: release.status }),
    ...releaseInfoShape(release),
    versionInfo: versionInfo(release.version),
    data: {},
    newGroups: counted.reduce((sum, { newGroups }) => sum + newGroups, 0),
    owner: null,
    commitCount: release.commits.length,
    lastCommit: release.commits[0] ? commitShape(release.commits[0], release) : null,
    deployCount: release.deploys.length,
    lastDeploy: newestFirst(release.deploys)[0] ? deployShape(newestFirst(release.deploys)[0] as Deploy) : null,
    authors: release.commits.flatMap(({ author }) => (author ? [author] : [])),
    projects: perProject,
    firstEvent: firstEvent === null ? null : iso(firstEvent),
    lastEvent: lastEvent === null ? null : iso(lastEvent),
    currentProjectMeta: {},
    userAgent: null,
  }
}

function projectOfReleaseShape({ version }: Release, project: Project, at: Deployment) {
  return {
    id: project.id,
    slug: project.slug,
    name: project.name,
    platform: project.platform,
    platforms: project.platform === null ? [] : [project.platform],
    newGroups: project.issues.filter(issue => issue.firstRelease === version).length,
    ...(!at.lacks.has('release-status') && {
      hasHealthData: project.sessions.some(series => series.release === version),
    }),
  }
}

function eventBounds(version: string, projects: readonly Project[]): [number | null, number | null] {
  let first: number | null = null
  let last: number | null = null
  for (const project of projects) {
    for (const issue of project.issues) {
      if (!issue.releases.includes(version)) continue
      const seen = sightings(issue, { releases: candidate => candidate === version })
      if (!seen) continue
      first = Math.min(first ?? seen.firstSeen, seen.firstSeen)
      last = Math.max(last ?? seen.lastSeen, seen.lastSeen)
    }
  }
  return [first, last]
}

/** The version without its package, and a commit hash cut to twelve digits, as Sentry displays it. */
function shortVersion(version: string): string {
  const bare = version.slice(version.lastIndexOf('@') + 1)
  return /^[0-9a-f]{40}$/.test(bare) ? bare.slice(0, 12) : bare
}

function versionInfo(version: string) {
  const at = version.lastIndexOf('@')
  const bare = version.slice(at + 1)
  const hash = /^[0-9a-f]{12,40}$/.test(bare) ? bare : null
  const semver = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.]+))?(?:\+([\w.]+))?$/.exec(bare)
  const [, major, minor, patch, pre, buildCode] = semver ?? []
  const parsed = {
    raw: bare,
    major: Number(major),
    minor: Number(minor ?? 0),
    patch: Number(patch ?? 0),
    pre: pre ?? null,
    buildCode: buildCode ?? null,
    components: [major, minor, patch].filter(part => part !== undefined).length,
  }
  return {
    package: at > 0 ? version.slice(0, at) : null,
    version: semver && !hash ? parsed : { raw: bare },
    description: shortVersion(version),
    buildHash: hash,
  }
}

export const newestFirst = (deploys: readonly Deploy[]) => [...deploys].sort((a, b) => b.finished - a.finished)

export function deployShape(deploy: Deploy) {
  return {
    id: String(deploy.id),
    environment: deploy.environment,
    dateStarted: deploy.started === null ? null : isoMicros(deploy.started),
    dateFinished: isoMicros(deploy.finished),
    name: deploy.name,
    url: deploy.url,
  }
}

export function commitShape(commit: Commit, release: Release) {
  return {
    id: commit.id,
    message: commit.message,
    dateCreated: iso(commit.created),
    pullRequest: null,
    suspectCommitType: '',
    ...(commit.repository && { repository: { id: '1', name: commit.repository, dateCreated: iso(release.created) } }),
    author: commit.author ?? {},
    releases: [releaseInfoShape(release)],
  }
}

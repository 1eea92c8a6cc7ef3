import { momentMs } from './moment.ts'
import type { ReleaseSeed } from './seeds.ts'
import type { Release, World } from './world.ts'

/** A release with everything that its seed leaves out: a day old and finalized when it was created. */
export function releaseFrom(seed: ReleaseSeed, world: World, now: number): Release {
  const created = momentMs(seed.created ?? '1d', now)
  return {
    id: 1_100_000_000 + world.nextId(),
    version: seed.version,
    projects: seed.projects,
    created,
    released: seed.released === null ? null : momentMs(seed.released ?? created, now),
    status: seed.status ?? 'open',
    ref: seed.ref ?? null,
    url: seed.url ?? null,
    commits: (seed.commits ?? []).map(commit => ({
      id: commit.id,
      message: commit.message ?? null,
      created: momentMs(commit.created ?? created, now),
      author: commit.author ?? null,
      repository: commit.repository ?? null,
    })),
    deploys: (seed.deploys ?? []).map(deploy => ({
      id: world.nextId(),
      environment: deploy.environment,
      started: deploy.started === undefined ? null : momentMs(deploy.started, now),
      finished: momentMs(deploy.finished, now),
      name: deploy.name ?? null,
      url: deploy.url ?? null,
    })),
    files: (seed.files ?? []).map(file => ({ name: file.name, dist: file.dist ?? null, size: file.size ?? 1_024 })),
  }
}

import { createHash } from 'node:crypto'
import { addIssues } from './grow-issue.ts'
import { HOUR, momentMs } from './moment.ts'
import type {
  ArtifactBundleSeed,
  DebugFileSeed,
  KeySeed,
  MonitorSeed,
  OutcomeSeed,
  ProjectSeed,
  SessionSeed,
} from './seeds.ts'
import type {
  ArtifactBundle,
  ClientKey,
  DebugFile,
  Monitor,
  OutcomeSeries,
  Project,
  SessionSeries,
  SessionStatus,
  World,
} from './world.ts'

const FIRST_PROJECT_ID = 4_505_000_000_000_000

/** A project with everything that its seed leaves out: one active key, and a first event where it has issues. */
export function projectFrom(seed: ProjectSeed, world: World, now: number): Project {
  const project: Project = {
    name: seed.slug,
    platform: 'javascript',
    hasMinifiedStackTrace: false,
    previousSlugs: [],
    ...seed,
    id: seed.id ?? FIRST_PROJECT_ID + world.nextId(),
    created: momentMs(seed.created ?? '90d', now),
    firstEvent: null,
    keys: [],
    environments: new Set(seed.environments),
    issues: [],
    sessions: all(seed.sessions, series => sessionsFrom(series, now)),
    outcomes: all(seed.outcomes, series => outcomeFrom(series, now)),
    artifactBundles: all(seed.artifactBundles, bundle => bundleFrom(bundle, world, now)),
    debugFiles: all(seed.debugFiles, file => debugFileFrom(file, world, now)),
    monitors: all(seed.monitors, monitor => monitorFrom(monitor, world, now)),
    detectors: all(seed.detectors, ({ name, type = 'metric_issue', enabled = true }) => {
      return { id: world.nextId(), name, type, enabled, created: momentMs('30d', now) }
    }),
    events: new Map(),
  }
  project.keys = (seed.keys ?? [{}]).map((key, index) => keyFrom(key, project, index))
  addIssues(world, project, seed.issues ?? [], now)
  for (const { environment } of project.sessions) project.environments.add(environment)
  for (const { name } of project.monitors.flatMap(monitor => monitor.environments)) project.environments.add(name)
  project.firstEvent = seed.firstEvent === undefined ? oldestSighting(project) : nullableMoment(seed.firstEvent, now)
  return project
}

const all = <Seed, Grown>(seeds: readonly Seed[] | undefined, growOne: (seed: Seed) => Grown): Grown[] =>
  (seeds ?? []).map(growOne)

const nullableMoment = (moment: ProjectSeed['firstEvent'], now: number) =>
  moment === null || moment === undefined ? null : momentMs(moment, now)

function oldestSighting(project: Project): number | null {
  return project.issues.reduce<number | null>(
    (oldest, issue) => (oldest === null ? issue.firstSeen : Math.min(oldest, issue.firstSeen)),
    null,
  )
}

function keyFrom(seed: KeySeed, project: Project, index: number): ClientKey {
  const digest = createHash('sha256').update(`${project.id}/${index}`).digest('hex')
  return {
    name: seed.name ?? (index === 0 ? 'Default' : `Key ${index + 1}`),
    publicKey: seed.publicKey ?? digest.slice(0, 32),
    secretKey: digest.slice(32),
    isActive: seed.isActive ?? true,
    rateLimit: seed.rateLimit ?? null,
    created: project.created,
  }
}

const byStatus = (counts: Partial<Record<SessionStatus, number>>): Record<SessionStatus, number> => ({
  healthy: counts.healthy ?? 0,
  errored: counts.errored ?? 0,
  unhandled: counts.unhandled ?? 0,
  abnormal: counts.abnormal ?? 0,
  crashed: counts.crashed ?? 0,
})

function sessionsFrom(seed: SessionSeed, now: number): SessionSeries {
  return {
    release: seed.release,
    environment: seed.environment ?? 'production',
    from: momentMs(seed.from, now),
    to: momentMs(seed.to ?? now, now),
    sessions: byStatus(seed),
    users: byStatus(seed.users ?? {}),
  }
}

function outcomeFrom(seed: OutcomeSeed, now: number): OutcomeSeries {
  return {
    outcome: seed.outcome,
    category: seed.category ?? 'error',
    reason: seed.reason ?? 'none',
    quantity: seed.quantity,
    from: momentMs(seed.from ?? '24h', now),
    to: momentMs(seed.to ?? now, now),
  }
}

function bundleFrom(seed: ArtifactBundleSeed, world: World, now: number): ArtifactBundle {
  const id = world.nextId()
  const digest = createHash('sha256').update(`bundle ${id}`).digest('hex')
  const named = seed.release !== undefined || seed.dist !== undefined
  return {
    id,
    bundleId: [8, 12, 16, 20].reduceRight((hex, at) => `${hex.slice(0, at)}-${hex.slice(at)}`, digest.slice(0, 32)),
    uploaded: momentMs(seed.uploaded ?? '1d', now),
    associations: named ? [{ release: seed.release ?? null, dist: seed.dist ?? null }] : [],
    files: (seed.files ?? []).map(file => ({ url: file.url, debugId: file.debugId ?? null })),
  }
}

function debugFileFrom(seed: DebugFileSeed, world: World, now: number): DebugFile {
  return {
    id: world.nextId(),
    debugId: seed.debugId,
    codeId: seed.codeId ?? null,
    cpuName: seed.cpuName ?? 'x86_64',
    objectName: seed.objectName,
    symbolType: seed.symbolType ?? 'elf',
    size: seed.size ?? 40_960,
    created: momentMs(seed.created ?? '1d', now),
    features: seed.features ?? ['symtab', 'debug'],
  }
}

function monitorFrom(seed: MonitorSeed, world: World, now: number): Monitor {
  const environments = seed.environments ?? [{ status: 'ok' as const }]
  return {
    id: createHash('sha256').update(`monitor ${world.nextId()}`).digest('hex').slice(0, 32),
    slug: seed.slug,
    name: seed.name ?? seed.slug,
    isMuted: seed.isMuted ?? false,
    created: momentMs('60d', now),
    schedule: seed.schedule ?? '0 * * * *',
    environments: environments.map(({ name = 'production', status, lastCheckIn = '20m', failingSince }) => {
      const last = momentMs(lastCheckIn, now)
      return {
        name,
        status,
        lastCheckIn: last,
        nextCheckIn: last + HOUR,
        failingSince: failingSince === undefined ? null : momentMs(failingSince, now),
      }
    }),
  }
}

import { releaseDeployed } from '../checks/release/deployed.ts'
import { directionKnown } from '../checks/release/direction-known.ts'
import { environmentJoined } from '../checks/release/environment-joined.ts'
import { releaseExists } from '../checks/release/exists.ts'
import { releaseFinalized } from '../checks/release/finalized.ts'
import { releaseHasCommits } from '../checks/release/has-commits.ts'
import { releaseIdentified } from '../checks/release/identified.ts'
import { releaseOfProject } from '../checks/release/of-project.ts'
import { releaseOpen } from '../checks/release/open.ts'
import { phaseKnown } from '../checks/release/phase-known.ts'
import { projectSeen } from '../checks/release/project-seen.ts'
import type { Check } from '../core/check.ts'
import { type DeployEnvironment, type DeployMark, deployEnvironment } from '../core/deploy-environment.ts'
import { type Observed, seen, unseen } from '../core/observed.ts'
import { type PhaseView, phaseOf, type SignsOfLife } from '../core/release-phase.ts'
import { type RollbackView, rollbackOf } from '../core/release-rollback.ts'
import type { Target } from '../core/target.ts'
import { rawText } from '../core/text.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import { type Deploy, deploys } from '../sources/sentry/deploys.ts'
import { type Environment, projectEnvironments } from '../sources/sentry/environments.ts'
import { isWhole, type Listing } from '../sources/sentry/paging.ts'
import type { Release } from '../sources/sentry/releases.ts'
import type { Sources } from '../sources/sources.ts'
import type { ReleaseSight, SeenBy } from './release-sight.ts'

/** What Sentry says of the release in question; `null` where no release is known to ask for. */
export interface ReleaseVisibilityFacts extends ReleaseSight, DeploySight {
  readonly page: string | null
  readonly environment: DeployEnvironment | null
  readonly phase: PhaseView
  /** What the phase was told by. */
  readonly signs: SignsOfLife
  readonly rollback: RollbackView
  /** Whether sessions or events of it have come in. */
  readonly isHeardOf: boolean | null
  /** Not looked at here. */
  readonly sessionsElsewhere: boolean
}

interface DeploySight {
  readonly deploys: Observed<Listing<Deploy>> | null
  readonly environments: Observed<Listing<Environment>> | null
}

/** Asks where the release is deployed, as far as the release itself does not tell. Any token that reads releases gets what matters. */
export async function releaseVisibilityFacts(
  from: Sources,
  { sight, sentry }: SeenBy,
): Promise<ReleaseVisibilityFacts> {
  const { target, found } = sight
  const deployed = await deploySight(sentry, target, found)
  const readings = readingsOf(from, sight, deployed.deploys)
  const page = found && pageOf(from, target, found)
  return { ...sight, ...deployed, page, ...readings, sessionsElsewhere: false }
}

/** What can be told before the deploys are seen: they can show that a release is live, never that it is not. */
export function soFar(from: Sources, { sight }: SeenBy): Pick<ReleaseVisibilityFacts, 'environment' | 'phase'> {
  return readingsOf(from, sight, null)
}

/** What is judged of a release that is to be shipped, or has been. */
export const releaseVisibilityChecks: readonly Check<ReleaseVisibilityFacts>[] = [
  releaseIdentified,
  projectSeen,
  releaseExists,
  releaseOfProject,
  releaseOpen,
  phaseKnown,
  directionKnown,
  releaseFinalized,
  releaseHasCommits,
  releaseDeployed,
  environmentJoined,
]

async function deploySight(
  sentry: SentryClient,
  { org, project }: Target,
  found: Release | null,
): Promise<DeploySight> {
  if (found === null) return { deploys: null, environments: null }
  const known = knownDeploys(found)
  const [all, environments] = await Promise.all([
    known
      ? seen({ rows: known, dropped: 0, hits: null, mostHits: null, cut: null })
      : sentry.list(deploys(org, rawText(found.version))),
    known?.length === 0 ? noDeploys : sentry.list(projectEnvironments(org, project)),
  ])
  return { deploys: all, environments }
}

/** Without any, environments have nothing to be compared with. */
const noDeploys = unseen('no-target')

/** A release counts its deploys and knows the last one. `null` where there are more, or the server does not count. */
function knownDeploys({ deploys: count, lastDeploy }: Release): readonly Deploy[] | null {
  if (count === 0 && lastDeploy === null) return []
  return count === 1 && lastDeploy !== null ? [{ ...lastDeploy, started: null, name: null }] : null
}

/** The release itself knows its last deploy, whether or not the others are seen. */
function readingsOf(
  { asked }: Sources,
  { target: { project }, found, releases }: ReleaseSight,
  deployed: DeploySight['deploys'],
): Pick<ReleaseVisibilityFacts, 'environment' | 'phase' | 'signs' | 'rollback' | 'isHeardOf'> {
  const rows = releases.kind === 'seen' ? releases.value.rows : []
  const own = deployed?.kind === 'seen' ? deployed.value.rows : lastDeploysOf(found)
  const environment = deployEnvironment(asked.environment, own, rows.flatMap(lastDeploysOf))
  const signs: SignsOfLife = {
    asked: asked.phase,
    environment,
    deploys: own,
    deploysUnseen: deployed?.kind === 'unseen' ? deployed : null,
    hasSessions: sessionsOf(found, project),
    hasEvents: eventsOf(found, rows),
  }
  const line = releases.kind === 'seen' ? { rows, isWhole: isWhole(releases.value) } : null
  return {
    environment,
    phase: phaseOf(signs),
    signs,
    rollback: rollbackOf(found, line, environment),
    isHeardOf: signs.hasEvents || signs.hasSessions,
  }
}

function lastDeploysOf(release: Release | null): readonly DeployMark[] {
  return release?.lastDeploy ? [release.lastDeploy] : []
}

function sessionsOf(found: Release | null, project: string): boolean | null {
  return found?.projects.find(({ slug, id }) => slug === project || id === project)?.hasHealth ?? null
}

/** The project's own list knows the events of this project; the release alone, those of all its projects. */
function eventsOf(found: Release | null, rows: readonly Release[]): boolean {
  if (found === null) return false
  const own = rows.find(({ version }) => rawText(version) === rawText(found.version))
  return (own ?? found).firstEvent !== null
}

function pageOf({ credentials: { origin } }: Sources, { org }: Target, { version }: Release): string | null {
  const name = rawText(version)
  if (origin.kind !== 'pinned' || !name.isWellFormed()) return null
  return `${origin.address}/organizations/${encodeURIComponent(org)}/releases/${encodeURIComponent(name)}/`
}

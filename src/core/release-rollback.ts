import { type DeployEnvironment, type DeployMark, finishedIn } from './deploy-environment.ts'
import { isSamePackage } from './release-package.ts'
import { rawText, type Untrusted } from './text.ts'

/** A release with its last deploy, wherever that went; `null` where it was not told. */
export interface DeployedRelease {
  readonly version: Untrusted
  readonly created: Date | null
  readonly deploys: number | null
  readonly lastDeploy: DeployMark | null
}

/** The releases of a project that are not archived, the newest first; `isWhole` where there are no older ones. */
export interface ReleaseLine {
  readonly rows: readonly DeployedRelease[]
  readonly isWhole: boolean
}

/** Whether a release goes back behind what was deployed last. */
export interface RollbackView {
  /** `null` where it cannot be told. */
  readonly isRollback: boolean | null
  /** The other release that was deployed last; `null` where none was, or none was seen. */
  readonly newest: { readonly version: Untrusted; readonly environment: Untrusted; readonly finished: Date } | null
}

/**
 * Compares the candidate with the other release of its package that was deployed last to the environment (to any, where it is `null`):
 * where that one was created later, the candidate goes back. A candidate that was deployed again after it goes back all the same. Where
 * nothing but a deploy of another release says which environment it is about, the candidate may be meant for another one.
 */
export function rollbackOf(
  candidate: DeployedRelease | null,
  line: ReleaseLine | null,
  about: DeployEnvironment | null,
): RollbackView {
  if (candidate === null || line === null) return { isRollback: null, newest: null }
  const { version } = candidate
  const others = line.rows.filter(
    other => rawText(other.version) !== rawText(version) && isSamePackage(other.version, version),
  )
  const view = besideOthers(candidate, others, line.isWhole, about?.name ?? null)
  const mayBeElsewhere = view.isRollback === true && about?.source === 'other-deploy'
  return mayBeElsewhere ? { ...view, isRollback: null } : view
}

function besideOthers(
  candidate: DeployedRelease,
  others: readonly DeployedRelease[],
  isWhole: boolean,
  environment: Untrusted | null,
): RollbackView {
  const last = lastDeployed(others, environment)
  if (last === undefined) {
    const isKnown = isWhole && !others.some(other => mayBeDeployed(other, candidate, environment))
    return { isRollback: isKnown ? false : null, newest: null }
  }
  const { release, deploy } = last
  const newest = { version: release.version, environment: deploy.environment, finished: deploy.finished }
  if (isNewer(release, candidate) !== false) return { isRollback: isNewer(release, candidate), newest }
  return { isRollback: others.some(other => mayBeDeployed(other, candidate, environment)) ? null : false, newest }
}

function lastDeployed(releases: readonly DeployedRelease[], environment: Untrusted | null) {
  const deployed = releases.flatMap(release =>
    finishedIn(release.lastDeploy ? [release.lastDeploy] : [], environment).map(deploy => ({ release, deploy })),
  )
  return deployed.sort((one, other) => other.deploy.finished.getTime() - one.deploy.finished.getTime())[0]
}

function isNewer(release: DeployedRelease, than: DeployedRelease): boolean | null {
  return release.created === null || than.created === null ? null : release.created > than.created
}

/** A newer release whose last deploy went elsewhere may have been deployed to this environment before that. */
function mayBeDeployed(release: DeployedRelease, candidate: DeployedRelease, environment: Untrusted | null): boolean {
  const { lastDeploy, deploys } = release
  const wentElsewhere =
    environment !== null && lastDeploy !== null && rawText(lastDeploy.environment) !== rawText(environment)
  return wentElsewhere && deploys !== 1 && isNewer(release, candidate) !== false
}

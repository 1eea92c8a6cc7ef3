import { rawText, type Untrusted, untrusted } from './text.ts'

/** A deploy as far as it places a release in an environment. */
export interface DeployMark {
  readonly environment: Untrusted
  readonly finished: Date | null
}

/** The environment that a gate is about, and how that is known. */
export interface DeployEnvironment {
  readonly name: Untrusted
  readonly source: 'given' | 'own-deploy' | 'other-deploy'
}

/** The environment that was asked for, else that of the newest deploy: of the release itself, or of the project's others. */
export function deployEnvironment(
  given: string | null,
  own: readonly DeployMark[],
  others: readonly DeployMark[],
): DeployEnvironment | null {
  if (given !== null) return { name: untrusted(given), source: 'given' }
  const newest = newestFinished(own)
  if (newest) return { name: newest.environment, source: 'own-deploy' }
  const elsewhere = newestFinished(others)
  return elsewhere ? { name: elsewhere.environment, source: 'other-deploy' } : null
}

/** The deploys that are finished, in one environment, or in any where it is `null`; the last finished first. */
export function finishedIn<Deploy extends DeployMark>(
  deploys: readonly Deploy[],
  environment: Untrusted | null,
): readonly (Deploy & { readonly finished: Date })[] {
  const isThere = (deploy: Deploy): deploy is Deploy & { readonly finished: Date } =>
    deploy.finished !== null && (environment === null || rawText(deploy.environment) === rawText(environment))
  return deploys.filter(isThere).sort((one, other) => other.finished.getTime() - one.finished.getTime())
}

function newestFinished(deploys: readonly DeployMark[]): DeployMark | undefined {
  return finishedIn(deploys, null)[0]
}

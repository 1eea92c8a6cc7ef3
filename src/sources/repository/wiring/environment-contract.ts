import type { WiringSite } from '../../../core/wiring.ts'
import type { EnvFile, EnvKey, Workflow } from '../repository.ts'

/** The values that Sentry's SDKs and tools take from variables. */
export type EnvironmentKey = 'dsn' | 'environment' | 'release' | 'org' | 'project' | 'auth-token'

/** One place that sets a variable of the contract. */
export interface EnvironmentSource {
  readonly kind: 'environment' | 'env-file' | 'workflow'
  readonly name: string
  readonly shape: EnvKey['shape']
  readonly at?: WiringSite
}

export interface EnvironmentContract {
  readonly key: EnvironmentKey
  readonly sources: readonly EnvironmentSource[]
}

/** Names vary (`VITE_SENTRY_DSN`, `MM_SENTRY_AUTH_TOKEN`); a DSN may stand under any name with both words. */
const patterns: Record<EnvironmentKey, RegExp> = {
  dsn: /(?:^|_)SENTRY(?:_\w+)?_DSN(?:_|$)/,
  environment: /(?:^|_)SENTRY_ENVIRONMENT$/,
  release: /(?:^|_)SENTRY_RELEASE$/,
  org: /(?:^|_)SENTRY_ORG$/,
  project: /(?:^|_)SENTRY_PROJECT$/,
  'auth-token': /(?:^|_)SENTRY(?:_\w+)?_TOKEN$/,
}

/** Where each value of the contract is set: the step's environment, env files of the checkout, workflows. Presence and shape only. */
export function environmentContract(
  environment: ReadonlySet<string>,
  envFiles: readonly EnvFile[],
  workflows: readonly Workflow[],
): readonly EnvironmentContract[] {
  const sources: readonly EnvironmentSource[] = [
    ...[...environment].sort().map(name => ({ kind: 'environment', name, shape: 'set' }) as const),
    ...envFiles.flatMap(({ keys }) =>
      keys.map(({ name, shape, at }) => ({ kind: 'env-file', name, shape, at }) as const),
    ),
    ...workflowSources(workflows),
  ]
  return (Object.keys(patterns) as EnvironmentKey[]).map(key => ({
    key,
    sources: sources.filter(({ name }) => patterns[key].test(name)),
  }))
}

function workflowSources(workflows: readonly Workflow[]): readonly EnvironmentSource[] {
  const found = workflows
    .flatMap(({ jobs }) => jobs.flatMap(({ env, steps }) => [env, ...steps.map(step => step.env)]))
    .flatMap(env => [...env].map(([name, { at }]) => ({ kind: 'workflow', name, shape: 'set', at }) as const))
  return [...new Map(found.map(source => [`${source.name} ${source.at.file} ${source.at.line}`, source])).values()]
}

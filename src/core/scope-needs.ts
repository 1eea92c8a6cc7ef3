import type { ModeName } from './mode.ts'

/** What a mode needs a token for. Of `anyOf` one scope is enough; the first is the least. */
export interface ScopeNeed {
  readonly mode: ModeName
  readonly anyOf: readonly string[]
  /** What is not seen without it; absent where the mode cannot do without. */
  readonly extra?: string
}

const read = (what: string) => [`${what}:read`, `${what}:write`, `${what}:admin`]

/** https://docs.sentry.io/api/permissions/ and the endpoints that each mode asks. */
export const scopeNeeds: readonly ScopeNeed[] = [
  { mode: 'local-smoke', anyOf: read('project'), extra: 'the project, and whether DSN and key belong to it' },
  { mode: 'release-gate', anyOf: ['project:releases', 'org:ci', ...read('project')] },
  { mode: 'release-gate', anyOf: read('event'), extra: 'issues of the release' },
  { mode: 'release-gate', anyOf: read('org'), extra: 'sessions' },
  { mode: 'prod-health', anyOf: read('event') },
  { mode: 'prod-health', anyOf: read('org') },
  { mode: 'issue-triage', anyOf: read('event') },
]

/** What is missing with these scopes, in the order of the table. */
export function missingScopes(scopes: readonly string[]): readonly ScopeNeed[] {
  return scopeNeeds.filter(({ anyOf }) => !anyOf.some(scope => scopes.includes(scope)))
}

/** Scopes that no mode has a use for: reading is enough. `org:ci` writes releases and is all that an organization token can have. */
export function excessScopes(scopes: readonly string[]): readonly string[] {
  return scopes.filter(scope => /:(?:write|admin)$/.test(scope) || scope === 'org:integrations')
}

import { type NotSeen, type Observed, unseen } from '../../core/observed.ts'
import type { Self } from './self.ts'

/** A permission of a token: https://docs.sentry.io/api/permissions/ */
export type Scope = `${string}:${string}`

/** Which scopes let a token into an endpoint: any one of a list, the least first. */
export const organizationRead: readonly Scope[] = ['org:read', 'org:write', 'org:admin']
export const projectRead: readonly Scope[] = ['project:read', 'project:write', 'project:admin']

/** Why a token may not see something, as far as its scopes tell: Sentry itself never says which of the two it is. */
export function forbiddenFor(anyOf: readonly Scope[], self: Observed<Self>): NotSeen {
  if (self.kind === 'unseen' || self.value.scopes === null)
    return unseen('forbidden', { kind: 'scope-or-access', anyOf })
  const { scopes } = self.value
  const hasScope = anyOf.some(scope => scopes.includes(scope))
  return unseen('forbidden', hasScope ? { kind: 'no-access' } : { kind: 'missing-scope', anyOf })
}

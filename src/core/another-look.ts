import { instruct, type NextCommand, rerun } from './next-command.ts'
import type { NotSeen } from './observed.ts'
import { code, prose } from './prose.ts'

/** What lets prod-health see what it could not: a token that has the scopes, else the same run once more. */
export function anotherLook({ detail }: NotSeen): NextCommand {
  return detail?.kind === 'missing-scope' || detail?.kind === 'scope-or-access'
    ? instruct(widerToken)
    : rerun('prod-health', '--require-host-network')
}

const widerToken = prose`Create an internal integration with the scopes ${['org:read', 'project:read', 'event:read'].map(scope => code(scope))} (docs/tokens.md shows how) and store its token as the secret ${code('SENTRY_AUTH_TOKEN')}; an organization token can have ${code('org:ci')} only.`

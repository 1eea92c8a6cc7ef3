import { createHash } from 'node:crypto'
import type { Token, TokenKind, World } from './world/world.ts'

/** Everything that the product's reading modes ask for. */
export const RECOMMENDED_SCOPES: readonly string[] = ['org:read', 'project:read', 'event:read', 'project:releases']

const PREFIX: Readonly<Record<Exclude<TokenKind, 'organization'>, string>> = {
  personal: 'sntryu_',
  integration: 'sntryi_',
  oauth: 'sntrya_',
  legacy: '',
}

export interface Grant {
  organization: string
  kind?: TokenKind
  /** The recommended ones where absent; organization tokens always have `org:ci` and nothing else. */
  scopes?: readonly string[]
  state?: Token['state']
  projects?: Token['projects']
  memberOf?: Token['memberOf']
}

/** Where an organization token says it belongs; unsigned, so a test may make it lie. */
interface OrganizationClaim {
  url: string | null
  region_url: string | null
  org: string
}

/** Adds a token to the world. Its value looks like one that Sentry made, and is the same in every run. */
export function grantToken(world: World, grant: Grant, claim: OrganizationClaim): Token {
  const { organization, kind = 'integration', scopes = RECOMMENDED_SCOPES, state = 'valid', projects = 'all' } = grant
  const seed = `${organization} token ${world.nextId()}`
  const token: Token = {
    value: kind === 'organization' ? organizationTokenValue(claim, seed) : `${PREFIX[kind]}${hex(seed)}`,
    kind,
    organization,
    scopes: kind === 'organization' ? ['org:ci'] : [...scopes],
    state,
    projects,
    memberOf: grant.memberOf ?? (kind === 'integration' ? [] : 'all'),
  }
  world.tokens.push(token)
  return token
}

const hex = (seed: string) => createHash('sha256').update(seed).digest('hex')

function organizationTokenValue(claim: OrganizationClaim, seed: string): string {
  const payload = Buffer.from(JSON.stringify({ iat: 1_760_000_000.5, ...claim })).toString('base64')
  const secret = createHash('sha256').update(seed).digest('base64').replace('=', '')
  return `sntrys_${payload}_${secret}`
}

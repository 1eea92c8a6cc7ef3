import type { AuthToken, Credentials, Dsn } from '../../src/core/credentials.ts'
import { type NotSeen, type Observed, seen, unseen } from '../../src/core/observed.ts'
import type { Targeting } from '../../src/core/target.ts'
import { Secret, untrusted } from '../../src/core/text.ts'
import type { Organization } from '../../src/sources/sentry/organizations.ts'
import type { Project } from '../../src/sources/sentry/projects.ts'
import type { Scope } from '../../src/sources/sentry/scopes.ts'
import type { Reach } from '../../src/sources/sources.ts'

export const token: AuthToken = {
  kind: 'token',
  secret: new Secret('canary-token'),
  of: 'integration',
  claim: null,
  whole: true,
}

export const dsn: Dsn = {
  kind: 'dsn',
  address: 'https://o11.ingest.us.sentry.io',
  publicKey: new Secret('canary-key'),
  projectId: '42',
  orgId: '11',
  place: { kind: 'sentry.io', region: 'US' },
}

/** An integration's token for sentry.io and a DSN; `parts` say what is different. */
export function credentials(parts: Partial<Credentials> = {}): Credentials {
  return {
    token,
    tokenTrimmed: false,
    origin: { kind: 'pinned', address: 'https://sentry.io', source: 'default' },
    dsn,
    dsnTrimmed: false,
    ...parts,
  }
}

const scopes: readonly Scope[] = ['org:read', 'project:read', 'event:read', 'project:releases']

/** A server that answered after 80 ms; `parts` say what is different. */
export function reach(parts: Partial<Reach> = {}): Reach {
  return { self: seen({ scopes, user: 'integration' }), latencyMs: 80, usesProxy: false, silent: false, ...parts }
}

/** A server that knows the token with these scopes. */
export function scoped(...own: readonly Scope[]): Reach {
  return reach({ self: seen({ scopes: own, user: 'integration' }) })
}

/** A server that did not answer. */
export function unreached(cause: NotSeen): Reach {
  return reach({ self: cause, silent: cause.detail?.kind === 'transport' })
}

export const targeting: Targeting = {
  org: { kind: 'known', name: 'acme', source: 'given' },
  project: { kind: 'known', name: 'web', source: 'given' },
}

export const organization: Observed<Organization> = seen({
  id: '11',
  slug: 'acme',
  name: untrusted('Acme'),
  regionUrl: null,
})

export const project: Observed<Project> = seen({
  id: '42',
  slug: 'web',
  platform: 'node',
  hasEvents: true,
  hasSessions: false,
  hasMinifiedStackTrace: false,
  organization: null,
})

export const refused = unseen('network', { kind: 'transport', failure: 'refused' })
export const notFound = unseen('not-found', { kind: 'status', status: 404 })
export const unavailable = unseen('server', { kind: 'status', status: 503 })
export const unauthenticated = unseen('unauthenticated', { kind: 'status', status: 401 })
export const noAccess = unseen('forbidden', { kind: 'no-access' })

/** 403, and the scope is not there. */
export function lacking(...anyOf: readonly Scope[]): NotSeen {
  return unseen('forbidden', { kind: 'missing-scope', anyOf })
}

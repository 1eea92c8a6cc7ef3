import type { OriginReading, OriginSource, TokenClaim } from '../core/credentials.ts'
import { untrusted } from '../core/text.ts'
import { tlsCheckingIsOff } from '../sources/sentry/tls-checking.ts'
import { baseAddress, isProtected } from './sentry-url.ts'

const saas = 'https://sentry.io'

export interface OriginParts {
  /** A validated base address, where one was given. */
  readonly given: { readonly address: string; readonly source: Exclude<OriginSource, 'token' | 'default'> } | null
  readonly claim: TokenClaim | null
  readonly allowInsecure: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The one server that may get the token: what was given, else what the token claims, else sentry.io. A token that claims another
 * server than the one that was given is sent to neither.
 */
export function resolveOrigin({ given, claim, allowInsecure, env }: OriginParts): OriginReading {
  const claimed = claim?.url ? baseAddress(claim.url) : null
  if (claim?.url && claimed === null) return { kind: 'unusable-claim' }
  if (given && claimed !== null && !isSameOrigin(given.address, claimed))
    return { kind: 'contradiction', given: given.address, claimed: untrusted(new URL(claimed).host) }
  if (!given && claimed !== null && !isProtected(claimed) && !allowInsecure) return { kind: 'insecure-claim' }
  const address = canonical(given?.address ?? claimed ?? saas)
  if (tlsCheckingIsOff(address, env)) return { kind: 'tls-unchecked', address }
  return { kind: 'pinned', address, source: given?.source ?? (claimed === null ? 'default' : 'token') }
}

/** Scheme, host and port agree; the hosts of Sentry's own service are one. */
export function isSameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin || (isSaas(one) && isSaas(other))
}

/** `sentry.io`, the regions and the organizations' own subdomains, all over https on the usual port. */
function isSaas(address: string): boolean {
  return /^https:\/\/(?:[a-z0-9-]+\.)?sentry\.io$/.test(new URL(address).origin)
}

/**
 * One address for Sentry's own service: regions lack what only `sentry.io` has, such as `/api/0/`, and the subdomain of an
 * organization answers 404 for others (https://github.com/getsentry/sentry, src/sentry/api/bases/organization.py).
 */
function canonical(address: string): string {
  return isSaas(address) ? saas : address
}

import * as z from 'zod/mini'
import type { TokenClaim, TokenKind, TokenProblem, TokenReading } from '../core/credentials.ts'
import { Secret } from '../core/text.ts'
import { isPlaceholder, isReference } from '../sources/repository/placeholders.ts'
import { isOrganizationName } from './slug.ts'

/** https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py; the longest that fits comes first. */
const prefixes: readonly (readonly [prefix: string, kind: TokenKind, shape: RegExp])[] = [
  ['sntryag_', 'agent', /^sntryag_\S{16,}$/],
  ['sntrys_', 'organization', /^sntrys_[A-Za-z0-9+/]+={0,2}_[A-Za-z0-9+/]{43}$/],
  ['sntryu_', 'personal', /^sntryu_[0-9a-fA-F]{64}$/],
  ['sntryi_', 'integration', /^sntryi_[0-9a-fA-F]{64}$/],
  ['sntrya_', 'user application', /^sntrya_[0-9a-fA-F]{64}$/],
]

/** A token without a prefix is longer than any word that stands for one; random characters may hold such a word. */
const longestPlaceholder = 80

/** What a text is as an auth token. It is trimmed already; a token of an unknown kind is not malformed. */
export function readAuthToken(text: string): TokenReading {
  const problem = problemOf(text)
  if (problem !== null) return { kind: 'malformed', problem }
  const [, of, shape] = prefixes.find(([prefix]) => text.startsWith(prefix)) ?? ['', 'unknown' as const, /^/]
  return {
    kind: 'token',
    secret: new Secret(text),
    of,
    claim: of === 'organization' ? claimIn(text) : null,
    whole: shape.test(text),
  }
}

function problemOf(text: string): TokenProblem | null {
  if (/^["'`]|["'`]$/.test(text)) return 'quotes'
  if (/^(?:authorization:\s*)?bearer\s/i.test(text)) return 'bearer'
  if (/^https?:\/\//i.test(text)) return 'dsn'
  if (/^(?:export\s+)?[A-Za-z_]{3,40}\s?[=:]\s?\S/.test(text)) return 'assignment'
  if (isReference(text)) return 'reference'
  if (/^\*+$/.test(text)) return 'masked'
  if (isStandIn(text)) return 'placeholder'
  if (/\s/.test(text)) return 'white-space'
  return /^[\x21-\x7e]+$/.test(text) ? null : 'not-ascii'
}

function isStandIn(text: string): boolean {
  const random = text.slice(prefixes.find(([prefix]) => text.startsWith(prefix))?.[0].length ?? 0)
  return random.length <= longestPlaceholder && isPlaceholder(random)
}

const claimSchema = z.looseObject({ url: z.optional(z.nullable(z.string())), org: z.string() })

/** The middle part: base64 of `{iat, url, region_url, org}` (https://github.com/getsentry/sentry-cli, src/utils/auth_token). */
function claimIn(text: string): TokenClaim | null {
  const parsed = claimSchema.safeParse(decodedJson(text.split('_')[1] ?? ''))
  if (!parsed.success) return null
  const { url, org } = parsed.data
  return { url: url || null, org: isOrganizationName(org) ? org : null }
}

function decodedJson(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'))
  } catch {
    return null
  }
}

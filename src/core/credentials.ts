import type { Secret, Untrusted } from './text.ts'

/** Who an auth token belongs to, as its prefix says: https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py */
export type TokenKind = 'organization' | 'personal' | 'integration' | 'user application' | 'agent' | 'unknown'

/** What an organization token says about itself. Unsigned: good for routing and for naming a mistake, never for trust. */
export interface TokenClaim {
  /** Address of the Sentry server that made it; `null` in older tokens. */
  readonly url: string | null
  /** Slug of its organization; `null` where it is no slug. */
  readonly org: string | null
}

/** What is wrong with a text that was given as an auth token. Each has a sentence of its own. */
export type TokenProblem =
  | 'quotes'
  | 'bearer'
  | 'assignment'
  | 'dsn'
  | 'reference'
  | 'placeholder'
  | 'masked'
  | 'white-space'
  | 'not-ascii'

export interface AuthToken {
  readonly kind: 'token'
  readonly secret: Secret
  readonly of: TokenKind
  /** `null` where the token is of another kind, or its claim cannot be read. */
  readonly claim: TokenClaim | null
  /** False where it has a known prefix and not the shape that belongs to it: it may be cut. */
  readonly whole: boolean
}

export type TokenReading = AuthToken | { readonly kind: 'malformed'; readonly problem: TokenProblem }

/** What is wrong with a text that was given as a DSN. Each has a sentence of its own. */
export type DsnProblem =
  | 'quotes'
  | 'assignment'
  | 'auth-token'
  | 'reference'
  | 'masked'
  | 'no-value'
  | 'example-key'
  | 'example-organization'
  | 'example-project'
  | 'placeholder'
  | 'white-space'
  | 'web-page'
  | 'no-key'
  | 'no-project'
  | 'project-slug'
  | 'other'

/** A DSN in its parts; the keys are not to be shown. */
export interface Dsn {
  readonly kind: 'dsn'
  /** Scheme, host, port and path in front of `/api/`; no slash at the end. */
  readonly address: string
  readonly publicKey: Secret
  readonly projectId: string
  /** From the host (`o123.ingest.…`); `null` on hosts that do not name it. */
  readonly orgId: string | null
  /** Where it sends to, for display: `US ingest`, or the host of a self-hosted server. */
  readonly place: IngestPlace
}

export type IngestPlace =
  | { readonly kind: 'sentry.io'; readonly region: string }
  | { readonly kind: 'self-hosted'; readonly host: Untrusted }

export type DsnReading = Dsn | { readonly kind: 'malformed'; readonly problem: DsnProblem }

/** Why there is no token: GitHub withholds secrets from some runs, and then nobody made a mistake. */
export type TokenAbsence = 'fork-pull-request' | 'dependabot' | 'not-given'

/** Where the address of the Sentry server was taken from. */
export type OriginSource = 'input' | 'environment' | 'token' | 'default'

/** The one server that may get the token, or why there is none. */
export type OriginReading =
  | { readonly kind: 'pinned'; readonly address: string; readonly source: OriginSource }
  | { readonly kind: 'contradiction'; readonly given: string; readonly claimed: Untrusted }
  | { readonly kind: 'unusable-claim' | 'insecure-claim' }
  | { readonly kind: 'tls-unchecked'; readonly address: string }

/** Everything that a run was given to talk to Sentry with, judged before anything is asked. */
export interface Credentials {
  readonly token: TokenReading | { readonly kind: 'absent'; readonly because: TokenAbsence }
  /** There was white space around the token, which was taken away. */
  readonly tokenTrimmed: boolean
  readonly origin: OriginReading
  /** `null` where none was given. */
  readonly dsn: DsnReading | null
  readonly dsnTrimmed: boolean
}

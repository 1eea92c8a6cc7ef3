import type { Secret, Untrusted } from '../core/text.ts'

/** Where a sentry-cli may be. */
export type SentryCliPlace =
  | { readonly at: 'given-path'; readonly path: string }
  /** Installed beside this tool, as a package of npm. */
  | { readonly at: 'action'; readonly package: string }
  | { readonly at: 'tool-cache'; readonly version: string }
  /** PATH of the step's environment. */
  | { readonly at: 'search-path' }

export type SentryCliSearch =
  /** `version`: what its package says, where it has one. */
  | { readonly kind: 'found'; readonly path: string; readonly version: string | null }
  /** `in-checkout`: only one that is not to be run. */
  | { readonly kind: 'absent' | 'in-checkout' | 'relative' }

/** One exact package of npm with a binary in it. */
export interface SentryCliPackage {
  readonly name: string
  readonly version: string
  /** Of the tarball, as in a lock file: `sha512-` and base64. */
  readonly integrity: string
  /** Of the binary, in hexadecimal; one of them. */
  readonly sha256: readonly string[]
}

export type SentryCliDownload =
  | { readonly kind: 'kept'; readonly path: string }
  /** `altered`: what came is not what was asked for; nothing of it was kept. */
  | { readonly kind: 'altered' | 'no-npm' | 'failed' }

/** A binary, and the digests of which it has to have one each time it is run; `null` where none is known. */
export interface SentryCliBinary {
  readonly path: string
  readonly sha256: readonly string[] | null
}

/** All that sentry-cli is ever asked to do. Each reads. */
export type SentryCliVerb =
  | { readonly verb: 'version' }
  /** Whether the server at `address` accepts the token: the one verb that gets it. */
  | { readonly verb: 'info'; readonly address: string; readonly token: Secret }
  /** What a native file, by its absolute path, holds for symbolication. */
  | { readonly verb: 'debug-files-check'; readonly file: string }

export type SentryCliReply =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: Untrusted }
  /** `altered`: it has none of its digests, so that it was not started. `absent`: it could not be. */
  | { readonly kind: 'altered' | 'absent' | 'timeout' | 'overflow' | 'signalled' }

export interface SentryCliLimits {
  readonly timeoutMs: number
  /** Ends it at once. */
  readonly signal: AbortSignal
}

/**
 * The sentry-cli of this machine: found, fetched and run where the checkout has no say in it. Nothing rejects.
 * Each run has an environment of its own, an empty working directory and HOME, no standard input, a deadline and a cap on output.
 */
export interface SentryCliPrograms {
  /** As in `process.platform` and `process.arch`: `linux-x64`. */
  readonly platform: string
  find(place: SentryCliPlace): Promise<SentryCliSearch>
  /** Through the npm client. The binary is kept in the tool cache, or, where there is none, until the run ends. */
  download(wanted: SentryCliPackage, limits: SentryCliLimits): Promise<SentryCliDownload>
  run(binary: SentryCliBinary, verb: SentryCliVerb, limits: SentryCliLimits): Promise<SentryCliReply>
}

/** Opens them for a run; `checkout` are the folders of which nothing is executed, with the git work trees around them. */
export type OpenSentryCli = (checkout: readonly string[]) => SentryCliPrograms

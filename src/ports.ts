import type { RepoPath } from './core/location.ts'
import type { Annotation, Document, Markdown, PlainLine } from './core/rendered.ts'
import type { Secret } from './core/text.ts'
import type { TransportFailure } from './core/unseen-detail.ts'
import type { BuiltOutput } from './ports/built-output.ts'
import type { OpenCheckpoints } from './ports/checkpoints.ts'
import type { OpenSentryCli } from './ports/sentry-cli.ts'

/** The time, and how long this run has taken. */
export interface Clock {
  now(): Date
  /** Milliseconds since the process started. */
  elapsedMs(): number
  /** Aborts after `ms`; does not keep the process alive. */
  timer(ms: number): AbortSignal
  /** Resolves after `ms`, or at once when `until` aborts. */
  sleep(ms: number, until: AbortSignal): Promise<void>
}

/** Where chance comes from. */
export interface Random {
  /** At least 0, less than 1. */
  fraction(): number
}

declare const sentryPath: unique symbol

/** A path below a server's address, every value in it one encoded segment. Only `sentryPath` of src/sources/sentry makes one. */
export type SentryPath = string & { readonly [sentryPath]: true }

/** Milliseconds and bytes that one attempt may take. */
export interface HttpLimits {
  /** Until the connection stands, TLS included. */
  readonly connectMs: number
  readonly connectThroughProxyMs: number
  /** From the connection to the end of the headers. */
  readonly headersMs: number
  /** Between two pieces of the body. */
  readonly bodyIdleMs: number
  readonly totalMs: number
  /** Decompressed. */
  readonly bodyBytes: number
  /** Bodies of replies from status 300 on are cut there. */
  readonly errorBodyBytes: number
}

export interface HttpQuestion {
  /** http or https; a path of its own is kept. No slash at the end. */
  readonly address: string
  readonly path: SentryPath
  readonly query: URLSearchParams
  /** Goes to `address` and nowhere else. */
  readonly token: Secret | null
  readonly limits: HttpLimits
  readonly signal: AbortSignal
}

export interface HttpReply {
  readonly kind: 'reply'
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Decompressed. */
  readonly body: Uint8Array
}

export interface HttpFailure {
  readonly kind: 'failed'
  readonly failure: TransportFailure
  /** The server had closed a connection that was kept open; asking once more on a new one is no retry. */
  readonly stale: boolean
}

/** One attempt to read something over HTTP. Redirects are replies; nothing is retried; never rejects. */
export interface Http {
  get(question: HttpQuestion): Promise<HttpReply | HttpFailure>
}

/** A place that takes events. It never gets an auth token. */
export interface IngestPlace {
  /** Scheme, host, port and path in front of `/api/`; no slash at the end. */
  readonly address: string
  /** Digits. */
  readonly projectId: string
  readonly limits: HttpLimits
  readonly signal: AbortSignal
}

export interface IngestMessage extends IngestPlace {
  readonly publicKey: Secret
  readonly envelope: string
}

/** Where events go. One attempt each, nothing is sent again, redirects are replies; never rejects. */
export interface Ingest {
  /** Asks without a key and without an event, to see whether anything answers. */
  reach(place: IngestPlace): Promise<HttpReply | HttpFailure>
  send(message: IngestMessage): Promise<HttpReply | HttpFailure>
}

export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' | 'not-regular' | 'absent' | 'unreadable' }

export interface Walk {
  readonly files: readonly RepoPath[]
  readonly links: readonly RepoPath[]
  /** Pipes, sockets and devices. */
  readonly special: readonly RepoPath[]
  /** Folders that may not be looked into, and what has a name that is not UTF-8, which nothing can be opened by. */
  readonly hidden: readonly RepoPath[]
  /** False where a cap on entries or depth was hit, or a folder could not be read. */
  readonly complete: boolean
}

/** Which folders a walk leaves out, given a folder's name and the names beside it. */
export type SkipFolder = (name: string, siblings: ReadonlySet<string>) => boolean

/** What the step's environment says about proxies. */
export interface Proxies {
  /** Whether an address is reached through one. */
  serve(address: string): Promise<boolean>
}

/** One folder as data. Reads stay inside it, follow no link, open regular files only and never execute anything. */
export interface Folder {
  /** Absolute, links resolved. */
  readonly path: string
  /** Text is UTF-8, or UTF-16 with a byte order mark; without that mark; bytes that are neither become U+FFFD. */
  read(path: RepoPath, maxBytes: number): FileRead
  /** Everything below that is no folder, by what it is, each list sorted by path, without `.git` and the folders that `skip` names. */
  walk(maxFiles: number, skip: SkipFolder): Walk
}

/** The file system, as far as a run may see it. */
export interface Files {
  /** `null` where there is no such folder. */
  folder(path: string): Folder | null
}

export type ExecReply =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: Buffer; readonly stderr: string }
  | { readonly kind: 'absent' | 'timeout' | 'overflow' | 'killed' }

/** Runs other programs: argument arrays only, an environment of our own, a deadline and a cap on output. */
export interface Exec {
  /** Runs git on the work tree at `root`; its working directory is not the checkout. */
  git(root: string, args: readonly string[], limits: { timeoutMs: number; maxBytes: number }): Promise<ExecReply>
}

/** The webhook payload of the event that started the workflow. */
export interface TriggerPayload {
  /** Parsed, of no known shape; `null` where there is none or it cannot be read. */
  read(): Promise<unknown>
}

/** The server that hosts the repository of the workflow. */
export interface RepositoryHost {
  /**
   * Whether everybody may see the repository (`owner/name`); `null` where the host does not say so in time. Reads once.
   *
   * @param token goes to the API of that host only
   */
  isPublic(repository: string, token: Secret, timeoutMs: number): Promise<boolean | null>
}

export type FileWrite = 'written' | 'refused' | 'failed'

/** Where a report goes. The only writes of a run. */
export interface Sinks {
  /** Registers a secret with whoever prints, so that it is masked there too. */
  mask(secret: Secret): void
  log(line: PlainLine): void
  summary(text: Markdown): Promise<void>
  annotate(annotation: Annotation): void
  output(name: string, value: Document): FileWrite
  /** Writes a whole file, through a new file and a rename; links are refused. */
  file(path: string, content: Document): FileWrite
  /** The JSON report alone on standard output. */
  json(report: Document): FileWrite
}

/** Everything outside that a run may touch. */
export interface Ports {
  readonly clock: Clock
  readonly random: Random
  readonly files: Files
  readonly builtOutput: BuiltOutput
  readonly exec: Exec
  readonly sentryCli: OpenSentryCli
  readonly checkpoints: OpenCheckpoints
  readonly payload: TriggerPayload
  readonly repositoryHost: RepositoryHost
  readonly http: Http
  readonly ingest: Ingest
  readonly proxies: Proxies
  readonly sinks: Sinks
  /** Aborted when the run is cancelled from outside. */
  readonly cancelled: AbortSignal
}

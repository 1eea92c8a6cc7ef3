import type { Asked } from '../core/asked.ts'
import type { Credentials } from '../core/credentials.ts'
import type { Observed } from '../core/observed.ts'
import type { Prose } from '../core/prose.ts'
import type { Targeting } from '../core/target.ts'
import type { Artifacts } from './artifacts.ts'
import type { IngestQuestions } from './ingest.ts'
import type { RepositoryScan } from './repository/scan.ts'
import type { SentryClient } from './sentry/client.ts'
import type { Self } from './sentry/self.ts'
import type { SentryCliQuestions } from './sentry-cli/sentry-cli.ts'

/** The first question to the server: whether it answers, and what it says of the token. */
export interface Reach {
  readonly self: Observed<Self>
  /** Until the answer, a new connection and retries included. */
  readonly latencyMs: number
  readonly usesProxy: boolean
  /** No HTTP response ever came from the server. */
  readonly silent: boolean
  /** By how much the clock of this machine is ahead of the server's (negative: behind); absent where they agree within five minutes. */
  readonly clockAheadMs?: number
}

/** What the run says about the synthetic event. */
export interface TestEventRequest {
  readonly asked: boolean
  /** The variable that switches sending off; `null` where none does. */
  readonly killedBy: string | null
}

/** The questions that modes may ask of the world. Each is asked once a run, however many modes want the answer. */
export interface Sources {
  /** The repository as data. */
  repository(): Promise<RepositoryScan>
  /** The built output that was named, as data; `null` where none was. */
  artifacts(): Promise<Artifacts | null>
  /** Names of the variables that the step's environment sets to something. */
  readonly variables: ReadonlySet<string>
  /** What the inputs say about what to look at. */
  readonly asked: Asked
  now(): Date
  /** Resolves after `ms`, or as soon as the run is stopped; `false` then. */
  pause(ms: number): Promise<boolean>
  /** Milliseconds until the deadline of the run. */
  remainingMs(): number
  /** Says at once, in the log, what is going on. */
  tell(progress: Prose): void
  /** The ref that the workflow runs for, in full (`refs/tags/v1.2.3`); `null` outside of one. */
  readonly ref: string | null
  readonly credentials: Credentials
  /** Sends nothing where the credentials are not usable: every question then ends for want of credentials. */
  readonly sentry: SentryClient
  reach(): Promise<Reach>
  /** Which organization and project are meant. Discovery counts as two waves of requests at most. */
  target(): Promise<Targeting>
  readonly ingest: IngestQuestions
  sentryCli(): Promise<SentryCliQuestions>
  readonly testEvent: TestEventRequest
  /** Whether issue titles must not be shown: everybody may read what a run in a public repository prints. */
  redactsTitles(): Promise<boolean>
}

/** Remembers the first answer of a question, the promise included. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

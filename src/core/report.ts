import type { CheckResult } from './check.ts'
import type { Continuity } from './delta.ts'
import type { Metrics } from './metrics.ts'
import type { ModeName } from './mode.ts'
import type { Prose } from './prose.ts'
import type { Status } from './status.ts'
import type { Untrusted } from './text.ts'
import type { Triage } from './triage.ts'
import type { Wiring } from './wiring.ts'

/** `ok` and `attention` exit 0, `blocked` exits 1, `broken` exits 2. */
export type Conclusion = 'ok' | 'attention' | 'blocked' | 'broken'

/** The commit that was read, and where `repo-root` lies in it ('' or with a closing `/`). */
export interface Checkout {
  readonly commit: string | null
  readonly prefix: string
}

/** What a mode adds to the report beside its checks. */
export interface Contribution {
  readonly metrics?: Metrics
  readonly wiring?: Wiring
  readonly triage?: Triage
  readonly continuity?: Continuity
  /** The finding of the mode in a few words, for the verdict line: `300 open, 0 new`. */
  readonly headline?: Prose
  readonly release?: Untrusted
  readonly checkout?: Checkout
  /** What turned out to be meant, where the inputs left it open. */
  readonly target?: Partial<Pick<ReportTarget, 'url' | 'org' | 'project'>>
}

export interface ModeReport extends Contribution {
  readonly mode: ModeName
  readonly status: Status
  readonly results: readonly CheckResult[]
}

/** A bad input: its name and what it accepts. */
export interface InputError {
  readonly input: string
  readonly message: Prose
}

/** What the report is about, as far as it is known. */
export interface ReportTarget {
  readonly url: string | null
  readonly org: string | null
  readonly project: string | null
  readonly environment: Untrusted | null
  readonly release: Untrusted | null
}

/** What the questions to Sentry's API took. */
export interface Requests {
  readonly requests: number
  readonly retried: number
  readonly waves: number
}

/** For bug reports: how the run was started, without secrets. */
export interface Diagnostic {
  readonly label: string
  readonly value: Prose
}

/** Everything a run has to say. All views are made of this one value, so they cannot disagree. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly mode: ModeName
  readonly status: Status
  readonly conclusion: Conclusion
  readonly generatedAt: Date
  readonly durationMs: number
  readonly errors: readonly InputError[]
  readonly notes: readonly Prose[]
  readonly target: ReportTarget
  readonly modes: readonly ModeReport[]
  readonly metrics: Metrics
  readonly wiring: Wiring | null
  readonly triage: Triage | null
  readonly continuity: Continuity | null
  readonly checkout: Checkout | null
  readonly diagnostics: readonly Diagnostic[]
  readonly requests: Requests
}

/** The variable that carries an order to the guard: an argument could be read by everybody on the machine. */
export const orderVariable = 'SENTRY_MONITOR_GUARD'

/** One program to be run, with everything that it may see. */
export interface GuardOrder {
  readonly file: string
  readonly args: readonly string[]
  /** All of the program's environment but HOME. */
  readonly env: Readonly<Record<string, string>>
  /** SHA-256 in hexadecimal of which `file` has to have one; `null` where none is known. */
  readonly sha256: readonly string[] | null
  /** The folder in which a fresh one is made for the program, and removed afterwards. */
  readonly scratch: string
  /** A folder that whoever gave the order removes; the guard does where they are gone before the end. */
  readonly abandoned?: string
  readonly timeoutMs: number
  /** Between being asked to end and being killed. */
  readonly graceMs: number
  readonly maxBytes: number
}

/** What became of it. `altered` was not started, `absent` could not be. */
export type GuardReport =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: string }
  | { readonly kind: 'altered' | 'absent' | 'timeout' | 'overflow' | 'signalled' }

/** A line of the guard's standard output: first who was started, then what became of it. */
export type GuardMessage = { readonly pid: number } | { readonly report: GuardReport }

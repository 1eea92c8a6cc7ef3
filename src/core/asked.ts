/** Above or below which numbers a verdict changes. */
export interface Limits {
  /** Unresolved issues. */
  readonly maxUnresolved: number
  /** Blocking new issues of a release. */
  readonly maxNewIssues: number
  /** Percent; `null` where no floor is set. */
  readonly minCrashFree: number | null
  /** Percent points. */
  readonly maxCrashFreeDrop: number
  /** Sessions or users. */
  readonly minSample: number
}

/** What a run was asked to look at, beside organization and project. */
export interface Asked {
  readonly release: string | null
  readonly dist: string | null
  readonly environment: string | null
  readonly baselineRelease: string | null
  readonly phase: 'pre' | 'post' | 'auto'
  /** Paths of built output. */
  readonly artifacts: readonly string[]
  readonly waitMinutes: number
  readonly limits: Limits
}

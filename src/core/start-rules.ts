/** The names of the options that an SDK is started with. */
export interface StartOptions {
  readonly dsn: string
  readonly environment: string
  readonly debug: string
  readonly personalData: string
  /** Reporting is off where it is false; `null` where there is no such option. */
  readonly enabled: string | null
  /** Numbers from 0 to 1. */
  readonly rates: readonly string[]
  /** The rate that decides what share of transactions is sent, and what else decides it. */
  readonly traces: { readonly rate: string; readonly others: readonly string[] }
  /** Options that are ignored from a major version on. */
  readonly ended: readonly { readonly name: string; readonly since: number; readonly instead: string }[]
}

/** Packages that an SDK instruments while they are loaded: it has to start before them. */
export interface LoadOrder {
  /** The major version from which on this is so. */
  readonly since: number
  readonly instrumented: RegExp
  /** Modules that instrument while building: with them the order does not matter. */
  readonly instead: RegExp
}

/** Ways to load an SDK before the application that end with a major version. */
export interface EndedPreloads {
  readonly since: number
  /** How the runtime is told to load a module first; the group is the module. Global and linear. */
  readonly option: RegExp
  /** How it has to be told instead. */
  readonly instead: string
  /** Modules of the SDK that are no longer there. */
  readonly modules: RegExp
}

/** The versions of its runtime that an SDK works with from a major version on, as a range of npm's. */
export interface RuntimeNeed {
  /** As `engines` of package.json names it. */
  readonly engine: string
  readonly since: number
  readonly range: string
}

/** What is known of how an SDK has to be started. Data only. */
export interface StartRules {
  readonly options: StartOptions | null
  readonly loadOrder: LoadOrder | null
  readonly endedPreloads: EndedPreloads | null
  readonly runtime: RuntimeNeed | null
  /** Names of packages that import the application instead of running its file: a main guard is not entered then. */
  readonly importedBy: RegExp | null
}

export const noStartRules: StartRules = {
  options: null,
  loadOrder: null,
  endedPreloads: null,
  runtime: null,
  importedBy: null,
}

import type { Lookups } from './debug-id-lookups.ts'
import type { Observed } from './observed.ts'
import type { breakdownWords } from './sentry-cli-words.ts'
import type { Untrusted } from './text.ts'

/** Native files are read by sentry-cli; without one nothing is known of them. */
export interface NativeLookups extends Lookups {
  readonly sentryCli: 'used' | 'not-there' | 'altered' | keyof typeof breakdownWords
  /** How many native files were read, the ones that lie highest. */
  readonly read: number
  /** Files that hold no debug ID, among those that were read. */
  readonly withoutId: number
}

/** The debug IDs of the built output, compared with what Sentry has. */
export interface OutputUploads {
  readonly scripts: Lookups
  readonly natives: NativeLookups
}

/** Artifact bundles of exactly one release, and of one dist where one was asked for. A search that was cut may have missed some. */
export interface ReleaseBundles {
  readonly count: number
  /** `null` where the server does not say of one. */
  readonly files: number | null
  /** The dist that was asked for; `null` where any will do. */
  readonly dist: string | null
  /** Dists that the other bundles of the release are for, each once; `null` where one is for events without a dist. */
  readonly otherDists: readonly (Untrusted | null)[]
  readonly isCut: boolean
}

/** What Sentry has for a release, where the built output is not given. */
export interface ReleaseUploads {
  /** `null` without a release. */
  readonly bundles: Observed<ReleaseBundles> | null
  /** When the newest bundle of the project was uploaded, whatever release it is of; `null` where there is none. */
  readonly newestBundle: Observed<Date | null>
  /** Whether files were uploaded one by one to the release, for the dist that was asked for; `null` without a release. */
  readonly legacyFiles: Observed<boolean> | null
  /** When the newest debug file was uploaded; `null` where there is none. */
  readonly newestDebugFile: Observed<Date | null>
}

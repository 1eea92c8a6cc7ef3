import type { RepoPath } from './location.ts'
import type { Untrusted } from './text.ts'

/** A place in a file, as the report's `wiring` lists them. */
export interface WiringSite {
  readonly file: RepoPath
  readonly line: number
}

/** One SDK in one package: what is declared, where it starts, what makes its stack traces readable. */
export interface PackageWiring {
  /** Folder of the package relative to `repo-root`; `.` for the root. */
  readonly path: RepoPath
  readonly profile: string
  readonly sdk: string
  /** As declared in the manifest; `null` where none is declared. */
  readonly version: Untrusted | null
  readonly init: readonly WiringSite[]
  readonly symbolication: readonly WiringSite[]
}

/** A release name that some part of the repository would produce; `value` may hold `${…}` for what is known only later. */
export interface ReleaseName {
  readonly source: string
  readonly value: Untrusted
  readonly at?: WiringSite
}

/** What setup-preflight learned of how Sentry is wired into the repository. */
export interface Wiring {
  readonly packages: readonly PackageWiring[]
  readonly releaseNames: readonly ReleaseName[]
}

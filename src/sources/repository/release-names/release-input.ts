import type { RepoPath } from '../../../core/location.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Script } from '../code/javascript/script.ts'
import type { PythonFile } from '../code/python/python-file.ts'
import type { RustFile } from '../code/rust/rust-file.ts'
import type { Source } from '../code/source.ts'
import type { Template } from '../code/template.ts'
import type { Manifest, Workflow } from '../repository.ts'
import type { TauriConfig } from '../tauri-config.ts'

/** A file that mentions Sentry, parsed when it is asked for. Each reading is `null` where the file is of another language. */
export interface CodeSource {
  readonly path: RepoPath
  readonly text: string
  source(): Source
  script(): Script | null
  rust(): RustFile | null
  python(): PythonFile | null
}

/** What release names are read from; a scan of the repository satisfies it. */
export interface ReleaseInput {
  readonly manifests: readonly Manifest[]
  readonly workflows: readonly Workflow[]
  /** Code, package.json files and shell scripts of the application that mention Sentry; no tests, examples or documentation. */
  readonly code: readonly CodeSource[]
  readonly tauriConfigs: readonly TauriConfig[]
  /** The ref that is built, in full (`refs/tags/v1.2.3`); `null` where unknown. */
  readonly ref: string | null
}

/**
 * Where a name comes from: a manifest, the tag that is built, the `release` of an SDK, of a bundler plugin, of an upload,
 * the `SENTRY_RELEASE` of a workflow; the defaults are what SDK and plugin take where nothing is given.
 */
export type ReleaseSource =
  | 'manifest'
  | 'tag'
  | 'sdk'
  | 'sdk-default'
  | 'bundler'
  | 'bundler-default'
  | 'upload'
  | 'workflow-env'

/** A release name that some part of the repository would produce. */
export interface NamedRelease {
  readonly source: ReleaseSource
  /** As written: what `wiring.releaseNames` shows. */
  readonly template: Template
  /** With the holes filled that manifests, the tag and the steps of the same job tell. */
  readonly resolved: Template
  /** `null` for the tag. */
  readonly at: WiringSite | null
  /** Folder of the package it belongs to; `null` where it is of the whole repository. */
  readonly app: RepoPath | null
}

/** A name as code gives it, before manifests fill its holes. */
export type CodeName = Pick<NamedRelease, 'source' | 'template' | 'at'>

import type { Ecosystem } from '../../core/ecosystem.ts'

export type { Ecosystem }

import type { RepoPath } from '../../core/location.ts'
import type { Untrusted } from '../../core/text.ts'
import type { WiringSite } from '../../core/wiring.ts'
import type { FileRead } from '../../ports.ts'

/** How the files were found, and what this kind of checkout hides. */
export interface Listing {
  readonly via: 'git' | 'walk'
  /** Why git was not used; `null` where it was. `nothing-tracked`: a work tree to which nothing was added yet. */
  readonly walkedBecause: 'git-absent' | 'git-refused' | 'not-a-work-tree' | 'nothing-tracked' | null
  /** Regular files, sorted: through git the tracked ones that are there, through the walker all found ones. */
  readonly files: readonly RepoPath[]
  /** Neither tracked nor ignored (git only). */
  readonly untracked: readonly RepoPath[]
  readonly links: readonly RepoPath[]
  /** Submodule folders; their files are not part of the listing. */
  readonly submodules: readonly RepoPath[]
  /** Tracked, but left out by a sparse checkout. */
  readonly sparse: readonly RepoPath[]
  /** Where nobody may look: tracked files in a folder that may not be looked into, through the walker the folder itself. */
  readonly hidden: readonly RepoPath[]
  /** Pipes, sockets and devices (walker only: git knows none). */
  readonly special: readonly RepoPath[]
  /** `null` where unknown. */
  readonly shallow: boolean | null
  /** Commit that is checked out; `null` where unknown. */
  readonly head: string | null
  /** Folder of `repo-root` below the top of the work tree, '' for the top, else with a closing `/`. */
  readonly prefix: string
  /** False where a cap was hit or a folder could not be read. */
  readonly complete: boolean
}

export interface Dependency {
  readonly name: string
  /** As written, here or in the shared version that this refers to; `null` where no version is written. */
  readonly range: Untrusted | null
  readonly use: 'runtime' | 'development'
  readonly at: WiringSite
  /** The name under which the package's code knows it, where that is another one. */
  readonly alias?: string
}

/** A manifest that was read: the package it declares and what that depends on. */
export interface Manifest {
  readonly path: RepoPath
  /** Folder of the package, `.` for the root. */
  readonly folder: RepoPath
  readonly ecosystem: Ecosystem
  readonly name: Untrusted | null
  readonly version: { readonly value: Untrusted; readonly at: WiringSite } | null
  readonly dependencies: readonly Dependency[]
  /** Versions that other manifests refer to: workspace dependencies, catalogs, central package versions. */
  readonly shared?: readonly SharedVersion[]
  /** Of a Cargo.toml only. */
  readonly cargo?: CargoSettings
}

/** What a Cargo.toml says of the build. Profiles count in the root of a workspace only. */
export interface CargoSettings {
  readonly isWorkspace: boolean
  readonly hasProfiles: boolean
  /** `[profile.release]`, by key: https://doc.rust-lang.org/cargo/reference/profiles.html */
  readonly release: ReadonlyMap<string, { readonly value: Untrusted; readonly at: WiringSite }>
}

/** A version that is written in one place for many packages. */
export interface SharedVersion {
  /** Which table of versions; '' for the one without a name. */
  readonly catalog: string
  /** How manifests refer to it. */
  readonly key: string
  /** The package that it is about. */
  readonly name: string
  readonly range: Untrusted | null
  readonly at: WiringSite
}

/** A file that should have been read and was not, or not whole. */
export interface Unread {
  readonly path: RepoPath
  readonly why: Exclude<FileRead['kind'], 'text'> | 'malformed' | 'lfs-pointer'
}

/** A key of an env file: that it is there and what its value looks like; never the value. */
export interface EnvKey {
  readonly name: string
  readonly shape: 'empty' | 'placeholder' | 'reference' | 'set'
  readonly at: WiringSite
}

/** A file of variables or of sentry-cli configuration in the checkout. It is data, never our configuration. */
export interface EnvFile {
  readonly path: RepoPath
  readonly tracked: boolean
  readonly keys: readonly EnvKey[]
}

/** A value of a workflow file with its place; expressions stay as written. */
export interface WorkflowValue {
  readonly value: Untrusted
  readonly at: WiringSite
}

export interface WorkflowStep {
  readonly name: Untrusted | null
  readonly uses: WorkflowValue | null
  readonly run: WorkflowValue | null
  /** The `if` of the step. */
  readonly condition: WorkflowValue | null
  readonly with: ReadonlyMap<string, WorkflowValue>
  /** Variables that the step sees: of the workflow, the job and the step, the nearest one winning. */
  readonly env: ReadonlyMap<string, WorkflowValue>
  /** Written as a plain `true`; an expression is not counted. */
  readonly continueOnError: boolean
  readonly at: WiringSite
}

export interface WorkflowJob {
  readonly id: string
  /** The reusable workflow that the job calls, if any. */
  readonly uses: WorkflowValue | null
  readonly with: ReadonlyMap<string, WorkflowValue>
  readonly secretsInherited: boolean
  /** Secrets handed to a reusable workflow by name. */
  readonly secrets: ReadonlyMap<string, WorkflowValue>
  /** The `if` of the job. */
  readonly condition: WorkflowValue | null
  /** GitHub's environment of the job, by name. */
  readonly environment: WorkflowValue | null
  readonly env: ReadonlyMap<string, WorkflowValue>
  readonly steps: readonly WorkflowStep[]
  readonly continueOnError: boolean
  readonly at: WiringSite
}

/** A workflow, or a composite action (then `triggers` is empty and there is one job, `runs`). */
export interface Workflow {
  readonly path: RepoPath
  readonly kind: 'workflow' | 'action'
  readonly triggers: readonly string[]
  readonly jobs: readonly WorkflowJob[]
}

export type TokenKind =
  | 'organization token'
  | 'user token'
  | 'integration token'
  | 'legacy token'
  | 'DSN with secret key'

/** A credential in a tracked file: its kind and place, never its characters. */
export interface CommittedCredential {
  readonly kind: TokenKind
  /** Whether the file is a test, a fixture or documentation. */
  readonly example: boolean
  readonly at: WiringSite & { readonly column: number }
}

/** A file that exists for credentials (`.sentryclirc`, `sentry.properties`, `.env.sentry-build-plugin`). */
export interface CredentialFile {
  readonly path: RepoPath
  readonly git: 'tracked' | 'untracked' | 'ignored' | 'unknown'
  readonly holdsToken: boolean
}

/** A text file that mentions Sentry. */
export interface SourceFile {
  readonly path: RepoPath
  readonly text: string
}

/** A limit of the scan that was reached, and how many files it left out (`null` where that is unknown). */
export interface CapHit {
  readonly cap: 'listed files' | 'search' | 'candidate files' | 'manifest files' | 'workflow files' | 'bytes' | 'time'
  readonly left: number | null
}

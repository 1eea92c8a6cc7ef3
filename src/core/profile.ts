import type { Ecosystem } from './ecosystem.ts'
import type { DocsSection } from './next-command.ts'
import { noStartRules, type StartRules } from './start-rules.ts'

/** A dependency by name, in the manifests of one ecosystem. */
export interface DependencyPattern {
  readonly ecosystem: Ecosystem
  readonly name: RegExp
}

/**
 * A call that starts the SDK. JavaScript and Python calls count by what they import, Rust calls by their path, so that another
 * `init(` does not count.
 */
export type InitForm =
  | { readonly language: 'javascript'; readonly module: RegExp; readonly name: string }
  | { readonly language: 'python'; readonly module: string; readonly name: string }
  | {
      readonly language: 'rust'
      readonly path: string /** The SDK runs as long as its value is held. */
      readonly gives?: 'guard'
    }

/** Something that makes stack traces readable: a call in the code or build configuration, or a command in a script or workflow. */
export type SymbolicationForm =
  | { readonly kind: 'call'; readonly module: RegExp; readonly names: readonly string[] }
  | { readonly kind: 'command'; readonly pattern: RegExp }

/** What has to be uploaded before stack traces can be read, and what shows that it is. */
export interface Symbolication {
  readonly artifact: 'source maps' | 'debug files'
  readonly forms: readonly SymbolicationForm[]
  /** Needed only where one of these calls stands; absent where always. */
  readonly neededWith?: readonly InitForm[]
}

/** What a permission lets the web view hand to the plugin. */
export interface BridgePermission {
  readonly permission: string
  readonly gives: readonly ('events' | 'breadcrumbs')[]
}

/** A plugin through which the web view of an application reports with the client of its native side. */
export interface WebViewBridge {
  /** Its crate. */
  readonly plugin: DependencyPattern
  /** The crate of the SDK whose client it is given. */
  readonly sdk: DependencyPattern
  /** Rust calls that make the plugin, and whether it then starts the SDK in the web view by itself; `null` where options decide. */
  readonly registrations: readonly { readonly path: string; readonly startsWebView: boolean | null }[]
  /** Module of scripts whose options send through the plugin. */
  readonly scriptModule: RegExp
  readonly permissions: readonly BridgePermission[]
  /** The `major.minor` of the SDK that each `major.minor` of the plugin was built with. Others are not known. */
  readonly builtWith: ReadonlyMap<string, string>
  /** What puts debug IDs into scripts: events that carry them may be lost in the plugin. */
  readonly debugIds: readonly SymbolicationForm[]
}

/** What a page of our documentation has a section about. */
export type GuideTopic =
  | 'initialization'
  | 'capabilities'
  | 'release and environment'
  | 'symbolication'
  | 'web view events'

/** What right wiring looks like for one SDK. Data only: shared code reads its properties and never its name. */
export interface Profile {
  readonly id: string
  readonly title: string
  /** Setup guide of Sentry's documentation. */
  readonly docs: string
  /** The package that is reported as the SDK: any of these makes a package one of this profile. */
  readonly sdk: readonly DependencyPattern[]
  /** Dependencies that have to be there as well, for an SDK that serves several kinds of application. */
  readonly beside: readonly DependencyPattern[]
  /** A file, by name, that has to be in the folder of the package: what makes it an application. `null` where none has to. */
  readonly besideFile: RegExp | null
  /** Ids of more special profiles: a package that is one of theirs is none of this one. */
  readonly yieldsTo: readonly string[]
  readonly init: readonly InitForm[]
  /** Empty where stack traces are readable as they are. */
  readonly symbolication: readonly Symbolication[]
  /** `user-machine`: variables of the build are gone when the application runs. */
  readonly runsOn: 'server' | 'user-machine'
  /** `null` where the application has no web view, or it reports for itself. */
  readonly bridge: WebViewBridge | null
  /** Sections of our own documentation that findings link to. */
  readonly guides: Partial<Readonly<Record<GuideTopic, DocsSection>>>
  /** What is known of how the SDK has to be started. */
  readonly start: StartRules
}

type WithDefault = 'beside' | 'besideFile' | 'yieldsTo' | 'symbolication' | 'bridge' | 'guides' | 'start'

/** A profile as written: what is left out is empty. */
export function defineProfile(profile: Omit<Profile, WithDefault> & Partial<Pick<Profile, WithDefault>>): Profile {
  return {
    beside: [],
    besideFile: null,
    yieldsTo: [],
    symbolication: [],
    bridge: null,
    guides: {},
    start: noStartRules,
    ...profile,
  }
}

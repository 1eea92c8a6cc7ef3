import type { SyntaxNode } from '@lezer/common'
import type { Location, RepoPath } from '../../../core/location.ts'
import type { DependencyPattern, Profile, WebViewBridge } from '../../../core/profile.ts'
import type { Script } from '../code/javascript/script.ts'
import { argumentsOf, usesIn } from '../code/javascript/uses.ts'
import { propertyAt } from '../code/javascript/values.ts'
import { callsIn as rustCallsIn } from '../code/rust/calls.ts'
import { resultOf } from '../code/rust/results.ts'
import { locationIn } from '../code/source.ts'
import type { Packages } from '../release-names/packages.ts'
import type { Dependency, Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { judgedStarts } from './idle-starts.ts'
import type { WiredPackage } from './packages.ts'

/** A call that makes the plugin of the bridge. */
export interface Registration {
  readonly startsWebView: boolean | null
  /** False where its value is dropped at once, so that no builder gets it. */
  readonly used: boolean
  readonly at: Required<Location>
}

/** A start of the SDK in a script of the web view, and where its events go. `unknown`: its options come from elsewhere. */
export interface WebViewStart {
  readonly sends: 'by a DSN of its own' | 'nowhere' | 'unknown'
  readonly at: Required<Location>
}

/** An application that depends on a plugin between its web view and the SDK of its native side. */
export interface BridgedApplication {
  readonly profile: Profile
  readonly bridge: WebViewBridge
  readonly manifest: Manifest
  readonly plugin: Dependency
  /** The SDK beside the plugin; `null` where the package itself does not depend on it. */
  readonly sdk: Dependency | null
  readonly registrations: readonly Registration[]
  /** In the scripts of the same application. */
  readonly starts: readonly WebViewStart[]
  /** Where scripts use the options that send through the plugin. */
  readonly sendsThrough: Required<Location> | null
  /** The files of the application, its scripts included. */
  readonly files: readonly CodeFile[]
}

/** The bridged applications among the packages. A package counts once, whatever of it made it known. */
export function bridgedApplications(
  wired: readonly WiredPackage[],
  files: readonly CodeFile[],
  packages: Pick<Packages, 'appOf'>,
): readonly BridgedApplication[] {
  const apps = new Map(files.map(file => [file, packages.appOf(file.path)]))
  return wired.flatMap(({ profile, manifest }) => {
    const { bridge } = profile
    const plugin = bridge === null ? undefined : dependencyIn(manifest, bridge.plugin)
    if (bridge === null || plugin === undefined) return []
    const app = packages.appOf(manifest.path)
    const own = files.filter(file => apps.get(file) === app || isBelow(file.path, manifest.folder))
    return [
      {
        profile,
        bridge,
        manifest,
        plugin,
        sdk: dependencyIn(manifest, bridge.sdk) ?? null,
        registrations: own.flatMap(file => registrationsIn(file, bridge)),
        starts: own.flatMap(file => startsIn(file, profile, own)),
        sendsThrough: own.flatMap(file => usesOf(file, bridge.scriptModule))[0] ?? null,
        files: own,
      },
    ]
  })
}

function dependencyIn({ ecosystem, dependencies }: Manifest, pattern: DependencyPattern): Dependency | undefined {
  return ecosystem === pattern.ecosystem ? dependencies.find(({ name }) => pattern.name.test(name)) : undefined
}

function isBelow(path: RepoPath, folder: RepoPath): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

function registrationsIn(file: CodeFile, { registrations }: WebViewBridge): readonly Registration[] {
  const rust = file.text.includes('init') ? file.rust() : null
  if (rust === null) return []
  return rustCallsIn(rust).flatMap(({ path, node }) => {
    const form = registrations.find(one => one.path === path)
    if (form === undefined) return []
    const used = resultOf(rust, node).kind !== 'dropped'
    return [{ startsWebView: form.startsWebView, used, at: locationIn(file.source(), node.from) }]
  })
}

function startsIn(file: CodeFile, profile: Profile, own: readonly CodeFile[]): readonly WebViewStart[] {
  const script = file.text.includes('@sentry/') ? file.script() : null
  if (script === null) return []
  const sites = usesIn(script)
    .filter(use => use.name === 'init' && use.module?.startsWith('@sentry/') && use.arguments !== null)
    .map(({ node }) => ({ file, node, at: locationIn(file.source(), node.from) }))
  return judgedStarts(sites, profile, own)
    .filter(({ idle }) => idle === null)
    .map(({ site: { node, at } }) => ({ sends: sendingOf(script, node), at }))
}

function sendingOf(script: Script, call: SyntaxNode): WebViewStart['sends'] {
  const [options] = argumentsOf(call)
  const dsn = options ? propertyAt(script, options, 'dsn').kind : options === null ? 'unknown' : 'absent'
  return ({ value: 'by a DSN of its own', absent: 'nowhere', unknown: 'unknown' } as const)[dsn]
}

function usesOf(file: CodeFile, module: RegExp): readonly Required<Location>[] {
  const script = /tauri-plugin-sentry/.test(file.text) ? file.script() : null
  if (script === null) return []
  return usesIn(script)
    .filter(use => use.module !== null && module.test(use.module))
    .map(use => locationIn(file.source(), use.node.from))
}

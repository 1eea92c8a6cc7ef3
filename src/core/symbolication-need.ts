import type { NotSeen, Observed } from './observed.ts'
import type { Symbolication } from './profile.ts'
import { code, type Prose, phrase, prose } from './prose.ts'

/** What has to be uploaded before stack traces can be read. */
export type UploadKind = Symbolication['artifact']

export type SymbolicationNeed =
  | { readonly kind: 'needed'; readonly uploads: readonly UploadKind[]; readonly because: Prose }
  /** `isScript`: JavaScript of a server, which a build may have minified all the same. */
  | { readonly kind: 'not-needed'; readonly because: Prose; readonly isScript: boolean }
  /** `end`: the answer of the server that is missing, where there is one. */
  | { readonly kind: 'unknown'; readonly because: Prose; readonly end: NotSeen | null }

/** A package of the checkout that uses an SDK. */
interface SdkPackage {
  readonly title: string
  readonly isScript: boolean
  readonly uploads: readonly UploadKind[]
}

/** What tells whether stack traces of a project need uploads. */
export interface NeedSigns {
  /** Of the project in Sentry; `null` where it has none. */
  readonly platform: Observed<string | null>
  /** Whether the project ever received minified JavaScript; `null` where the server does not say. */
  readonly hasMinifiedStackTrace: boolean | null
  /** The packages of the checkout that use an SDK: what their profiles need. */
  readonly packages: readonly SdkPackage[]
  /** SDKs in the checkout of which no profile tells. */
  readonly unprofiled: number
  /** Of the built output: scripts with a debug ID or a source map, and native files; `null` where none was given. */
  readonly output: { readonly scripts: number; readonly natives: number } | null
}

/** Platforms of Sentry whose code is minified, and those that are native: https://docs.sentry.io/platforms/ */
const minified = /^(?:javascript(?:-.+)?|react-native|capacitor.*|cordova.*|ionic.*|electron)$/
const native = /^(?:apple.*|cocoa.*|objc|native.*|c|minidump|unity|unreal|godot|nintendo-switch|playstation|xbox)$/
/** Servers that run JavaScript. */
const script = /^(?:node|bun|deno)(?:-.+)?$/
/** Compiled to machine code as well, and readable without uploads or not by how it is built: the checkout tells. */
const undecided = /^(?:rust|other|android.*|flutter|dart.*|dotnet-maui|dotnet-xamarin|kotlin.*|tauri.*)$/

/**
 * Whether stack traces need uploads to be read, from the surest sign to the weakest: what the project received, its platform, the
 * SDKs of the checkout, the built output. Built scripts with debug IDs or source maps were made for being uploaded.
 */
export function symbolicationNeed(signs: NeedSigns): SymbolicationNeed {
  const uploads = new Set(uploadsOf(signs))
  if (uploads.size > 0) return { kind: 'needed', uploads: [...uploads], because: prose`${reasonsFor(signs)}.` }
  const { platform, packages, unprofiled } = signs
  if (platform.kind === 'seen' && platform.value !== null && !undecided.test(platform.value))
    return {
      kind: 'not-needed',
      because: prose`Stack traces of ${code(platform.value)} are readable as they are.`,
      isScript: script.test(platform.value),
    }
  if (packages.length > 0 && unprofiled === 0)
    return {
      kind: 'not-needed',
      because: prose`Stack traces of ${titles(packages)} are readable as they are.`,
      isScript: packages.some(({ isScript }) => isScript),
    }
  return {
    kind: 'unknown',
    because: prose`Neither the platform of the project nor the SDKs of the checkout tell whether stack traces need uploads to be read.`,
    end: platform.kind === 'unseen' ? platform : null,
  }
}

function uploadsOf(signs: NeedSigns): readonly UploadKind[] {
  const { hasMinifiedStackTrace, output } = signs
  const known = [...ofPlatform(signs), ...ofPackages(signs)]
  return [
    ...known,
    ...(hasMinifiedStackTrace || (output?.scripts ?? 0) > 0 ? (['source maps'] as const) : []),
    // Scripts often stand beside libraries of others, which nobody uploads.
    ...(known.length === 0 && isUndecided(signs.platform) && output?.scripts === 0 && output.natives > 0
      ? (['debug files'] as const)
      : []),
  ]
}

function ofPlatform({ platform }: NeedSigns): readonly UploadKind[] {
  if (platform.kind === 'unseen' || platform.value === null) return []
  if (minified.test(platform.value)) return ['source maps']
  return native.test(platform.value) ? ['debug files'] : []
}

/** Whether the platform of a project leaves it to the checkout: one that decides is about this project, a checkout may hold several. */
export function isUndecided(platform: NeedSigns['platform']): boolean {
  return platform.kind === 'unseen' || platform.value === null || undecided.test(platform.value)
}

/** Whether stack traces are known to need such uploads. */
export function needs(need: SymbolicationNeed, upload: UploadKind): boolean {
  return need.kind === 'needed' && need.uploads.includes(upload)
}

function ofPackages(signs: NeedSigns): readonly UploadKind[] {
  return isUndecided(signs.platform) ? signs.packages.flatMap(({ uploads }) => uploads) : []
}

function reasonsFor(signs: NeedSigns): readonly Prose[] {
  const { platform, hasMinifiedStackTrace, output } = signs
  const needing = signs.packages.filter(({ uploads }) => uploads.length > 0)
  const reasons = [
    platform.kind === 'seen' && platform.value !== null && ofPlatform(signs).length > 0
      ? prose`the platform of the project is ${code(platform.value)}`
      : null,
    ofPackages(signs).length > 0 ? prose`the checkout uses the SDK for ${titles(needing)}` : null,
    hasMinifiedStackTrace ? prose`the project received minified JavaScript` : null,
    output !== null && output.scripts > 0 ? prose`the built output has scripts with debug IDs or source maps` : null,
  ].filter(reason => reason !== null)
  return reasons.length > 0 ? reasons : [prose`the built output is native`]
}

function titles(packages: NeedSigns['packages']): readonly Prose[] {
  return [...new Set(packages.map(({ title }) => title))].map(phrase)
}

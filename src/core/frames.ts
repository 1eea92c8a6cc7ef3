import type { NotSeen, Observed } from './observed.ts'

/** A frame of a stack trace that belongs to the application, as Sentry shows it. */
export interface Frame {
  readonly platform: string | null
  readonly absPath: string | null
  readonly function: string | null
  readonly line: number | null
  readonly column: number | null
  /** The line itself, where its source is known. */
  readonly sourceLine: string | null
  /** Whether a source map was applied, and where the frame was before. */
  readonly isMapped: boolean
  readonly origAbsPath: string | null
  /** `symbolicated`, `missing`, `missing_symbol`, `unknown_image`, `malformed`; native frames only. */
  readonly symbolicatorStatus: string | null
}

/** What Sentry says went wrong while it processed an event. */
export interface ProcessingError {
  /** `js_no_source`, `native_missing_dsym` … */
  readonly type: string
  /** What exactly, where Sentry says it: `missing_sourcemap`, `missing_source` … */
  readonly detail: string | null
  readonly url: string | null
}

/** What of an event matters for whether its stack trace can be read. */
export interface EventFrames {
  readonly platform: string | null
  readonly frames: readonly Frame[]
  readonly errors: readonly ProcessingError[]
}

/** How many frames there are that need uploads to be read, and of how many that came true. */
export interface FrameCount {
  readonly frames: number
  readonly resolved: number
}

/** Script frames need source maps and native ones debug files: neither tells of the uploads of the other. */
export interface FrameCounts {
  readonly scripts: FrameCount
  readonly natives: FrameCount
  /** Script frames that are not resolved and lie where only minified code has any. */
  readonly minified: number
}

/** Error events of a release by what Sentry itself says of their in-app frames. */
export interface SymbolicatedEvents {
  readonly yes: number
  readonly no: number
}

/** Frames of the newest events of a release, each of another issue. */
export interface FrameSample extends FrameCounts {
  readonly events: number
  /** Events that the server gave in their place, which are of another release or dist, or name none. */
  readonly others: number
  /** Events that could not be read. */
  readonly unread: readonly NotSeen[]
  /** Why frames are not resolved, as far as Sentry says it. */
  readonly reason: ProcessingError | null
  /** Address of the first event with frames that are not resolved. */
  readonly example: string | null
  /** What Sentry itself counts; `null` where that is not seen, which takes nothing away. */
  readonly ownCount: SymbolicatedEvents | null
}

/** The frames of a release: `null` where it is not live yet, or its frames need nothing; `no-release` where it is not known which one is meant. */
export type ReleaseFrames = Observed<FrameSample> | 'no-release' | null

/** Fewer frames are no sample. */
export const leastFrames = 20
/** Shares of resolved frames: below the first a release fails, from the second on it is fine. */
export const frameShares = { tolerable: 0.5, fine: 0.95 }

/** Frames of both kinds. */
export function allFrames({ scripts, natives }: Pick<FrameCounts, 'scripts' | 'natives'>): FrameCount {
  return { frames: scripts.frames + natives.frames, resolved: scripts.resolved + natives.resolved }
}

/** Whether events show that Sentry has what frames of this kind need. */
export function framesProve(frames: ReleaseFrames, kind: 'scripts' | 'natives'): boolean {
  if (frames === null || frames === 'no-release' || frames.kind === 'unseen') return false
  const { frames: all, resolved } = frames.value[kind]
  return all >= leastFrames && resolved / all >= frameShares.fine
}

const scriptPath = /\.(?:[cm]?js|jsbundle|bundle)(?:$|[?#:])/i
const named = (name: string | null) => name !== null && !/^(?:\?|<unknown>|<redacted>|0x[0-9a-f]+)?$/i.test(name)

/** Nobody writes lines that go on beyond this column; minified code has little before it. */
const longestLine = 200

/**
 * Counts the frames that need uploads. A script frame is resolved where a source map was applied, or its source line is there and is
 * not minified, and no error of Sentry's names its URL. A native frame is resolved where Sentry symbolicated it, or the SDK knew
 * function and line already. Others are readable as they are:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/interfaces/stacktrace.py
 */
export function countFrames({ platform, frames, errors }: EventFrames): FrameCounts {
  const natives = frames.filter(({ symbolicatorStatus }) => symbolicatorStatus !== null)
  const scripts = frames.filter(frame => frame.symbolicatorStatus === null && isScript(frame, platform))
  const bare = scripts.filter(frame => !isScriptResolved(frame, errors))
  return {
    scripts: { frames: scripts.length, resolved: scripts.length - bare.length },
    natives: { frames: natives.length, resolved: natives.filter(isNativeResolved).length },
    minified: bare.filter(isMinified).length,
  }
}

function isScript({ isMapped, absPath, platform }: Frame, eventPlatform: string | null): boolean {
  const kind = platform ?? eventPlatform ?? ''
  if (kind !== '' && !/^(?:javascript|node)/.test(kind)) return false
  return isMapped || (absPath !== null && scriptPath.test(absPath))
}

function isScriptResolved(frame: Frame, errors: readonly ProcessingError[]): boolean {
  const { isMapped, absPath, origAbsPath, sourceLine } = frame
  const paths = [absPath, origAbsPath]
  const isNamed = errors.some(({ type, url }) => url !== null && isScriptError(type) && paths.includes(url))
  return !isNamed && (isMapped || (sourceLine !== null && sourceLine.trim() !== '' && !isMinified(frame)))
}

/**
 * Sentry and its SDKs cut lines of more than 150 characters around the column and write `{snip}` for the rest, of readable code too:
 * https://github.com/getsentry/symbolicator/blob/master/crates/symbolicator-service/src/source_context.rs
 */
function isMinified({ column, sourceLine }: Frame): boolean {
  return column === null ? sourceLine?.includes('{snip}') === true : column > longestLine
}

/** A map without the text of its sources still tells function, file and line. */
function isScriptError(type: string): boolean {
  return type.startsWith('js_') && type !== 'js_missing_sources_content'
}

function isNativeResolved({ symbolicatorStatus, function: name, line }: Frame): boolean {
  return symbolicatorStatus === 'symbolicated' || (named(name) && line !== null && line > 0)
}

/** The first error that explains frames that are not resolved. */
export function reasonIn({ errors }: EventFrames): ProcessingError | null {
  return errors.find(({ type }) => type.startsWith('native_') || isScriptError(type)) ?? null
}

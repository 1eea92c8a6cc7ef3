import { type Untrusted, untrusted } from '../core/text.ts'
import type { BuiltFile, BuiltOutput } from '../ports/built-output.ts'
import { type Links, linksAmong } from './artifacts/links.ts'
import { mapMarks, type SourceMap } from './artifacts/map-marks.ts'
import { type NativeKind, nativeKindOf } from './artifacts/native-kind.ts'
import { type Script, scriptMarks } from './artifacts/script-marks.ts'

/** An executable, a library or a file of symbols. */
export interface NativeFile {
  readonly name: Untrusted
  /** Absolute, for sentry-cli. */
  readonly path: string
  readonly kind: NativeKind
}

/** Why not everything was read: too many files, a file or all of them too large, no time left, too many marks in a file, or not to be opened. */
export type ArtifactLimit = 'files' | 'file-size' | 'total-size' | 'time' | 'marks' | 'unreadable'

/** Built output as far as it was read. */
export interface Artifacts {
  /** Paths that lead to no file and no folder. */
  readonly absent: readonly Untrusted[]
  readonly files: number
  readonly limits: readonly ArtifactLimit[]
  readonly scripts: readonly Script[]
  readonly maps: readonly SourceMap[]
  /** Those that lie highest first. */
  readonly natives: readonly NativeFile[]
  readonly links: Links
}

/** How long reading may take, without holding up what else a run does. */
export interface ReadingTime {
  /** Nothing is read any more where none is left. */
  remainingMs(): number
  /** Lets others go on. */
  pause(): Promise<void>
}

const most = { files: 20_000, fileBytes: 128 * 1024 * 1024, totalBytes: 512 * 1024 * 1024, msAtATime: 25 }
const headBytes = 1024
const script = /\.(?:[cm]?js|jsbundle|bundle)$/i
const scriptMap = /\.map$/i
const otherMap = /\.(?:css|d\.[cm]?ts)\.map$/i

/** Reads what a build left behind at these paths: scripts, source maps and native files, whoever wrote them. */
export async function readArtifacts(
  output: BuiltOutput,
  paths: readonly string[],
  time: ReadingTime,
): Promise<Artifacts> {
  const limits = new Set<ArtifactLimit>()
  const absent: Untrusted[] = []
  const files = new Map<string, BuiltFile>()
  for (const path of paths) {
    const listed = output.list(path, most.files)
    if (listed.kind === 'absent') absent.push(untrusted(path))
    else for (const file of listed.files) if (files.size < most.files) files.set(file.path, file)
    if (listed.kind === 'found' && (!listed.complete || files.size === most.files)) limits.add('files')
  }
  const read = await sorted([...files.values()], reading(output, limits), time)
  return { absent, files: files.size, limits: [...limits], ...read, links: linksAmong(read.scripts, read.maps) }
}

interface Reading {
  readonly output: BuiltOutput
  readonly limits: Set<ArtifactLimit>
  readonly whole: (file: BuiltFile) => Buffer | null
}

async function sorted(files: readonly BuiltFile[], from: Reading, time: ReadingTime) {
  const scripts: Script[] = []
  const maps: SourceMap[] = []
  const natives: NativeFile[] = []
  let pausedAt = time.remainingMs()
  for (const file of files) {
    if (pausedAt - time.remainingMs() >= most.msAtATime) {
      await time.pause()
      pausedAt = time.remainingMs()
    }
    if (time.remainingMs() <= 0) {
      from.limits.add('time')
      break
    }
    if (script.test(file.name)) scripts.push(...scriptIn(file, from))
    else if (!scriptMap.test(file.name)) natives.push(...nativeIn(file, from))
    else if (!otherMap.test(file.name)) maps.push(...mapIn(file, from))
  }
  return { scripts, maps, natives: natives.sort((a, b) => depth(a) - depth(b)) }
}

function scriptIn(file: BuiltFile, { whole, limits }: Reading): readonly Script[] {
  const bytes = whole(file)
  if (bytes === null) return []
  const marks = scriptMarks(bytes)
  if (marks.isCut) limits.add('marks')
  return [{ name: file.name, ...marks }]
}

function mapIn(file: BuiltFile, { whole }: Reading): readonly SourceMap[] {
  const marks = mapMarks(whole(file))
  return marks === null ? [] : [{ name: file.name, ...marks }]
}

function nativeIn(file: BuiltFile, { output, limits }: Reading): readonly NativeFile[] {
  const head = output.head(file, headBytes)
  if (head.kind === 'unreadable') limits.add('unreadable')
  const kind = head.kind === 'bytes' ? nativeKindOf(head.bytes) : null
  return kind === null ? [] : [{ name: untrusted(file.name), path: file.path, kind }]
}

function depth({ path }: NativeFile): number {
  return path.split(/[\\/]/).length
}

function reading(output: BuiltOutput, limits: Set<ArtifactLimit>): Reading {
  let left = most.totalBytes
  const whole = (file: BuiltFile) => {
    const read = output.read(file, Math.min(most.fileBytes, left))
    if (read.kind === 'bytes') {
      left -= read.bytes.length
      return read.bytes
    }
    if (read.kind === 'unreadable') limits.add('unreadable')
    else limits.add(left < most.fileBytes ? 'total-size' : 'file-size')
    return null
  }
  return { output, limits, whole }
}

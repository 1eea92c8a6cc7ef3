import type { RepoPath } from '../../core/location.ts'
import type { Clock, FileRead, Folder } from '../../ports.ts'
import type { CapHit, Unread } from './repository.ts'

/** All that one scan may take: 64 MiB of text that is kept, 10 seconds of reading. */
const maxKeptBytes = 64 * 1024 * 1024
const maxTotalMs = 10_000

/** Reads files within the limits of a scan, and remembers what could not be read and which limits were hit. */
export interface BoundedReader {
  /** The text of a file, which is kept; `null` where it could not be read, and why is noted. */
  text(path: RepoPath, maxBytes: number): string | null
  /** One look at a file, which notes nothing but a limit; `null` where one was hit. */
  look(path: RepoPath, maxBytes: number): FileRead | { readonly kind: 'lfs-pointer' } | null
  keep(path: RepoPath, text: string): void
  /** The first of the paths, as many as the limit allows; the rest is noted. */
  first(paths: readonly RepoPath[], count: number, cap: CapHit['cap']): readonly RepoPath[]
  noteUnread(path: RepoPath, why: Unread['why']): void
  noteCap(cap: CapHit['cap'], left: number | null): void
  /** Sorted by path. */
  unread(): readonly Unread[]
  capsHit(): readonly CapHit[]
}

/** As much of a clock as a limit on time needs. */
export type Stopwatch = Pick<Clock, 'elapsedMs'>

/** A reader whose time starts now. */
export function boundedReader(folder: Folder, clock: Stopwatch): BoundedReader {
  const started = clock.elapsedMs()
  const kept = new Map<RepoPath, string>()
  const unread = new Map<RepoPath, Unread['why']>()
  const caps = new Map<CapHit['cap'], number | null>()
  let bytes = 0

  const limitReached = (): CapHit['cap'] | null => {
    if (bytes >= maxKeptBytes) return 'bytes'
    return clock.elapsedMs() - started > maxTotalMs ? 'time' : null
  }
  const reader: BoundedReader = {
    text(path, maxBytes) {
      const read = reader.look(path, maxBytes)
      if (read?.kind === 'text') reader.keep(path, read.text)
      else if (read !== null) reader.noteUnread(path, read.kind)
      return read?.kind === 'text' ? read.text : null
    },
    look(path, maxBytes) {
      const text = kept.get(path)
      if (text !== undefined) return { kind: 'text', text }
      const limit = limitReached()
      if (limit !== null) {
        reader.noteCap(limit, 1)
        return null
      }
      const read = folder.read(path, maxBytes)
      return read.kind === 'text' && isLfsPointer(read.text) ? { kind: 'lfs-pointer' } : read
    },
    keep(path, text) {
      if (kept.has(path)) return
      kept.set(path, text)
      bytes += text.length
    },
    first(paths, count, cap) {
      if (paths.length > count) reader.noteCap(cap, paths.length - count)
      return paths.slice(0, count)
    },
    noteUnread(path, why) {
      unread.set(path, why)
    },
    noteCap(cap, left) {
      const before = caps.get(cap) ?? (caps.has(cap) ? null : 0)
      caps.set(cap, left === null || before === null ? null : before + left)
    },
    unread: () =>
      [...unread].map(([path, why]) => ({ path, why })).sort((one, other) => (one.path < other.path ? -1 : 1)),
    capsHit: () => [...caps].map(([cap, left]) => ({ cap, left })),
  }
  return reader
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/v1\n') && text.length < 1024
}

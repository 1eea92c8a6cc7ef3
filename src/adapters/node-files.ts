import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, sep } from 'node:path'
import type { RepoPath } from '../core/location.ts'
import type { FileRead, Files, Folder } from '../ports.ts'
import { walkFolder } from './folder-walk.ts'

/** How many bytes are looked at for a NUL, the mark of a file that is not text (what git looks at, rounded up). */
const sniffedBytes = 8192

/** The file system through synchronous calls, which are several times faster here than the promise ones. */
export const nodeFiles: Files = {
  folder(path) {
    const root = realFolder(path)
    return root === null ? null : openFolder(root)
  },
}

function realFolder(path: string): string | null {
  try {
    const real = realpathSync.native(path)
    return statSync(real).isDirectory() ? real : null
  } catch {
    return null
  }
}

function openFolder(root: string): Folder {
  const parents = new Map<string, Place>()
  return {
    path: root,
    read(path, maxBytes) {
      const place = locate(root, path, parents)
      return 'kind' in place ? place : readRegularFile(place.path, maxBytes)
    },
    walk: (maxFiles, skip) => walkFolder(root, maxFiles, skip),
  }
}

/** Where something is on disk, links resolved, or why it cannot be looked at. */
type Place = { readonly path: string } | { readonly kind: 'absent' | 'unreadable' }

const absent: Place = { kind: 'absent' }

/** Absent is also what does not lie inside `root`. */
function locate(root: string, path: RepoPath, parents: Map<string, Place>): Place {
  const segments = path.split('/')
  if (isAbsolute(path) || path.includes('\0') || !segments.every(isPlainSegment)) return absent
  const folder = segments.slice(0, -1).join('/')
  const parent = parents.get(folder) ?? folderInside(root, join(root, folder))
  parents.set(folder, parent)
  return 'kind' in parent ? parent : { path: join(parent.path, segments.at(-1) ?? '') }
}

/** No step upwards; on Windows also no other separator, drive or stream. */
function isPlainSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false
  return sep === '/' || !/[\\:]/.test(segment)
}

/** A folder below one that may not be looked into is not known to be absent. */
function folderInside(root: string, folder: string): Place {
  try {
    const real = realpathSync.native(folder)
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) ? { path: real } : absent
  } catch (error) {
    return kindOfFailure(error) === 'unreadable' ? { kind: 'unreadable' } : absent
  }
}

/** The looks before and after opening are both needed: a device may act on being opened, and a file may be swapped. */
function readRegularFile(file: string, maxBytes: number): FileRead {
  let descriptor: number | undefined
  try {
    const status = lstatSync(file, { throwIfNoEntry: false })
    if (!status?.isFile()) return { kind: status === undefined ? 'absent' : 'not-regular' }
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    return readDescriptor(descriptor, maxBytes)
  } catch (error) {
    return { kind: kindOfFailure(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function readDescriptor(descriptor: number, maxBytes: number): FileRead {
  const status = fstatSync(descriptor)
  if (!status.isFile()) return { kind: 'not-regular' }
  if (status.size > maxBytes) return { kind: 'too-large', bytes: status.size }
  const bytes = readUpTo(descriptor, status.size, maxBytes)
  if (bytes.length > maxBytes) return { kind: 'too-large', bytes: bytes.length }
  const wide = utf16In(bytes)
  if (wide === null && bytes.subarray(0, sniffedBytes).includes(0)) return { kind: 'binary' }
  const text = wide ?? bytes.toString('utf8')
  if (wide?.slice(0, sniffedBytes).includes('\0')) return { kind: 'binary' }
  return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text }
}

/** The text of bytes that begin with a byte order mark of UTF-16 (https://www.unicode.org/faq/utf_bom.html); else `null`. */
function utf16In(bytes: Buffer): string | null {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const mark = whole.length === 0 ? 0 : whole.readUInt16BE(0)
  if (mark === 0xfeff) return Buffer.from(whole).swap16().toString('utf16le')
  return mark === 0xfffe ? whole.toString('utf16le') : null
}

/** The whole file, or one byte more than `maxBytes` of it: a size of 0 or an old size (procfs, a growing file) is no limit. */
function readUpTo(descriptor: number, size: number, maxBytes: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1)
  let length = 0
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null)
    length += count
    if (count === 0 || length > maxBytes) return buffer.subarray(0, length)
    if (length === buffer.length) {
      buffer = Buffer.concat([buffer], Math.min(buffer.length * 2 + sniffedBytes, maxBytes + 1))
    }
  }
}

function kindOfFailure(error: unknown): 'absent' | 'not-regular' | 'unreadable' {
  const code = (error as { readonly code?: unknown }).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent'
  // A link that took the file's place after the first look: ELOOP, and EMLINK on FreeBSD.
  return code === 'ELOOP' || code === 'EMLINK' ? 'not-regular' : 'unreadable'
}

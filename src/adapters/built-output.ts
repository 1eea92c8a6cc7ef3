import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { BuiltFile, BuiltFiles, BuiltOutput, BytesRead } from '../ports/built-output.ts'
import { walkFolder } from './folder-walk.ts'
import { workingDirectory } from './process.ts'

/** What builds left behind on this machine. */
export function builtOutputOf(env: Readonly<Record<string, string | undefined>>): BuiltOutput {
  const base = env.GITHUB_WORKSPACE || workingDirectory()
  const folders = new Map<string, boolean>()
  const isLinked = (folder: string) => {
    const known = folders.get(folder) ?? realpathSync.native(folder) !== folder
    folders.set(folder, known)
    return known
  }
  const withFile = fileUser(isLinked)
  return {
    list: (path, mostFiles) => listed(path, resolve(base, path), mostFiles),
    read: (file, mostBytes) => withFile(file, (descriptor, size) => whole(descriptor, size, mostBytes)),
    head: (file, bytes) => withFile(file, descriptor => ({ kind: 'bytes', bytes: filled(descriptor, bytes) })),
  }
}

function listed(given: string, path: string, mostFiles: number): BuiltFiles {
  const named = (below: string) => join(given, below).split(sep).join('/')
  try {
    const real = realpathSync.native(path)
    const status = statSync(real)
    if (status.isFile()) return { kind: 'found', files: [{ name: named(''), path: real }], complete: true }
    if (!status.isDirectory()) return { kind: 'absent' }
    const { files, complete } = walkFolder(real, mostFiles, name => name === 'node_modules')
    return { kind: 'found', files: files.map(file => ({ name: named(file), path: join(real, file) })), complete }
  } catch {
    return { kind: 'absent' }
  }
}

type Use = (descriptor: number, size: number) => BytesRead

/**
 * The look before opening keeps devices from acting on it, the one after it sees what was really opened; a folder on the way that
 * has become a link since it was listed is not followed either.
 */
function fileUser(isLinked: (folder: string) => boolean): (file: BuiltFile, use: Use) => BytesRead {
  return ({ path }, use) => {
    let descriptor: number | undefined
    try {
      if (!lstatSync(path).isFile() || isLinked(dirname(path))) return { kind: 'unreadable' }
      descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
      const status = fstatSync(descriptor)
      return status.isFile() ? use(descriptor, status.size) : { kind: 'unreadable' }
    } catch {
      return { kind: 'unreadable' }
    } finally {
      if (descriptor !== undefined) closeSync(descriptor)
    }
  }
}

/** One byte more than the size is asked for, so that a file that grows meanwhile is not taken for whole. */
function whole(descriptor: number, size: number, mostBytes: number): BytesRead {
  if (size > mostBytes) return { kind: 'too-large' }
  const bytes = filled(descriptor, size + 1)
  return bytes.length > size ? { kind: 'too-large' } : { kind: 'bytes', bytes }
}

function filled(descriptor: number, most: number): Buffer {
  const buffer = Buffer.allocUnsafe(most)
  let length = 0
  while (length < most) {
    const count = readSync(descriptor, buffer, length, most - length, null)
    if (count === 0) break
    length += count
  }
  return buffer.subarray(0, length)
}

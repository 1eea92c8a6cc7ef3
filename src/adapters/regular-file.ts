import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'

export type RegularFileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' | 'link' | 'not-a-file' | 'too-large' | 'no-permission' }

/**
 * A whole text file of at most `maxBytes`. Nothing else is opened: a link is not followed, a pipe or a device is not waited for. The
 * looks before and after opening are both needed, since a file may be swapped in between.
 */
export function readWholeFile(path: string, maxBytes: number): RegularFileRead {
  let file: number | undefined
  try {
    const before = lstatSync(path, { throwIfNoEntry: false })
    if (before === undefined) return { kind: 'absent' }
    if (before.isSymbolicLink()) return { kind: 'link' }
    if (!before.isFile()) return { kind: 'not-a-file' }
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    if (!fstatSync(file).isFile()) return { kind: 'not-a-file' }
    const bytes = bytesOf(file, maxBytes)
    return bytes === null ? { kind: 'too-large' } : { kind: 'text', text: bytes.toString('utf8') }
  } catch (error) {
    return { kind: kindOf(error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** What the file says of its size is not believed: it may grow. */
function bytesOf(file: number, maxBytes: number): Buffer | null {
  const buffer = Buffer.allocUnsafe(maxBytes + 1)
  let length = 0
  for (let count = 1; count > 0 && length <= maxBytes; length += count) {
    count = readSync(file, buffer, length, buffer.length - length, null)
  }
  return length > maxBytes ? null : buffer.subarray(0, length)
}

function kindOf(error: unknown): 'absent' | 'link' | 'no-permission' {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent'
  return code === 'ELOOP' || code === 'EMLINK' ? 'link' : 'no-permission'
}

import { randomUUID } from 'node:crypto'
import { closeSync, constants, fsyncSync, lstatSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { PlaceFault } from '../core/checkpoint.ts'
import type { Checkpoints } from '../ports/checkpoints.ts'
import { mostCheckpointBytes, renameAttempts, renamePauseMs } from './checkpoint-limits.ts'
import { isLedOut } from './led-out.ts'
import { discard, writeNewFile } from './new-file.ts'
import { readWholeFile } from './regular-file.ts'

/** What a checkpoint begins with, in any version. */
const head = /^\{"schema":\d/
const headBytes = 16

/**
 * A checkpoint in one file. It is replaced as a whole, by a new file beside it and a rename, so that a reader never sees half of
 * one; links are refused, and nothing but regular files is opened. A file that is no checkpoint is left as it is: the path may be a
 * mistake, or somebody else's.
 *
 * @param path absolute
 * @param workspace a folder of the checkout, which the path is not to leave by a link
 */
export function stateFile(path: string, workspace: string): Checkpoints {
  return {
    async restore() {
      const fault = faultAt(path, workspace)
      if (fault !== null) return { kind: 'failed', because: fault }
      const read = readWholeFile(path, mostCheckpointBytes)
      switch (read.kind) {
        case 'text':
          return { kind: 'restored', text: read.text }
        case 'absent':
          return { kind: 'none' }
        case 'too-large':
          return { kind: 'unusable', because: 'too-large' }
        default:
          return { kind: 'failed', because: read.kind }
      }
    },
    async save(text) {
      const fault = faultAt(path, workspace)
      if (fault !== null) return { kind: 'failed', because: fault }
      const temporary = join(dirname(path), `.sentry-monitor-${randomUUID()}.tmp`)
      try {
        writeNewFile(temporary, text)
        await rename(temporary, path)
        keepEntry(dirname(path))
        return { kind: 'saved' }
      } catch (error) {
        discard(temporary)
        return { kind: 'failed', because: faultOf(error) }
      }
    },
  }
}

/** Why there is neither reading nor writing. */
function faultAt(path: string, workspace: string): PlaceFault | null {
  if (!isFolder(dirname(path))) return 'no-folder'
  if (isLedOut(path, workspace)) return 'link'
  return otherThanFile(path) ?? otherThanCheckpoint(path)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function otherThanFile(path: string): 'link' | 'not-a-file' | null {
  try {
    const status = lstatSync(path)
    if (status.isSymbolicLink()) return 'link'
    return status.isFile() ? null : 'not-a-file'
  } catch {
    return null
  }
}

/** An empty file is nobody's loss; one that cannot be read may be anything. */
function otherThanCheckpoint(path: string): 'not-a-checkpoint' | 'no-permission' | null {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const bytes = Buffer.alloc(headBytes)
    const length = readSync(file, bytes, 0, headBytes, 0)
    return length === 0 || head.test(bytes.toString('latin1', 0, length)) ? null : 'not-a-checkpoint'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'no-permission'
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Windows refuses for moments while another process, such as a scanner, has the file open. */
async function rename(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return renameSync(from, to)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (process.platform !== 'win32' || !['EPERM', 'EBUSY', 'EACCES'].includes(code ?? '')) throw error
      if (attempt === renameAttempts) throw error
      await delay(renamePauseMs)
    }
  }
}

/** So that the name survives a crash, too; not every system lets a folder be opened for that. */
function keepEntry(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The file itself is on the disk.
  }
}

function faultOf(error: unknown): PlaceFault {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'no-space' : 'no-permission'
}

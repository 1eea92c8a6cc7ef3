import { lstatSync, renameSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Document } from '../core/rendered.ts'
import type { FileWrite } from '../ports.ts'
import { isLedOut } from './led-out.ts'
import { discard, writeNewFile } from './new-file.ts'

/**
 * Writes a whole file: a new file beside it, then a rename, so that nobody sees half a report. A link at the place is refused, and so
 * is a link on the way there that leads out of the checkout.
 *
 * @param path absolute
 */
export function writeDocument(
  path: string,
  content: Document,
  workspace = resolve(process.env.GITHUB_WORKSPACE || '.'),
): FileWrite {
  if (isOtherThanFile(path) || isLedOut(path, workspace)) return 'refused'
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeNewFile(temporary, content)
    renameSync(temporary, path)
    return 'written'
  } catch {
    discard(temporary)
    return 'failed'
  }
}

function isOtherThanFile(path: string): boolean {
  try {
    return !lstatSync(path).isFile()
  } catch {
    return false
  }
}

import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Document } from '../core/rendered.ts'
import type { FileWrite } from '../ports.ts'

/** Writes a whole file: a new file beside it, then a rename, so that nobody sees half a report. A link at the place is refused. */
export function writeDocument(path: string, content: Document): FileWrite {
  if (isOtherThanFile(path)) return 'refused'
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    return 'written'
  } catch {
    rmSync(temporary, { force: true })
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

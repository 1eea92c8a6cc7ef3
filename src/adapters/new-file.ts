import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file that is not there yet, for the owner alone, and waits until it is on the disk. Throws where that does not work. */
export function writeNewFile(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Removes a file that may never have been made: what cannot be made (a name that is too long) cannot be removed either. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It was not there.
  }
}

import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { entryFile } from './cache-protocol.ts'
import { mostEntryBytes, unpackMs } from './checkpoint-limits.ts'

/** What is wrong with an entry. */
export type EntryFault = 'too-large' | 'corrupt'

const lookEveryMs = 20
const wholeListing = `${entryFile}\n`
const tarCommand = /^\[command\].{0,1000}tar(?:\.exe)?"? -([tx])f /
const progress = /^Received \d{1,20} of (\d{1,20}) /

/** Calls `refuse` as soon as more lies in a folder, and below it, than an entry may hold: neither download nor archive has a limit. */
export function watchSize(folder: string, refuse: (fault: EntryFault) => void): void {
  setInterval(() => {
    if (bytesBelow(folder) > mostEntryBytes) refuse('too-large')
  }, lookEveryMs).unref()
}

function bytesBelow(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    const sizes = files.map(file => lstatSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0)
    return sizes.reduce((sum, size) => sum + size, 0)
  } catch {
    // A folder went away meanwhile: the next look tells.
    return 0
  }
}

/**
 * Reads along with what the library prints, and calls `refuse` where an archive is to be unpacked that holds anything but one flat
 * file of our name: the library unpacks with `tar -P`, so that another name could be written, or linked to, anywhere. In debug mode
 * it lists an archive before it unpacks it, and says how large a download will be:
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/downloadUtils.ts
 *
 * @param refuse ends the process, so that what it is called for does not happen
 */
export function entryReader(refuse: (fault: EntryFault) => void): (printed: string | Uint8Array) => void {
  let listing: string | null = null
  const ofTar = (verb: string) => {
    if (verb === 'x' && listing !== wholeListing) refuse('corrupt')
    if (verb === 't') setTimeout(refuse, unpackMs, 'too-large').unref()
    listing = ''
  }
  return printed => {
    if (typeof printed !== 'string') {
      if (listing === null) return
      listing += Buffer.from(printed).toString('utf8').replaceAll('\r', '')
      if (!wholeListing.startsWith(listing)) refuse('corrupt')
      return
    }
    const [, verb] = tarCommand.exec(printed) ?? []
    if (verb !== undefined) ofTar(verb)
    const [, announced] = progress.exec(printed) ?? []
    if (announced !== undefined && Number(announced) > mostEntryBytes) refuse('too-large')
  }
}

/** Whether a file is that and nothing else: another name of it may be anywhere. */
export function isOneFile(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false })
  return status?.isFile() === true && status.nlink === 1
}

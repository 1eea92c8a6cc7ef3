import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asRepoPath } from '../core/location.ts'
import type { SkipFolder, Walk } from '../ports.ts'

/** Deeper folders are left out; links are not followed, so there are no loops, but a tree may still be made to be deep. */
const maxDepth = 64

/**
 * Every regular file and link below `root`. Folders go breadth first, so that what a cap cuts off lies deep.
 * An unreadable folder makes the walk incomplete, never an error.
 */
export function walkFolder(root: string, maxFiles: number, skip: SkipFolder): Walk {
  const files: string[] = []
  const links: string[] = []
  let complete = true
  let folders = ['']
  for (let depth = 0; folders.length > 0; depth++) {
    if (depth > maxDepth) {
      complete = false
      break
    }
    const below: string[] = []
    for (const folder of folders) {
      if (files.length + links.length + below.length > maxFiles) break
      const entries = entriesOf(join(root, folder))
      if (entries === null) complete = false
      else sort(entries, folder, { files, links, folders: below }, skip)
    }
    folders = below
    if (files.length + links.length + folders.length > maxFiles) {
      complete = false
      break
    }
  }
  return {
    files: files.slice(0, maxFiles).sort().map(asRepoPath),
    links: links.slice(0, maxFiles).sort().map(asRepoPath),
    complete,
  }
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return null
  }
}

function sort(
  entries: readonly Dirent[],
  folder: string,
  into: { files: string[]; links: string[]; folders: string[] },
  skip: SkipFolder,
): void {
  const siblings = new Set(entries.map(entry => entry.name))
  for (const entry of entries) {
    if (entry.name === '.git') continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile()) into.files.push(path)
    else if (entry.isSymbolicLink()) into.links.push(path)
    else if (entry.isDirectory() && !skip(entry.name, siblings)) into.folders.push(path)
  }
}

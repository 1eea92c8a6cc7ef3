import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asRepoPath } from '../core/location.ts'
import type { SkipFolder, Walk } from '../ports.ts'

/** Deeper folders are left out; links are not followed, so there are no loops, but a tree may still be made to be deep. */
const maxDepth = 64

/** What was found so far, by what it is. */
interface Found {
  readonly files: string[]
  readonly links: string[]
  readonly special: string[]
  /** With a name that is not UTF-8. */
  readonly nameless: string[]
  /** Folders that cannot be looked into. */
  readonly closed: string[]
}

/**
 * Everything below `root`. Folders go breadth first, so that what a cap cuts off lies deep.
 * An unreadable folder makes the walk incomplete, never an error.
 */
export function walkFolder(root: string, maxFiles: number, skip: SkipFolder): Walk {
  const found: Found = { files: [], links: [], special: [], nameless: [], closed: [] }
  let folders: readonly string[] | null = ['']
  for (let depth = 0; folders !== null && folders.length > 0; depth++) {
    folders = depth > maxDepth ? null : lookInto(root, folders, { found, maxFiles, skip })
  }
  const first = (paths: readonly string[]) => paths.slice(0, maxFiles).sort().map(asRepoPath)
  return {
    files: first(found.files),
    links: first(found.links),
    special: first(found.special),
    hidden: first([...found.nameless, ...found.closed]),
    complete: folders !== null && found.closed.length === 0,
  }
}

/** The folders in these folders; `null` where more was found than is asked for. */
function lookInto(
  root: string,
  folders: readonly string[],
  { found, maxFiles, skip }: { readonly found: Found; readonly maxFiles: number; readonly skip: SkipFolder },
): readonly string[] | null {
  const below: string[] = []
  for (const folder of folders) {
    const entries = entriesOf(join(root, folder))
    if (entries === null) found.closed.push(folder === '' ? '.' : folder)
    else sort(root, folder, entries, { ...found, below }, skip)
    if (countOf(found) + below.length > maxFiles) return null
  }
  return below
}

function countOf(found: Found): number {
  return Object.values(found).reduce((sum, paths: readonly string[]) => sum + paths.length, 0)
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return null
  }
}

function sort(
  root: string,
  folder: string,
  entries: readonly Dirent[],
  into: Found & { readonly below: string[] },
  skip: SkipFolder,
): void {
  const siblings = new Set(entries.map(entry => entry.name))
  for (const entry of entries) {
    if (entry.name === '.git' || (entry.isDirectory() && skip(entry.name, siblings))) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    into[kindOf(root, path, entry)].push(path)
  }
}

/** A folder whose name is not UTF-8 is found to be closed when its turn comes. */
function kindOf(root: string, path: string, entry: Dirent): 'files' | 'links' | 'special' | 'nameless' | 'below' {
  if (entry.isDirectory()) return 'below'
  if (isNameless(root, path)) return 'nameless'
  if (entry.isFile()) return 'files'
  return entry.isSymbolicLink() ? 'links' : 'special'
}

/** Bytes that are not UTF-8 come as U+FFFD, and nothing is there under that name. */
function isNameless(root: string, path: string): boolean {
  try {
    return path.includes('\uFFFD') && lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined
  } catch {
    return true
  }
}

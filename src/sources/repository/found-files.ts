import { asRepoPath, type RepoPath } from '../../core/location.ts'
import type { BoundedReader } from './bounded-reader.ts'
import type { CredentialFile, Listing, Manifest } from './repository.ts'

export interface FoundFile {
  readonly path: RepoPath
  readonly git: CredentialFile['git']
}

/** More folders are not looked into for files that git ignores. */
const maxFolders = 50

/**
 * Files that are there by name, whatever git thinks of them: those that it lists, and among `names` in `folders` those that
 * it does not mention, which are the ignored ones. Sorted by path.
 */
export function filesThere(
  listing: Listing,
  isWanted: (path: RepoPath) => boolean,
  hidden: { readonly folders: readonly RepoPath[]; readonly names: readonly string[]; readonly reader: BoundedReader },
): readonly FoundFile[] {
  const untracked = new Set(listing.untracked)
  const found = new Map<RepoPath, FoundFile['git']>()
  for (const path of listing.files.filter(isWanted)) {
    found.set(path, listing.via === 'git' ? 'tracked' : untracked.has(path) ? 'untracked' : 'unknown')
  }
  for (const path of listing.untracked.filter(isWanted)) found.set(path, 'untracked')
  const links = new Set([...listing.links, ...listing.sparse])
  for (const path of hidden.folders.flatMap(folder => hidden.names.map(name => inFolder(folder, name)))) {
    const isUnknown = !found.has(path) && !links.has(path)
    if (isUnknown && isRegular(path, hidden.reader)) found.set(path, 'ignored')
  }
  return [...found].map(([path, git]) => ({ path, git })).sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Where ignored files matter: the root, packages that depend on Sentry and their native projects. */
export function foldersToProbe(listing: Listing, manifests: readonly Manifest[]): readonly RepoPath[] {
  if (listing.head === null && listing.via !== 'git') return []
  const packages = manifests
    .filter(({ dependencies }) => dependencies.some(({ name }) => /sentry/i.test(name)))
    .map(({ folder }) => folder)
  const folders = [asRepoPath('.'), ...packages].flatMap(folder => [
    folder,
    inFolder(folder, 'android'),
    inFolder(folder, 'ios'),
  ])
  return [...new Set(folders)].slice(0, maxFolders)
}

function inFolder(folder: RepoPath, name: string): RepoPath {
  return asRepoPath(folder === '.' ? name : `${folder}/${name}`)
}

function isRegular(path: RepoPath, reader: BoundedReader): boolean {
  const kind = reader.look(path, 0)?.kind
  return kind === 'text' || kind === 'too-large'
}

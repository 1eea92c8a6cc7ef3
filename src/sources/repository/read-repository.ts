import type { RepoPath } from '../../core/location.ts'
import type { Folder } from '../../ports.ts'
import { type BoundedReader, boundedReader, type Stopwatch } from './bounded-reader.ts'
import { readCandidates } from './candidates.ts'
import { credentialFileNames, holdsToken, isCredentialFile } from './credential-files.ts'
import { credentialsIn } from './credentials.ts'
import { dependencyFolders } from './dependency-folders.ts'
import { envKeysIn, isEnvFile, usualEnvNames } from './env-files.ts'
import { filesThere, foldersToProbe } from './found-files.ts'
import { manifestKindOf, readManifest } from './manifests/catalogue.ts'
import { withSharedVersions } from './manifests/shared-versions.ts'
import type {
  CommittedCredential,
  CredentialFile,
  EnvFile,
  Listing,
  Manifest,
  SourceFile,
  Workflow,
} from './repository.ts'
import type { RepositoryScan } from './scan.ts'
import { isTauriConfig, readTauriConfig } from './tauri-config.ts'
import { isAction, isWorkflow, readAction, readWorkflow } from './workflows.ts'

const maxManifests = 2000
const maxWorkflows = 500
const maxManifestBytes = 1024 * 1024
const maxWorkflowBytes = 256 * 1024
const maxEnvBytes = 64 * 1024

/** Reads the files that matter: all that are known by name while git still searches, then those that it `found`. */
export async function readRepository(
  folder: Folder,
  clock: Stopwatch,
  listing: Listing,
  searching: Promise<readonly RepoPath[] | null>,
): Promise<RepositoryScan> {
  const reader = boundedReader(folder, clock)
  if (!listing.complete) reader.noteCap('listed files', null)
  for (const path of listing.hidden) reader.noteUnread(path, 'unreadable')
  for (const path of listing.special) reader.noteUnread(path, 'not-regular')
  const own = ownFiles(listing)
  const manifests = readManifests(own, reader)
  const tauriConfigs = readEach(own.filter(isTauriConfig), maxManifestBytes, reader, readTauriConfig)
  const workflows = readWorkflows(own, reader)
  const folders = foldersToProbe(listing, manifests)
  const envFiles = readEnvFiles(listing, folders, reader)
  const credentialFiles = readCredentialFiles(listing, folders, reader)
  const found = await searching
  const { sources, searched } = readCandidates(own, listing.via === 'git' ? found : null, reader)
  return {
    root: folder.path,
    listing,
    manifests,
    tauriConfigs,
    envFiles,
    workflows,
    credentials: committedCredentials(listing, searched, credentialFiles, reader),
    credentialFiles,
    candidates: sources,
    unread: reader.unread(),
    capsHit: reader.capsHit(),
  }
}

/** Files that are the repository's own, not installed into it. */
function ownFiles(listing: Listing): readonly RepoPath[] {
  const isInstalled = dependencyFolders(listing.files)
  return listing.files.filter(path => !isInstalled(path))
}

function readEach<T>(
  paths: readonly RepoPath[],
  maxBytes: number,
  reader: BoundedReader,
  read: (text: string, path: RepoPath) => T | null,
): readonly T[] {
  return paths.flatMap(path => {
    const text = reader.text(path, maxBytes)
    if (text === null) return []
    const value = read(text, path)
    if (value === null) reader.noteUnread(path, 'malformed')
    return value ?? []
  })
}

function readManifests(files: readonly RepoPath[], reader: BoundedReader): readonly Manifest[] {
  const paths = reader.first(
    files.filter(path => manifestKindOf(path)),
    maxManifests,
    'manifest files',
  )
  return withSharedVersions(
    readEach(paths, maxManifestBytes, reader, (text, path) => {
      const kind = manifestKindOf(path)
      return kind === undefined ? null : readManifest(kind, path, text)
    }),
  )
}

function readWorkflows(files: readonly RepoPath[], reader: BoundedReader): readonly Workflow[] {
  const paths = files.filter(path => isWorkflow(path) || isAction(path))
  return readEach(reader.first(paths, maxWorkflows, 'workflow files'), maxWorkflowBytes, reader, (text, path) =>
    isWorkflow(path) ? readWorkflow(text, path) : readAction(text, path),
  )
}

function readEnvFiles(listing: Listing, folders: readonly RepoPath[], reader: BoundedReader): readonly EnvFile[] {
  return filesThere(listing, isEnvFile, { folders, names: usualEnvNames, reader }).flatMap(({ path, git }) => {
    const text = reader.text(path, maxEnvBytes)
    return text === null ? [] : [{ path, tracked: git === 'tracked', keys: envKeysIn(text, path) }]
  })
}

function readCredentialFiles(
  listing: Listing,
  folders: readonly RepoPath[],
  reader: BoundedReader,
): readonly CredentialFile[] {
  return filesThere(listing, isCredentialFile, { folders, names: credentialFileNames, reader }).flatMap(
    ({ path, git }) => {
      const text = reader.text(path, maxEnvBytes)
      return text === null ? [] : [{ path, git, holdsToken: holdsToken(text, path) }]
    },
  )
}

/** Of tracked files, or of all where git cannot tell; nothing is committed where nothing is tracked. */
function committedCredentials(
  listing: Listing,
  searched: readonly SourceFile[],
  credentialFiles: readonly CredentialFile[],
  reader: BoundedReader,
): readonly CommittedCredential[] {
  if (listing.walkedBecause === 'nothing-tracked') return []
  const inCredentialFiles = credentialFiles
    .filter(({ git }) => git === 'tracked' || git === 'unknown')
    .flatMap(({ path }) => credentialsIn(reader.text(path, maxEnvBytes) ?? '', path, true))
  const elsewhere = searched
    .filter(({ path }) => !isCredentialFile(path))
    .flatMap(({ path, text }) => credentialsIn(text, path, false))
  return [...inCredentialFiles, ...elsewhere].sort(byFile)
}

/** Within a file they are in order already, and sorting keeps that. */
function byFile(one: CommittedCredential, other: CommittedCredential): number {
  return one.at.file === other.at.file ? 0 : one.at.file < other.at.file ? -1 : 1
}

import type { Exec, Folder } from '../../ports.ts'
import type { Stopwatch } from './bounded-reader.ts'
import { listFiles, searchWithGit } from './listing.ts'
import type {
  CapHit,
  CommittedCredential,
  CredentialFile,
  EnvFile,
  Listing,
  Manifest,
  SourceFile,
  Unread,
  Workflow,
} from './repository.ts'
import type { TauriConfig } from './tauri-config.ts'

/** All that a run knows of the repository as files. Lists are sorted by path; nothing in it depends on the time it took. */
export interface RepositoryScan {
  /** Absolute, links resolved. */
  readonly root: string
  readonly listing: Listing
  readonly manifests: readonly Manifest[]
  readonly tauriConfigs: readonly TauriConfig[]
  readonly envFiles: readonly EnvFile[]
  readonly workflows: readonly Workflow[]
  readonly credentials: readonly CommittedCredential[]
  readonly credentialFiles: readonly CredentialFile[]
  /** Source and configuration that mention Sentry: no prose, lock files, build output or installed dependencies. */
  readonly candidates: readonly SourceFile[]
  readonly unread: readonly Unread[]
  readonly capsHit: readonly CapHit[]
}

/**
 * Reads the repository in `folder`. Never rejects. The listing and one search run side by side in git, and the parsers are
 * loaded while they do: that takes about as long as a small search.
 */
export async function scanRepository(from: { folder: Folder; exec: Exec; clock: Stopwatch }): Promise<RepositoryScan> {
  const { folder, exec, clock } = from
  const searching = searchWithGit(folder, exec)
  const listing = listFiles(folder, exec)
  const { readRepository } = await import('./read-repository.ts')
  return readRepository(folder, clock, await listing, searching)
}

import type { RestoreEnd, SaveEnd } from '../core/checkpoint.ts'

/** The place where the checkpoint of one run, and those before it, are kept. Nothing rejects, and nothing takes long. */
export interface Checkpoints {
  /** The newest one there is, as text of unknown origin. */
  restore(): Promise<{ readonly kind: 'restored'; readonly text: string } | RestoreEnd>
  save(text: string): Promise<SaveEnd>
}

/** What the keys of cache entries are made of. */
export interface CacheName {
  /** The first 16 digits of the digest of what the checkpoint is about. */
  readonly identity: string
  /** Id and attempt of the workflow run; `null` outside of one, where there is no cache. */
  readonly run: string | null
  readonly attempt: string
}

/** Opens a place. Nothing is looked at before it is asked. */
export interface OpenCheckpoints {
  /** The cache of GitHub Actions: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching */
  cache(name: CacheName): Checkpoints
  /** One file, by its absolute path. */
  file(path: string): Checkpoints
}

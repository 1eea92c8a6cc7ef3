/** Where a run keeps its checkpoint. `asked`: by name, not because it happens to be there. */
export type CheckpointPlace =
  | { readonly kind: 'cache'; readonly asked: boolean }
  | { readonly kind: 'file' }
  | { readonly kind: 'off'; readonly because: 'asked' | 'command-line' }

/** Why a place could not be read or written. */
export type PlaceFault =
  | 'no-folder'
  | 'link'
  | 'not-a-file'
  /** Something that is nobody's to replace. */
  | 'not-a-checkpoint'
  /** The one for temporary files, which the cache needs. */
  | 'no-temporary-folder'
  | 'no-permission'
  | 'no-space'
  /** The cache service, or what packs and unpacks its entries. */
  | 'service'
  | 'rate-limited'

/** What became of looking for a checkpoint, where none was found that could be read. */
export type RestoreEnd =
  /** There is none: the first run, or it was evicted. */
  | { readonly kind: 'none' }
  /** The run may not read caches. */
  | { readonly kind: 'denied' }
  /** There is no cache service here. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'failed'; readonly because: PlaceFault }
  | { readonly kind: 'unusable'; readonly because: CheckpointProblem }

/** What became of keeping a checkpoint. */
export type SaveEnd =
  | { readonly kind: 'saved' }
  /** Another job of the same run was first. */
  | { readonly kind: 'exists' }
  /** The workflow gives this run no right to write caches. */
  | { readonly kind: 'read-only' }
  /** The service refused the token. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'failed'; readonly because: PlaceFault }

/** Why a checkpoint that was found is not believed. */
export type CheckpointProblem =
  | 'empty'
  | 'too-large'
  | 'not-json'
  /** Written by another version. */
  | 'other-schema'
  /** Of another server, organization, project, environment, query or `state-key`. */
  | 'other-identity'
  | 'malformed'
  /** The entry of a cache that cannot be unpacked. */
  | 'corrupt'
  | 'in-the-future'

/** What became of the baseline of this run. */
export type Restoration =
  | { readonly kind: 'off'; readonly because: 'asked' | 'command-line' }
  /** It is not known whose checkpoint to look for. */
  | { readonly kind: 'no-target' }
  | { readonly kind: 'restored'; readonly checkedAt: Date }
  /** The checkpoint knows this very run only, which was started again. */
  | { readonly kind: 'first-run-again' }
  | RestoreEnd

/** What became of the checkpoint of this run. */
export type Saving =
  | { readonly kind: 'off' }
  /** The unresolved issues were not seen: the checkpoint of the last run stays. */
  | { readonly kind: 'kept' }
  /** The cache could not be read before, so that it was not tried. */
  | { readonly kind: 'not-tried' }
  /** The run ended before. */
  | { readonly kind: 'stopped' }
  | SaveEnd

import type { Observed } from './observed.ts'

/** Which release a gate is about, and how that is known. */
export type ReleaseMeant =
  | { readonly kind: 'given' | 'inferred'; readonly version: string }
  /** Neither given nor told by the repository, which may name several. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] }

/** What came of looking for a release by its exact name. */
export interface ReleasePresence<Release> {
  /** `null` in it: the server says that there is none. */
  readonly observed: Observed<Release | null>
  /** How long was waited for it to appear. */
  readonly waitedSeconds: number
}

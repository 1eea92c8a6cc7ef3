import { rawText } from '../core/text.ts'
import type { Sources } from '../sources/sources.ts'
import { setupFactsOf } from './setup-facts.ts'

/** Which release a run is about, and how that is known. */
export type ReleaseInQuestion =
  | { readonly kind: 'given' | 'inferred'; readonly version: string }
  /** Not given, and the repository does not tell; it may name several. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] }

/** The release that is given, else the one that the checkout comes to. */
export async function releaseInQuestion(from: Sources): Promise<ReleaseInQuestion> {
  const { release } = from.asked
  if (release !== null) return { kind: 'given', version: release }
  const { inferred } = (await setupFactsOf(from)).release
  if (inferred.kind === 'inferred') return { kind: 'inferred', version: rawText(inferred.release) }
  return {
    kind: 'unknown',
    candidates: inferred.kind === 'ambiguous' ? inferred.candidates.map(({ release: one }) => rawText(one)) : [],
  }
}

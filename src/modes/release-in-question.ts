import { rawText } from '../core/text.ts'
import type { Sources } from '../sources/sources.ts'
import { checkoutFacts } from './checkout-facts.ts'

/** Which release a run is about, and how that is known. */
export type ReleaseInQuestion =
  | { readonly kind: 'given' | 'inferred'; readonly version: string }
  /** Not given, and the repository does not tell; it may name several. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] }

/** The release that is given; `null` without one. Known at once, so that what is asked about it goes out first. */
export function givenRelease({ asked: { release } }: Pick<Sources, 'asked'>): ReleaseInQuestion | null {
  return release === null ? null : { kind: 'given', version: release }
}

/** The release that the checkout comes to, which takes reading it. */
export async function inferredRelease(from: Sources): Promise<ReleaseInQuestion> {
  const { inferred } = (await checkoutFacts(from)).release
  if (inferred.kind === 'inferred') return { kind: 'inferred', version: rawText(inferred.release) }
  return {
    kind: 'unknown',
    candidates: inferred.kind === 'ambiguous' ? inferred.candidates.map(({ release: one }) => rawText(one)) : [],
  }
}

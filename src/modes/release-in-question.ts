import type { ReleaseMeant } from '../core/release-presence.ts'
import { rawText } from '../core/text.ts'
import type { Sources } from '../sources/sources.ts'
import { checkoutFacts } from './checkout-facts.ts'

/** The release that is given; `null` without one. Known at once, so that what is asked about it goes out first. */
export function givenRelease({ asked: { release } }: Pick<Sources, 'asked'>): ReleaseMeant | null {
  return release === null ? null : { kind: 'given', version: release }
}

/** The release that the checkout comes to, which takes reading it. */
export async function inferredRelease(from: Sources): Promise<ReleaseMeant> {
  const { inferred } = (await checkoutFacts(from)).release
  if (inferred.kind === 'inferred') return { kind: 'inferred', version: rawText(inferred.release) }
  return {
    kind: 'unknown',
    candidates: inferred.kind === 'ambiguous' ? inferred.candidates.map(({ release: one }) => rawText(one)) : [],
  }
}

import { counted } from './counted.ts'
import type { CarriedId, Lookups } from './debug-id-lookups.ts'
import { code, type Prose, prose } from './prose.ts'

const shown = 3

/** How many debug IDs Sentry has files for, of how many that were asked, of how many there are. */
export function knownWords({ total, known, unknown }: Lookups): Prose {
  const asked = known + unknown.length
  const rest = total > asked ? prose`; ${total} in all, a sample of them was looked up` : prose``
  return prose`Sentry has files for ${known} of ${counted(asked, 'debug ID', 'debug IDs')} of the built output${rest}`
}

/** The first of some debug IDs with the files that carry them. */
export function carriedWords(ids: readonly CarriedId[]): Prose {
  const more = ids.length - shown
  const first = ids.slice(0, shown).map(({ debugId, file }) => prose`${code(debugId)} (${code(file)})`)
  return more > 0 ? prose`${first} and ${more} more` : prose`${first}`
}

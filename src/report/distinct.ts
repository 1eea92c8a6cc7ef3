import type { Prose } from '../core/prose.ts'
import { plainText } from './plain.ts'

/** The items less those whose words have been said by one before. */
export function distinct<T>(items: readonly T[], wordsOf: (item: T) => Prose): readonly T[] {
  const said = new Set<string>()
  return items.filter(item => {
    const words = plainText(wordsOf(item), same => same)
    const isNew = !said.has(words)
    said.add(words)
    return isNew
  })
}

import { figure } from './figures.ts'
import { type Prose, phrase, prose } from './prose.ts'

/** A number and what it counts, in our own words: `1 file`, `2 files`, `0 files`. */
export function counted(count: number, one: string, many: string): Prose {
  return prose`${figure(count)} ${phrase(count === 1 ? one : many)}`
}

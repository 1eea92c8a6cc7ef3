import { figure } from '../core/figures.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import { plainText } from './plain.ts'

/** How many there are of something in a report, the thousands apart: `1 check`, `12,340 checks`. */
export function tally(count: number, one: string, many: string): Prose {
  return prose`${figure(count)} ${phrase(count === 1 ? one : many)}`
}

/** A whole number as it stands in words of ours that are no prose. */
export function numeral(value: number): string {
  return plainText(figure(value), same => same)
}

import type { Input, PartialParse, Tree } from '@lezer/common'
import { parser as javascript } from '@lezer/javascript'
import type { LRParser } from '@lezer/lr'
import { parser as python } from '@lezer/python'
import { parser as rust } from '@lezer/rust'
import type { Language } from './language.ts'

/** Larger files are not parsed. Characters. */
export const longestParsed = 256 * 1024

const dialects = new Map<string, LRParser>()

/**
 * The syntax tree of a text, errors tolerated; `null` where the text has no grammar, or is too large, too deep or too broken.
 * The parser alone is not linear: it scans far ahead for the end of a comment, recovers from errors, follows several readings.
 * So each of these is counted, and the count grows with the length at most.
 */
export function parse(text: string, language: Language): Tree | null {
  if (language.kind === 'other' || text.length > longestParsed) return null
  const parser = language.kind === 'javascript' ? javascriptIn(language.dialect) : { rust, python }[language.kind]
  try {
    return parseWithin(parser.startParse(new CountedInput(text)), effortFor(text))
  } catch {
    // Either the input was scanned too often, or nesting of a kind that the count does not see exhausted the stack.
    return null
  }
}

function javascriptIn(dialect: string): LRParser {
  const known = dialects.get(dialect)
  if (known !== undefined) return known
  const parser = javascript.configure({ dialect })
  dialects.set(dialect, parser)
  return parser
}

/** How much a parse may cost. Of 5,000 source files of four repositories none needed a third of any of these. */
interface Effort {
  recoveries: number
  ambiguousSteps: number
  readonly depth: number
}

function effortFor(text: string): Effort {
  return { recoveries: 2_000, ambiguousSteps: 4_000 + text.length / 8, depth: 3_000 }
}

function parseWithin(parsing: PartialParse, effort: Effort): Tree | null {
  for (;;) {
    const tree = parsing.advance()
    if (tree !== null) return tree
    const step = stepOf(parsing)
    if (step.recovering && --effort.recoveries < 0) return null
    if (step.readings > 1 && --effort.ambiguousSteps < 0) return null
    if (step.depth > effort.depth) return null
  }
}

/** Lezer does not publish these; where they are not to be seen, every step counts as a costly one. */
function stepOf(parsing: PartialParse): { recovering: boolean; readings: number; depth: number } {
  const { recovering, stacks } = parsing as { recovering?: unknown; stacks?: unknown }
  if (!Array.isArray(stacks)) return { recovering: true, readings: 2, depth: 0 }
  const first: { stack?: unknown } | undefined = stacks[0]
  return {
    recovering: recovering !== 0,
    readings: stacks.length,
    depth: Array.isArray(first?.stack) ? first.stack.length : 0,
  }
}

/** Hands the text out in small pieces, so that how many were asked for tells how often it was scanned. */
class CountedInput implements Input {
  readonly length: number
  readonly lineChunks = false
  readonly #text: string
  #pieces: number

  constructor(text: string) {
    this.length = text.length
    // As line breaks these are nobody's, and many of them cost the tokenizer far more than spaces.
    this.#text = text.replace(/[\u2028\u2029]/g, ' ')
    this.#pieces = text.length + 10_000
  }

  chunk(from: number): string {
    if (--this.#pieces < 0) throw new RangeError('scanned too often')
    return this.#text.slice(from, from + 64)
  }

  read(from: number, to: number): string {
    return this.#text.slice(from, to)
  }
}

/**
 * Deeper than any file that people write. The parsers call themselves for every level, and a stack that is almost used up
 * when V8 has to compile a regular expression ends the process ("RegExpCompiler Allocation failed"): no `catch` helps then,
 * so such a text must not reach them.
 */
const maxDepth = 200
const deepBlock = /^[ \t?:-]{400}/m

/** Whether brackets and braces nest too deep for a parser, wherever they stand. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset)
    if (character === 91 || character === 123) depth++
    else if ((character === 93 || character === 125) && depth > 0) depth--
    if (depth > maxDepth) return true
  }
  return false
}

/** The same for YAML, which nests by indentation and by indicators in a row (`- - - a`) as well. */
export function nestsTooDeepInBlocks(text: string): boolean {
  return deepBlock.test(text) || nestsTooDeep(text)
}

/** A stretch of a text; `to` is not part of it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where the code of a Vue, Svelte, Astro or HTML file stands: its script blocks, and Astro's part between the fences. */
export function scriptBlocks(text: string): readonly Span[] {
  const fenced = astroFence(text)
  const blocks: Span[] = fenced === null ? [] : [fenced]
  const opening = /<script\b/gi
  opening.lastIndex = fenced?.to ?? 0
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const from = endOfTag(text, opening.lastIndex)
    if (from === -1) break
    const closing = /<\/script/gi
    closing.lastIndex = from
    const to = closing.exec(text)?.index ?? text.length
    if (text[from - 2] !== '/') blocks.push({ from, to })
    opening.lastIndex = text[from - 2] === '/' ? from : to
  }
  return blocks
}

function astroFence(text: string): Span | null {
  const opened = /^\s*---[ \t]*\r?\n/.exec(text)
  if (opened === null) return null
  const from = opened[0].length
  const to = text.indexOf('\n---', from - 1)
  return to === -1 ? null : { from, to: Math.max(from, to) }
}

/** Offset behind the `>` that ends a tag; attribute values in quotes may hold others. */
function endOfTag(text: string, offset: number): number {
  let quote = ''
  for (let at = offset; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return -1
}

/** The text with everything outside `kept` (in order) made blank; length and line breaks stay. */
export function blankOutside(text: string, kept: readonly Span[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { from, to } of kept) {
    pieces.push(blank(text.slice(done, from)), text.slice(from, to))
    done = to
  }
  return pieces.join('') + blank(text.slice(done))
}

/** As many spaces as the text has characters; line breaks stay. */
export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ')
}

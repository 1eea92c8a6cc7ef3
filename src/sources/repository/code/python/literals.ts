/** What a string literal is made of: its prefix letters, and the characters between the quotes as written. */
export interface Quoted {
  readonly raw: boolean
  readonly written: string
  /** Offset of `written` in the literal. */
  readonly start: number
}

const opening = /^([A-Za-z]{0,3})('''|"""|'|")/

/** Takes a string literal apart; `null` where it is none, or bytes. */
export function quotedIn(literal: string): Quoted | null {
  const opened = opening.exec(literal)
  const prefix = opened?.[1]?.toLowerCase() ?? ''
  const quote = opened?.[2]
  if (quote === undefined || prefix.includes('b')) return null
  const start = prefix.length + quote.length
  const end = literal.length > start && literal.endsWith(quote) ? literal.length - quote.length : literal.length
  return { raw: prefix.includes('r'), written: literal.slice(start, Math.max(start, end)), start }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
  ['\n', ''],
])

/** Characters with Python's escapes replaced by what they stand for. */
export function unescaped(written: string): string {
  return written.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (whole: string, four?: string, two?: string, single?: string) => {
      const code = Number.parseInt(four ?? two ?? '', 16)
      if (!Number.isNaN(code)) return String.fromCodePoint(code)
      return single === undefined ? whole : (escapes.get(single) ?? ('\\\'"'.includes(single) ? single : whole))
    },
  )
}

import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
])

/** The value of a string or raw string literal; `null` for anything else. */
export function stringIn(parsed: Pick<Parsed, 'text'>, node: SyntaxNode | null | undefined): string | null {
  if (node?.name === 'RawString') {
    const written = /^b?r(#*)"([\s\S]*)"\1$/.exec(textOf(parsed, node))
    return written?.[2] ?? null
  }
  if (node?.name !== 'String') return null
  const written = /^b?"([\s\S]*)"$/.exec(textOf(parsed, node))
  return written?.[1] === undefined ? null : unescaped(written[1])
}

/** A backslash before the end of a line leaves out the break and the space that follows. */
function unescaped(written: string): string {
  return written.replace(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|\r?\n\s*|([\s\S]))/g,
    (_, braced?: string, two?: string, single?: string) => {
      const code = Number.parseInt(braced ?? two ?? '', 16)
      if (!Number.isNaN(code)) return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
      return single === undefined ? '' : (escapes.get(single) ?? single)
    },
  )
}

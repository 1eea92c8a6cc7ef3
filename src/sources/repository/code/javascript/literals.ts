import type { SyntaxNode } from '@lezer/common'

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
])

/** The value of a string literal, or of a template without holes; `null` for anything else. */
export function stringIn(text: string, node: SyntaxNode | null): string | null {
  if (node === null || (node.name !== 'String' && node.name !== 'TemplateString')) return null
  if (node.name === 'TemplateString' && node.getChild('Interpolation') !== null) return null
  const closed = node.to - node.from > 1 && text.charAt(node.to - 1) === text.charAt(node.from)
  return unescaped(text.slice(node.from + 1, closed ? node.to - 1 : node.to))
}

/** Characters with JavaScript's escapes replaced by what they stand for. */
export function unescaped(written: string): string {
  return written.replace(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (_, braced?: string, four?: string, two?: string, single?: string) => {
      const code = Number.parseInt(braced ?? four ?? two ?? '', 16)
      if (Number.isNaN(code)) return escapes.get(single ?? '') ?? single ?? ''
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
    },
  )
}

/** A piece of a format string: text, or the place of an argument, by number or by name. */
export type FormatPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'argument'; readonly argument: number | string }

/** Reads the string of `format!` (https://doc.rust-lang.org/std/fmt/); `null` where it is malformed. */
export function readFormat(format: string): readonly FormatPart[] | null {
  const pieces: readonly string[] = format.match(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g) ?? []
  if (pieces.includes('{') || pieces.includes('}')) return null
  let next = 0
  return pieces.map(piece => {
    if (piece === '{{' || piece === '}}') return { kind: 'text', text: piece.charAt(0) }
    if (!piece.startsWith('{')) return { kind: 'text', text: piece }
    const name = piece.slice(1, -1).split(':', 1)[0]?.trim() ?? ''
    if (name === '') return { kind: 'argument', argument: next++ }
    return { kind: 'argument', argument: /^\d+$/.test(name) ? Number(name) : name }
  })
}

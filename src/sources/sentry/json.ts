import { deepestJson, mostJsonValues } from './limits.ts'

export type ParsedJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'not-json' | 'too-deep' | 'too-large' }

/** Reads JSON as UTF-8: a byte order mark is skipped, bytes that are no UTF-8 become U+FFFD, deep nesting and very many values are refused before parsing. */
export function parseJson(body: Uint8Array): ParsedJson {
  const excess = excessIn(body)
  if (excess) return { kind: excess }
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder().decode(body)) }
  } catch {
    return { kind: 'not-json' }
  }
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/**
 * What is too much, strings left out. Every value but the outermost follows an opening or a comma. Bytes of other characters in UTF-8
 * are never below 0x80, so that bytes will do.
 */
function excessIn(body: Uint8Array): 'too-deep' | 'too-large' | null {
  let depth = 0
  let values = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte === quote) at = endOfString(body, at)
    else if (byte === comma) values += 1
    else if (opening.has(byte)) {
      depth += 1
      values += 1
    } else if (closing.has(byte)) depth -= 1
    if (depth > deepestJson) return 'too-deep'
    if (values > mostJsonValues) return 'too-large'
  }
  return null
}

function endOfString(body: Uint8Array, start: number): number {
  for (let at = start + 1; at < body.length; at += 1) {
    if (body[at] === backslash) at += 1
    else if (body[at] === quote) return at
  }
  return body.length
}

import { deepestJson } from './limits.ts'

export type ParsedJson = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'not-json' | 'too-deep' }

/** Reads JSON as UTF-8: a byte order mark is skipped, bytes that are no UTF-8 become U+FFFD, deep nesting is refused before parsing. */
export function parseJson(body: Uint8Array): ParsedJson {
  if (depthOf(body) > deepestJson) return { kind: 'too-deep' }
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder().decode(body)) }
  } catch {
    return { kind: 'not-json' }
  }
}

const quote = 0x22
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** The deepest nesting, strings left out. Bytes of other characters in UTF-8 are never below 0x80, so that bytes will do. */
function depthOf(body: Uint8Array): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte === quote) at = endOfString(body, at)
    else if (opening.has(byte)) deepest = Math.max(deepest, ++depth)
    else if (closing.has(byte)) depth -= 1
  }
  return deepest
}

function endOfString(body: Uint8Array, start: number): number {
  for (let at = start + 1; at < body.length; at += 1) {
    if (body[at] === backslash) at += 1
    else if (body[at] === quote) return at
  }
  return body.length
}

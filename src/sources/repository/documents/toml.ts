import { parse } from 'smol-toml'
import type { Located, LocatedEntry } from './located.ts'
import { nestsTooDeep } from './nesting.ts'
import { linesOfToml, type TomlLines } from './toml-lines.ts'

const maxDepth = 64

/** Reads TOML; `null` where it is malformed or too deep. */
export function readToml(text: string): Located | null {
  if (nestsTooDeep(text)) return null
  try {
    const value = parse(text, { maxDepth })
    return locate(value, [], linesOfToml(text))
  } catch {
    return null
  }
}

/** Tables that are made by longer keys only have no line of their own; they take that of their first value. */
function locate(value: unknown, path: readonly (string | number)[], lines: TomlLines): Located {
  if (path.length > maxDepth) throw new RangeError('too deep')
  const line = lines.lineOf(path)
  if (Array.isArray(value)) {
    const items = value.map((item, index) => locate(item, [...path, index], lines))
    return { kind: 'list', line: line ?? items[0]?.line ?? 1, items }
  }
  if (isTable(value)) {
    const entries = new Map<string, LocatedEntry>()
    for (const [key, inner] of Object.entries(value)) {
      const located = locate(inner, [...path, key], lines)
      entries.set(key, { line: located.line, value: located })
    }
    const [first] = entries.values()
    return { kind: 'map', line: line ?? first?.line ?? 1, entries }
  }
  return { kind: 'scalar', line: line ?? 1, value: plain(value) }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value instanceof Date ? value.toISOString() : String(value)
}

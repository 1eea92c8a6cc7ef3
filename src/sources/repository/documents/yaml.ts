import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Located, LocatedEntry } from './located.ts'
import { nestsTooDeepInBlocks } from './nesting.ts'

/** More values than any real file has: aliases of aliases end here. */
const maxValues = 50_000
const maxDepth = 64
const maxAliases = 500

/**
 * Reads the first document of a YAML 1.2 file, aliases put in place; `null` where it is malformed, or made to explode.
 * Repeated keys are tolerated (the last one wins). Merge keys are not merged: neither GitHub Actions nor pnpm does.
 */
export function readYaml(text: string): Located | null {
  if (nestsTooDeepInBlocks(text)) return null
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      // Every scalar is text, as written: `1.10` is a version, not a number.
      schema: 'failsafe',
    })
    if (document.errors.length > 0) return null
    return locate(document.contents, { document, lines, values: 0, aliases: 0 }, 0)
  } catch {
    return null
  }
}

interface Reading {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  values: number
  aliases: number
}

function locate(node: unknown, reading: Reading, depth: number): Located {
  if (++reading.values > maxValues || depth > maxDepth) throw new RangeError('too much')
  if (isAlias(node)) {
    if (++reading.aliases > maxAliases) throw new RangeError('too many aliases')
    const target = node.resolve(reading.document)
    if (target === undefined) throw new ReferenceError('unknown alias')
    return locate(target, reading, depth + 1)
  }
  const line = lineOf(node, reading)
  if (isMap(node)) {
    const entries = new Map<string, LocatedEntry>()
    for (const { key, value } of node.items) {
      entries.set(keyOf(key), { line: lineOf(key, reading), value: locate(value, reading, depth + 1) })
    }
    return { kind: 'map', line, entries }
  }
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map(item => locate(item, reading, depth + 1)) }
  return { kind: 'scalar', line, value: isScalar(node) ? plain(node.value) : null }
}

function lineOf(node: unknown, reading: Reading): number {
  const start = (node as Node | null)?.range?.[0]
  return start === undefined ? 1 : Math.max(1, reading.lines.linePos(start).line)
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

import { lineFinder } from './lines.ts'

export type TomlPath = readonly (string | number)[]

export interface TomlLines {
  /** Line of a key, a table header or an array item, counting from 1; `undefined` where nothing is written there. */
  lineOf(path: TomlPath): number | undefined
}

/** Finds the line of every key and array item of a TOML text that a parser has accepted (https://toml.io/en/v1.0.0). */
export function linesOfToml(text: string): TomlLines {
  const lines = new Map<string, number>()
  const cursor: Cursor = { text, offset: 0 }
  const lineAt = lineFinder(text)
  const note: Note = path => lines.set(JSON.stringify(path), lineAt(cursor.offset))
  const tables = new Map<string, number>()
  let table: TomlPath = []
  for (skip(cursor, blank); cursor.offset < text.length; skip(cursor, blank)) {
    if (text[cursor.offset] === '[') table = header(cursor, tables, note)
    else pair(cursor, table, note)
  }
  return { lineOf: path => lines.get(JSON.stringify(path)) }
}

/** A path is written out for every key, so that long ones cost much. */
const maxKeyParts = 64

interface Cursor {
  readonly text: string
  offset: number
}

type Note = (path: TomlPath) => void

const blank = /(?:[ \t\r\n]|#[^\n]*)*/y
const space = /[ \t]*/y
const bareKey = /[A-Za-z0-9_-]+/y
const bareValue = /[^,\]}#\n]*/y
const separator = /(?:[ \t\r\n,]|#[^\n]*)*/y
const strings: readonly (readonly [string, RegExp])[] = [
  ['"""', /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}/y],
  ["'''", /'''(?:[^']|'{1,2}(?!'))*'{3,5}/y],
  ['"', /"(?:[^"\\\n]|\\.)*"/y],
  ["'", /'[^'\n]*'/y],
]

/** Moves on by what the sticky pattern matches here, and returns that. */
function skip(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.offset
  const [found = ''] = pattern.exec(cursor.text) ?? []
  cursor.offset += found.length
  return found
}

/** `[a.b]` or `[[a.b]]`: the path of the table that follows; tables of an array are counted. */
function header(cursor: Cursor, tables: Map<string, number>, note: Note): TomlPath {
  const isArray = cursor.text.startsWith('[[', cursor.offset)
  cursor.offset += isArray ? 2 : 1
  const keys = key(cursor)
  const path: (string | number)[] = []
  keys.forEach((part, index) => {
    path.push(part)
    const id = JSON.stringify(path)
    const isNew = isArray && index === keys.length - 1
    const count = tables.get(id)
    if (isNew) tables.set(id, (count ?? 0) + 1)
    if (isNew) path.push(count ?? 0)
    else if (count !== undefined) path.push(count - 1)
  })
  note(path)
  cursor.offset += isArray ? 2 : 1
  return path
}

function pair(cursor: Cursor, table: TomlPath, note: Note): void {
  const start = cursor.offset
  const path = [...table, ...key(cursor)]
  note(path)
  cursor.offset++
  skip(cursor, space)
  value(cursor, path, note)
  if (cursor.offset === start) throw new SyntaxError('not TOML')
}

function key(cursor: Cursor): string[] {
  const parts: string[] = []
  do {
    if (parts.length > 0) cursor.offset++
    skip(cursor, space)
    parts.push(quoted(cursor) ?? skip(cursor, bareKey))
    skip(cursor, space)
    if (parts.length > maxKeyParts) throw new RangeError('too deep')
  } while (cursor.text[cursor.offset] === '.')
  return parts
}

/** A quoted key without its quotes; `null` where there is none here. */
function quoted(cursor: Cursor): string | null {
  const mark = cursor.text[cursor.offset]
  if (mark !== '"' && mark !== "'") return null
  const whole = string(cursor)
  return mark === '"' ? String(JSON.parse(whole)) : whole.slice(1, -1)
}

function string(cursor: Cursor): string {
  const [, pattern] = strings.find(([mark]) => cursor.text.startsWith(mark, cursor.offset)) ?? []
  return pattern === undefined ? '' : skip(cursor, pattern)
}

function value(cursor: Cursor, path: TomlPath, note: Note): void {
  const first = cursor.text[cursor.offset]
  if (first === '[')
    items(cursor, ']', (index: number) => {
      const item = [...path, index]
      note(item)
      value(cursor, item, note)
    })
  else if (first === '{') items(cursor, '}', () => pair(cursor, path, note))
  else if (first === '"' || first === "'") string(cursor)
  else skip(cursor, bareValue)
}

function items(cursor: Cursor, close: string, read: (index: number) => void): void {
  cursor.offset++
  skip(cursor, separator)
  for (let index = 0; cursor.text[cursor.offset] !== close; index++) {
    const start = cursor.offset
    read(index)
    skip(cursor, separator)
    if (cursor.offset === start) throw new SyntaxError('not TOML')
  }
  cursor.offset++
}

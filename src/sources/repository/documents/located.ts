/** A value of a configuration file with the line it stands on (from 1), whatever the file's format. */
export type Located = LocatedMap | LocatedList | LocatedScalar

export interface LocatedMap {
  readonly kind: 'map'
  readonly line: number
  /** In order of the file. A `Map`, so that keys such as `__proto__` are only keys. */
  readonly entries: ReadonlyMap<string, LocatedEntry>
}

export interface LocatedEntry {
  /** Line of the key. */
  readonly line: number
  readonly value: Located
}

export interface LocatedList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly Located[]
}

export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly line: number
  /** Dates and the like as written. */
  readonly value: string | number | boolean | null
}

export interface LocatedText {
  readonly text: string
  readonly line: number
}

/** What stands under a chain of keys; `undefined` where any of them is missing. */
export function at(node: Located | undefined, ...keys: readonly string[]): Located | undefined {
  return keys.reduce((inner, key) => (inner?.kind === 'map' ? inner.entries.get(key)?.value : undefined), node)
}

/** The keys of a map with their values; none for anything else. */
export function entriesOf(node: Located | undefined): readonly (readonly [string, LocatedEntry])[] {
  return node?.kind === 'map' ? [...node.entries] : []
}

/** The items of a list; none for anything else. */
export function itemsOf(node: Located | undefined): readonly Located[] {
  return node?.kind === 'list' ? node.items : []
}

/** A string; numbers and booleans as they would be written. `null` for null, maps, lists and what is missing. */
export function textOf(node: Located | undefined): LocatedText | null {
  if (node?.kind !== 'scalar' || node.value === null) return null
  return { text: String(node.value), line: node.line }
}

/** A string that stands under a chain of keys, with the line of its last key. */
export function textAt(node: Located | undefined, ...keys: readonly string[]): LocatedText | null {
  const parent = at(node, ...keys.slice(0, -1))
  const entry = parent?.kind === 'map' ? parent.entries.get(keys.at(-1) ?? '') : undefined
  const text = textOf(entry?.value)
  return text === null || entry === undefined ? null : { text: text.text, line: entry.line }
}

import { type ParseOptions, visit } from 'jsonc-parser'
import type { Located, LocatedEntry } from './located.ts'
import { nestsTooDeep } from './nesting.ts'

const tolerant: ParseOptions = { allowTrailingComma: true, allowEmptyContent: false, disallowComments: false }

interface OpenMap {
  readonly kind: 'map'
  readonly line: number
  readonly entries: Map<string, LocatedEntry>
  /** The key whose value comes next. */
  key: { readonly name: string; readonly line: number } | null
}

interface OpenList {
  readonly kind: 'list'
  readonly line: number
  readonly items: Located[]
}

/** Reads JSON, with comments and trailing commas allowed; `null` where it is malformed or too deep. The last of equal keys wins. */
export function readJson(text: string): Located | null {
  if (nestsTooDeep(text)) return null
  const open: (OpenMap | OpenList)[] = []
  const top: OpenList = { kind: 'list', line: 1, items: [] }
  let sound = true
  const put = (value: Located) => {
    const parent = open.at(-1) ?? top
    if (parent.kind === 'list') parent.items.push(value)
    else if (parent.key !== null) parent.entries.set(parent.key.name, { line: parent.key.line, value })
  }
  const begin = (node: OpenMap | OpenList) => {
    put(node)
    open.push(node)
  }
  const end = () => {
    open.pop()
  }
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line) => begin({ kind: 'map', line: line + 1, entries: new Map(), key: null }),
      onObjectProperty: (name, _offset, _length, line) => {
        const parent = open.at(-1)
        if (parent?.kind === 'map') parent.key = { name, line: line + 1 }
      },
      onObjectEnd: end,
      onArrayBegin: (_offset, _length, line) => begin({ kind: 'list', line: line + 1, items: [] }),
      onArrayEnd: end,
      onLiteralValue: (value, _offset, _length, line) => put({ kind: 'scalar', line: line + 1, value }),
      onError: () => {
        sound = false
      },
    },
    tolerant,
  )
  return sound ? (top.items[0] ?? null) : null
}

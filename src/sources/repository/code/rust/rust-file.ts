import type { SyntaxNode } from '@lezer/common'
import { lastAtOrBefore } from '../positions.ts'
import { type Parsed, textOf } from '../source.ts'
import { isTestOnly } from './test-code.ts'
import { flattenedUse } from './use-declarations.ts'

/** A Rust file with the names of its items. */
export interface RustFile extends Parsed {
  /** Stretches that exist in test builds only. */
  isTestCode(offset: number): boolean
  /** The whole path that a written path means here: aliases of `use` replaced, `self::` before names of this file. */
  resolvedPath(written: string): string
  /** The value of a `const` or `static` of this file; `null` where there is none or several. */
  constant(name: string): SyntaxNode | null
  /** A function of this file; `null` where there is none or several. */
  function(name: string): SyntaxNode | null
}

interface Items {
  readonly aliases: Map<string, string>
  readonly wildcards: Set<string>
  readonly modules: Set<string>
  readonly constants: Map<string, SyntaxNode | null>
  readonly functions: Map<string, SyntaxNode | null>
  readonly tests: { readonly from: number; readonly to: number }[]
}

/** Collects the items of a file. Linear in the size of the tree. */
export function readRustFile(parsed: Parsed): RustFile {
  const items = itemsIn(parsed)
  const testStarts = items.tests.map(({ from }) => from)
  return {
    text: parsed.text,
    tree: parsed.tree,
    isTestCode: offset => {
      const last = items.tests[lastAtOrBefore(testStarts, offset)]
      return last !== undefined && last.from <= offset && offset < last.to
    },
    resolvedPath: written => resolvedPath(written.replace(/\s|r#/g, '').replace(/^::/, ''), items),
    constant: name => items.constants.get(name) ?? null,
    function: name => items.functions.get(name) ?? null,
  }
}

function itemsIn(parsed: Parsed): Items {
  const items: Items = {
    aliases: new Map(),
    wildcards: new Set(),
    modules: new Set(),
    constants: new Map(),
    functions: new Map(),
    tests: [],
  }
  parsed.tree.iterate({
    enter: ({ name, node, from, to }) => {
      if (name === 'AttributeItem' && isTestOnly(parsed, node)) {
        items.tests.push({ from, to })
        return false
      }
      if (name === 'InnerAttribute' && node.parent?.name === 'SourceFile' && isTestOnly(parsed, node)) {
        items.tests.push({ from: 0, to: parsed.text.length })
        return false
      }
      collect(parsed, node, items)
      return true
    },
  })
  return items
}

function collect(parsed: Parsed, node: SyntaxNode, items: Items): void {
  switch (node.name) {
    case 'UseDeclaration':
    case 'ExternCrateDeclaration':
      for (const { name, path } of flattenedUse(parsed, node)) {
        if (name === '*') items.wildcards.add(path)
        else if (!items.aliases.has(name)) items.aliases.set(name, path)
      }
      return
    case 'ModItem':
      if (node.parent?.name === 'SourceFile') items.modules.add(nameOf(parsed, node))
      return
    case 'ConstItem':
    case 'StaticItem':
      addOnce(items.constants, nameOf(parsed, node), valueIn(node))
      return
    case 'FunctionItem':
      addOnce(items.functions, nameOf(parsed, node), node)
  }
}

function nameOf(parsed: Parsed, item: SyntaxNode): string {
  const name = item.getChild('BoundIdentifier')
  return name === null ? '' : textOf(parsed, name)
}

function valueIn(item: SyntaxNode): SyntaxNode | null {
  return item.getChild('=')?.nextSibling ?? null
}

function addOnce(items: Map<string, SyntaxNode | null>, name: string, node: SyntaxNode | null): void {
  items.set(name, items.has(name) ? null : node)
}

function resolvedPath(path: string, items: Items): string {
  const [first = '', ...rest] = path.split('::')
  const alias = items.aliases.get(first)
  if (alias !== undefined) return [alias, ...rest].join('::')
  if (rest.length > 0) return items.modules.has(first) ? `self::${path}` : path
  if (items.functions.has(first)) return `self::${first}`
  return items.wildcards.has('sentry') && /^[a-z]/.test(first) ? `sentry::${first}` : path
}

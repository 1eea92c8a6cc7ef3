import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'

/** A name that a `use` brings into scope, with its whole path; the name `*` for all names of a path. */
export interface Imported {
  readonly name: string
  readonly path: string
}

/** The names of a `use` or `extern crate` declaration, nested groups flattened. */
export function flattenedUse(parsed: Parsed, declaration: SyntaxNode): readonly Imported[] {
  if (declaration.name === 'ExternCrateDeclaration') return externCrate(parsed, declaration)
  const tree = childrenOf(declaration).find(({ name }) => used.has(name))
  return tree === undefined ? [] : flattened(parsed, tree, '')
}

const used = new Set([
  'UseAsClause',
  'ScopedUseList',
  'UseList',
  'UseWildcard',
  'ScopedIdentifier',
  'BoundIdentifier',
  'self',
])

function flattened(parsed: Parsed, tree: SyntaxNode, prefix: string): readonly Imported[] {
  switch (tree.name) {
    case 'UseAsClause': {
      const [original, , alias] = childrenOf(tree)
      if (original === undefined || alias === undefined) return []
      return [{ name: textOf(parsed, alias), path: joinedPath(prefix, textOf(parsed, original)) }]
    }
    case 'ScopedUseList': {
      const list = tree.getChild('UseList')
      if (list === null) return []
      const scope = joinedPath(prefix, parsed.text.slice(tree.from, list.from))
      return flattened(parsed, list, scope)
    }
    case 'UseList':
      return childrenOf(tree).flatMap(item => (used.has(item.name) ? flattened(parsed, item, prefix) : []))
    case 'UseWildcard':
      return [{ name: '*', path: joinedPath(prefix, textOf(parsed, tree).replace('*', '')) }]
    default: {
      const path = joinedPath(prefix, textOf(parsed, tree))
      return [{ name: path.slice(path.lastIndexOf(':') + 1), path }]
    }
  }
}

/** `self` in a group is the path of the group. */
function joinedPath(prefix: string, written: string): string {
  const path = written.replace(/\s|r#/g, '').replace(/^::|::$/g, '')
  if (path === '' || path === 'self') return prefix === '' ? path : prefix
  return prefix === '' ? path : `${prefix}::${path}`
}

function externCrate(parsed: Parsed, declaration: SyntaxNode): readonly Imported[] {
  const [, , crate, , alias] = childrenOf(declaration)
  if (crate === undefined) return []
  const path = textOf(parsed, crate)
  return [{ name: alias === undefined || alias.name === ';' ? path : textOf(parsed, alias), path }]
}

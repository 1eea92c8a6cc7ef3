import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'

/** A Python file with its imports and the names that it assigns. */
export interface PythonFile extends Parsed {
  /** A dotted name with its first part replaced by what was imported: `init` is `sentry_sdk.init` after `from sentry_sdk import init`. */
  resolvedName(written: string): string
  /** Whether the first part of a name is imported here. */
  isImported(name: string): boolean
  /** The one value that a name is given in this file; `null` where there is none or several. */
  assigned(name: string): SyntaxNode | null
  /** A function of this file; `null` where there is none or several. */
  function(name: string): SyntaxNode | null
}

/** Collects the imports and assignments of a file, those in functions too. Linear in the size of the tree. */
export function readPythonFile(parsed: Parsed): PythonFile {
  const imports = new Map<string, string>()
  const assigned = new Map<string, SyntaxNode | null>()
  const functions = new Map<string, SyntaxNode | null>()
  parsed.tree.iterate({
    enter: ({ name, node }) => {
      if (name === 'ImportStatement') for (const [local, path] of importsOf(parsed, node)) imports.set(local, path)
      if (name === 'AssignStatement') for (const [target, value] of assignmentsOf(node)) add(assigned, target, value)
      if (name === 'UpdateStatement' && node.firstChild !== null) add(assigned, node.firstChild, null)
      if (name === 'FunctionDefinition') add(functions, node.getChild('VariableName'), node)
    },
  })
  function add(names: Map<string, SyntaxNode | null>, target: SyntaxNode | null, value: SyntaxNode | null): void {
    if (target?.name !== 'VariableName') return
    const name = textOf(parsed, target)
    names.set(name, names.has(name) ? null : value)
  }
  return {
    text: parsed.text,
    tree: parsed.tree,
    resolvedName: written => {
      const [first = '', ...rest] = written.replace(/\s/g, '').split('.')
      return [imports.get(first) ?? first, ...rest].join('.')
    },
    isImported: name => imports.has(name),
    assigned: name => assigned.get(name) ?? null,
    function: name => functions.get(name) ?? null,
  }
}

/** The names that an import binds, with what they stand for. */
function importsOf(parsed: Parsed, statement: SyntaxNode): readonly (readonly [string, string])[] {
  const words = childrenOf(statement).map(child => textOf(parsed, child))
  if (words[0] !== 'from')
    return namedIn(words.slice(1)).map(({ path, alias }) => [alias ?? rootOf(path), alias ? path : rootOf(path)])
  const imported = words.indexOf('import')
  const module = words.slice(1, imported).join('')
  return namedIn(words.slice(imported + 1)).map(({ path, alias }) => [alias ?? path, `${module}.${path}`])
}

/** `import a.b` binds `a`. */
function rootOf(path: string): string {
  return path.split('.', 1)[0] ?? path
}

function namedIn(words: readonly string[]): readonly { path: string; alias: string | null }[] {
  const names: { path: string; alias: string | null }[] = []
  let path = ''
  let alias: string | null = null
  for (const word of [...words, ',']) {
    if (word === ',') {
      if (path !== '') names.push({ path, alias })
      path = ''
      alias = null
    } else if (word === 'as') alias = ''
    else if (word === '(' || word === ')') continue
    else if (alias === null) path += word
    else alias += word
  }
  return names
}

/** `a = b = value` gives the value to both; `a, b = value` gives neither a value that is known. */
function assignmentsOf(statement: SyntaxNode): readonly (readonly [SyntaxNode, SyntaxNode | null])[] {
  const children = childrenOf(statement).filter(({ name }) => name !== 'TypeDef')
  const value = children.at(-1) ?? null
  const several = children.some(({ name }) => name === ',')
  return children
    .slice(0, -1)
    .filter(({ name }) => name === 'VariableName')
    .map(target => [target, several ? null : value] as const)
}

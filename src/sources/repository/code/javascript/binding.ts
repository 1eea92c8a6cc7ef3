import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax-nodes.ts'
import { stringIn } from './literals.ts'

/** What a declared name stands for. */
export type Binding =
  | { readonly kind: 'import'; readonly module: string /** `*` for the namespace. */; readonly name: string }
  /** The value of an expression, or of what a pattern takes out of it. */
  | { readonly kind: 'value'; readonly value: SyntaxNode; readonly path: readonly string[]; readonly hoisted: boolean }
  | { readonly kind: 'function'; readonly node: SyntaxNode }
  /** Declared without a value. */
  | { readonly kind: 'unset' }
  /** Parameters, classes, loop variables: nothing that can be said here. */
  | { readonly kind: 'opaque' }

const opaque: Binding = { kind: 'opaque' }

/** What a defined name stands for; `null` where the node defines none (the target of an assignment, an ambient declaration). */
export function bindingOf(text: string, definition: SyntaxNode): Binding | null {
  const { holder, path, target } = patternAround(text, definition)
  switch (holder?.name) {
    case 'AssignmentExpression':
      return null
    case 'ImportGroup':
    case 'ImportDeclaration':
      return imported(text, definition, holder)
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return { kind: 'function', node: holder }
    case 'VariableDeclaration':
      return declared(holder, target, path)
    case 'ParamList':
      return handedToThen(text, holder, target, path) ?? opaque
    default:
      return opaque
  }
}

interface Pattern {
  readonly holder: SyntaxNode | null
  /** The whole pattern, or the name where there is none. */
  readonly target: SyntaxNode
  /** The properties that lead to the name; `null` where it is not only properties. */
  readonly path: readonly string[] | null
}

function patternAround(text: string, definition: SyntaxNode): Pattern {
  let target = definition
  let path: readonly string[] | null = []
  for (let around = target.parent; around !== null; around = target.parent) {
    if (around.name === 'PatternProperty') {
      const key = around.firstChild
      const name = key === null ? '' : text.slice(key.from, key.to)
      path = path === null || key?.name === '[' ? null : [name, ...path]
    } else if (around.name === 'ArrayPattern') path = null
    else if (around.name !== 'ObjectPattern') break
    target = around
  }
  return { holder: target.parent, target, path }
}

function declared(declaration: SyntaxNode, target: SyntaxNode, path: readonly string[] | null): Binding | null {
  if (declaration.parent?.name === 'AmbientDeclaration') return null
  const value = initialValue(target)
  if (value === null && target.name === 'VariableDefinition') return { kind: 'unset' }
  if (value === null || path === null) return opaque
  return { kind: 'value', value, path, hoisted: declaration.firstChild?.name === 'var' }
}

/** The expression behind the `=` of a declared name or pattern. */
function initialValue(target: SyntaxNode): SyntaxNode | null {
  let next = target.nextSibling
  while (next !== null && next.name !== 'Equals' && next.name !== ',') next = next.nextSibling
  return next?.name === 'Equals' ? next.nextSibling : null
}

/** `import X from`, `import * as X from`, `import { name as X } from`; types alone bind nothing that runs. */
function imported(text: string, definition: SyntaxNode, holder: SyntaxNode): Binding | null {
  const statement = holder.name === 'ImportGroup' ? holder.parent : holder
  const module = statement === null ? null : stringIn(text, statement.getChild('String'))
  if (statement === null || module === null) return opaque
  if (childrenOf(statement)[1]?.name === 'type' || definition.prevSibling?.name === 'type') return opaque
  if (holder.name === 'ImportDeclaration') {
    return { kind: 'import', module, name: definition.prevSibling?.name === 'as' ? '*' : 'default' }
  }
  const original = definition.prevSibling?.name === 'as' ? definition.prevSibling.prevSibling : definition
  if (original?.prevSibling?.name === 'type') return opaque
  return { kind: 'import', module, name: original === null ? '' : text.slice(original.from, original.to) }
}

/** The parameter of `import('x').then(x => …)` is the module. */
function handedToThen(
  text: string,
  parameters: SyntaxNode,
  target: SyntaxNode,
  path: readonly string[] | null,
): Binding | null {
  const call = parameters.parent?.parent?.parent
  const callee = call?.name === 'CallExpression' ? call.firstChild : null
  const [promised, , property] = callee?.name === 'MemberExpression' ? childrenOf(callee) : []
  if (promised?.name !== 'DynamicImport' || path === null) return null
  const first = parameters.firstChild?.name === '(' ? parameters.firstChild.nextSibling : parameters.firstChild
  if (first?.from !== target.from) return null
  if (property === undefined || text.slice(property.from, property.to) !== 'then') return null
  return { kind: 'value', value: promised, path, hoisted: false }
}

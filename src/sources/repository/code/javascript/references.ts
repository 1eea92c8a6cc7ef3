import type { SyntaxNode } from '@lezer/common'
import { textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'
import { stringIn } from './literals.ts'
import type { Declaration, Script } from './script.ts'

/** What an expression names: a path of properties from a module, or from a global name where `module` is `null`. */
export interface Reference {
  readonly module: string | null
  /** Without the `default` that CommonJS and ES modules see in each other. */
  readonly path: readonly string[]
}

/** Chains of names that stand for names; also what keeps two that stand for each other from going on. */
const mostHops = 8

/** What an expression refers to, through imports, `require`, `import()`, constants and patterns; `null` where it names nothing. */
export function referenceOf(script: Script, node: SyntaxNode, hops = mostHops): Reference | null {
  const found = lookUp(script, node, hops)
  if (found === null) return null
  const [first, ...rest] = found.path
  return first === 'default' && rest.length > 0 ? { module: found.module, path: rest } : found
}

function lookUp(script: Script, node: SyntaxNode, hops: number): Reference | null {
  const inner = unwrapped(node)
  switch (inner.name) {
    case 'VariableName':
    case 'PropertyDefinition':
    case 'JSXIdentifier':
      return named(script, inner, hops)
    case 'MemberExpression':
    case 'JSXMemberExpression':
      return member(script, inner, hops)
    case 'CallExpression':
      return required(script, inner)
    case 'DynamicImport':
      return moduleIn(script, inner)
    case 'ImportMeta':
      return { module: null, path: ['import.meta'] }
    default:
      return null
  }
}

function named(script: Script, node: SyntaxNode, hops: number): Reference | null {
  const declaration = script.declarationAt(node.from)
  return declaration === null
    ? { module: null, path: [textOf(script, node)] }
    : declaredReference(script, declaration, hops)
}

function declaredReference(script: Script, { binding, reassigned }: Declaration, hops: number): Reference | null {
  if (reassigned || hops === 0) return null
  if (binding.kind === 'import') return { module: binding.module, path: binding.name === '*' ? [] : [binding.name] }
  if (binding.kind !== 'value') return null
  const holder = lookUp(script, binding.value, hops - 1)
  return holder === null ? null : { module: holder.module, path: [...holder.path, ...binding.path] }
}

function member(script: Script, node: SyntaxNode, hops: number): Reference | null {
  const names: string[] = []
  let object: SyntaxNode = node
  while (object.name === 'MemberExpression' || object.name === 'JSXMemberExpression') {
    const name = propertyName(script, object)
    if (name === null || object.firstChild === null) return null
    names.unshift(name)
    object = unwrapped(object.firstChild)
  }
  const holder = lookUp(script, object, hops)
  return holder === null ? null : { module: holder.module, path: [...holder.path, ...names] }
}

/** The property that a member expression asks for; `null` where it is computed. */
export function propertyName(script: Pick<Script, 'text'>, member: SyntaxNode): string | null {
  const children = childrenOf(member)
  const last = children.at(-1)
  if (last === undefined) return null
  return last.name === ']' ? stringIn(script.text, children.at(-2) ?? null) : textOf(script, last)
}

/** `require('x')`, where `require` is Node's. */
function required(script: Script, call: SyntaxNode): Reference | null {
  const callee = call.firstChild
  if (callee?.name !== 'VariableName' || textOf(script, callee) !== 'require') return null
  const list = call.getChild('ArgList')
  return list === null ? null : moduleIn(script, list)
}

function moduleIn(script: Script, node: SyntaxNode): Reference | null {
  const module = stringIn(script.text, node.getChild('String'))
  return module === null ? null : { module, path: [] }
}

/** The expression inside parentheses, casts, `await`, `!` and `(0, x)`, which name the same thing. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner: SyntaxNode | null = node
  for (;;) {
    const next: SyntaxNode | null = insideOf(inner)
    if (next === null) return inner
    inner = next
  }
}

function insideOf(node: SyntaxNode): SyntaxNode | null {
  const children = childrenOf(node)
  switch (node.name) {
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return children[1] ?? null
    case 'SequenceExpression':
      return children.at(-1) ?? null
    case 'InstantiationExpression':
      return children[0] ?? null
    case 'PrefixCast':
      return children.at(-1) ?? null
    case 'PostfixExpression':
      return children.at(-1)?.name === 'LogicOp' ? (children[0] ?? null) : null
    case 'BinaryExpression':
      return children[1]?.name === 'as' || children[1]?.name === 'satisfies' ? (children[0] ?? null) : null
    default:
      return null
  }
}

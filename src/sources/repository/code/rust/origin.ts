import type { SyntaxNode } from '@lezer/common'
import { textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'
import { argumentsOf, calleeOf } from './calls.ts'
import { localOf } from './locals.ts'
import type { RustFile } from './rust-file.ts'

const mostSteps = 16

/**
 * Where the value of an expression is written: through `Some(…)`, `.clone()` and the like to the variable's value, the constant,
 * or the function that gives it.
 */
export function originOf(file: RustFile, node: SyntaxNode): SyntaxNode {
  let origin = node
  for (let step = 0; step < mostSteps; step++) {
    const next = behind(file, origin)
    if (next === null) return origin
    origin = next
  }
  return origin
}

function behind(file: RustFile, node: SyntaxNode): SyntaxNode | null {
  switch (node.name) {
    case 'ReferenceExpression':
      return childrenOf(node).at(-1) ?? null
    case 'TryExpression':
      return node.firstChild
    case 'Identifier': {
      const name = textOf(file, node)
      const local = localOf(file, node, name)
      return local === null ? file.constant(name) : local.kind === 'value' ? local.value : null
    }
    case 'CallExpression':
      return behindCall(file, node)
    default:
      return null
  }
}

function behindCall(file: RustFile, call: SyntaxNode): SyntaxNode | null {
  const callee = calleeOf(call)
  const [argument] = argumentsOf(call)
  if (callee === null) {
    const receiver = call.firstChild?.name === 'FieldExpression' ? call.firstChild.firstChild : null
    return argument === undefined ? receiver : null
  }
  if (argument !== undefined) return /(?:^|::)[A-Z]/.test(textOf(file, callee)) ? argument : null
  return file.function(textOf(file, callee))
}

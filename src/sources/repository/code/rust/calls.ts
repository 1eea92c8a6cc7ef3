import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf, itemsOf } from '../syntax-nodes.ts'
import type { RustFile } from './rust-file.ts'

/** A call of a function, or of a macro (its path ends with `!`), in code that is not only for tests. */
export interface RustCall {
  /** The whole path: `sentry::init`, `sentry::release_name!`. */
  readonly path: string
  readonly node: SyntaxNode
  /** The arguments of a function, one node each; none for a macro, whose tokens mean what it makes of them. */
  readonly arguments: readonly SyntaxNode[]
}

/** The calls in a file by path, in order of the text. Calls of methods are not among them. */
export function callsIn(file: RustFile): readonly RustCall[] {
  const calls: RustCall[] = []
  file.tree.iterate({
    enter: ({ name, node, from }) => {
      if (name !== 'CallExpression' && name !== 'MacroInvocation') return
      const callee = calleeOf(node)
      if (callee === null || file.isTestCode(from)) return
      const path = file.resolvedPath(textOf(file, callee))
      calls.push({
        path: name === 'CallExpression' ? path : `${path}!`,
        node,
        arguments: name === 'CallExpression' ? argumentsOf(node) : [],
      })
    },
  })
  return calls
}

/** The path that is called; `null` for methods and for what an expression gives. */
export function calleeOf(call: SyntaxNode): SyntaxNode | null {
  const first = call.firstChild
  const callee = first?.name === 'GenericFunction' ? first.firstChild : first
  return callee?.name === 'Identifier' || callee?.name === 'ScopedIdentifier' ? callee : null
}

/** The arguments of a call, without their attributes. */
export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const list = call.getChild('ArgList')
  return list === null ? [] : itemsOf(list).flatMap(item => item.at(-1) ?? [])
}

/** The arguments of a macro that takes expressions, as texts: split at the commas outside of brackets. */
export function macroArguments({ text }: Pick<Parsed, 'text'>, invocation: SyntaxNode): readonly string[] {
  const tokens = invocation.lastChild?.name.endsWith('Tokens') ? invocation.lastChild : tokensOf(invocation)
  if (tokens === null) return []
  return itemsOf(tokens).map(item => text.slice(item[0]?.from, item.at(-1)?.to))
}

function tokensOf(invocation: SyntaxNode): SyntaxNode | null {
  return childrenOf(invocation).find(({ name }) => name.endsWith('Tokens')) ?? null
}

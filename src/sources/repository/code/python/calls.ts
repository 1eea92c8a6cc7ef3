import type { SyntaxNode } from '@lezer/common'
import { textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'
import type { PythonFile } from './python-file.ts'

/** A call of a dotted name. */
export interface PythonCall {
  /** With imports replaced: `sentry_sdk.init`. */
  readonly name: string
  readonly node: SyntaxNode
  readonly positional: readonly SyntaxNode[]
  readonly keywords: ReadonlyMap<string, SyntaxNode>
  /** `**options` is among the arguments: it may hold any keyword. */
  readonly spread: boolean
  /** Under `if __name__ == "__main__"`: not run where the file is imported. */
  readonly onlyAsMain: boolean
  /** In a function or a method. */
  readonly inFunction: boolean
}

/** The calls in a file whose name begins with something imported or built in, in order of the text. */
export function callsIn(file: PythonFile): readonly PythonCall[] {
  const calls: PythonCall[] = []
  const around: string[] = []
  file.tree.iterate({
    enter: ({ name, node }) => {
      if (name === 'FunctionDefinition') around.push(name)
      if (name === 'IfStatement' && isMainGuard(file, node)) around.push(name)
      const callee = name === 'CallExpression' ? node.firstChild : null
      if (callee?.name !== 'VariableName' && callee?.name !== 'MemberExpression') return
      const written = dottedName(file, callee)
      if (written === null) return
      calls.push({
        name: file.resolvedName(written),
        node,
        ...argumentsOf(file, node),
        onlyAsMain: around.includes('IfStatement'),
        inFunction: around.includes('FunctionDefinition'),
      })
    },
    leave: ({ name, node }) => {
      if (name === 'FunctionDefinition' || (name === 'IfStatement' && isMainGuard(file, node))) around.pop()
    },
  })
  return calls
}

/** `a.b.c` as text; `null` where it is not only names. */
export function dottedName(file: PythonFile, node: SyntaxNode): string | null {
  const text = textOf(file, node)
  return /^[\w.\s]+$/.test(text) ? text.replace(/\s/g, '') : null
}

function isMainGuard(file: PythonFile, statement: SyntaxNode): boolean {
  const condition = childrenOf(statement)[1]
  return condition !== undefined && /^\(?\s*__name__\s*==\s*['"]__main__['"]\s*\)?$/.test(textOf(file, condition))
}

/** The arguments of a call by position and by keyword. */
export function argumentsOf(
  file: PythonFile,
  call: SyntaxNode,
): Pick<PythonCall, 'positional' | 'keywords' | 'spread'> {
  const positional: SyntaxNode[] = []
  const keywords = new Map<string, SyntaxNode>()
  let spread = false
  for (const [first, second, third] of argumentGroups(call)) {
    if (first === undefined) continue
    if (first.name === '**') spread = true
    else if (second?.name === 'AssignOp' && third !== undefined) keywords.set(textOf(file, first), third)
    else if (first.name !== '*') positional.push(first)
  }
  return { positional, keywords, spread }
}

function argumentGroups(call: SyntaxNode): readonly (readonly SyntaxNode[])[] {
  const groups: SyntaxNode[][] = [[]]
  for (const child of childrenOf(call.getChild('ArgList') ?? call)) {
    if (child.name === ',') groups.push([])
    else if (child.name !== '(' && child.name !== ')') groups.at(-1)?.push(child)
  }
  return groups
}

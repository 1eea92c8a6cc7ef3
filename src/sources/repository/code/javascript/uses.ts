import type { SyntaxNode } from '@lezer/common'
import { childrenOf, itemsOf } from '../syntax-nodes.ts'
import { referenceOf, unwrapped } from './references.ts'
import type { Script } from './script.ts'

/** A place where something of a module, or something global, is named. */
export interface Use {
  /** `null` for global names. */
  readonly module: string | null
  /** What of the module: `init`, `Replay.prototype`; `''` for the module itself. */
  readonly name: string
  /** What stands there: the call where it is called, else the name. */
  readonly node: SyntaxNode
  /** `null` where it is not called. A spread argument stands as `null`: nothing is known of it and what follows. */
  readonly arguments: readonly (SyntaxNode | null)[] | null
}

const named = new Set(['VariableName', 'MemberExpression'])
const declaring = new Set(['ImportGroup', 'ImportDeclaration'])

/**
 * Where a script uses what it imports, and which global names it calls, in order of the text.
 * `Sentry.init(…)`, `init(…)` and `(0, s.init)(…)` are the same use if their names lead to the same import;
 * `Spotlight.init(…)` is a use of another module.
 */
export function usesIn(script: Script): readonly Use[] {
  const uses: Use[] = []
  script.tree.iterate({
    enter: ({ name, node }) => {
      if (!named.has(name) || isPartOfName(node)) return
      const reference = referenceOf(script, node)
      const call = callOf(node)
      if (reference === null || (reference.module === null && call === null)) return
      uses.push({
        module: reference.module,
        name: reference.path.join('.'),
        node: call ?? node,
        arguments: call === null ? null : argumentsOf(call),
      })
    },
  })
  return uses
}

function isPartOfName(node: SyntaxNode): boolean {
  const parent = node.parent
  if (parent === null || declaring.has(parent.name)) return true
  return parent.name === 'MemberExpression' && parent.firstChild?.from === node.from && parent.firstChild.to === node.to
}

/** The call or `new` whose callee the node is. */
function callOf(node: SyntaxNode): SyntaxNode | null {
  let callee = node
  for (let around = callee.parent; around !== null; around = callee.parent) {
    if (around.name === 'CallExpression') return around.firstChild?.from === callee.from ? around : null
    if (around.name === 'NewExpression') return childrenOf(around)[1]?.from === callee.from ? around : null
    const inner = unwrapped(around)
    if (inner.from !== node.from || inner.to !== node.to) return null
    callee = around
  }
  return null
}

/** The arguments of a call, in order. */
export function argumentsOf(call: SyntaxNode): readonly (SyntaxNode | null)[] {
  const list = call.getChild('ArgList')
  if (list === null) return []
  return itemsOf(list).map(([first]) => (first === undefined || first.name === 'Spread' ? null : first))
}

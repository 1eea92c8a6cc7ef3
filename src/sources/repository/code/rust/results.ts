import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'

/**
 * What becomes of the value of an expression. `dropped`: at once, by `let _ =` or a statement of its own.
 * `handed on`: to a caller, a call, a field.
 */
export type Result =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'handed on' }

const handedOn: Result = { kind: 'handed on' }
const dropped: Result = { kind: 'dropped' }

/** Wrappers that hand the value of their inner expression on as their own. */
const transparent = new Set([
  'TryExpression',
  'ParenthesizedExpression',
  'IfExpression',
  'MatchExpression',
  'MatchBlock',
  'MatchArm',
  'UnsafeBlock',
])

/** What becomes of the value of a call: a guard that nothing holds is dropped where it was made. */
export function resultOf(parsed: Parsed, call: SyntaxNode): Result {
  let value = call
  for (let around = value.parent; around !== null; around = value.parent) {
    const result = endingAt(parsed, around, value)
    if (result !== null) return result
    const wrapped = isKeptByMethod(parsed, around) || isWrapping(parsed, around)
    value = wrapped ? (around.parent ?? around) : around
  }
  return handedOn
}

/** What becomes of a value in the construct around it; `null` where it is that construct's value too. */
function endingAt(parsed: Parsed, around: SyntaxNode, value: SyntaxNode): Result | null {
  switch (around.name) {
    case 'LetDeclaration':
      return boundBy(parsed, around)
    case 'ExpressionStatement':
      return around.lastChild?.name === ';' ? dropped : null
    case 'Block':
      return isLast(around, value) ? null : dropped
    default:
      if (transparent.has(around.name) || isKeptByMethod(parsed, around) || isWrapping(parsed, around)) return null
      return handedOn
  }
}

function boundBy(parsed: Parsed, declaration: SyntaxNode): Result {
  const pattern = childrenOf(declaration).find(({ name }) => name !== 'let' && name !== 'mut')
  if (pattern?.name === '_') return dropped
  return pattern?.name === 'BoundIdentifier' ? { kind: 'named', name: textOf(parsed, pattern) } : handedOn
}

/** The value of a block is its last expression; a body of a function hands it to the caller. */
function isLast(block: SyntaxNode, statement: SyntaxNode): boolean {
  const last = block.lastChild?.name === '}' ? block.lastChild.prevSibling : block.lastChild
  return last?.from === statement.from
}

const keeping = new Set(['unwrap', 'expect', 'ok', 'unwrap_or_default', 'into'])

/** `init(…).unwrap()`: methods that give the same value again. */
function isKeptByMethod(parsed: Parsed, around: SyntaxNode): boolean {
  const method = around.name === 'FieldExpression' ? around.getChild('FieldIdentifier') : null
  return method !== null && around.parent?.name === 'CallExpression' && keeping.has(textOf(parsed, method))
}

/** `Some(init(…))` holds the value as the value itself would. */
function isWrapping(parsed: Parsed, around: SyntaxNode): boolean {
  const callee = around.name === 'ArgList' ? around.parent?.firstChild : null
  if (callee === null || callee === undefined) return false
  return /^(?:Some|Ok|Box::new|Arc::new|Rc::new)$/.test(textOf(parsed, callee))
}

import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'

/** What a local name stands for: a value (perhaps taken out of `Some` or `Ok`), or something that is not known. */
export type Local = { readonly kind: 'value'; readonly value: SyntaxNode } | { readonly kind: 'opaque' }

const opaque: Local = { kind: 'opaque' }

/** The `let` that a name at this node refers to, or the pattern that binds it; `null` where it is no local name. */
export function localOf(parsed: Parsed, node: SyntaxNode, name: string): Local | null {
  let inner = node
  for (let around = node.parent; around !== null; around = around.parent) {
    const found = boundIn(parsed, around, inner, name)
    if (found !== null) return found
    if (around.name === 'FunctionItem') return null
    inner = around
  }
  return null
}

function boundIn(parsed: Parsed, around: SyntaxNode, inner: SyntaxNode, name: string): Local | null {
  switch (around.name) {
    case 'Block':
      return lastLet(parsed, around, inner, name)
    case 'IfExpression': {
      const declaration = around.getChild('LetDeclaration')
      return inner.name === 'Block' && declaration !== null ? declaredBy(parsed, declaration, name) : null
    }
    case 'MatchArm': {
      const pattern = around.firstChild
      const matched = around.parent?.parent
      if (pattern === null || pattern.from === inner.from || !binds(parsed, pattern, name)) return null
      const value = matched?.name === 'MatchExpression' ? childrenOf(matched)[1] : undefined
      return value !== undefined && isTransparent(parsed, pattern) ? { kind: 'value', value } : opaque
    }
    case 'ClosureExpression':
    case 'FunctionItem': {
      const parameters = around.getChild('ParamList')
      return parameters !== null && binds(parsed, parameters, name) ? opaque : null
    }
    default:
      return null
  }
}

/** The last `let` of the name before the place it is used at. */
function lastLet(parsed: Parsed, block: SyntaxNode, inner: SyntaxNode, name: string): Local | null {
  let found: Local | null = null
  for (const declaration of block.getChildren('LetDeclaration')) {
    if (declaration.from >= inner.from) break
    found = declaredBy(parsed, declaration, name) ?? found
  }
  return found
}

function declaredBy(parsed: Parsed, declaration: SyntaxNode, name: string): Local | null {
  const pattern = childrenOf(declaration).find(child => child.name !== 'let' && child.name !== 'mut')
  if (pattern === undefined || !binds(parsed, pattern, name)) return null
  const value = declaration.getChild('=')?.nextSibling
  return value && isTransparent(parsed, pattern) ? { kind: 'value', value } : opaque
}

/** A name alone, or the one name in `Some(name)` or `Ok(name)`. */
function isTransparent(parsed: Parsed, pattern: SyntaxNode): boolean {
  if (pattern.name === 'BoundIdentifier') return true
  return (
    pattern.name === 'TuplePattern' && /^(?:Some|Ok)\s*\(\s*(?:mut\s+|ref\s+)?\w+\s*\)$/.test(textOf(parsed, pattern))
  )
}

function binds(parsed: Parsed, pattern: SyntaxNode, name: string): boolean {
  const cursor = pattern.cursor()
  do {
    if (cursor.name === 'BoundIdentifier' && parsed.text.slice(cursor.from, cursor.to) === name) return true
  } while (cursor.next() && cursor.from < pattern.to)
  return false
}

import type { SyntaxNode } from '@lezer/common'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'

/**
 * Whether an item carries `#[cfg(test)]` (also `all(test, …)`), `#[test]` or a test attribute of another crate (`#[tokio::test]`).
 * `any(test, …)` and `not(test)` also exist outside of tests.
 */
export function isTestOnly(parsed: Parsed, item: SyntaxNode): boolean {
  const attributes = item.name === 'InnerAttribute' ? [item] : item.getChildren('Attribute')
  return attributes.some(attribute => {
    const meta = attribute.getChild('MetaItem')
    return meta !== null && isTestAttribute(parsed, meta)
  })
}

function isTestAttribute(parsed: Parsed, meta: SyntaxNode): boolean {
  const [name, condition] = childrenOf(meta)
  if (name === undefined) return false
  const path = textOf(parsed, name).replace(/\s/g, '')
  if (path === 'test' || path.endsWith('::test')) return true
  return path === 'cfg' && condition !== undefined && requiresTest(parsed, condition)
}

function requiresTest(parsed: Parsed, tokens: SyntaxNode): boolean {
  const inside = childrenOf(tokens)
  return inside.some((token, index) => {
    const word = textOf(parsed, token)
    const next = inside[index + 1]
    if (word === 'test') return next?.name !== 'ParenthesizedTokens'
    return word === 'all' && next?.name === 'ParenthesizedTokens' && requiresTest(parsed, next)
  })
}

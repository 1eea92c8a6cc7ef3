import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax-nodes.ts'
import { stringIn } from './literals.ts'
import { unwrapped } from './references.ts'
import type { Script } from './script.ts'

/** What an object holds under a key. `unknown`: a spread or a computed key may hold it. */
export type Property =
  | { readonly kind: 'value'; readonly value: SyntaxNode }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

const absent: Property = { kind: 'absent' }
const unknown: Property = { kind: 'unknown' }
const mostHops = 4

/**
 * The expression that a node stands for, through casts and constants of the same file.
 * A name that is assigned again, a parameter or a part of a pattern stands for itself.
 */
export function expressionOf(script: Script, node: SyntaxNode, hops = mostHops): SyntaxNode {
  const inner = unwrapped(node)
  if (inner.name !== 'VariableName' && inner.name !== 'PropertyDefinition') return inner
  const declaration = script.declarationAt(inner.from)
  if (declaration === null || declaration.reassigned || hops === 0) return inner
  const { binding } = declaration
  return binding.kind === 'value' && binding.path.length === 0 ? expressionOf(script, binding.value, hops - 1) : inner
}

/** What an object literal, or a constant that is one, holds under a key. The last one wins, as at run time. */
export function propertyOf(script: Script, node: SyntaxNode, key: string): Property {
  return lookUp(script, node, { key, known: new Map(), depth: 0 })
}

/** What stands under a chain of keys: `propertyAt(script, options, 'release', 'name')`. */
export function propertyAt(script: Script, node: SyntaxNode, ...keys: readonly string[]): Property {
  return keys.reduce<Property>((held, key) => (held.kind === 'value' ? propertyOf(script, held.value, key) : held), {
    kind: 'value',
    value: node,
  })
}

interface Question {
  readonly key: string
  /** The answers of objects by where they begin: each is gone through once, however often it is spread. */
  readonly known: Map<number, Property>
  /** How many objects it is spread through; beyond `mostSpreads` it is not known. */
  readonly depth: number
}

const mostSpreads = 16

function lookUp(script: Script, node: SyntaxNode, question: Question): Property {
  const object = expressionOf(script, node)
  if (object.name !== 'ObjectExpression' || question.depth > mostSpreads) return unknown
  const known = question.known.get(object.from)
  if (known !== undefined) return known
  question.known.set(object.from, unknown)
  const answer = childrenOf(object).reduce<Property>((found, property) => {
    const held = property.name === 'Property' ? heldBy(script, property, question) : absent
    return held.kind === 'absent' ? found : held
  }, absent)
  question.known.set(object.from, answer)
  return answer
}

function heldBy(script: Script, property: SyntaxNode, question: Question): Property {
  const children = childrenOf(property)
  const [first, second] = children
  if (first?.name === 'Spread')
    return second === undefined ? unknown : lookUp(script, second, { ...question, depth: question.depth + 1 })
  const name = nameOf(script, property, children)
  if (name === null) return unknown
  if (name !== question.key) return absent
  if (children.length === 1 && first !== undefined) return { kind: 'value', value: first }
  // Without a colon it is a method or an accessor: it is there, and what it is at run time is not known.
  const colon = children.findIndex(child => child.name === ':')
  const value = colon === -1 ? undefined : children[colon + 1]
  return value === undefined ? unknown : { kind: 'value', value }
}

/** The key of a property; `null` where it is computed. */
function nameOf(script: Script, property: SyntaxNode, children: readonly SyntaxNode[]): string | null {
  if (children[0]?.name === '[') return stringIn(script.text, children[1] ?? null)
  const name = property.getChild('PropertyDefinition') ?? children[0]
  if (name === undefined) return null
  return stringIn(script.text, name) ?? script.text.slice(name.from, name.to)
}

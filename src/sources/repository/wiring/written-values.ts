import type { SyntaxNode } from '@lezer/common'
import type { Location } from '../../../core/location.ts'
import { stringIn } from '../code/javascript/literals.ts'
import type { Script } from '../code/javascript/script.ts'
import { expressionOf, type Property } from '../code/javascript/values.ts'
import { quotedIn } from '../code/python/literals.ts'
import type { PythonFile } from '../code/python/python-file.ts'
import { locationIn, textOf } from '../code/source.ts'
import { childrenOf } from '../code/syntax-nodes.ts'
import type { CodeFile } from './code-base.ts'

/**
 * A value as the code has it: not there, written out, computed, or unknown (a spread may hold it, or something that cannot be
 * read is in its place).
 */
export type Written =
  | { readonly kind: 'absent' | 'unknown' }
  | { readonly kind: 'computed'; readonly at: Required<Location> }
  | { readonly kind: 'literal'; readonly value: string | number | boolean; readonly at: Required<Location> }

/** What a property of a JavaScript object holds; constants of the same file are followed. */
export function writtenInScript(file: CodeFile, script: Script, property: Property): Written {
  if (property.kind !== 'value') return { kind: property.kind }
  const at = locationIn(file.source(), property.value.from)
  const value = scriptLiteral(script, expressionOf(script, property.value))
  return value === null ? { kind: 'computed', at } : { kind: 'literal', value, at }
}

/** What a keyword of a Python call holds; names that the file gives one value at its top level are followed. */
export function writtenInPython(file: CodeFile, python: PythonFile, node: SyntaxNode): Written {
  const at = locationIn(file.source(), node.from)
  const value = pythonLiteral(python, node) ?? pythonLiteral(python, constantNamed(python, node))
  return value === null ? { kind: 'computed', at } : { kind: 'literal', value, at }
}

function scriptLiteral(script: Script, node: SyntaxNode): string | number | boolean | null {
  const text = textOf(script, node)
  if (node.name === 'BooleanLiteral') return text === 'true'
  return numberIn(node, text) ?? stringIn(script.text, node)
}

function pythonLiteral(python: PythonFile, node: SyntaxNode | null): string | number | boolean | null {
  if (node === null) return null
  const text = textOf(python, node)
  if (node.name === 'Boolean') return text === 'True'
  if (node.name === 'String') return quotedIn(text)?.written ?? null
  return numberIn(node, text)
}

/** `1`, `1.0`, `1e-3`, `1_000` and `-1`. */
function numberIn(node: SyntaxNode, text: string): number | null {
  const digits = node.name === 'UnaryExpression' ? childrenOf(node).at(-1)?.name : node.name
  const value = digits === 'Number' ? Number(text.replace(/_/g, '')) : Number.NaN
  return Number.isNaN(value) ? null : value
}

function constantNamed(python: PythonFile, node: SyntaxNode): SyntaxNode | null {
  const value = node.name === 'VariableName' ? python.assigned(textOf(python, node)) : null
  return value?.parent?.parent?.name === 'Script' ? value : null
}

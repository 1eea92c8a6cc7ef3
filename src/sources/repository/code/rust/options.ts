import type { SyntaxNode } from '@lezer/common'
import { textOf } from '../source.ts'
import { childrenOf, enclosing } from '../syntax-nodes.ts'
import { argumentsOf, calleeOf, type RustCall } from './calls.ts'
import { localOf } from './locals.ts'
import type { RustFile } from './rust-file.ts'

/** What the options of an `init` hold under a field. `unknown`: they come from elsewhere. */
export type RustOption =
  | { readonly kind: 'value'; readonly value: SyntaxNode }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

const absent: RustOption = { kind: 'absent' }
const unknown: RustOption = { kind: 'unknown' }
const mostSteps = 64

/**
 * What the `ClientOptions` given to `sentry::init` hold under a field: written as a struct, as a chain of methods,
 * or set on a variable. A DSN alone means that no option is set.
 */
export function optionOf(file: RustFile, init: RustCall, field: string): RustOption {
  const [argument] = init.arguments
  if (argument === undefined) return absent
  if (argument.name === 'TupleExpression') {
    const options = childrenOf(argument).findLast(({ name }) => !'(),'.includes(name))
    return options === undefined ? absent : heldBy(file, options, field, mostSteps)
  }
  return isText(argument) ? absent : heldBy(file, argument, field, mostSteps)
}

/** A DSN alone, or nothing. */
function isText(node: SyntaxNode | null): boolean {
  return node !== null && /^(?:String|RawString|MacroInvocation|UnitExpression)$/.test(node.name)
}

function heldBy(file: RustFile, node: SyntaxNode, field: string, steps: number): RustOption {
  if (steps === 0) return unknown
  switch (node.name) {
    case 'StructExpression':
      return inStruct(file, node, field, steps)
    case 'CallExpression':
      return inCall(file, node, field, steps)
    case 'ReferenceExpression':
    case 'ParenthesizedExpression':
      return heldBy(file, childrenOf(node)[1] ?? node, field, steps - 1)
    case 'Identifier':
      return inVariable(file, node, field, steps)
    default:
      return unknown
  }
}

function inStruct(file: RustFile, struct: SyntaxNode, field: string, steps: number): RustOption {
  for (const held of struct.getChild('FieldInitializerList')?.getChildren('FieldInitializer') ?? []) {
    const name = held.getChild('FieldIdentifier')
    if (name !== null && textOf(file, name) === field) return valueOrUnknown(held.lastChild)
  }
  const list = struct.getChild('FieldInitializerList')
  const shorthand = list?.getChildren('ShorthandFieldInitializer').find(held => textOf(file, held) === field)
  if (shorthand !== undefined) return valueOrUnknown(shorthand.firstChild)
  const base = list?.getChild('BaseFieldInitializer')?.lastChild
  return base ? heldBy(file, base, field, steps - 1) : absent
}

function valueOrUnknown(value: SyntaxNode | null): RustOption {
  return value === null ? unknown : { kind: 'value', value }
}

/** `ClientOptions::default()` and `::new()` set nothing; `options.field(value)` sets one field and keeps the others. */
function inCall(file: RustFile, call: SyntaxNode, field: string, steps: number): RustOption {
  const callee = calleeOf(call)
  if (callee !== null)
    return /(?:^|::)(?:default|new)$/.test(file.resolvedPath(textOf(file, callee))) ? absent : unknown
  const method = call.firstChild
  const name = method?.name === 'FieldExpression' ? method.getChild('FieldIdentifier') : null
  if (name === null || name === undefined || !method?.firstChild) return unknown
  if (textOf(file, name) === field) return valueOrUnknown(argumentsOf(call)[0] ?? null)
  return heldBy(file, method.firstChild, field, steps - 1)
}

/** The last `options.field = value` before the use wins over what the variable was made with. */
function inVariable(file: RustFile, name: SyntaxNode, field: string, steps: number): RustOption {
  const local = localOf(file, name, textOf(file, name))
  if (local === null) return isText(file.constant(textOf(file, name))) ? absent : unknown
  if (local.kind !== 'value') return unknown
  const block = enclosing(local.value, new Set(['Block']))
  const target = `${textOf(file, name)}.${field}`
  let assigned: SyntaxNode | null = null
  for (const statement of block?.getChildren('ExpressionStatement') ?? []) {
    if (statement.from > name.from) break
    const assignment = statement.getChild('AssignmentExpression')
    if (assignment?.firstChild && textOf(file, assignment.firstChild).replace(/\s/g, '') === target) {
      assigned = assignment.lastChild
    }
  }
  return assigned === null ? heldBy(file, local.value, field, steps - 1) : { kind: 'value', value: assigned }
}

import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax-nodes.ts'
import { argumentsOf } from './calls.ts'
import { optionOf, type RustOption } from './options.ts'
import type { RustFile } from './rust-file.ts'

/** The DSN that a call of `sentry::init` is given: alone, before the options, or as a field of them. */
export function dsnGivenTo(file: RustFile, init: SyntaxNode): RustOption {
  const given = argumentsOf(init)
  const [first] = given
  if (first === undefined || isOptions(first)) return optionOf(file, { path: '', node: init, arguments: given }, 'dsn')
  const dsn = first.name === 'TupleExpression' ? childrenOf(first)[1] : first
  return dsn === undefined ? { kind: 'unknown' } : { kind: 'value', value: dsn }
}

function isOptions(argument: SyntaxNode): boolean {
  if (argument.name === 'StructExpression' || argument.name === 'UnitExpression') return true
  return argument.name === 'CallExpression' || argument.name === 'Identifier' || argument.name === 'ReferenceExpression'
}

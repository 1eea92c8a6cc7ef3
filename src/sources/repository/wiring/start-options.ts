import type { SyntaxNode } from '@lezer/common'
import type { StartOptions } from '../../../core/start-rules.ts'
import { argumentsOf as scriptArguments } from '../code/javascript/uses.ts'
import { propertyOf } from '../code/javascript/values.ts'
import { argumentsOf as pythonArguments } from '../code/python/calls.ts'
import { textOf } from '../code/source.ts'
import { childrenOf } from '../code/syntax-nodes.ts'
import type { SdkStart } from './sdk-starts.ts'
import { type Written, writtenInPython, writtenInScript } from './written-values.ts'

/** A start of an SDK with the options that it is given. */
export interface StartWithOptions extends SdkStart {
  readonly names: StartOptions
  option(name: string): Written
  /** Where something around the call decides by the environment whether it is made: whether production is what it asks for. */
  readonly guard: 'production' | 'other' | null
}

/** The starts whose options can be read, those of SDKs without known options left out. */
export function startsWithOptions(starts: readonly SdkStart[]): readonly StartWithOptions[] {
  return starts.flatMap(start => {
    const names = start.profile.start.options
    const option = names === null ? null : optionReader(start, names)
    return names === null || option === null ? [] : [{ ...start, names, option, guard: guardOf(start) }]
  })
}

function optionReader({ site: { file, node } }: SdkStart, names: StartOptions): ((name: string) => Written) | null {
  const script = file.script()
  if (script !== null) {
    const given = scriptArguments(node)
    const [options] = given
    if (given.length === 0) return () => ({ kind: 'absent' })
    if (!options) return () => ({ kind: 'unknown' })
    return name => writtenInScript(file, script, propertyOf(script, options, name))
  }
  const python = file.python()
  if (python === null) return null
  const { positional, keywords, spread } = pythonArguments(python, node)
  return name => {
    const value = keywords.get(name) ?? (name === names.dsn ? positional[0] : undefined)
    return value === undefined ? { kind: spread ? 'unknown' : 'absent' } : writtenInPython(file, python, value)
  }
}

const kindOfEnvironment = /prod|dev|debug|local|stag|test|NODE_ENV|\bMODE\b/i

function guardOf({ site: { file, node } }: SdkStart): StartWithOptions['guard'] {
  for (let around = node.parent; around !== null; around = around.parent) {
    const condition = conditionOf(around)
    const text = condition === null ? '' : textOf(file, condition)
    if (kindOfEnvironment.test(text)) return /prod/i.test(text) && !/!|\bnot\b/.test(text) ? 'production' : 'other'
  }
  return null
}

/** What decides whether the inside of a node runs; `null` where nothing does. */
function conditionOf(node: SyntaxNode): SyntaxNode | null {
  if (node.name === 'IfStatement') return childrenOf(node)[1] ?? null
  if (node.name === 'ConditionalExpression' || node.name === 'BinaryExpression') return node.firstChild
  return null
}

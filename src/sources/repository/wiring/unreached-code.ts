import type { SyntaxNode } from '@lezer/common'
import { expressionOf } from '../code/javascript/values.ts'
import { occurrencesOf } from '../code/occurrences.ts'
import { textOf } from '../code/source.ts'
import { childrenOf, enclosing } from '../code/syntax-nodes.ts'
import type { CodeFile } from './code-base.ts'

/** What keeps code from ever being run: a condition that is written as a constant, or a function that nothing calls. */
export interface Unreached {
  readonly why: 'never true' | 'never called'
  readonly node: SyntaxNode
}

/** What keeps the code at a node from being run, where the file alone makes that certain; else `null`. */
export function unreachedBy(file: CodeFile, node: SyntaxNode): Unreached | null {
  const condition = constantAgainst(file, node)
  if (condition !== null) return { why: 'never true', node: condition }
  const uncalled = uncalledFunction(file, node)
  return uncalled === null ? null : { why: 'never called', node: uncalled }
}

function constantAgainst(file: CodeFile, node: SyntaxNode): SyntaxNode | null {
  let inner = node
  for (let around = node.parent; around !== null; around = around.parent) {
    const choice = choiceOf(file, around, inner)
    const truth = choice === null ? null : truthOf(file, choice.condition)
    if (choice !== null && truth !== null && truth !== choice.wanted) return choice.condition
    inner = around
  }
  return null
}

interface Choice {
  readonly condition: SyntaxNode
  /** What the condition has to be for the branch to run. */
  readonly wanted: boolean
}

/** The condition that decides whether a part of a node runs; `null` where it is not a branch of it. */
function choiceOf(file: CodeFile, around: SyntaxNode, part: SyntaxNode): Choice | null {
  const branch = branches.get(around.name)
  if (branch === undefined) return null
  const children = childrenOf(around)
  const index = children.findIndex(({ from, to }) => from === part.from && to === part.to)
  const [at, wanted] = branch(index, children, file) ?? []
  const condition = at === undefined ? undefined : children[at]
  return condition === undefined || wanted === undefined ? null : { condition, wanted }
}

/** Which child is the condition of the child at `index`, and what it has to be. */
type Branch = (index: number, children: readonly SyntaxNode[], file: CodeFile) => readonly [number, boolean] | null

const afterIf: Branch = (index, children) => {
  if (/^(?:el)?if$/.test(children[index - 2]?.name ?? '')) return [index - 1, true]
  return index === 4 && children[3]?.name === 'else' ? [1, false] : null
}

const inOperator: Branch = (index, children, file) => {
  const operator = children[1] === undefined ? '' : textOf(file, children[1])
  if (index !== 2 || !/^(?:&&|\|\||and|or)$/.test(operator)) return null
  return [0, operator === '&&' || operator === 'and']
}

/** `condition ? one : other`, and in Python `one if condition else other`. */
const inConditional: Branch = (index, children) => {
  const [whenTrue, condition] = children[1]?.name === 'if' ? [0, 2] : [2, 0]
  if (index === whenTrue) return [condition, true]
  return index === 4 ? [condition, false] : null
}

const branches: ReadonlyMap<string, Branch> = new Map([
  ['IfStatement', afterIf],
  ['IfExpression', afterIf],
  ['BinaryExpression', inOperator],
  ['ConditionalExpression', inConditional],
])

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
])

/** `true` and `false` as they are written, in parentheses or as a constant of a script; `null` for anything else. */
function truthOf(file: CodeFile, condition: SyntaxNode): boolean | null {
  const script = file.script()
  const expression = script === null ? condition : expressionOf(script, condition)
  if (expression.to - expression.from > 40) return null
  return truths.get(textOf(file, expression).replace(/[()\s]/g, '')) ?? null
}

const functions = new Set(['FunctionDeclaration', 'FunctionItem'])

/** The function around a node, where nobody can call it: private to its file, and named nowhere else in it. */
function uncalledFunction(file: CodeFile, node: SyntaxNode): SyntaxNode | null {
  const around = enclosing(node, functions)
  // What is exported, or carries an attribute, stands in a node of its own.
  if (around?.parent?.name !== 'Script' && around?.parent?.name !== 'SourceFile') return null
  const name = around.getChild('VariableDefinition') ?? around.getChild('BoundIdentifier')
  if (name === null || around.getChild('Vis') !== null) return null
  const { code } = file.source()
  const written = textOf(file, name)
  // `main` is called by the runtime, and the private functions of a Rust file can be called by its modules.
  if (around.name === 'FunctionItem' && (written === 'main' || /\bmod\s+\w+\s*;/.test(code))) return null
  return occurrencesOf(written, code, 2) === 1 ? name : null
}

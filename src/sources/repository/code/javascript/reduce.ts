import type { SyntaxNode } from '@lezer/common'
import type { RepoPath } from '../../../../core/location.ts'
import { textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'
import { firstOf, joined, literal, nothing, oneOf, type Template, unknown } from '../template.ts'
import { stringIn, unescaped } from './literals.ts'
import { propertyName, referenceOf, unwrapped } from './references.ts'
import type { Script } from './script.ts'
import { argumentsOf } from './uses.ts'
import { propertyOf } from './values.ts'
import { knownCall, knownValue, manifestProperty, manifestReadBy } from './well-known.ts'

/** Where an expression stands, as far as its meaning depends on it. */
export interface ScriptPlace {
  readonly path: RepoPath
  /** When `process.env` is read there: configuration of a bundler reads it while building. */
  readonly processEnv: 'build' | 'run'
}

interface Context extends ScriptPlace {
  readonly script: Script
  /** Steps left, shared by the whole reduction. */
  readonly effort: { left: number }
}

/**
 * What a JavaScript expression of text comes to: literals, templates, environment variables, fields of package.json, constants
 * and functions of the same file, and the operators that choose between them. Everything else is unknown.
 */
export function reduceScript(script: Script, place: ScriptPlace, node: SyntaxNode): Template {
  return reduce({ ...place, script, effort: { left: 400 } }, node)
}

function reduce(context: Context, node: SyntaxNode | null | undefined): Template {
  if (!node || --context.effort.left < 0) return unknown
  const inner = unwrapped(node)
  switch (inner.name) {
    case 'String':
      return textual(stringIn(context.script.text, inner))
    case 'Number':
      return literal(textOf(context.script, inner))
    case 'TemplateString':
      return reduceTemplate(context, inner)
    case 'BinaryExpression':
      return reduceBinary(context, inner)
    case 'ConditionalExpression':
      return reduceConditional(context, inner)
    case 'null':
    case 'NullType':
      return nothing
    case 'VariableName':
    case 'PropertyDefinition':
      return reduceName(context, inner)
    case 'MemberExpression':
      return reduceMember(context, inner)
    case 'CallExpression':
      return reduceCall(context, inner)
    default:
      return unknown
  }
}

function textual(text: string | null): Template {
  return text === null ? unknown : literal(text)
}

function reduceTemplate(context: Context, template: SyntaxNode): Template {
  const { text } = context.script
  const parts: Template[] = []
  let done = template.from + 1
  for (const interpolation of template.getChildren('Interpolation')) {
    parts.push(literal(unescaped(text.slice(done, interpolation.from))), reduce(context, childrenOf(interpolation)[1]))
    done = interpolation.to
  }
  return joined([...parts, literal(unescaped(text.slice(done, template.to - 1)))])
}

function reduceBinary(context: Context, node: SyntaxNode): Template {
  const [left, operator, right] = childrenOf(node)
  switch (operator === undefined ? '' : textOf(context.script, operator)) {
    case '+':
      return joined([reduce(context, left), reduce(context, right)])
    case '||':
    case '??':
      return firstOf([reduce(context, left), reduce(context, right)])
    case '&&':
      return reduce(context, right)
    default:
      return unknown
  }
}

function reduceConditional(context: Context, node: SyntaxNode): Template {
  const [, , whenTrue, , whenFalse] = childrenOf(node)
  return oneOf([reduce(context, whenTrue), reduce(context, whenFalse)])
}

function reduceName(context: Context, node: SyntaxNode): Template {
  const { script } = context
  const reference = referenceOf(script, node)
  const known = reference === null ? null : knownValue(reference, context)
  if (known !== null) return known
  const declaration = script.declarationAt(node.from)
  if (declaration === null) return textOf(script, node) === 'undefined' ? nothing : unknown
  const { binding, reassigned } = declaration
  if (reassigned || binding.kind !== 'value') return unknown
  const [key, ...rest] = binding.path
  if (key === undefined) return reduce(context, binding.value)
  return rest.length > 0 ? unknown : reduceProperty(context, binding.value, key)
}

function reduceMember(context: Context, node: SyntaxNode): Template {
  const reference = referenceOf(context.script, node)
  const known = reference === null ? null : knownValue(reference, context)
  if (known !== null) return known
  const key = propertyName(context.script, node)
  return node.firstChild === null || key === null ? unknown : reduceProperty(context, node.firstChild, key)
}

/** A property of an object literal, or of a package.json that is read as a file. */
function reduceProperty(context: Context, object: SyntaxNode, key: string): Template {
  if (--context.effort.left < 0) return unknown
  const manifest = manifestReadBy(context.script, object, context)
  if (manifest !== null) return manifestProperty(manifest, [key]) ?? unknown
  const property = propertyOf(context.script, object, key)
  return property.kind === 'value' ? reduce(context, property.value) : property.kind === 'absent' ? nothing : unknown
}

const keeping = new Set(['toString', 'trim', 'valueOf', 'trimEnd', 'trimStart'])

function reduceCall(context: Context, call: SyntaxNode): Template {
  const { script } = context
  const args = argumentsOf(call)
  const callee = call.firstChild === null ? null : unwrapped(call.firstChild)
  const reference = callee === null ? null : referenceOf(script, callee)
  const texts = args.map(argument => stringIn(script.text, argument))
  const known = reference === null ? null : knownCall(reference, texts, context)
  if (known !== null) return known
  if (reference?.module === null && reference.path.join('.') === 'String') return reduce(context, args[0])
  if (callee?.name === 'MemberExpression') return reduceMethod(context, callee, args)
  return args.length === 0 && callee !== null ? reduceResult(context, callee) : unknown
}

function reduceMethod(context: Context, callee: SyntaxNode, args: readonly (SyntaxNode | null)[]): Template {
  const name = propertyName(context.script, callee)
  const object = callee.firstChild
  if (name !== null && keeping.has(name)) return reduce(context, object)
  if (name !== 'join' || object?.name !== 'ArrayExpression') return unknown
  const separator = reduce(context, args[0])
  const items = childrenOf(object).filter(child => !'[],'.includes(child.name))
  return joined(items.flatMap((item, index) => [...(index > 0 ? [separator] : []), reduce(context, item)]))
}

/** What a function of the same file gives when called without arguments. */
function reduceResult(context: Context, callee: SyntaxNode): Template {
  const declaration = context.script.declarationAt(callee.from)
  if (declaration === null || declaration.reassigned) return unknown
  const { binding } = declaration
  const called = binding.kind === 'function' ? binding.node : binding.kind === 'value' ? unwrapped(binding.value) : null
  const body = called !== null && functions.has(called.name) ? called.lastChild : null
  if (body === null) return unknown
  if (body.name !== 'Block') return reduce(context, body)
  return oneOf(returnedBy(body).map(statement => reduce(context, childrenOf(statement)[1])))
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction'])

/** The `return` statements of a function's body, those of functions inside it left out. */
function returnedBy(body: SyntaxNode): readonly SyntaxNode[] {
  const returned: SyntaxNode[] = []
  body.cursor().iterate(({ name, node }) => {
    if (name === 'ReturnStatement') returned.push(node)
    return !functions.has(name) && name !== 'MethodDeclaration'
  })
  return returned
}

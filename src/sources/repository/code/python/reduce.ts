import type { SyntaxNode } from '@lezer/common'
import type { RepoPath } from '../../../../core/location.ts'
import { textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'
import {
  environmentVariable,
  firstOf,
  hole,
  joined,
  literal,
  nothing,
  oneOf,
  type Template,
  unknown,
} from '../template.ts'
import { argumentsOf, dottedName } from './calls.ts'
import { quotedIn, unescaped } from './literals.ts'
import type { PythonFile } from './python-file.ts'

interface Context {
  readonly file: PythonFile
  readonly path: RepoPath
  /** Steps left, shared by the whole reduction. */
  readonly effort: { left: number }
}

/**
 * What a Python expression of text comes to: literals, f-strings, `%` and `format`, `os.environ` and `os.getenv`, names that the
 * file gives one value, functions of the file, `or` and conditional expressions. Everything else is unknown.
 */
export function reducePython(file: PythonFile, path: RepoPath, node: SyntaxNode): Template {
  return reduce({ file, path, effort: { left: 400 } }, node)
}

function reduce(context: Context, node: SyntaxNode | null | undefined): Template {
  if (!node || --context.effort.left < 0) return unknown
  switch (node.name) {
    case 'String':
      return reduceString(context, node)
    case 'FormatString':
      return reduceFormatString(context, node)
    case 'ContinuedString':
      return joined(childrenOf(node).map(child => reduce(context, child)))
    case 'None':
      return nothing
    case 'ParenthesizedExpression':
      return reduce(context, childrenOf(node)[1])
    case 'BinaryExpression':
      return reduceBinary(context, node)
    case 'ConditionalExpression': {
      const [whenTrue, , , , whenFalse] = childrenOf(node)
      return oneOf([reduce(context, whenTrue), reduce(context, whenFalse)])
    }
    case 'VariableName':
      return reduceName(context, node)
    case 'MemberExpression':
      return reduceMember(context, node)
    case 'CallExpression':
      return reduceCall(context, node)
    default:
      return unknown
  }
}

function stringIn(context: Context, node: SyntaxNode | null | undefined): string | null {
  const quoted = node?.name === 'String' ? quotedIn(textOf(context.file, node)) : null
  if (quoted === null) return null
  return quoted.raw ? quoted.written : unescaped(quoted.written)
}

function reduceString(context: Context, node: SyntaxNode): Template {
  const text = stringIn(context, node)
  return text === null ? unknown : literal(text)
}

function reduceFormatString(context: Context, node: SyntaxNode): Template {
  const quoted = quotedIn(textOf(context.file, node))
  if (quoted === null) return unknown
  const { text } = context.file
  const end = node.from + quoted.start + quoted.written.length
  const parts: Template[] = []
  let done = node.from + quoted.start
  const add = (to: number) =>
    parts.push(literal(unescaped(text.slice(done, to)).replace(/\{\{|\}\}/g, brace => brace.charAt(0))))
  for (const replacement of node.getChildren('FormatReplacement')) {
    add(replacement.from)
    parts.push(reduce(context, childrenOf(replacement)[1]))
    done = replacement.to
  }
  add(end)
  return joined(parts)
}

function reduceBinary(context: Context, node: SyntaxNode): Template {
  const [left, operator, right] = childrenOf(node)
  switch (operator === undefined ? '' : textOf(context.file, operator)) {
    case '+':
      return joined([reduce(context, left), reduce(context, right)])
    case 'or':
      return firstOf([reduce(context, left), reduce(context, right)])
    case 'and':
      return reduce(context, right)
    case '%':
      return reducePercent(context, left, right)
    default:
      return unknown
  }
}

/** `"%s@%s" % (name, version)`. */
function reducePercent(context: Context, left: SyntaxNode | undefined, right: SyntaxNode | undefined): Template {
  const format = stringIn(context, left)
  if (format === null || right === undefined) return unknown
  const values =
    right.name === 'TupleExpression' ? childrenOf(right).filter(({ name }) => !'(),'.includes(name)) : [right]
  const texts = format.split('%s')
  if (texts.length !== values.length + 1 || texts.some(text => text.includes('%'))) return unknown
  return interleaved(
    texts,
    values.map(value => reduce(context, value)),
  )
}

function interleaved(texts: readonly string[], values: readonly Template[]): Template {
  return joined(texts.flatMap((text, index) => [...(index > 0 ? [values[index - 1] ?? unknown] : []), literal(text)]))
}

function reduceName(context: Context, node: SyntaxNode): Template {
  const value = context.file.assigned(textOf(context.file, node))
  return value === null ? unknown : reduce(context, value)
}

/** `os.environ["NAME"]`; constants of classes and modules are not followed. */
function reduceMember(context: Context, node: SyntaxNode): Template {
  const [object, bracket, key] = childrenOf(node)
  if (object === undefined || bracket?.name !== '[') return unknown
  const name = dottedName(context.file, object)
  const variable = stringIn(context, key)
  if (name === null || variable === null || context.file.resolvedName(name) !== 'os.environ') return unknown
  return environmentVariable(variable, 'run')
}

const readingEnvironment = new Set(['os.environ.get', 'os.getenv', 'decouple.config', 'environ.get'])
const keeping = new Set(['strip', 'decode', 'rstrip', 'lstrip'])

function reduceCall(context: Context, call: SyntaxNode): Template {
  const { file, path } = context
  const callee = call.firstChild
  const written = callee === null ? null : dottedName(file, callee)
  const name = written === null ? null : file.resolvedName(written)
  const { positional } = argumentsOf(file, call)
  if (readingEnvironment.has(name ?? '') || isEnvironmentReader(context, written ?? ''))
    return readVariable(context, call)
  if (name === 'str') return reduce(context, positional[0])
  if (name === 'importlib.metadata.version') {
    return hole({ kind: 'package-version', of: { kind: 'nearest', ecosystem: 'python', to: path } })
  }
  if (callee?.name === 'MemberExpression') return reduceMethod(context, callee, positional)
  const body = written === null || positional.length > 0 ? null : file.function(written)?.getChild('Body')
  return body ? reduceResult(context, body) : unknown
}

/** `os.getenv(name, fallback)` and its like. */
function readVariable(context: Context, call: SyntaxNode): Template {
  const { positional, keywords } = argumentsOf(context.file, call)
  const name = stringIn(context, positional[0])
  if (name === null) return unknown
  const read = environmentVariable(name, 'run')
  const fallback = positional[1] ?? keywords.get('default')
  return fallback === undefined ? read : firstOf([read, reduce(context, fallback)])
}

/** `env = environ.Env()`, then `env("NAME", default=…)` and `env.str("NAME")`: django-environ and environs. */
function isEnvironmentReader(context: Context, written: string): boolean {
  const [first = '', method = 'str', ...rest] = written.split('.')
  const made = context.file.assigned(first)
  const callee = made?.name === 'CallExpression' && rest.length === 0 && method === 'str' ? made.firstChild : null
  const name = callee === null ? null : dottedName(context.file, callee)
  return name !== null && /^(?:environ|environs)\.(?:Env|FileAwareEnv)$/.test(context.file.resolvedName(name))
}

function reduceMethod(context: Context, callee: SyntaxNode, positional: readonly SyntaxNode[]): Template {
  const [object] = childrenOf(callee)
  const method = callee.lastChild === null ? '' : textOf(context.file, callee.lastChild)
  if (keeping.has(method) && positional.length === 0) return reduce(context, object)
  const texts = method === 'format' ? stringIn(context, object)?.split('{}') : undefined
  if (texts?.length !== positional.length + 1 || texts.some(text => /[{}]/.test(text))) return unknown
  return interleaved(
    texts,
    positional.map(value => reduce(context, value)),
  )
}

function reduceResult(context: Context, body: SyntaxNode): Template {
  const returned: Template[] = []
  body.cursor().iterate(({ name, node }) => {
    if (name === 'ReturnStatement') returned.push(reduce(context, childrenOf(node)[1]))
    return name !== 'FunctionDefinition' && name !== 'LambdaExpression'
  })
  return oneOf(returned)
}

import type { SyntaxNode } from '@lezer/common'
import type { RepoPath } from '../../../../core/location.ts'
import { rawText } from '../../../../core/text.ts'
import { parse } from '../parse.ts'
import { type Parsed, textOf } from '../source.ts'
import { childrenOf } from '../syntax-nodes.ts'
import { environmentVariable, firstOf, literal, nothing, oneOf, type Template, unknown } from '../template.ts'
import { argumentsOf, calleeOf, macroArguments } from './calls.ts'
import { stringIn } from './literals.ts'
import { localOf } from './locals.ts'
import { reduceMacro } from './macros.ts'
import type { RustFile } from './rust-file.ts'

/** What an expression is reduced in: its text, the file whose items it sees, and what parameters stand for. */
interface Context extends Parsed {
  readonly file: RustFile
  readonly path: RepoPath
  readonly parameters: ReadonlyMap<string, Template>
  /** For a piece of a macro: where the macro stands. */
  readonly outer: { readonly context: Context; readonly node: SyntaxNode } | null
  /** Steps left, shared by the whole reduction. */
  readonly effort: { left: number }
}

/**
 * What a Rust expression of text comes to: literals, `format!`, `concat!`, `env!`, `std::env::var`, constants, locals and
 * functions of the same file, and the methods that choose between them. Everything else is unknown.
 */
export function reduceRust(file: RustFile, path: RepoPath, node: SyntaxNode): Template {
  const { text, tree } = file
  return reduce({ text, tree, file, path, parameters: new Map(), outer: null, effort: { left: 400 } }, node)
}

function reduce(context: Context, node: SyntaxNode | null | undefined): Template {
  if (!node || --context.effort.left < 0) return unknown
  switch (node.name) {
    case 'String':
    case 'RawString':
      return textual(stringIn(context, node))
    case 'Identifier':
    case 'ScopedIdentifier':
      return reduceName(context, node)
    case 'MacroInvocation':
      return reduceInvocation(context, node)
    case 'CallExpression':
      return reduceCall(context, node)
    case 'ReferenceExpression':
    case 'UnaryExpression':
      return reduce(context, childrenOf(node).at(-1))
    case 'TryExpression':
    case 'TypeCastExpression':
      return reduce(context, node.firstChild)
    case 'ParenthesizedExpression':
    case 'ReturnExpression':
      return reduce(context, childrenOf(node)[1])
    case 'IfExpression':
      return oneOf(
        node
          .getChildren('Block')
          .map(block => reduceBlock(context, block))
          .concat(elseIf(context, node)),
      )
    case 'MatchExpression':
      return oneOf(
        (node.getChild('MatchBlock')?.getChildren('MatchArm') ?? []).map(arm => reduce(context, armValue(arm))),
      )
    case 'Block':
    case 'UnsafeBlock':
      return reduceBlock(context, node)
    default:
      return unknown
  }
}

function textual(text: string | null): Template {
  return text === null ? unknown : literal(text)
}

function elseIf(context: Context, node: SyntaxNode): readonly Template[] {
  const nested = node.getChild('IfExpression')
  return nested === null ? [] : [reduce(context, nested)]
}

function armValue(arm: SyntaxNode): SyntaxNode | undefined {
  return childrenOf(arm).findLast(({ name }) => name !== ',')
}

/** The value of a block, and what it returns before its end. */
function reduceBlock(context: Context, block: SyntaxNode): Template {
  const body = block.name === 'UnsafeBlock' ? (block.getChild('Block') ?? block) : block
  const statements = childrenOf(body).filter(({ name }) => name !== '{' && name !== '}')
  const last = statements.at(-1)
  const value = last?.name === 'ExpressionStatement' ? last.firstChild : last
  return oneOf([...returnedEarly(context, body, last?.from ?? body.to), reduce(context, value)])
}

function returnedEarly(context: Context, body: SyntaxNode, before: number): readonly Template[] {
  const returned: Template[] = []
  const cursor = body.cursor()
  while (cursor.next() && cursor.from < before) {
    if (cursor.name === 'ReturnExpression') returned.push(reduce(context, cursor.node))
  }
  return returned
}

function reduceName(context: Context, node: SyntaxNode): Template {
  return valueOfName(context, node, textOf(context, node).replace(/\s/g, ''))
}

function valueOfName(context: Context, node: SyntaxNode, name: string): Template {
  const parameter = context.parameters.get(name)
  if (parameter !== undefined) return parameter
  if (name === 'None') return nothing
  const local = localOf(context, node, name)
  if (local?.kind === 'value') return reduce(context, local.value)
  if (local?.kind === 'opaque') return unknown
  if (context.outer !== null) return valueOfName(context.outer.context, context.outer.node, name)
  const constant = context.file.constant(name.replace(/^(?:self|Self|crate)::/, ''))
  return constant === null ? unknown : reduce(inFile(context), constant)
}

/** The same reduction, for a node of the file itself. */
function inFile(context: Context): Context {
  return { ...context, text: context.file.text, tree: context.file.tree, parameters: new Map(), outer: null }
}

function reduceInvocation(context: Context, invocation: SyntaxNode): Template {
  const name = invocation.firstChild === null ? '' : textOf(context, invocation.firstChild).replace(/\s/g, '')
  return reduceMacro(name.slice(name.lastIndexOf(':') + 1), macroArguments(context, invocation), {
    path: context.path,
    value: written => {
      const piece = pieceOf(context, invocation, written)
      return piece === null ? unknown : reduce(piece.context, piece.node)
    },
    text: written => {
      const piece = pieceOf(context, invocation, written)
      return piece === null ? null : stringIn(piece.context, piece.node)
    },
  })
}

/** The arguments of a macro are tokens to the parser: each is read again as an expression. */
function pieceOf(context: Context, macro: SyntaxNode, written: string): { context: Context; node: SyntaxNode } | null {
  if (--context.effort.left < 0) return null
  const before = 'fn f() { let _ = '
  const text = `${before}${written.trim()}; }`
  const tree = parse(text, { kind: 'rust' })
  const declaration = tree?.resolveInner(before.length, 1)
  if (!tree || !declaration) return null
  let node: SyntaxNode = declaration
  while (node.parent !== null && node.parent.name !== 'LetDeclaration') node = node.parent
  return { context: { ...context, text, tree, outer: { context, node: macro } }, node }
}

const wrapping = /(?:^|::)(?:Some|Ok|Owned|Borrowed|Cow::from|String::from|Arc::from|Arc::new|Box::new|Into::into)$/
const readingEnvironment = /^(?:std::)?env::(?:var|var_os)$/

function reduceCall(context: Context, call: SyntaxNode): Template {
  const callee = calleeOf(call)
  if (callee === null) return reduceMethod(context, call)
  const resolved = context.file.resolvedPath(textOf(context, callee))
  const [argument] = argumentsOf(call)
  if (readingEnvironment.test(resolved)) return runVariable(reduce(context, argument))
  if (wrapping.test(resolved)) return reduce(context, argument)
  const called = context.file.function(resolved.replace(/^(?:self|Self|crate)::/, ''))
  const body = called?.getChild('Block')
  return body && argument === undefined ? reduceBlock(inFile(context), body) : unknown
}

function runVariable(name: Template): Template {
  const [alternative] = name
  const [part] = alternative ?? []
  if (name.length !== 1 || alternative?.length !== 1 || part?.kind !== 'literal') return unknown
  return environmentVariable(rawText(part.text), 'run')
}

const keeping = new Set(
  'ok unwrap expect unwrap_or_default to_string to_owned into clone cloned copied trim as_str as_ref as_deref into_owned borrow filter to_string_lossy'.split(
    ' ',
  ),
)

function reduceMethod(context: Context, call: SyntaxNode): Template {
  const method = call.firstChild?.name === 'GenericFunction' ? call.firstChild.firstChild : call.firstChild
  const name = method?.name === 'FieldExpression' ? method.getChild('FieldIdentifier') : null
  if (!name || !method) return unknown
  const receiver = reduce(context, method.firstChild)
  const [argument] = argumentsOf(call)
  const called = textOf(context, name)
  if (keeping.has(called)) return receiver
  if (called === 'unwrap_or' || called === 'or') return firstOf([receiver, reduce(context, argument)])
  if (called === 'unwrap_or_else' || called === 'or_else') return firstOf([receiver, applied(context, argument, [])])
  if (called === 'map' || called === 'and_then') return applied(context, argument, receiver)
  return unknown
}

/** A closure or a converting function applied to a value; of other functions the result is not known. */
function applied(context: Context, applicable: SyntaxNode | undefined, value: Template): Template {
  if (applicable === undefined) return unknown
  if (applicable.name !== 'ClosureExpression') {
    return wrapping.test(textOf(context, applicable).replace(/\s/g, '')) ? value : unknown
  }
  const parameter = applicable.getChild('ParamList')?.getChild('Parameter')
  const name =
    parameter === null || parameter === undefined ? null : textOf(context, parameter).replace(/:.*$/s, '').trim()
  const parameters = name === null ? context.parameters : new Map([...context.parameters, [name, value]])
  return reduce({ ...context, parameters }, applicable.lastChild)
}

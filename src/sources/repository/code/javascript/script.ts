import type { SyntaxNode } from '@lezer/common'
import type { Parsed } from '../source.ts'
import { type Binding, bindingOf } from './binding.ts'

/** A name that the script declares, and what it stands for. */
export interface Declaration {
  readonly name: string
  readonly binding: Binding
  /** Assigned again somewhere: what it stands for then is not known. */
  readonly reassigned: boolean
}

/** A script with its names resolved. */
export interface Script extends Parsed {
  /** What a name at this offset refers to; `null` for a name that the script does not declare. */
  declarationAt(offset: number): Declaration | null
}

type Declared = { -readonly [Key in keyof Declaration]: Declaration[Key] }

interface Scope {
  readonly names: Map<string, Declared>
  /** Where `var` belongs: a function or the script. */
  readonly holdsVar: boolean
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration'])
const scopes = new Set([...functions, 'Script', 'Block', 'ForStatement', 'CatchClause', 'SwitchBody', 'StaticBlock'])

/** Resolves the names of a script, with JavaScript's scopes. Linear in the size of the tree. */
export function readScript(parsed: Parsed): Script {
  const declared = scopesOf(parsed)
  const resolved = resolve(parsed, declared)
  return { text: parsed.text, tree: parsed.tree, declarationAt: offset => resolved.get(offset) ?? null }
}

/** The scopes in the order in which a walk enters them. */
function scopesOf({ text, tree }: Parsed): readonly Scope[] {
  const all: Scope[] = []
  const open: Scope[] = []
  tree.iterate({
    enter: node => {
      if (scopes.has(node.name)) {
        const scope = { names: new Map(), holdsVar: node.name === 'Script' || functions.has(node.name) }
        all.push(scope)
        open.push(scope)
      } else if (node.name === 'VariableDefinition') declare(text, node.node, open)
    },
    leave: node => {
      if (scopes.has(node.name)) open.pop()
    },
  })
  return all
}

function declare(text: string, definition: SyntaxNode, open: readonly Scope[]): void {
  const binding = bindingOf(text, definition)
  if (binding === null) return
  // The name of a function stands in the scope around it; the walk is inside the function already.
  const inner = definition.parent?.name === 'FunctionDeclaration' ? open.at(-2) : open.at(-1)
  const scope = binding.kind === 'value' && binding.hoisted ? open.findLast(one => one.holdsVar) : inner
  const name = text.slice(definition.from, definition.to)
  const known = scope?.names.get(name)
  if (known !== undefined) known.reassigned = true
  else scope?.names.set(name, { name, binding, reassigned: false })
}

function resolve({ text, tree }: Parsed, declared: readonly Scope[]): ReadonlyMap<number, Declaration> {
  const resolved = new Map<number, Declaration>()
  const visible = new Map<string, Declared[]>()
  const open: (Scope | undefined)[] = []
  let entered = 0
  tree.iterate({
    enter: node => {
      if (scopes.has(node.name)) {
        const scope = declared[entered++]
        open.push(scope)
        for (const [name, declaration] of scope?.names ?? []) {
          const outer = visible.get(name)
          if (outer === undefined) visible.set(name, [declaration])
          else outer.push(declaration)
        }
      }
      const declaration = names.has(node.name) && visible.get(text.slice(node.from, node.to))?.at(-1)
      if (!declaration) return
      resolved.set(node.from, declaration)
      noteAssignment(declaration, node.node)
    },
    leave: node => {
      if (!scopes.has(node.name)) return
      for (const name of open.pop()?.names.keys() ?? []) visible.get(name)?.pop()
    },
  })
  return resolved
}

const names = new Set(['VariableName', 'VariableDefinition', 'PropertyDefinition', 'JSXIdentifier'])

/** A name declared without a value stands for the one value it is given; any other name is not known once it is given another. */
function noteAssignment(declaration: Declared, name: SyntaxNode): void {
  if (!isAssigned(name)) return
  const value = name.parent?.getChild('Equals')?.nextSibling
  if (declaration.binding.kind === 'unset' && value && name.name === 'VariableName') {
    declaration.binding = { kind: 'value', value, path: [], hoisted: false }
  } else declaration.reassigned = true
}

/** `x = …`, `x += …`, `x++`, `[x] = …` and `({ x } = …)`. */
function isAssigned(name: SyntaxNode): boolean {
  const parent = name.parent
  if (name.name === 'VariableDefinition') return bindingOf('', name) === null
  if (parent?.name === 'AssignmentExpression') return parent.firstChild?.from === name.from
  return parent?.name === 'PostfixExpression' && parent.lastChild?.name === 'ArithOp'
}

import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax-nodes.ts'
import { stringIn } from './literals.ts'
import type { Script } from './script.ts'

/** A place where a script loads a module. */
export interface Load {
  readonly module: string
  /** `import` statements run before everything else in their module; `require` and `import()` where they stand. */
  readonly form: 'import' | 'export from' | 'require' | 'dynamic import'
  /** Nothing but types comes of it: it is gone when the script runs. */
  readonly typesOnly: boolean
  /** Whether it stands in a function, a block or a branch. */
  readonly nested: boolean
  readonly from: number
  readonly to: number
}

const nesting = new Set(['Block', 'FunctionDeclaration', 'ArrowFunction', 'FunctionExpression', 'MethodDeclaration'])

/** The modules that a script loads, in order of the text. */
export function loadsIn(script: Script): readonly Load[] {
  const loads: Load[] = []
  let depth = 0
  script.tree.iterate({
    enter: ({ name, node }) => {
      if (nesting.has(name)) depth++
      const load = loadAt(script, node)
      if (load !== null) loads.push({ ...load, nested: depth > 0, from: node.from, to: node.to })
    },
    leave: ({ name }) => {
      if (nesting.has(name)) depth--
    },
  })
  return loads
}

function loadAt(script: Script, node: SyntaxNode): Pick<Load, 'module' | 'form' | 'typesOnly'> | null {
  switch (node.name) {
    case 'ImportDeclaration':
      return load('import', stringIn(script.text, node.getChild('String')), hasTypesOnly(node))
    case 'ExportDeclaration':
      return load('export from', stringIn(script.text, node.getChild('String')), hasTypesOnly(node))
    case 'DynamicImport':
      return load('dynamic import', stringIn(script.text, node.getChild('String')), false)
    case 'CallExpression':
      return load('require', requiredBy(script, node), false)
    default:
      return null
  }
}

function load(form: Load['form'], module: string | null, typesOnly: boolean): ReturnType<typeof loadAt> {
  return module === null ? null : { form, module, typesOnly }
}

/** `import type …`, or a group in which every name is a type. */
function hasTypesOnly(statement: SyntaxNode): boolean {
  const children = childrenOf(statement)
  if (children[1]?.name === 'type') return true
  const group = statement.getChild('ImportGroup')
  if (group === null || children.some(child => child.name === 'VariableDefinition')) return false
  const inside = childrenOf(group)
  const imported = inside.filter(({ name }) => name === 'VariableDefinition')
  return imported.length > 0 && imported.length === inside.filter(({ name }) => name === 'type').length
}

function requiredBy(script: Script, call: SyntaxNode): string | null {
  const callee = call.firstChild
  if (callee?.name !== 'VariableName' || script.text.slice(callee.from, callee.to) !== 'require') return null
  if (script.declarationAt(callee.from) !== null) return null
  return stringIn(script.text, call.getChild('ArgList')?.getChild('String') ?? null)
}

import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax-nodes.ts'
import { stringIn } from './literals.ts'
import type { Script } from './script.ts'

/** A name that a script exports. */
export interface Export {
  /** `default`, or `*` for everything of a module. */
  readonly name: string
  /** The module it comes from in `export … from`; `null` where it is the script's own. */
  readonly module: string | null
  /** The exported expression or function; `null` where it comes from a module. */
  readonly value: SyntaxNode | null
  readonly from: number
}

/** What a script exports, in order of the text; CommonJS exports are not looked at. */
export function exportsIn(script: Script): readonly Export[] {
  return script.tree.topNode.getChildren('ExportDeclaration').flatMap(statement => exportedBy(script, statement))
}

function exportedBy(script: Script, statement: SyntaxNode): readonly Export[] {
  const children = childrenOf(statement)
  const second = children[1]
  const module = stringIn(script.text, statement.getChild('String'))
  const from = statement.from
  switch (second?.name) {
    case 'default':
      return [{ name: 'default', module: null, value: children[2] ?? null, from }]
    case 'Star':
      return [{ name: nameIn(script, statement.getChild('VariableDefinition')) ?? '*', module, value: null, from }]
    case 'ExportGroup':
      return grouped(script, second, module)
    case 'VariableDeclaration':
      return declared(script, second)
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return named(script, second.getChild('VariableDefinition'), second)
    default:
      return []
  }
}

/** `{ a, b as c }`: the exported name is the last one before each comma. */
function grouped(script: Script, group: SyntaxNode, module: string | null): readonly Export[] {
  const exported: Export[] = []
  let names: SyntaxNode[] = []
  for (const child of childrenOf(group)) {
    if (child.name === 'VariableName' || child.name === 'String') names.push(child)
    if (child.name !== ',' && child.name !== '}') continue
    const last = names.at(-1)
    const value = module === null ? (names[0] ?? null) : null
    if (last !== undefined) exported.push({ name: nameIn(script, last) ?? '', module, value, from: last.from })
    names = []
  }
  return exported
}

function declared(script: Script, declaration: SyntaxNode): readonly Export[] {
  return declaration.getChildren('VariableDefinition').flatMap(definition => {
    let value = definition.nextSibling
    while (value !== null && value.name !== 'Equals' && value.name !== ',') value = value.nextSibling
    return named(script, definition, value?.name === 'Equals' ? value.nextSibling : null)
  })
}

function named(script: Script, definition: SyntaxNode | null, value: SyntaxNode | null): readonly Export[] {
  const name = nameIn(script, definition)
  return definition === null || name === null ? [] : [{ name, module: null, value, from: definition.from }]
}

function nameIn(script: Script, node: SyntaxNode | null): string | null {
  return node === null ? null : (stringIn(script.text, node) ?? script.text.slice(node.from, node.to))
}

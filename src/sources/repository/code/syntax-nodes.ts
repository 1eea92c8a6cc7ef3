import type { SyntaxNode } from '@lezer/common'

/** The children of a node, in order, comments and errors left out. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!child.type.isError && !child.name.endsWith('Comment')) children.push(child)
  }
  return children
}

/** The nearest node around this one with one of the names; `null` where there is none. */
export function enclosing(node: SyntaxNode, names: ReadonlySet<string>): SyntaxNode | null {
  let around = node.parent
  while (around !== null && !names.has(around.name)) around = around.parent
  return around
}

/** The items between the brackets of a list, split at its commas; each item as its nodes. */
export function itemsOf(list: SyntaxNode): readonly (readonly SyntaxNode[])[] {
  const items: SyntaxNode[][] = [[]]
  for (const child of childrenOf(list).slice(1)) {
    if (child.name === ',') items.push([])
    else if (!')]}'.includes(child.name)) items.at(-1)?.push(child)
  }
  return items.filter(item => item.length > 0)
}

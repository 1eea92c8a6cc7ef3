import type { Tree } from '@lezer/common'
import type { Span } from './script-blocks.ts'

/** What an offset stands in. Regular expressions and the text of elements count as strings. */
export type Kind = 'code' | 'comment' | 'string'

/** A stretch that is not code. */
export interface MarkedSpan extends Span {
  readonly kind: Kind
}

const kindOf: ReadonlyMap<string, Kind> = new Map([
  ...['LineComment', 'BlockComment', 'Comment', 'Hashbang'].map(name => [name, 'comment'] as const),
  ...['String', 'RawString', 'TemplateString', 'FormatString', 'RegExp', 'JSXText', 'JSXAttributeValue', 'Char'].map(
    name => [name, 'string'] as const,
  ),
  ...['Interpolation', 'FormatReplacement'].map(name => [name, 'code'] as const),
])

/** The comments and strings of a tree, in order, without overlaps; what a string embeds is code again. */
export function markedSpansOf(tree: Tree): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = []
  const open: { kind: Kind; from: number }[] = []
  const close = (to: number) => {
    const inner = open.at(-1)
    if (inner !== undefined && inner.kind !== 'code' && to > inner.from) spans.push({ ...inner, to })
  }
  tree.iterate({
    enter: ({ name, from }) => {
      const kind = kindOf.get(name)
      if (kind === undefined) return
      close(from)
      open.push({ kind, from })
    },
    leave: ({ name, to }) => {
      if (!kindOf.has(name)) return
      close(to)
      open.pop()
      const outer = open.at(-1)
      if (outer !== undefined) outer.from = to
    },
  })
  return spans
}

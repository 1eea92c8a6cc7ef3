import type { Budget } from './budget.ts'
import type { Group } from './groups.ts'
import { numeral } from './tally.ts'

/** A heading with what stands below it; nothing where that is nothing. */
export function section(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`#### ${title}`, ...blocks]
}

/** As many items as the budget has room for, as a list on one line, and how many there are beside. */
export function listBlock(items: readonly string[], budget: Budget): readonly string[] {
  if (items.length === 0) return []
  const { kept, left } = budget.fitting(items.map(item => `<li>${item}</li>`))
  const more = left > 0 ? `<li>${numeral(left)} more, see the JSON report</li>` : ''
  return [`<ul>${kept.join('')}${more}</ul>`]
}

/** One list a mode, under its name where there are several modes. */
export function groupBlocks<T>(
  groups: readonly Group<T>[],
  { isPlan, budget }: { readonly isPlan: boolean; readonly budget: Budget },
  each: (item: T) => string,
): readonly string[] {
  return groups.flatMap(({ mode, items }) => {
    // `<p>` begins a block of HTML; `<b>` alone would begin a paragraph of Markdown.
    const head = isPlan && items.length > 0 ? `<p><b><code>${mode.mode}</code></b></p>` : ''
    return listBlock(items.map(each), budget).map(list => `${head}${list}`)
  })
}

/** Blocks of HTML behind a title that opens them; nothing where there are none. */
export function folded(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`<details><summary>${title}</summary>${blocks.join('')}</details>`]
}

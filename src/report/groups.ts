import type { ModeName } from '../core/mode.ts'
import type { Status } from '../core/status.ts'
import { type RiskLine, risksOf } from './lines.ts'
import type { ShownMode } from './shown.ts'

/** What one mode adds to a list. */
export interface Group<T> {
  readonly mode: ShownMode
  readonly items: readonly T[]
}

/** The entry of a plan itself first: what changed leads. */
export function ownFirst(modes: readonly ShownMode[], own: ModeName): readonly ShownMode[] {
  return [...modes.filter(({ mode }) => mode === own), ...modes.filter(({ mode }) => mode !== own)]
}

/** The risks of the modes, those modes first that have the worst; modes without risks are left out. */
export function riskGroups(modes: readonly ShownMode[]): readonly Group<RiskLine>[] {
  const groups = modes.map(mode => ({ mode, items: risksOf(mode) })).filter(({ items }) => items.length > 0)
  return [...groups.filter(group => has(group, 'FAIL')), ...groups.filter(group => !has(group, 'FAIL'))]
}

/** The groups with those of their items only that have the given status; groups without any are left out. */
export function ofStatus(groups: readonly Group<RiskLine>[], status: Status): readonly Group<RiskLine>[] {
  return groups
    .map(({ mode, items }) => ({ mode, items: items.filter(({ result }) => result.status === status) }))
    .filter(({ items }) => items.length > 0)
}

/** The first `most` items of all groups together, and the groups of what is left. Groups without items stay with the first. */
export function split<T>(
  groups: readonly Group<T>[],
  most: number,
): { readonly first: readonly Group<T>[]; readonly rest: readonly Group<T>[] } {
  let room = most
  const parts = groups.map(({ mode, items }) => {
    const first = items.slice(0, room)
    room -= first.length
    return { mode, first, rest: items.slice(first.length) }
  })
  return {
    first: parts
      .filter(({ first, rest }) => first.length > 0 || rest.length === 0)
      .map(part => ({ mode: part.mode, items: part.first })),
    rest: parts.filter(({ rest }) => rest.length > 0).map(part => ({ mode: part.mode, items: part.rest })),
  }
}

/** How many items the groups have together. */
export function sizeOf(groups: readonly Group<unknown>[]): number {
  return groups.reduce((size, { items }) => size + items.length, 0)
}

function has({ items }: Group<RiskLine>, status: Status): boolean {
  return items.some(({ result }) => result.status === status)
}

import { type NotSeen, unseen } from '../../core/observed.ts'
import { badRowShare } from './limits.ts'
import type { ListQuestion } from './question.ts'

/** The rows of one page that could be read, and how many could not. */
export interface Rows<T> {
  readonly kind: 'rows'
  readonly rows: readonly T[]
  readonly dropped: number
}

/** Reads a page row by row: one bad row is no reason to see nothing, many of them are another shape. */
export function readRows<T>(value: unknown, { row }: Pick<ListQuestion<T>, 'row'>): Rows<T> | NotSeen {
  if (!Array.isArray(value)) return unseen('unexpected-shape', { kind: 'shape', fault: 'other-shape' })
  const rows = value.flatMap((one): T[] => {
    const parsed = row.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
  const dropped = value.length - rows.length
  if (dropped > value.length * badRowShare) return unseen('unexpected-shape', { kind: 'shape', fault: 'bad-rows' })
  return { kind: 'rows', rows, dropped }
}

/** A place in a text. Lines and columns count from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  const ending = /\r\n|\n|\r/g
  while (ending.exec(text) !== null) starts.push(ending.lastIndex)
  return starts
}

/** The place of an offset. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  const line = lastAtOrBefore(lineStarts, offset)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}

/** Index of the last of some increasing numbers that is not above `limit`; 0 where all are. */
export function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

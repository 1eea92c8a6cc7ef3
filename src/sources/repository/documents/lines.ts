/** A place in a text; both numbers count from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/**
 * Finds the places of offsets that do not decrease from call to call. The text is gone through once, also where it is one
 * line of a megabyte.
 */
export function placeFinder(text: string): (offset: number) => TextPlace {
  let line = 1
  let start = 0
  let end = lineEnd(text, 0)
  return offset => {
    while (end < offset) {
      start = end + 1
      end = lineEnd(text, start)
      line++
    }
    return { line, column: offset - start + 1 }
  }
}

/** Finds the lines of offsets that do not decrease from call to call. */
export function lineFinder(text: string): (offset: number) => number {
  const placeOf = placeFinder(text)
  return offset => placeOf(offset).line
}

/** The lines of a text without their ends; `\r\n`, `\n` and a lone `\r` end a line. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? Number.POSITIVE_INFINITY : end
}

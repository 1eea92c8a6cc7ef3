/** Longest input that is looked at; a title of ten megabytes is cut here before any work is done on it. */
const lookedAt = 8192

/** ANSI control sequences, operating-system commands (hyperlinks, clipboard) and other two-byte escapes, also in C1 form. */
const escapes =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b./gsu
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
/** Controls, bidi and zero-width characters, tags, private use and unassigned code points. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu
/** More than three combining marks in a row only serve to draw over other lines. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu

/**
 * Foreign text as one visible line of at most `max` code points: no control characters, no escapes, no invisible characters.
 * The result is still foreign text: each sink escapes it in its own way.
 */
export function clean(text: string, max: number): string {
  const visible = text
    .slice(0, lookedAt)
    .toWellFormed()
    .replace(escapes, '')
    .replace(lineBreaks, ' ')
    .replace(invisible, '')
    .replace(stackedMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
  const points = Array.from(visible)
  return points.length > max ? `${points.slice(0, max - 1).join('')}…` : visible
}

import { debugIdIn } from './debug-id.ts'

/** What a built script says about its debug ID and its source map. */
export interface ScriptMarks {
  readonly debugId: string | null
  /** `comment`: `//# debugId=`, which sentry-cli writes into the script and into its map. `snippet`: what bundler plugins put in; they upload a copy of the map. */
  readonly idFrom: 'comment' | 'snippet' | null
  readonly map: 'none' | 'embedded' | { readonly reference: string }
  /** By the length of its lines. */
  readonly isMinified: boolean
  /** There are more marks than were looked at, none of which counts. */
  readonly isCut: boolean
}

export interface Script extends ScriptMarks {
  /** Path as it was given, and below that; with `/`. A stranger's characters. */
  readonly name: string
}

const idComment = '//# debugId='
/** https://github.com/getsentry/sentry-javascript-bundler-plugins: `_sentryDebugIdIdentifier`. */
const snippet = 'sentry-dbid-'
const mapComments = ['//# sourceMappingURL=', '//@ sourceMappingURL=']
const referenceBytes = 1024
/** A script has one of each; builds for development hold others in strings. */
const mostMarks = 10_000
const leastMinifiedBytes = 1000
const longLine = 200
const lineFeed = 10
const carriageReturn = 13

/** None of the marks that were looked at counts, and there are more. */
const tooMany = Symbol('too many')

/**
 * Reads a script as bytes, however long its lines are. A comment counts at the start of a line, the last one:
 * https://github.com/tc39/ecma426/blob/main/proposals/debug-id.md
 */
export function scriptMarks(bytes: Buffer): ScriptMarks {
  const commented = afterLast(bytes, idComment, 40)
  const fromComment = typeof commented === 'string' ? debugIdIn(commented.trimStart()) : null
  const ofSnippet = fromComment ?? idOfSnippet(bytes)
  const fromSnippet = typeof ofSnippet === 'string' ? ofSnippet : null
  const references = mapComments.map(comment => afterLast(bytes, comment, referenceBytes))
  return {
    debugId: fromComment ?? fromSnippet,
    idFrom: fromComment !== null ? 'comment' : fromSnippet !== null ? 'snippet' : null,
    map: mapNamedBy(references.find(text => typeof text === 'string')),
    isMinified: hasLongLines(bytes),
    isCut: [commented, ofSnippet, ...references].includes(tooMany),
  }
}

/** The text behind the last comment of this kind that begins a line, cut after `most` bytes. */
function afterLast(bytes: Buffer, comment: string, most: number): string | typeof tooMany | null {
  let marks = 0
  for (let at = bytes.lastIndexOf(comment); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(comment, at - 1)) {
    if (++marks > mostMarks) return tooMany
    const before = at === 0 ? lineFeed : bytes[at - 1]
    if (before !== lineFeed && before !== carriageReturn) continue
    const from = at + comment.length
    return bytes.toString('utf8', from, Math.min(from + most, bytes.length)).split(/[\r\n]/)[0] ?? ''
  }
  return null
}

function idOfSnippet(bytes: Buffer): string | typeof tooMany | null {
  let marks = 0
  for (let at = bytes.indexOf(snippet); at >= 0; at = bytes.indexOf(snippet, at + 1)) {
    if (++marks > mostMarks) return tooMany
    const from = at + snippet.length
    const id = debugIdIn(bytes.toString('latin1', from, from + 40))
    if (id !== null) return id
  }
  return null
}

function mapNamedBy(reference: string | undefined): ScriptMarks['map'] {
  const text = reference?.trim() ?? ''
  if (text === '') return 'none'
  return text.startsWith('data:') ? 'embedded' : { reference: text }
}

function hasLongLines(bytes: Buffer): boolean {
  if (bytes.length < leastMinifiedBytes || bytes.subarray(0, leastMinifiedBytes).includes(0)) return false
  let mayFollow = bytes.length / longLine
  for (let at = bytes.indexOf(lineFeed); at >= 0 && mayFollow >= 0; at = bytes.indexOf(lineFeed, at + 1)) mayFollow -= 1
  return mayFollow >= 0
}

import type { CommentFamily } from './language.ts'
import type { MarkedSpan } from './marked-spans.ts'

interface Syntax {
  readonly line: readonly string[]
  readonly block: readonly (readonly [string, string])[]
  /** Quotes of strings; those in `multiline` may hold line breaks, the others end with their line. */
  readonly quotes: string
  readonly multiline: string
}

const syntaxes: Record<CommentFamily, Syntax> = {
  c: { line: ['//'], block: [['/*', '*/']], quotes: '"\'`', multiline: '`' },
  hash: { line: ['#'], block: [], quotes: '"\'', multiline: '' },
  dashes: { line: ['--'], block: [['/*', '*/']], quotes: '"\'', multiline: '' },
  markup: { line: [], block: [['<!--', '-->']], quotes: '', multiline: '' },
  none: { line: [], block: [], quotes: '', multiline: '' },
}

/** Comments and strings by their outer form alone, for text without a tree. A quote that its line does not close is no string. */
export function scannedSpansOf(text: string, family: CommentFamily): readonly MarkedSpan[] {
  const syntax = syntaxes[family]
  const starts = startsOf(syntax)
  if (starts === null) return []
  const spans: MarkedSpan[] = []
  // A quote that its line does not close closes nothing before that line ends: looked for once, not at each such quote.
  const unclosedUntil = new Map<string, number>()
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const [start] = match
    if ((unclosedUntil.get(start) ?? -1) > match.index) continue
    const span = spanAt(text, match.index, start, syntax)
    if (span !== null) {
      spans.push(span)
      starts.lastIndex = span.to
    } else if (syntax.quotes.includes(start)) {
      unclosedUntil.set(start, syntax.multiline.includes(start) ? text.length : endOfLine(text, match.index))
    }
  }
  return spans
}

function startsOf(syntax: Syntax): RegExp | null {
  const starts = [...syntax.line, ...syntax.block.map(([opening]) => opening), ...syntax.quotes]
  if (starts.length === 0) return null
  return new RegExp(starts.map(start => start.replace(/[*/]/g, '\\$&')).join('|'), 'g')
}

function spanAt(text: string, from: number, start: string, syntax: Syntax): MarkedSpan | null {
  if (syntax.line.includes(start)) {
    return opensComment(text, from, start) ? { kind: 'comment', from, to: endOfLine(text, from) } : null
  }
  const block = syntax.block.find(([opening]) => opening === start)
  if (block !== undefined) {
    const end = text.indexOf(block[1], from + start.length)
    return { kind: 'comment', from, to: end === -1 ? text.length : end + block[1].length }
  }
  const end = endOfString(text, from, syntax.multiline.includes(start))
  return end === null ? null : { kind: 'string', from, to: end }
}

/** `#` inside a word and `//` behind `:` (a URL) open no comment. */
function opensComment(text: string, from: number, start: string): boolean {
  const before = text.charAt(from - 1)
  if (start === '#') return before === '' || /\s/.test(before)
  return !(start === '//' && before === ':')
}

function endOfLine(text: string, from: number): number {
  const ending = /[\r\n]/g
  ending.lastIndex = from
  return ending.exec(text)?.index ?? text.length
}

function endOfString(text: string, from: number, multiline: boolean): number | null {
  const quote = text.charAt(from)
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === quote) return at + 1
    else if (!multiline && (character === '\n' || character === '\r')) return null
  }
  return null
}

import type { SyntaxNode, Tree } from '@lezer/common'
import type { Location, RepoPath } from '../../../core/location.ts'
import { type CommentFamily, type Language, languageOf } from './language.ts'
import { type Kind, type MarkedSpan, markedSpansOf } from './marked-spans.ts'
import { parse } from './parse.ts'
import { lastAtOrBefore, lineStartsOf, type Position, positionAt } from './positions.ts'
import { scannedSpansOf } from './scanned-spans.ts'
import { blank, blankOutside, type Span, scriptBlocks } from './script-blocks.ts'

/** A text with the tree that its offsets belong to: a file, or a piece of code cut out of one. */
export interface Parsed {
  readonly text: string
  readonly tree: Tree
}

/** A file as code: nothing is run, broken code is read as far as it goes. */
export interface Source {
  readonly path: RepoPath
  readonly language: Language
  readonly text: string
  /** `null` where the language has no grammar here, or the file is too large, too deep or too broken. Then only comments are known. */
  readonly tree: Tree | null
  /** The text with comments made blank: same length, same line breaks. */
  readonly code: string
  /** Line and column of an offset. */
  at(offset: number): Position
  /** Whether an offset stands in code, in a comment or in a string; the text of markup counts as code. */
  kindAt(offset: number): Kind
}

/** Reads a file by its name. Never throws; the time grows with the length of the text at most. */
export function readSource(path: RepoPath, text: string): Source {
  const language = languageOf(path)
  const blocks = language.kind === 'javascript' && language.embedded ? scriptBlocks(text) : null
  const tree = parse(blocks === null ? text : blankOutside(text, blocks), language)
  const spans = spansOf(text, language, tree, blocks)
  const starts = spans.map(span => span.from)
  const lineStarts = lineStartsOf(text)
  return {
    path,
    language,
    text,
    tree,
    code: withoutComments(text, spans),
    at: offset => positionAt(lineStarts, offset),
    kindAt: offset => {
      const span = spans[lastAtOrBefore(starts, offset)]
      return span !== undefined && span.from <= offset && offset < span.to ? span.kind : 'code'
    },
  }
}

/** The place of a node or offset as reports show it. */
export function locationIn(source: Source, offset: number): Required<Location> {
  return { file: source.path, ...source.at(offset) }
}

/** The characters of a node. */
export function textOf(parsed: Pick<Parsed, 'text'>, node: Pick<SyntaxNode, 'from' | 'to'>): string {
  return parsed.text.slice(node.from, node.to)
}

function spansOf(
  text: string,
  language: Language,
  tree: Tree | null,
  blocks: readonly Span[] | null,
): readonly MarkedSpan[] {
  const inCode = tree === null ? scannedSpansOf(text, familyOf(language)) : markedSpansOf(tree)
  if (blocks === null || tree === null) return inCode
  const inMarkup = scannedSpansOf(blankInside(text, blocks), 'markup')
  return [...inCode, ...inMarkup].sort((one, other) => one.from - other.from)
}

function familyOf(language: Language): CommentFamily {
  if (language.kind === 'other') return language.comments
  return language.kind === 'python' ? 'hash' : 'c'
}

function blankInside(text: string, blocks: readonly Span[]): string {
  const outside: Span[] = []
  let done = 0
  for (const { from, to } of blocks) {
    outside.push({ from: done, to: from })
    done = to
  }
  return blankOutside(text, [...outside, { from: done, to: text.length }])
}

function withoutComments(text: string, spans: readonly MarkedSpan[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { kind, from, to } of spans) {
    if (kind !== 'comment' || from < done) continue
    pieces.push(text.slice(done, from), blank(text.slice(from, to)))
    done = to
  }
  return pieces.join('') + text.slice(done)
}

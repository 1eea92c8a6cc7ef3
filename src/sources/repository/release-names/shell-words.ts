/** A piece of a word: text, a variable with what stands in for it, a command whose output is taken, a workflow expression. */
export type WordPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: string | null }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string }

export type Word = readonly WordPiece[]

/** A command of a script: its words, and the line (from 1) on which it begins. */
export interface Command {
  readonly words: readonly Word[]
  readonly line: number
}

const longestScript = 64 * 1024

/**
 * Splits a shell script into commands and words, as far as names need it: quotes, `\` at the end of a line, comments,
 * `$NAME`, `${NAME:-fallback}`, `$(command)` and `${{ expression }}`. Longer scripts are read up to 64 KiB.
 */
export function commandsIn(script: string): readonly Command[] {
  return new ShellReader(script.slice(0, longestScript)).commands()
}

/** The text of a word without variables; `null` where it has some. */
export function plainWord(word: Word | undefined): string | null {
  if (word === undefined || word.some(({ kind }) => kind !== 'text')) return null
  return word.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')
}

class ShellReader {
  readonly #script: string
  #at = 0
  #line = 1
  #quote: '"' | "'" | null = null
  #word: WordPiece[] | null = null
  #words: Word[] = []
  #begun = 1
  readonly #commands: Command[] = []

  constructor(script: string) {
    this.#script = script
  }

  commands(): readonly Command[] {
    while (this.#at < this.#script.length) this.#step()
    this.#endCommand()
    return this.#commands
  }

  #step(): void {
    const rest = this.#script.charAt(this.#at)
    if (this.#quote === "'") this.#inSingleQuotes(rest)
    else if (rest === '$') this.#dollar()
    else if (rest === '`') this.#command('`', this.#at + 1)
    else if (rest === '\\') this.#escape()
    else if (rest === '"') this.#toggle('"')
    else if (this.#quote === '"') this.#take(rest)
    else this.#unquoted(rest)
  }

  #inSingleQuotes(character: string): void {
    if (character === "'") this.#toggle("'")
    else this.#take(character)
  }

  #unquoted(character: string): void {
    if (character === "'") this.#toggle("'")
    else if (character === '#' && this.#word === null) this.#skipTo('\n')
    else if ('\n;&|()'.includes(character)) {
      this.#endCommand()
      this.#skip(character)
    } else if (/\s/.test(character)) {
      this.#endWord()
      this.#skip(character)
    } else this.#take(character)
  }

  #dollar(): void {
    const { next, piece } = pieceAt(this.#script, this.#at)
    if (piece.kind === 'text') this.#take('$')
    else {
      const pieces = this.#begin()
      this.#count(this.#script.slice(this.#at, next))
      pieces.push(piece)
      this.#at = next
    }
  }

  #command(closing: string, from: number): void {
    const end = this.#script.indexOf(closing, from)
    const to = end === -1 ? this.#script.length : end
    this.#begin().push({ kind: 'command', text: this.#script.slice(from, to) })
    this.#count(this.#script.slice(this.#at, to))
    this.#at = to + closing.length
  }

  /** A `\` before a line break joins the lines. */
  #escape(): void {
    const next = this.#script.charAt(this.#at + 1)
    this.#at += 1
    if (next === '\n' || next === '') this.#skip(next)
    else if (this.#quote === '"' && !'"\\$`'.includes(next)) {
      this.#begin().push({ kind: 'text', text: '\\' })
      this.#take(next)
    } else this.#take(next)
  }

  #toggle(quote: '"' | "'"): void {
    this.#quote = this.#quote === null ? quote : null
    this.#begin()
    this.#at += 1
  }

  #begin(): WordPiece[] {
    if (this.#word === null && this.#words.length === 0) this.#begun = this.#line
    this.#word ??= []
    return this.#word
  }

  #take(character: string): void {
    const pieces = this.#begin()
    const last = pieces.at(-1)
    if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + character }
    else pieces.push({ kind: 'text', text: character })
    this.#skip(character)
  }

  #skip(character: string): void {
    this.#count(character)
    this.#at += 1
  }

  #skipTo(character: string): void {
    const end = this.#script.indexOf(character, this.#at)
    this.#at = end === -1 ? this.#script.length : end
  }

  #count(text: string): void {
    for (const character of text) if (character === '\n') this.#line++
  }

  #endWord(): void {
    if (this.#word !== null) this.#words.push(this.#word)
    this.#word = null
  }

  #endCommand(): void {
    this.#endWord()
    if (this.#words.length > 0) this.#commands.push({ words: this.#words, line: this.#begun })
    this.#words = []
  }
}

/** What a `$` begins. */
function pieceAt(script: string, at: number): { readonly piece: WordPiece; readonly next: number } {
  if (script.startsWith('${{', at)) return until(script, at + 3, '}}', text => ({ kind: 'expression', text }))
  if (script.startsWith('${', at)) return until(script, at + 2, '}', variableIn)
  if (script.startsWith('$(', at)) {
    const end = closingParenthesis(script, at + 2)
    return { piece: { kind: 'command', text: script.slice(at + 2, end) }, next: end + 1 }
  }
  const name = /[A-Za-z_]\w*/y
  name.lastIndex = at + 1
  const match = name.exec(script)
  if (match === null) return { piece: { kind: 'text', text: '$' }, next: at + 1 }
  return { piece: { kind: 'variable', name: match[0], fallback: null }, next: name.lastIndex }
}

function until(
  script: string,
  from: number,
  closing: string,
  piece: (text: string) => WordPiece,
): { readonly piece: WordPiece; readonly next: number } {
  const end = script.indexOf(closing, from)
  const to = end === -1 ? script.length : end
  return { piece: piece(script.slice(from, to)), next: to + closing.length }
}

/** `NAME`, `NAME:-fallback`; anything else that braces may hold is a variable without a name. */
function variableIn(text: string): WordPiece {
  const [, name = '', fallback = null] = /^(\w+)(?::?-([\s\S]*))?$/.exec(text) ?? []
  return { kind: 'variable', name, fallback }
}

function closingParenthesis(script: string, from: number): number {
  let depth = 1
  for (let at = from; at < script.length; at++) {
    const character = script.charAt(at)
    if (character === '(') depth++
    if (character === ')' && --depth === 0) return at
  }
  return script.length
}

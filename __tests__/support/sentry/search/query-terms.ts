import { badRequest } from '../reply.ts'

export type Operator = '=' | '>' | '>=' | '<' | '<='

/** One part of a search: `key:value`, or free text where the key is null. */
export interface Term {
  key: string | null
  negated: boolean
  operator: Operator
  /** More than one only for `key:[a,b]`. */
  values: string[]
}

const KEY = /(!?)([a-zA-Z0-9_.-]+):/y
const OPERATOR = />=|<=|>|</y

/**
 * Splits an issue search as Sentry's grammar does, or refuses it with 400. Issue search joins all terms by AND and knows
 * neither OR nor parentheses. Source: src/sentry/api/event_search.py and issue_search.py in getsentry/sentry.
 */
export function parseTerms(query: string): Term[] {
  const scanner = new Scanner(query)
  const terms: Term[] = []
  while (!scanner.atEnd()) terms.push(scanner.term())
  return terms
}

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
    this.#skipSpaces()
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  term(): Term {
    const key = this.#match(KEY)
    const term = key ? this.#filter(key[2] ?? '', key[1] === '!') : this.#freeText()
    this.#skipSpaces()
    return term
  }

  #filter(key: string, negated: boolean): Term {
    if (this.#peek() === '[' && key !== 'is') return { key, negated, operator: '=', values: this.#list() }
    const operator = (this.#match(OPERATOR)?.[0] ?? '=') as Operator
    const value = this.#peek() === '"' ? this.#quoted() : this.#word()
    if (value === '') throw badRequest(`Empty string after '${key}:'`)
    return { key, negated, operator, values: [value] }
  }

  #freeText(): Term {
    const value = this.#peek() === '"' ? this.#quoted() : this.#word()
    if (/^(?:OR|AND)$/i.test(value)) {
      throw badRequest('Boolean statements containing "OR" or "AND" are not supported in this search')
    }
    return { key: null, negated: false, operator: '=', values: [value] }
  }

  #list(): string[] {
    const values: string[] = []
    do {
      this.#at += 1
      this.#skipSpaces()
      const value = this.#peek() === '"' ? this.#quoted() : this.#run(/[^(),\] ]*/y)
      if (value === '') throw badRequest('Lists should not have empty values')
      values.push(value)
      this.#skipSpaces()
    } while (this.#peek() === ',')
    if (this.#peek() !== ']') throw badRequest('Error parsing search query: unclosed list')
    this.#at += 1
    return values
  }

  #quoted(): string {
    const [whole, inner] = this.#match(/"((?:[^"\\]|\\.)*)"/sy) ?? []
    if (whole === undefined || inner === undefined) throw badRequest('Error parsing search query: unclosed quote')
    return inner.replaceAll('\\"', '"')
  }

  #word(): string {
    const word = this.#run(/[^()\t\n ]*/y)
    const next = this.#peek()
    if (next === '(' || next === ')') throw badRequest('Parentheses are not supported in this search')
    return word
  }

  #run(pattern: RegExp): string {
    return this.#match(pattern)?.[0] ?? ''
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match) this.#at += match[0].length
    return match
  }

  #peek(): string | undefined {
    return this.#text[this.#at]
  }

  #skipSpaces(): void {
    this.#run(/[\t\n ]*/y)
  }
}

/** Whether a value matches, without regard to case; an unescaped `*` stands for anything, inside quotes too. */
export function textMatcher(values: readonly string[]): (actual: string) => boolean {
  const patterns = values.map(value => wildcardParts(value.toLowerCase()))
  return actual => patterns.some(parts => matchesParts(actual.toLowerCase(), parts))
}

export const hasWildcard = (value: string): boolean => wildcardParts(value).length > 1

/** The fixed texts between the wildcards of a pattern; `\*` is an ordinary star. */
function wildcardParts(pattern: string): string[] {
  const parts = ['']
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    const next = pattern[at + 1]
    if (char === '*') parts.push('')
    else if (char === '\\' && (next === '*' || next === '\\')) {
      parts[parts.length - 1] += next
      at += 1
    } else parts[parts.length - 1] += char
  }
  return parts
}

function matchesParts(actual: string, [first = '', ...rest]: readonly string[]): boolean {
  const last = rest.pop()
  if (last === undefined) return actual === first
  if (!actual.startsWith(first) || !actual.endsWith(last) || actual.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = actual.indexOf(part, at)
    if (found < 0 || found + part.length > actual.length - last.length) return false
    at = found + part.length
  }
  return true
}

import { rawText } from '../../../core/text.ts'
import { environmentVariable, firstOf, hole, joined, literal, oneOf, type Template, unknown } from '../code/template.ts'

/** What a name such as `env.VERSION` stands for where the expression stands; `null` where that is not known. */
export type ContextLookup = (path: string) => Template | null

const mostNested = 32

/** A value of a workflow with its `${{ … }}` expressions (https://docs.github.com/en/actions/reference/workflows-and-actions/expressions). */
export function reduceWorkflowValue(value: string, lookUp: ContextLookup): Template {
  const parts: Template[] = []
  let done = 0
  for (let from = value.indexOf('${{'); from !== -1; from = value.indexOf('${{', done)) {
    const to = value.indexOf('}}', from)
    if (to === -1) break
    parts.push(literal(value.slice(done, from)), reduceExpression(value.slice(from + 3, to), lookUp))
    done = to + 2
  }
  return joined([...parts, literal(value.slice(done))])
}

type Token = { readonly kind: 'string' | 'name' | 'operator'; readonly text: string }

function reduceExpression(written: string, lookUp: ContextLookup): Template {
  const tokens = tokensOf(written)
  if (tokens === null) return unknown
  const parser = new ExpressionParser(tokens, lookUp)
  const template = parser.either(0)
  return parser.isAtEnd() ? template : unknown
}

function tokensOf(written: string): readonly Token[] | null {
  const tokens: Token[] = []
  const token = /\s+|'((?:[^']|'')*)'|([A-Za-z_][\w.*-]*|\d[\w.]*)|(\|\||&&|[=!<>]=|[()!<>,[\]])/y
  while (token.lastIndex < written.length) {
    const match = token.exec(written)
    if (match === null) return null
    const [, string, name, operator] = match
    if (string !== undefined) tokens.push({ kind: 'string', text: string.replaceAll("''", "'") })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator })
  }
  return tokens
}

/** `condition && value` is the value: what an expression comes to counts, not when. */
class ExpressionParser {
  readonly #tokens: readonly Token[]
  readonly #lookUp: ContextLookup
  #next = 0

  constructor(tokens: readonly Token[], lookUp: ContextLookup) {
    this.#tokens = tokens
    this.#lookUp = lookUp
  }

  isAtEnd(): boolean {
    return this.#next === this.#tokens.length
  }

  either(depth: number): Template {
    const from = this.#next
    const templates = [this.#both(depth)]
    while (this.#take('||')) templates.push(this.#both(depth))
    const conditional = this.#tokens
      .slice(from, this.#next)
      .some(({ kind, text }) => kind === 'operator' && text === '&&')
    return conditional ? oneOf(templates) : firstOf(templates)
  }

  /** The last operand is the value, the ones before are conditions. */
  #both(depth: number): Template {
    let template = this.#compared(depth)
    while (this.#take('&&')) template = this.#compared(depth)
    return template
  }

  #compared(depth: number): Template {
    const template = this.#value(depth)
    const compares = ['==', '!=', '<', '>', '<=', '>='].some(operator => this.#take(operator))
    if (!compares) return template
    this.#value(depth)
    return unknown
  }

  #value(depth: number): Template {
    const token = this.#tokens[this.#next++]
    if (token === undefined || depth > mostNested) return unknown
    if (token.kind === 'string') return literal(token.text)
    if (token.kind === 'name') return this.#take('(') ? this.#call(token.text, depth) : nameOf(token.text, this.#lookUp)
    if (token.text === '!') {
      this.#value(depth + 1)
      return unknown
    }
    if (token.text !== '(') return unknown
    const template = this.either(depth + 1)
    return this.#take(')') ? template : unknown
  }

  #call(name: string, depth: number): Template {
    const given: Template[] = []
    while (!this.#take(')')) {
      if (this.isAtEnd()) return unknown
      given.push(this.either(depth + 1))
      if (!this.#take(',') && this.#tokens[this.#next]?.text !== ')') return unknown
    }
    return name.toLowerCase() === 'format' ? formatted(given) : unknown
  }

  #take(operator: string): boolean {
    const token = this.#tokens[this.#next]
    if (token?.kind !== 'operator' || token.text !== operator) return false
    this.#next++
    return true
  }
}

/** `format('v{0}', value)`. */
function formatted([format, ...values]: readonly Template[]): Template {
  const [part] = format?.[0] ?? []
  if (format?.length !== 1 || format[0]?.length !== 1 || part?.kind !== 'literal') return unknown
  const pieces = rawText(part.text).split(/\{(\d)\}/)
  return joined(pieces.map((piece, index) => (index % 2 === 0 ? literal(piece) : (values[Number(piece)] ?? unknown))))
}

function nameOf(path: string, lookUp: ContextLookup): Template {
  const known = lookUp(path)
  if (known !== null) return known
  if (path === 'github.sha') return hole({ kind: 'git-sha' })
  if (path === 'github.ref_name' || path === 'github.event.release.tag_name') return hole({ kind: 'ref', full: false })
  if (path === 'github.ref') return hole({ kind: 'ref', full: true })
  if (path.startsWith('env.')) return environmentVariable(path.slice('env.'.length), 'build')
  if (/^(?:true|false|null|\d.*)$/.test(path)) return unknown
  return /^[A-Za-z_][\w-]*(?:\.[\w-]+)+$/.test(path) ? hole({ kind: 'step-output', expression: path }) : unknown
}

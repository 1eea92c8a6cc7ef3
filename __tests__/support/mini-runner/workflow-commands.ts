import { CaselessMap } from './caseless-map.ts'

/** One workflow command as the runner understood it; `name` is lower case. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: CaselessMap
  readonly data: string
}

type Escapes = readonly (readonly [escaped: string, plain: string])[]

// `%25` comes last in each: the runner undoes it last, so `%250A` stays the text `%0A`.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes]
const bracketEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes]

// What .NET's TrimStart removes. JavaScript's own trimStart differs: it also removes U+FEFF and leaves U+0085.
const leadingWhiteSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/**
 * The command in one line of output, or null where the runner would print the line as text. `registered` holds the
 * known names in lower case.
 *
 * Two syntaxes count: `::name key=value,…::data` at the start of a line after white space, and
 * `##[name key=value;…]data` wherever it stands, though only the first `##[` of a line is looked at.
 * Behaviour: actions/runner, src/Runner.Common/ActionCommand.cs. The runner looks for `::` and `##[` by culture, which
 * may skip invisible characters; here they must stand exactly, so do not rely on this parser to prove that zero-width
 * characters inside a leading `::…::` are harmless.
 */
export function parseWorkflowCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  return parseColons(line, registered) ?? parseBrackets(line, registered)
}

function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  const text = line.replace(leadingWhiteSpace, '')
  if (!text.startsWith('::')) return null
  const end = text.indexOf('::', 2)
  if (end < 0) return null
  const head = splitHead(text.slice(2, end))
  if (!registered.has(head.name)) return null
  return {
    name: head.name,
    properties: parseProperties(head.properties.trim(), ',', propertyEscapes),
    data: unescapeText(text.slice(end + 2), dataEscapes),
  }
}

function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  if (end < 0) return null
  const head = splitHead(line.slice(start + 3, end))
  if (!registered.has(head.name)) return null
  return {
    name: head.name,
    properties: parseProperties(head.properties, ';', bracketEscapes),
    data: unescapeText(line.slice(end + 1), bracketEscapes),
  }
}

function splitHead(head: string): { name: string; properties: string } {
  const space = head.indexOf(' ')
  return space < 0
    ? { name: head.toLowerCase(), properties: '' }
    : { name: head.slice(0, space).toLowerCase(), properties: head.slice(space + 1) }
}

function parseProperties(text: string, separator: string, escapes: Escapes): CaselessMap {
  const properties = new CaselessMap()
  for (const part of text.split(separator)) {
    // Empty parts vanish in the runner's split, so `a==b` is a=b, and `a=` or `=b` is no property at all.
    const pair = /^=*([^=]+)=+([^=].*)$/s.exec(part)
    if (pair?.[1] !== undefined && pair[2] !== undefined) properties.set(pair[1], unescapeText(pair[2], escapes))
  }
  return properties
}

function unescapeText(text: string, escapes: Escapes): string {
  return escapes.reduce((rest, [escaped, plain]) => rest.replaceAll(escaped, plain), text)
}

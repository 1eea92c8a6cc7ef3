import { Code, Link, Place, Prose } from '../core/prose.ts'
import type { PlainLine, PlainText } from '../core/rendered.ts'
import { rawText, Untrusted } from '../core/text.ts'
import { clean } from './clean.ts'
import type { Redact } from './redact.ts'

const longestPiece = 300
/** An address that is cut leads nowhere; a search with a long release in it, encoded twice, comes to about 1,700. */
const longestAddress = 2000

/** Foreign text as one visible line without secrets. Redacted on both sides of cleaning: each can uncover or cut a secret. */
export function visible(text: string | Untrusted, redact: Redact): string {
  return cleaned(text instanceof Untrusted ? rawText(text) : text, longestPiece, redact)
}

/** An address of a link, whole. */
export function address(href: string, redact: Redact): string {
  return cleaned(href, longestAddress, redact)
}

function cleaned(raw: string, longest: number, redact: Redact): string {
  return redact(clean(redact(raw.slice(0, 65_536)), longest))
}

/** Prose as plain text on one line: cleaned and redacted, not escaped for any sink. */
export function plainText(text: Prose, redact: Redact): PlainText {
  return text.parts.map(part => pieceText(part, redact)).join('') as PlainText
}

/**
 * Prose as one line of a log. It starts with `lead` (ours, not blank), so that `::command::` cannot stand first, and `##[command]`,
 * which the runner finds anywhere in a line, is broken: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function plainLine(lead: string, text: Prose, redact: Redact): PlainLine {
  return lineOf(lead, plainText(text, redact))
}

/** An address alone on a line of a log, behind `lead` as above. */
export function addressLine(lead: string, href: string, redact: Redact): PlainLine {
  return lineOf(lead, address(href, redact))
}

function lineOf(lead: string, text: string): PlainLine {
  return `${lead}${text}`.replaceAll('##[', '# #[') as PlainLine
}

function pieceText(part: Prose['parts'][number], redact: Redact): string {
  if (typeof part === 'string') return redact(part)
  if (typeof part === 'number') return String(part)
  if (part instanceof Prose) return plainText(part, redact)
  if (part instanceof Code) return `\`${visible(part.text, redact)}\``
  if (part instanceof Place) return visible(placeLabel(part), redact)
  if (part instanceof Link) return `${part.label} (${address(part.href, redact)})`
  return visible(part, redact)
}

/** `file:line:column`, as editors and terminals understand it. */
export function placeLabel({ location: { file, line, column } }: Place): string {
  return [file, line, column].filter(part => part !== undefined).join(':')
}

import { Code, Link, Place, Prose } from '../core/prose.ts'
import type { Untrusted } from '../core/text.ts'
import { placeLabel, visible } from './plain.ts'
import { placeUrl, type View } from './view.ts'

const entities: Record<string, string> = {
  '&': '&#38;',
  '<': '&#60;',
  '>': '&#62;',
  '"': '&#34;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text for the inside of an HTML element or attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, character => entities[character] ?? '')
}

/**
 * Prose as inline HTML on one line. It may stand only inside a block of HTML that holds no blank line: there Markdown is not
 * parsed (https://spec.commonmark.org/0.31.2/#html-blocks), and foreign text sits in `<code>`, where GitHub makes no mentions.
 */
export function markup(text: Prose, view: View): string {
  return text.parts.map(part => pieceMarkup(part, view)).join('')
}

/** Foreign text, or an identifier of ours, in a code face. */
export function codeMarkup(text: string | Untrusted, view: View): string {
  return `<code>${escapeHtml(visible(text, view.redact))}</code>`
}

function pieceMarkup(part: Prose['parts'][number], view: View): string {
  if (typeof part === 'string') return escapeHtml(view.redact(part))
  if (typeof part === 'number') return String(part)
  if (part instanceof Prose) return markup(part, view)
  if (part instanceof Code) return codeMarkup(part.text, view)
  if (part instanceof Place) return anchor(codeMarkup(placeLabel(part), view), placeUrl(view, part.location), view)
  if (part instanceof Link) return anchor(escapeHtml(part.label), part.href, view)
  return codeMarkup(part, view)
}

function anchor(inner: string, href: string | null, view: View): string {
  return href === null ? inner : `<a href="${escapeHtml(view.redact(href))}">${inner}</a>`
}

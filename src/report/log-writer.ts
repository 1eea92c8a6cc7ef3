import { figure } from '../core/figures.ts'
import { type Prose, prose } from '../core/prose.ts'
import type { PlainLine } from '../core/rendered.ts'
import { addressLine, plainLine } from './plain.ts'
import type { Redact } from './redact.ts'
import { References } from './references.ts'

/** Entries of a list; the JSON report has all. */
export const mostEntries = 400

/**
 * Writes sentences as lines of a log. Addresses have numbers, the same all over the log, and stand on lines of their own, so that
 * sentences can be read and addresses be copied, whatever the width of the terminal.
 */
export class LogWriter {
  readonly #redact: Redact
  readonly #references = new References()

  constructor(redact: Redact) {
    this.#redact = redact
  }

  /** The sentence alone: what it links to stands elsewhere. */
  line(lead: string, text: Prose): PlainLine {
    return plainLine(lead, this.#references.numbered(text), this.#redact)
  }

  /** The sentence, and beneath it the addresses that it and the texts it is about link to. */
  lines(lead: string, text: Prose, ...about: readonly Prose[]): readonly PlainLine[] {
    const indent = ' '.repeat(lead.length)
    const addresses = this.#references.of(...about, text)
    return [
      this.line(lead, text),
      ...addresses.map(({ number, href }) => addressLine(`${indent}[${number}] `, href, this.#redact)),
    ]
  }

  /** A list under its title, nothing where it is empty; what is too much is counted. */
  list<T>(title: string, items: readonly T[], each: (item: T) => readonly PlainLine[]): readonly PlainLine[] {
    if (items.length === 0) return []
    const rest = Math.max(0, items.length - mostEntries)
    return [this.line(`${title}:`, prose``), ...items.slice(0, mostEntries).flatMap(each), ...this.more(rest)]
  }

  /** That there is more than what is written; nothing where that is all. */
  more(count: number): readonly PlainLine[] {
    return count > 0 ? [this.line('  - ', prose`${figure(count)} more, see the JSON report`)] : []
  }
}

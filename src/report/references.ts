import { Link, Prose } from '../core/prose.ts'
import type { PlainText } from '../core/rendered.ts'
import { address, plainText } from './plain.ts'
import type { Redact } from './redact.ts'

/** An address with the number that stands for it in sentences. */
export interface Reference {
  readonly number: number
  readonly href: string
}

/** Numbers the addresses of plain text, so that sentences stay short and every address stays whole. The same address, the same number. */
export class References {
  readonly #numbers = new Map<string, number>()

  /** The text with `label [1]` in place of its links. */
  numbered(text: Prose): Prose {
    return new Prose(
      text.parts.map(part => {
        if (part instanceof Link) return new Prose([part.label, ' [', this.#numberOf(part.href), ']'])
        return part instanceof Prose ? this.numbered(part) : part
      }),
    )
  }

  /** The addresses that the texts link to, each once, in their order. */
  of(...texts: readonly Prose[]): readonly Reference[] {
    const hrefs = new Set(texts.flatMap(hrefsIn))
    return [...hrefs].map(href => ({ number: this.#numberOf(href), href }))
  }

  #numberOf(href: string): number {
    const number = this.#numbers.get(href) ?? this.#numbers.size + 1
    this.#numbers.set(href, number)
    return number
  }
}

/** Plain text whose addresses stand behind its last sentence. */
export function withAddressesLast(text: Prose, redact: Redact): PlainText {
  const references = new References()
  const words = plainText(references.numbered(text), redact)
  const addresses = references.of(text).map(({ number, href }) => ` [${number}] ${address(href, redact)}`)
  return `${words}${addresses.join('')}` as PlainText
}

function hrefsIn(text: Prose): readonly string[] {
  return text.parts.flatMap(part => {
    if (part instanceof Link) return [part.href]
    return part instanceof Prose ? hrefsIn(part) : []
  })
}

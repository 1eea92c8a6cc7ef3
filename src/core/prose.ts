import type { Location, RepoPath } from './location.ts'
import type { Untrusted } from './text.ts'

/** Something shown in a code face: our own identifiers or untrusted text. Always escaped. */
export class Code {
  readonly text: string | Untrusted

  constructor(text: string | Untrusted) {
    this.text = text
  }
}

/** A link with a constant label. `href` must be built from an origin we know and encoded parts. */
export class Link {
  readonly label: string
  readonly href: string

  constructor(label: string, href: string) {
    this.label = label
    this.href = href
  }
}

/** A place in the repository; a link where the repository's host is known. */
export class Place {
  readonly location: Location

  constructor(location: Location) {
    this.location = location
  }
}

type Piece = Untrusted | Code | Link | Place | Prose | number
type Inline = Piece | readonly Piece[]

/** A sentence as values: our literals, and pieces that a renderer escapes for its own sink. */
export class Prose {
  readonly parts: readonly (string | Piece)[]

  constructor(parts: readonly (string | Piece)[]) {
    this.parts = parts
  }

  toString(): never {
    throw new TypeError('Prose must go through a renderer of src/report')
  }

  toJSON(): never {
    throw new TypeError('Prose must go through a renderer of src/report')
  }
}

/**
 * A sentence: `` prose`${place(at)} holds ${count} tokens` ``. Lists are joined with commas.
 * Plain strings are not accepted as values: choose `code`, `Untrusted` or a literal.
 */
export function prose(literals: TemplateStringsArray, ...values: readonly Inline[]): Prose {
  const parts: (string | Piece)[] = []
  literals.forEach((literal, index) => {
    if (literal !== '') parts.push(literal)
    const value = values[index]
    if (value === undefined) return
    parts.push(...(isList(value) ? separated(value, ', ') : [value]))
  })
  return new Prose(parts)
}

/** Words of our own that stand in a table rather than in a literal. */
export function phrase(words: string): Prose {
  return new Prose([words])
}

/** Several sentences as one. */
export function sentences(...all: readonly (Prose | undefined)[]): Prose {
  return new Prose(
    separated(
      all.filter(one => one !== undefined),
      ' ',
    ),
  )
}

/** An identifier, a path, a value: shown in a code face. */
export function code(text: string | Untrusted | RepoPath): Code {
  return new Code(text)
}

/** A link with a constant label. */
export function link(label: string, href: string): Link {
  return new Link(label, href)
}

/** A place in the repository. */
export function place(location: Location): Place {
  return new Place(location)
}

function isList(value: Inline): value is readonly Piece[] {
  return Array.isArray(value)
}

function separated(pieces: readonly Piece[], separator: string): (string | Piece)[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))
}

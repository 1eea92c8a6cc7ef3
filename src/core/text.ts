/**
 * Text that other people wrote: issue titles, file contents, branch names, server messages.
 * It cannot reach a sink by accident: an ordinary template or `JSON.stringify` throws. Renderers read it through `rawText`.
 */
export class Untrusted {
  readonly #raw: string

  constructor(raw: string) {
    this.#raw = raw
  }

  static rawOf(text: Untrusted): string {
    return text.#raw
  }

  toString(): never {
    throw new TypeError('Untrusted text must go through a renderer of src/report')
  }

  toJSON(): never {
    throw new TypeError('Untrusted text must go through a renderer of src/report')
  }
}

/** Marks `raw` as text that other people wrote. */
export function untrusted(raw: string): Untrusted {
  return new Untrusted(raw)
}

/** The characters themselves, for judging and for renderers; what comes of them must not be printed unrendered. */
export function rawText(text: Untrusted): string {
  return Untrusted.rawOf(text)
}

/** A value that must never be printed. It shows as `***` everywhere; adapters alone reveal it. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  static valueOf(secret: Secret): string {
    return secret.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }
}

/** The value of a secret. Adapters send it, the redactor searches for it; nobody else may call this. */
export function reveal(secret: Secret): string {
  return Secret.valueOf(secret)
}

/** Whether two secrets are the same, without either being shown. */
export function isSameSecret(one: Secret, other: Secret): boolean {
  return Secret.valueOf(one) === Secret.valueOf(other)
}

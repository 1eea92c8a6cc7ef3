/** Collects blocks of text up to a number of bytes; what does not fit is counted, so that a view can say "N more". */
export class Budget {
  readonly #limit: number
  #used = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Takes `text` if it fits, together with what closes the block it stands in. */
  take(text: string): boolean {
    const bytes = Buffer.byteLength(text) + 1
    if (this.#used + bytes > this.#limit) return false
    this.#used += bytes
    return true
  }

  /** The texts that fit, from the first on, and how many were left out. */
  fitting(texts: readonly string[]): { readonly kept: readonly string[]; readonly left: number } {
    const end = texts.findIndex(text => !this.take(text))
    return end === -1 ? { kept: texts, left: 0 } : { kept: texts.slice(0, end), left: texts.length - end }
  }
}

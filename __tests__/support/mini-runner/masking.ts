import { encodedForms } from './mask-encoders.ts'

/**
 * Replaces secrets by `***` as the runner does: every value, its encoded forms, and each line of a value of several
 * lines; no shortest length. Finds that overlap or touch become one `***`.
 * Behaviour: actions/runner, src/Sdk/DTLogging/Logging/SecretMasker.cs and AddMaskCommandExtension in
 * src/Runner.Worker/ActionCommandManager.cs.
 */
export class SecretMasker {
  readonly #values = new Set<string>()

  /** Registers a secret and its lines; empty text is ignored. */
  add(secret: string): void {
    this.#addValue(secret)
    for (const line of secret.split(/[\r\n]+/)) this.#addValue(line.trim())
  }

  mask(text: string): string {
    let masked = ''
    let copied = 0
    for (const [start, end] of mergeRanges(this.#find(text))) {
      masked += `${text.slice(copied, start)}***`
      copied = end
    }
    return masked + text.slice(copied)
  }

  /** Whether masking would change this text. */
  covers(text: string): boolean {
    return this.#find(text).length > 0
  }

  #addValue(value: string): void {
    if (value === '') return
    for (const form of [value, ...encodedForms(value)]) this.#values.add(form)
  }

  #find(text: string): Range[] {
    const found: Range[] = []
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) found.push([at, at + value.length])
    }
    return found
  }
}

type Range = readonly [start: number, end: number]

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last !== undefined && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}

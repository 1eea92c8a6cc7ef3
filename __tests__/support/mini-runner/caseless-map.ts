/** Text by name, where names that differ only in case are the same name: the runner keeps inputs, outputs, state and command properties so. */
export class CaselessMap {
  readonly #entries = new Map<string, readonly [name: string, value: string]>()

  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of entries) this.set(name, value)
  }

  /** The last value wins, and so does its spelling of the name. */
  set(name: string, value: string): void {
    this.#entries.set(name.toLowerCase(), [name, value])
  }

  get(name: string): string | undefined {
    return this.#entries.get(name.toLowerCase())?.[1]
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  names(): string[] {
    return [...this.#entries.values()].map(([name]) => name)
  }

  /** A plain object in the order of first appearance. */
  toRecord(): Record<string, string> {
    return Object.fromEntries(this.#entries.values())
  }
}

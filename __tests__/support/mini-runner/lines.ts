/**
 * Cuts a byte stream into lines as .NET's `StreamReader.ReadLine` does, which is how the runner reads an action
 * (actions/runner, src/Runner.Sdk/ProcessInvoker.cs, StartReadStream): `\n`, `\r` and `\r\n` all end a line, other
 * Unicode line separators do not, a byte order mark at the very start is dropped, broken UTF-8 becomes U+FFFD.
 */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8')
  /** The pieces of the line that is still open: joined once, so that a line of many megabytes stays cheap. */
  #open: string[] = []
  #afterReturn = false

  /** The lines that these bytes complete. */
  push(bytes: Uint8Array): string[] {
    return this.#cut(this.#decoder.decode(bytes, { stream: true }))
  }

  /** What is left when the stream has ended: an unterminated last line counts, an empty one does not. */
  end(): string[] {
    const lines = this.#cut(this.#decoder.decode())
    const last = this.#open.join('')
    this.#open = []
    return last === '' ? lines : [...lines, last]
  }

  #cut(text: string): string[] {
    if (text === '') return []
    const fresh = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text
    this.#afterReturn = text.endsWith('\r')
    const [first = '', ...others] = fresh.split(/\r\n|\r|\n/)
    this.#open.push(first)
    const last = others.pop()
    if (last === undefined) return []
    const completed = this.#open.join('')
    this.#open = [last]
    return [completed, ...others]
  }
}

/** The lines of a whole text, by the same rule. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

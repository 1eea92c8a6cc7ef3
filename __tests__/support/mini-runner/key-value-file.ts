interface Line {
  readonly text: string
  /** False for a last line without `\n`. */
  readonly terminated: boolean
}

/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV file, one by one, so that the pairs before a malformed line
 * are known when it throws. `name=value` and `name<<delimiter` count, whichever sign comes first in the line.
 * Behaviour: EnvFileKeyValuePairs in actions/runner, src/Runner.Worker/FileCommandManager.cs, on Linux and macOS: only
 * `\n` ends a line there, so a `\r` belongs to the value.
 */
export function* keyValuePairs(text: string): Generator<readonly [name: string, value: string]> {
  const lines = linesWithEnds(text)
  for (let line = lines.next(); !line.done; line = lines.next()) {
    if (line.value.text !== '') yield pairFrom(line.value.text, lines)
  }
}

function pairFrom(line: string, following: Iterator<Line>): readonly [string, string] {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)]
  if (heredoc < 0) throw new Error(`'${line}' has neither '=' nor '<<'.`)
  const name = line.slice(0, heredoc)
  const delimiter = line.slice(heredoc + 2)
  if (name === '' || delimiter === '') throw new Error(`'${line}' needs a name before and a delimiter after '<<'.`)
  return [name, heredocValue(delimiter, following)]
}

function heredocValue(delimiter: string, following: Iterator<Line>): string {
  const value: string[] = []
  for (let line = following.next(); !line.done; line = following.next()) {
    if (line.value.text === delimiter) return value.join('\n')
    if (!line.value.terminated) throw new Error('The last line of the file is a value that has no end of line.')
    value.push(line.value.text)
  }
  throw new Error(`The delimiter '${delimiter}' never comes.`)
}

function* linesWithEnds(text: string): Generator<Line> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield { text: text.slice(start, end), terminated: true }
    start = end + 1
  }
  if (start < text.length) yield { text: text.slice(start), terminated: false }
}

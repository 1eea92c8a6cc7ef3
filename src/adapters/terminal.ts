import { fstatSync, writeSync } from 'node:fs'
import type { Sinks } from '../ports.ts'
import { writeDocument } from './document-file.ts'

export interface TerminalOptions {
  /** One JSON report alone on standard output; everything else on standard error. */
  readonly json: boolean
  readonly colour: boolean
}

const red = 31
const green = 32
const yellow = 33
const colours: Record<string, number> = { '✗': red, '!': yellow, '✓': green }

/** The report in a terminal. There are no annotations, outputs or summary; masking is the runner's. */
export function terminalSinks({ json, colour }: TerminalOptions): Sinks {
  const stream = json ? 2 : 1
  return {
    mask: () => undefined,
    log(line) {
      print(stream, colour ? coloured(line) : line)
    },
    summary: async () => undefined,
    annotate: () => undefined,
    output: () => 'written',
    file: writeDocument,
    json: report => (json && !print(1, report.trimEnd()) ? 'failed' : 'written'),
  }
}

/** Our own mark at the start of a line in its colour; the rest of the line stays as it is. */
function coloured(line: string): string {
  const [mark] = line.trimStart()
  const number = mark === undefined ? undefined : colours[mark]
  return number === undefined || mark === undefined ? line : line.replace(mark, `\u001b[${number}m${mark}\u001b[0m`)
}

/** Whether a person looks at the stream. `process.stdout` would tell as well, and take 5 ms at start to be there. */
export function isTerminal(stream: 1 | 2): boolean {
  try {
    return fstatSync(stream).isCharacterDevice()
  } catch {
    return false
  }
}

/**
 * Whether the text was written. Synchronous: nothing is lost where the process ends, also when the output is a pipe. A reader that
 * has gone away has seen what it wanted.
 */
export function print(stream: 1 | 2, text: string): boolean {
  const bytes = Buffer.from(`${text}\n`)
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(stream, bytes, sent)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EAGAIN') return code === 'EPIPE'
    }
  }
  return true
}

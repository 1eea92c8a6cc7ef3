import type { NextCommand } from '../core/next-command.ts'
import { link, type Prose, prose } from '../core/prose.ts'
import { clean } from './clean.ts'
import { plainText } from './plain.ts'
import { docsPageUrl, type View } from './view.ts'

/** What to do next: sentences first, then the commands that confirm them. Nothing stands twice. */
export interface NextSteps {
  readonly sentences: readonly Prose[]
  readonly commands: readonly string[]
}

/** What to do next, without repetitions. In a workflow, starting a run again stands beside starting this tool again. */
export function nextSteps(all: readonly NextCommand[], view: View): NextSteps {
  const sentences = new Map(
    all.flatMap(next => sentenceOf(next, view)).map(text => [plainText(text, view.redact), text] as const),
  )
  const commands = all.flatMap(next => commandLines(next, view))
  return { sentences: [...sentences.values()], commands: [...new Set(commands)] }
}

/** The same as lines of plain text. */
export function nextLines(all: readonly NextCommand[], view: View): readonly string[] {
  const { sentences, commands } = nextSteps(all, view)
  return [...sentences.map(text => plainText(text, view.redact)), ...commands]
}

function sentenceOf(next: NextCommand, view: View): readonly Prose[] {
  if (next.kind === 'instruct') return [next.text]
  return next.kind === 'read' ? [prose`Read ${link(next.section.label, docsPageUrl(view, next.section.page))}.`] : []
}

function commandLines(next: NextCommand, view: View): readonly string[] {
  switch (next.kind) {
    case 'rerun':
      return [
        shellLine([...view.invocation, '--mode', next.mode, ...view.carried, ...next.flags], view),
        ...(view.runId === null ? [] : [shellLine(['gh', 'run', 'rerun', view.runId], view)]),
      ]
    case 'shell':
      return [shellLine(next.words, view)]
    case 'instruct':
    case 'read':
      return []
  }
}

function shellLine(words: readonly string[], view: View): string {
  return view.redact(words.map(quoted).join(' '))
}

/** A word for a POSIX shell. Control characters have no business in a command that people paste. */
function quoted(word: string): string {
  const text = clean(word, 1000)
  return /^[A-Za-z0-9._@:/+=#-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

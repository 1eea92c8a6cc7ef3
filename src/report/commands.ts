import type { NextCommand } from '../core/next-command.ts'
import { link, type Prose, prose } from '../core/prose.ts'
import { clean } from './clean.ts'
import { plainText } from './plain.ts'
import { docsPageUrl, type View } from './view.ts'

const longestWord = 1000

/** What to do next, without repetitions, as lines of plain text: sentences first, then the commands that confirm them. */
export function nextLines(all: readonly NextCommand[], view: View): readonly string[] {
  const texts = all.flatMap(next => sentenceOf(next, view)).map(text => plainText(text, view.redact))
  return [...new Set(texts), ...new Set(all.flatMap(next => commandLines(next, view)))]
}

/** What to do in a sentence, nothing where it is a command. */
export function sentenceOf(next: NextCommand, view: View): readonly Prose[] {
  if (next.kind === 'instruct') return [next.text]
  return next.kind === 'read' ? [prose`Read ${link(next.section.label, docsPageUrl(view, next.section.page))}.`] : []
}

/** A command as it is typed; nothing where a word of it cannot be shown as it is, for another command is none. */
export function commandLine(
  next: Extract<NextCommand, { kind: 'rerun' | 'shell' }>,
  view: View,
): readonly [] | readonly [string] {
  if (next.kind === 'shell') return shellLine(next.words, view)
  return shellLine([...view.invocation, '--mode', next.mode, ...view.carried, ...next.flags], view)
}

/** In a workflow, starting the run again stands beside starting this tool again. */
export function gitHubRerun(view: View): readonly string[] {
  return view.runId === null ? [] : shellLine(['gh', 'run', 'rerun', view.runId], view)
}

function commandLines(next: NextCommand, view: View): readonly string[] {
  switch (next.kind) {
    case 'rerun':
      return [...commandLine(next, view), ...gitHubRerun(view)]
    case 'shell':
      return commandLine(next, view)
    case 'instruct':
    case 'read':
      return []
  }
}

function shellLine(words: readonly string[], view: View): readonly [] | readonly [string] {
  const line = words.map(quoted).join(' ')
  // What looks like a secret may begin in one word and end in the next, and quoting may take it apart.
  return [...words, line].every(text => view.redact(text) === text) && words.every(isShowable) ? [line] : []
}

/** Control characters have no business in a command that people paste. */
function isShowable(word: string): boolean {
  return clean(word, longestWord) === word
}

/** A word for a POSIX shell, where one that begins with `#` is a comment, as one with `=` is a path for zsh. */
function quoted(word: string): string {
  return /^[A-Za-z0-9._@:/+-][A-Za-z0-9._@:/+=#-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

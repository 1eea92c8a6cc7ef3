import { asRepoPath } from '../../../core/location.ts'
import { environmentVariable, firstOf, hole, joined, literal, type Template, unknown } from '../code/template.ts'
import { pathFrom } from '../paths.ts'
import { type ContextLookup, reduceWorkflowValue } from './github-expression.ts'
import { type Command, commandsIn, plainWord, type Word, type WordPiece } from './shell-words.ts'

/** A release that a script names to sentry-cli. */
export interface CliRelease {
  readonly template: Template
  /** Line of the script, from 1. */
  readonly line: number
}

/** What a variable of the script's environment holds; `null` where that is not known. */
export type VariableLookup = (name: string) => Template | null

interface Context {
  readonly lookUp: ContextLookup
  readonly variables: VariableLookup
  readonly assigned: Map<string, Template>
}

/** The releases that a script names: `sentry-cli releases new NAME`, `sentry-cli sourcemaps upload --release NAME` and the like. */
export function cliReleasesIn(script: string, lookUp: ContextLookup, variables: VariableLookup): readonly CliRelease[] {
  const context: Context = { lookUp, variables, assigned: new Map() }
  return commandsIn(script).flatMap(command => {
    assign(command, context)
    const named = releaseNamedBy(command.words)
    return named === null ? [] : [{ template: reduceWord(named, context), line: command.line }]
  })
}

/** `NAME=value` and `export NAME=value`. */
function assign({ words }: Command, context: Context): void {
  const from = plainWord(words[0]) === 'export' ? 1 : 0
  for (const word of words.slice(from)) {
    const [first, ...rest] = word
    const name = first?.kind === 'text' ? /^([A-Za-z_]\w*)=/.exec(first.text) : null
    if (first?.kind !== 'text' || name?.[1] === undefined) return
    const value: Word = [{ kind: 'text', text: first.text.slice(name[0].length) }, ...rest]
    context.assigned.set(name[1], reduceWord(value, context))
  }
}

const withValue = new Set([
  '-o',
  '--org',
  '-p',
  '--project',
  '--auth-token',
  '--url',
  '--log-level',
  '--header',
  '--ref',
])

function releaseNamedBy(words: readonly Word[]): Word | null {
  const cli = words.findIndex(word =>
    /(?:^|\/)sentry-cli(?:@[\w.^~-]+)?$|^@sentry\/cli(?:@.*)?$/.test(plainWord(word) ?? ''),
  )
  if (cli === -1) return null
  const given = words.slice(cli + 1)
  const [command, action] = wordsBesideOptions(given).map(plainWord)
  if (command === 'releases') return releaseArgument(given, action)
  return command === 'sourcemaps' || command === 'react-native' ? optionValue(given, '--release', '-r') : null
}

const namingActions = new Set(['new', 'finalize', 'set-commits', 'deploys', 'files'])

/** The name stands behind the action. */
function releaseArgument(given: readonly Word[], action: string | null | undefined): Word | null {
  return namingActions.has(action ?? '') ? (wordsBesideOptions(given)[2] ?? null) : null
}

function wordsBesideOptions(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => {
    const before = plainWord(words[index - 1])
    if (before !== null && withValue.has(before)) return false
    const [first] = word
    return first?.kind !== 'text' || !first.text.startsWith('-')
  })
}

/** `--release NAME`, `--release=NAME`, `-r NAME`. */
function optionValue(words: readonly Word[], long: string, short: string): Word | null {
  for (const [index, word] of words.entries()) {
    const plain = plainWord(word)
    if (plain === long || plain === short) return words[index + 1] ?? null
    const [first, ...rest] = word
    if (first?.kind === 'text' && first.text.startsWith(`${long}=`)) {
      return [{ kind: 'text', text: first.text.slice(long.length + 1) }, ...rest]
    }
  }
  return null
}

function reduceWord(word: Word, context: Context): Template {
  return joined(word.map(piece => reducePiece(piece, context)))
}

function reducePiece(piece: WordPiece, context: Context): Template {
  switch (piece.kind) {
    case 'text':
      return literal(piece.text)
    case 'expression':
      return reduceWorkflowValue(`\${{${piece.text}}}`, context.lookUp)
    case 'command':
      return reduceCommand(piece.text)
    case 'variable': {
      const value =
        context.assigned.get(piece.name) ?? context.variables(piece.name) ?? environmentVariable(piece.name, 'build')
      return piece.fallback === null ? value : firstOf([value, literal(piece.fallback)])
    }
  }
}

/** Commands whose output is a commit or the version of a package.json; others are not known. */
function reduceCommand(text: string): Template {
  const command = text.trim()
  if (/^git rev-parse (?:--verify )?HEAD$/.test(command)) return hole({ kind: 'git-sha' })
  if (/\bsentry-cli releases propose-version$/.test(command)) return hole({ kind: 'git-sha' })
  const manifest = /[\w./-]{0,200}package\.json/.exec(command)?.[0]
  if (manifest === undefined || !/^(?:node|jq|cat)\s/.test(command) || !/\bversion\b/.test(command)) return unknown
  const path = pathFrom(asRepoPath('.'), manifest)
  return path === null ? unknown : hole({ kind: 'package-version', of: { kind: 'file', path } })
}

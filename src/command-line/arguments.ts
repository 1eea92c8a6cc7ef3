import { parseArgs } from 'node:util'
import { modeNames } from '../core/mode.ts'
import { code, prose } from '../core/prose.ts'
import type { InputError } from '../core/report.ts'
import { untrusted } from '../core/text.ts'
import { entryOf, inputNames, isInputName } from '../request/catalogue.ts'
import { nearest } from './nearest.ts'

/** What the arguments of the command line say. */
export interface CommandLine {
  readonly given: Readonly<Record<string, string>>
  readonly errors: readonly InputError[]
  readonly json: boolean
  readonly colour: boolean
  readonly ask: 'run' | 'help' | 'version'
}

/** Flags that the action does not have. */
export const commandLineFlags = ['json', 'version', 'help', 'no-color', 'no-auto-slug-discovery'] as const

const known: readonly string[] = [...inputNames, ...commandLineFlags]
const switches: readonly string[] = [...inputNames.filter(name => entryOf(name).flag), ...commandLineFlags]

/** Reads arguments: `--name value`, `--name=value`, and a bare `--name` for switches. Mistakes are collected, not thrown. */
export function readArguments(args: readonly string[]): CommandLine {
  const { flags, strays } = split(args)
  const valued = flags.filter(flag => isInputName(flag.name))
  const errors = [
    ...strays.map(stray),
    ...flags.filter(flag => !known.includes(flag.name)).map(flag => unknown(flag.written)),
    ...valued.filter(flag => flag.value === undefined).map(flag => valueMissing(flag.name)),
  ]
  const given: Record<string, string> = flags.some(flag => flag.name === 'no-auto-slug-discovery')
    ? { 'auto-slug-discovery': 'false' }
    : {}
  for (const { name, value = '' } of valued)
    given[name] = name === 'artifacts' && given[name] ? `${given[name]}\n${value}` : value
  const has = (name: string) => flags.some(flag => flag.name === name && flag.value !== 'false')
  return {
    given,
    errors,
    json: has('json'),
    colour: !has('no-color'),
    ask: has('help') ? 'help' : has('version') ? 'version' : 'run',
  }
}

interface Flag {
  readonly name: string
  /** With its dashes, for messages. */
  readonly written: string
  readonly value: string | undefined
}

function split(args: readonly string[]): { readonly flags: readonly Flag[]; readonly strays: readonly string[] } {
  const options = Object.fromEntries(
    known.map(name => [name, { type: switches.includes(name) ? ('boolean' as const) : ('string' as const) }]),
  )
  const parsed = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const flags: Flag[] = []
  const strays: string[] = []
  for (const token of parsed.tokens as readonly ArgumentToken[]) {
    if (token.kind === 'option')
      flags.push({ name: token.name, written: token.rawName, value: token.value ?? implied(token.name) })
    if (token.kind === 'positional') strays.push(token.value)
  }
  return { flags, strays }
}

/** https://nodejs.org/api/util.html#parseargs-tokens; the published types lose the union where options are computed. */
type ArgumentToken =
  | { readonly kind: 'option'; readonly name: string; readonly rawName: string; readonly value: string | undefined }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' }

function implied(name: string): string | undefined {
  return switches.includes(name) ? 'true' : undefined
}

function valueMissing(name: string): InputError {
  return { input: name, message: prose`${code(`--${name}`)} needs a value.` }
}

function unknown(flag: string): InputError {
  const near = nearest(flag.replace(/^-+/, ''), known)
  const hint = near === null ? prose`See ${code('--help')}.` : prose`Did you mean ${code(`--${near}`)}?`
  return { input: flag.replace(/^-+/, ''), message: prose`${code(untrusted(flag))} is not a flag. ${hint}` }
}

/** The word itself is not shown unless it is a mode: behind a mistyped flag it may be a token. */
function stray(value: string): InputError {
  const mode = modeNames.find(name => name === value)
  const word = mode === undefined ? prose`A value` : prose`${code(mode)}`
  return {
    input: 'arguments',
    message: prose`${word} stands alone; values follow a flag, and a mode is given as ${code('--mode <mode>')}.`,
  }
}

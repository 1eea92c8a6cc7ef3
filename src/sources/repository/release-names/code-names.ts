import type { SyntaxNode } from '@lezer/common'
import { callsIn as pythonCallsIn } from '../code/python/calls.ts'
import type { PythonFile } from '../code/python/python-file.ts'
import { reducePython } from '../code/python/reduce.ts'
import { callsIn as rustCallsIn } from '../code/rust/calls.ts'
import { optionOf } from '../code/rust/options.ts'
import { originOf } from '../code/rust/origin.ts'
import { reduceRust } from '../code/rust/reduce.ts'
import type { RustFile } from '../code/rust/rust-file.ts'
import { locationIn, type Source } from '../code/source.ts'
import type { Template } from '../code/template.ts'
import { environmentVariable, firstOf, hole, unknown } from '../code/template.ts'
import type { CodeName, CodeSource, NamedRelease } from './release-input.ts'
import { scriptNames } from './script-names.ts'
import { mostStarts } from './starts.ts'

/** What starts an SDK or a plugin, in any of the languages: a file without it is not parsed. */
const starting = /\binit\b|withSentry|[sS]entry\w{0,20}Plugin|sentry(?:SvelteKit|ReactRouter|TanstackStart)/

/** The releases that a file of code gives to an SDK or to a bundler plugin, and their defaults where it gives none. */
export function codeNames(file: CodeSource): readonly CodeName[] {
  if (!starting.test(file.text)) return []
  const script = file.script()
  if (script !== null) return scriptNames(file.source(), script)
  const rust = file.rust()
  if (rust !== null) return rustNames(file.source(), rust)
  const python = file.python()
  return python === null ? [] : pythonNames(file.source(), python)
}

/** Nothing but the variable by default: https://github.com/getsentry/sentry-rust/blob/master/sentry/src/defaults.rs */
function rustNames(source: Source, file: RustFile): readonly CodeName[] {
  const starts = rustCallsIn(file).filter(({ path }) => path === 'sentry::init')
  return starts.slice(0, mostStarts).flatMap(call => {
    const option = optionOf(file, call, 'release')
    if (option.kind === 'unknown') return [named(source, 'sdk', unknown, call.node)]
    const variable = environmentVariable('SENTRY_RELEASE', 'run')
    if (option.kind === 'absent') return [named(source, 'sdk-default', variable, call.node)]
    return [given(source, reduceRust(file, source.path, option.value), variable, originOf(file, option.value))]
  })
}

/** `get_default_release` of https://github.com/getsentry/sentry-python/blob/master/sentry_sdk/utils.py */
function pythonNames(source: Source, file: PythonFile): readonly CodeName[] {
  const byDefault = firstOf([environmentVariable('SENTRY_RELEASE', 'run'), hole({ kind: 'git-sha' })])
  const starts = pythonCallsIn(file).filter(({ name }) => name === 'sentry_sdk.init')
  return starts.slice(0, mostStarts).flatMap(({ keywords, spread, node }) => {
    const release = keywords.get('release')
    if (release !== undefined) return [given(source, reducePython(file, source.path, release), byDefault, release)]
    return [named(source, spread ? 'sdk' : 'sdk-default', spread ? unknown : byDefault, node)]
  })
}

function given(source: Source, template: Template, byDefault: Template, node: SyntaxNode): CodeName {
  return template.length === 0 ? named(source, 'sdk-default', byDefault, node) : named(source, 'sdk', template, node)
}

function named(source: Source, kind: NamedRelease['source'], template: Template, node: SyntaxNode): CodeName {
  const { file, line } = locationIn(source, node.from)
  return { source: kind, template, at: { file, line } }
}

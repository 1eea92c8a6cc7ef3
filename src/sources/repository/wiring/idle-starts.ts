import type { SyntaxNode } from '@lezer/common'
import type { Profile } from '../../../core/profile.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Script } from '../code/javascript/script.ts'
import { argumentsOf as scriptArguments } from '../code/javascript/uses.ts'
import { expressionOf, propertyOf } from '../code/javascript/values.ts'
import { lazily } from '../code/lazily.ts'
import { occurrencesOf } from '../code/occurrences.ts'
import { argumentsOf as pythonArguments } from '../code/python/calls.ts'
import { dsnGivenTo } from '../code/rust/dsn.ts'
import { reduceRust } from '../code/rust/reduce.ts'
import type { RustFile } from '../code/rust/rust-file.ts'
import { locationIn, textOf } from '../code/source.ts'
import type { CodeFile } from './code-base.ts'
import type { InitSite } from './init-sites.ts'
import { unreachedBy } from './unreached-code.ts'

/** Why a start never reports. */
export type Idleness = 'switched off' | 'no DSN' | 'never true' | 'never called'

/** A start that can never report, and the place that says so. */
export interface IdleStart {
  readonly at: WiringSite
  readonly why: Idleness
  readonly because: WiringSite
}

/** A start, and why it never reports; `null` where it may. */
export interface JudgedStart {
  readonly site: InitSite
  readonly idle: IdleStart | null
}

/** Starts of one file beyond this many are taken to report: a file that has so many is written to take time. */
const mostJudged = 16

/** Starts of an SDK, each with what the code itself says against it. `files` are all of the application, in any order. */
export function judgedStarts(
  sites: readonly InitSite[],
  { runsOn, start }: Pick<Profile, 'runsOn' | 'start'>,
  files: readonly CodeFile[],
): readonly JudgedStart[] {
  const rules: Rules = {
    runsOn,
    enabled: start.options?.enabled ?? null,
    switchedOnLater: lazily(() => files.some(switchesOn)),
  }
  const counts = new Map<CodeFile, number>()
  return sites.map(site => {
    const count = counts.get(site.file) ?? 0
    counts.set(site.file, count + 1)
    return { site, idle: count < mostJudged ? idleStartOf(site, rules) : null }
  })
}

function idleStartOf(site: InitSite, rules: Rules): IdleStart | null {
  const found = idlenessOf(site, rules)
  if (found === null) return null
  return { at: siteOf(site.file, site.node), why: found.why, because: siteOf(site.file, found.node) }
}

interface Rules {
  readonly runsOn: Profile['runsOn']
  /** The option that switches reporting off; `null` where there is none. */
  readonly enabled: string | null
  readonly switchedOnLater: () => boolean
}

interface Found {
  readonly why: Idleness
  readonly node: SyntaxNode
}

function idlenessOf({ file, node }: InitSite, rules: Rules): Found | null {
  const unreached = unreachedBy(file, node)
  if (unreached !== null) return unreached
  const script = file.script()
  if (script !== null) return idleScript(script, file, node, rules)
  const rust = file.rust()
  if (rust !== null) return idleRust(rust, file, node, rules)
  return idlePython(file, node)
}

function idleScript(script: Script, file: CodeFile, call: SyntaxNode, rules: Rules): Found | null {
  const dsn = finalOption(script, file, call, 'dsn')
  if (dsn !== null && isNoDsn(textOf(script, dsn), rules.runsOn)) return { why: 'no DSN', node: dsn }
  const enabled = rules.enabled === null ? null : finalOption(script, file, call, rules.enabled)
  if (enabled === null || textOf(script, enabled) !== 'false' || rules.switchedOnLater()) return null
  return { why: 'switched off', node: enabled }
}

/**
 * An empty DSN is none, whatever the environment says. One that is not given is taken from the environment
 * (https://github.com/getsentry/sentry-javascript/blob/develop/packages/node-core/src/sdk/index.ts), which the machine of a user lacks.
 */
function isNoDsn(written: string, runsOn: Profile['runsOn']): boolean {
  return /^(?:''|""|``)$/.test(written) || (runsOn === 'user-machine' && /^(?:undefined|null)$/.test(written))
}

/** Reporting may be switched on later, once a user agrees to it. */
function switchesOn({ text }: CodeFile): boolean {
  return /\bgetOptions\b/.test(text) && /\benabled\s?=[^=]/.test(text)
}

/** What an option of the call holds, where nothing can change it before; else `null`. */
function finalOption(script: Script, file: CodeFile, call: SyntaxNode, name: string): SyntaxNode | null {
  const [options] = scriptArguments(call)
  if (!options) return null
  const object = expressionOf(script, options)
  const property = propertyOf(script, object, name)
  if (property.kind !== 'value' || property.value.from < object.from || property.value.to > object.to) return null
  const isOnlyHere =
    (object.from >= call.from && object.to <= call.to) ||
    (options.name === 'VariableName' && occurrencesOf(textOf(script, options), file.source().code, 3) === 2)
  return isOnlyHere ? expressionOf(script, property.value) : null
}

/** `None` and nothing at all leave it to the environment (`get_options` of https://github.com/getsentry/sentry-python/blob/master/sentry_sdk/client.py). */
function idlePython(file: CodeFile, call: SyntaxNode): Found | null {
  const python = file.python()
  if (python === null) return null
  const { positional, keywords } = pythonArguments(python, call)
  const dsn = keywords.get('dsn') ?? positional[0]
  return dsn !== undefined && /^[ru]?(?:''|"")$/i.test(textOf(file, dsn)) ? { why: 'no DSN', node: dsn } : null
}

/**
 * An empty DSN and `None` leave it to the environment too
 * (https://github.com/getsentry/sentry-rust/blob/master/sentry/src/defaults.rs), which the machine of a user lacks.
 */
function idleRust(rust: RustFile, file: CodeFile, call: SyntaxNode, { runsOn }: Rules): Found | null {
  const dsn = dsnGivenTo(rust, call)
  if (runsOn !== 'user-machine' || dsn.kind !== 'value') return null
  const isNothing = reduceRust(rust, file.path, dsn.value).every(alternative => alternative.length === 0)
  return isNothing ? { why: 'no DSN', node: dsn.value } : null
}

function siteOf(file: CodeFile, node: SyntaxNode): WiringSite {
  const { line } = locationIn(file.source(), node.from)
  return { file: file.path, line }
}

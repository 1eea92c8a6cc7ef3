import type { SyntaxNode } from '@lezer/common'
import type { Location } from '../../../core/location.ts'
import type { Profile } from '../../../core/profile.ts'
import { rawText, type Untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { argumentsOf, callsIn } from '../code/rust/calls.ts'
import { dsnGivenTo } from '../code/rust/dsn.ts'
import { optionOf } from '../code/rust/options.ts'
import { reduceRust } from '../code/rust/reduce.ts'
import type { RustFile } from '../code/rust/rust-file.ts'
import { locationIn } from '../code/source.ts'
import {
  type Alternative,
  environmentVariable,
  literal,
  literalOf,
  oneOf,
  printed,
  type Template,
} from '../code/template.ts'
import { reduceWorkflowValue } from '../release-names/github-expression.ts'
import type { Workflow } from '../repository.ts'
import { setWhileBuilding } from './build-steps.ts'
import type { InitSite } from './init-sites.ts'
import type { WiredPackage } from './packages.ts'

export type RunTimeField = 'dsn' | 'environment' | 'release'

/** A value that a program for the machines of users takes from a variable when it runs, where nobody sets it. */
export interface RunTimeValue {
  readonly profile: Profile
  readonly field: RunTimeField
  readonly variable: string
  /** Where the program reads it; the start of the SDK where the SDK itself does. */
  readonly at: Required<Location>
  readonly readBy: 'program' | 'SDK'
  /** Where a build sets it, in vain; `null` where none does. */
  readonly setAt: WiringSite | null
  /** What counts instead; `null` where nothing does. */
  readonly fallback: Untrusted | null
}

/** What the values of the SDK of one start come to. */
interface Start {
  readonly site: InitSite
  readonly rust: RustFile
  readonly profile: Profile
}

/** The Rust starts of programs that run on the machines of users, each place once. */
export function startsForUsers(packages: readonly WiredPackage[]): readonly Start[] {
  const all = packages
    .filter(({ profile }) => profile.runsOn === 'user-machine')
    .flatMap(({ profile, init }) =>
      init.flatMap(site => {
        const rust = site.file.rust()
        return rust === null ? [] : [{ site, rust, profile }]
      }),
    )
  return [...new Map(all.map(start => [`${start.site.at.file} ${start.site.node.from}`, start])).values()]
}

/** Values that are read when the program runs only, though a build sets them, or though it cannot report without. */
export function runTimeValues(starts: readonly Start[], workflows: readonly Workflow[]): readonly RunTimeValue[] {
  return starts.flatMap(start => fields.flatMap(field => runTimeValueOf(start, field, workflows)))
}

const fields: readonly RunTimeField[] = ['dsn', 'environment', 'release']

/** What the SDK takes by itself: https://github.com/getsentry/sentry-rust/blob/master/sentry/src/defaults.rs */
const defaults: Readonly<Record<RunTimeField, Template>> = {
  dsn: environmentVariable('SENTRY_DSN', 'run'),
  environment: oneOf([environmentVariable('SENTRY_ENVIRONMENT', 'run'), literal('development'), literal('production')]),
  release: environmentVariable('SENTRY_RELEASE', 'run'),
}

function runTimeValueOf(start: Start, field: RunTimeField, workflows: readonly Workflow[]): readonly RunTimeValue[] {
  const { rust, site, profile } = start
  const written = expressionOf(start, field)
  if (written === 'unknown') return []
  const template = written === 'absent' ? defaults[field] : reduceRust(rust, site.file.path, written)
  const variable = template.map(variableOf).find(name => name !== null)
  const fallback = template.filter(alternative => variableOf(alternative) === null)
  if (variable === undefined || fallback.some(isBuiltInOrUnknown)) return []
  const values = setWhileBuilding(workflows, variable)
  const [set = null] = values
  if (set === null ? !isDeadWithout(field, fallback) : isSameAnyway(field, fallback, values)) return []
  return [
    {
      profile,
      field,
      variable,
      at: (written === 'absent' ? null : readingIn(start, variable)) ?? site.at,
      readBy: written === 'absent' ? 'SDK' : 'program',
      setAt: set?.at ?? null,
      fallback: fallback.length === 0 ? null : printed(fallback),
    },
  ]
}

function expressionOf({ rust, site: { node } }: Start, field: RunTimeField): SyntaxNode | 'absent' | 'unknown' {
  const option =
    field === 'dsn' ? dsnGivenTo(rust, node) : optionOf(rust, { path: '', node, arguments: argumentsOf(node) }, field)
  return option.kind === 'value' ? option.value : option.kind
}

function variableOf(alternative: Alternative): string | null {
  const [part] = alternative
  return alternative.length === 1 && part?.kind === 'env' && part.when === 'run' ? part.name : null
}

/** A build puts it in, or nobody knows what it is: nothing can be said against it. */
function isBuiltInOrUnknown(alternative: Alternative): boolean {
  return alternative.some(({ kind }) => kind === 'env' || kind === 'unknown')
}

/** Without a DSN nothing is reported; the other values have defaults that may be meant. */
function isDeadWithout(field: RunTimeField, fallback: Template): boolean {
  return field === 'dsn' && fallback.every(alternative => alternative.length === 0)
}

/** What the builds set is what counts without it too. Release names are compared elsewhere, so that any of them will do. */
function isSameAnyway(field: RunTimeField, fallback: Template, set: readonly { readonly value: Untrusted }[]): boolean {
  if (field === 'release') return fallback.length > 0
  const known = new Set(fallback.map(literalOf))
  return set
    .flatMap(({ value }) => reduceWorkflowValue(rawText(value), () => null))
    .every(alternative => literalOf(alternative) !== null && known.has(literalOf(alternative)))
}

const reading = /^(?:std::)?env::(?:var|var_os)$/

function readingIn({ rust, site }: Start, variable: string): Required<Location> | null {
  if (!site.file.text.includes(variable)) return null
  const call = callsIn(rust).find(({ path, arguments: [name] }) => {
    if (!reading.test(path) || name === undefined) return false
    const [alternative] = reduceRust(rust, site.file.path, name)
    return alternative !== undefined && literalOf(alternative) === variable
  })
  return call === undefined ? null : locationIn(site.file.source(), call.node.from)
}

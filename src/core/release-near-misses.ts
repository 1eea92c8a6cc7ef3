import { rawText, type Untrusted } from './text.ts'

/** How two names of releases differ that may well mean one release, the likeliest first. */
export const nearMissKinds = [
  'case',
  'slash',
  'v-prefix',
  'package-prefix',
  'build',
  'short-version',
  'short-commit',
  'other-package',
  'several',
  'commit-or-version',
] as const

export type NearMissKind = (typeof nearMissKinds)[number]

export interface NearMiss {
  readonly version: Untrusted
  readonly kind: NearMissKind
}

/**
 * The known names that may be meant by `wanted`, the likeliest first, and the newest first among equals.
 *
 * @param known names of releases, the newest first
 */
export function nearMisses(wanted: string, known: readonly Untrusted[]): readonly NearMiss[] {
  const name = parsed(wanted)
  const found = known.flatMap((version): NearMiss[] => {
    const kind = difference(name, parsed(rawText(version)))
    return kind === null ? [] : [{ version, kind }]
  })
  const close = found.filter(({ kind }) => kind !== 'commit-or-version')
  // Which one it is cannot be told then; the newest shows how releases are named here.
  const shown = close.length > 0 ? close : found.slice(0, 1)
  return shown.sort((one, other) => nearMissKinds.indexOf(one.kind) - nearMissKinds.indexOf(other.kind))
}

/** `package@v1.2.3+build`, taken apart; all but `raw` in lower case. */
interface Name {
  readonly raw: string
  readonly package: string | null
  readonly hasV: boolean
  readonly core: string
  readonly build: string | null
}

function parsed(raw: string): Name {
  const lower = raw.trim().toLowerCase()
  const at = lower.lastIndexOf('@')
  const bare = lower.slice(at + 1)
  const hasV = /^v\d/.test(bare)
  const plus = bare.indexOf('+')
  return {
    raw,
    package: at > 0 ? lower.slice(0, at) : null,
    hasV,
    core: bare.slice(hasV ? 1 : 0, plus < 0 ? undefined : plus),
    build: plus < 0 ? null : bare.slice(plus + 1),
  }
}

function difference(wanted: Name, known: Name): NearMissKind | null {
  if (wanted.raw === known.raw) return null
  if (wanted.raw.toLowerCase() === known.raw.toLowerCase()) return 'case'
  if (withoutSlashes(wanted.raw) === withoutSlashes(known.raw)) return 'slash'
  if (wanted.core === '' || known.core === '') return null
  return differenceOfParts(wanted, known) ?? differenceOfKinds(wanted, known)
}

function differenceOfParts(wanted: Name, known: Name): NearMissKind | null {
  const core = differenceOfCores(wanted.core, known.core)
  if (core === null) return null
  const differences: readonly (NearMissKind | null)[] = [
    core === 'same' ? null : core,
    wanted.hasV === known.hasV ? null : 'v-prefix',
    wanted.build === known.build ? null : 'build',
    differenceOfPackages(wanted.package, known.package),
  ]
  const [only, ...more] = differences.filter(one => one !== null)
  return more.length > 0 ? 'several' : (only ?? null)
}

function differenceOfPackages(wanted: string | null, known: string | null): NearMissKind | null {
  if (wanted === known) return null
  if (wanted === null || known === null) return 'package-prefix'
  return withoutScope(wanted) === withoutScope(known) ? 'slash' : 'other-package'
}

function differenceOfCores(wanted: string, known: string): 'same' | 'short-version' | 'short-commit' | null {
  if (wanted === known) return 'same'
  if (isVersion(wanted) && isVersion(known) && withoutZeros(wanted) === withoutZeros(known)) return 'short-version'
  const isShortened = known.startsWith(wanted) || wanted.startsWith(known)
  return isCommit(wanted) && isCommit(known) && isShortened ? 'short-commit' : null
}

function differenceOfKinds(wanted: Name, known: Name): NearMissKind | null {
  const isMixed = (isCommit(wanted.core) && isDotted(known.core)) || (isDotted(wanted.core) && isCommit(known.core))
  return isMixed ? 'commit-or-version' : null
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text)
}

function isVersion(text: string): boolean {
  return /^\d{1,12}(?:\.\d{1,12}){0,4}$/.test(text)
}

function isDotted(text: string): boolean {
  return /^\d{1,12}\.\d/.test(text)
}

/** `1.2.0` and `1.2` mean one version. */
function withoutZeros(version: string): string {
  const numbers = version.split('.')
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop()
  return numbers.join('.')
}

/** What people make of a name that may have no slash. */
function withoutSlashes(name: string): string {
  return name
    .toLowerCase()
    .replace(/^refs\/(?:heads|tags)\//, '')
    .replace(/^@/, '')
    .replace(/[/\\_]/g, '-')
}

function withoutScope(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}

import type { RepoPath } from '../../../core/location.ts'
import { rawText, type Untrusted, untrusted } from '../../../core/text.ts'
import type { Ecosystem } from '../repository.ts'

/** The manifest whose version or name is meant: a file, or the nearest one of its kind above a file. */
export type ManifestReference =
  | { readonly kind: 'file'; readonly path: RepoPath }
  | { readonly kind: 'nearest'; readonly ecosystem: Ecosystem; readonly to: RepoPath }

/** Something that a text holds and that stands elsewhere, or is known only later. Names are plain identifiers. */
export type Hole =
  | { readonly kind: 'env'; readonly name: string; readonly when: 'build' | 'run' }
  | { readonly kind: 'package-version' | 'package-name' | 'product-name'; readonly of: ManifestReference }
  | { readonly kind: 'git-sha' }
  /** The branch or tag that is built: with or without `refs/…/`. */
  | { readonly kind: 'ref'; readonly full: boolean }
  | { readonly kind: 'step-output'; readonly expression: string }
  | { readonly kind: 'unknown' }

export type Part = { readonly kind: 'literal'; readonly text: Untrusted } | Hole

/** One text that an expression may come to. Neighbouring literals are joined. */
export type Alternative = readonly Part[]

/** What an expression comes to: its alternatives in the order in which they are tried; none where it comes to nothing. */
export type Template = readonly Alternative[]

/** More alternatives than this are not followed. */
const mostAlternatives = 12

/** A text of more pieces than this is not a name. */
const mostParts = 256

export const unknown: Template = [[{ kind: 'unknown' }]]
export const nothing: Template = []

/** A text that is known. */
export function literal(text: string): Template {
  return [text === '' ? [] : [{ kind: 'literal', text: untrusted(text) }]]
}

/** A text that stands elsewhere. */
export function hole(kind: Hole): Template {
  return [[kind]]
}

const environmentName = /^[A-Za-z_][A-Za-z0-9_]*$/
const shaNames = new Set([
  'GITHUB_SHA',
  'CI_COMMIT_SHA',
  'VERCEL_GIT_COMMIT_SHA',
  'VERCEL_GITHUB_COMMIT_SHA',
  'CF_PAGES_COMMIT_SHA',
  'WORKERS_CI_COMMIT_SHA',
  'COMMIT_REF',
  'CIRCLE_SHA1',
  'BITBUCKET_COMMIT',
  'HEROKU_SLUG_COMMIT',
  'RAILWAY_GIT_COMMIT_SHA',
  'RENDER_GIT_COMMIT',
])

/** An environment variable, read while building or while running; variables of CI that are known stand for what they hold. */
export function environmentVariable(name: string, when: 'build' | 'run'): Template {
  if (!environmentName.test(name)) return unknown
  if (shaNames.has(name)) return hole({ kind: 'git-sha' })
  if (name === 'GITHUB_REF_NAME') return hole({ kind: 'ref', full: false })
  if (name === 'GITHUB_REF') return hole({ kind: 'ref', full: true })
  return hole({ kind: 'env', name, when })
}

/** Texts behind one another. */
export function joined(templates: readonly Template[]): Template {
  if (templates.length > mostParts) return unknown
  return templates.reduce<Template>((before, after) => {
    if (before.length * after.length > mostAlternatives) return unknown
    return before.flatMap(start => after.map(end => tidy([...start, ...end])))
  }, literal(''))
}

/** What is tried in turn until one is there. What stands behind a text that is always there is never reached. */
export function firstOf(templates: readonly Template[]): Template {
  const reached: Template[] = []
  for (const template of templates) {
    reached.push(template)
    if (template.some(isAlwaysThere)) break
  }
  return oneOf(reached)
}

/** Whether an alternative is known to come to something: it depends on no variable and on nothing unknown. */
function isAlwaysThere(alternative: Alternative): boolean {
  return alternative.length > 0 && alternative.every(({ kind }) => certain.has(kind))
}

const certain = new Set<Part['kind']>(['literal', 'package-version', 'package-name', 'product-name'])

/** One of several, for a reason that is not looked at. */
export function oneOf(templates: readonly Template[]): Template {
  const distinct = new Map<string, Alternative>()
  for (const alternative of templates.flat()) {
    const key = JSON.stringify(alternative.map(part => (part.kind === 'literal' ? rawText(part.text) : part)))
    if (!distinct.has(key)) distinct.set(key, alternative)
  }
  return distinct.size > mostAlternatives ? unknown : [...distinct.values()]
}

/** Each hole replaced by what is found for it; `null` leaves it as it is. */
export function filled(template: Template, fill: (hole: Hole) => Template | null): Template {
  return oneOf(
    template.map(alternative =>
      joined(alternative.map(part => (part.kind === 'literal' ? [[part]] : (fill(part) ?? [[part]])))),
    ),
  )
}

/** The text of an alternative that has no holes; `null` where it has. */
export function literalOf(alternative: Alternative): string | null {
  let text = ''
  for (const part of alternative) {
    if (part.kind !== 'literal') return null
    text += rawText(part.text)
  }
  return text
}

/** A template as reports show it: `app@${steps.version.outputs.version}`, alternatives with ` || ` between them. */
export function printed(template: Template): Untrusted {
  return untrusted(template.map(alternative => alternative.map(printedPart).join('')).join(' || '))
}

function printedPart(part: Part): string {
  switch (part.kind) {
    case 'literal':
      return rawText(part.text)
    case 'env':
      return `\${${part.name}}`
    case 'package-version':
      return `\${version of ${manifestNamed(part.of)}}`
    case 'package-name':
      return `\${name of ${manifestNamed(part.of)}}`
    case 'product-name':
      return `\${product name of ${manifestNamed(part.of)}}`
    case 'git-sha':
      return '${git sha}'
    case 'ref':
      return part.full ? '${github.ref}' : '${github.ref_name}'
    case 'step-output':
      return `\${${part.expression}}`
    case 'unknown':
      return '${…}'
  }
}

const manifestNames: Partial<Record<Ecosystem, string>> = {
  npm: 'package.json',
  cargo: 'Cargo.toml',
  python: 'pyproject.toml',
}

function manifestNamed(of: ManifestReference): string {
  return of.kind === 'file' ? of.path : (manifestNames[of.ecosystem] ?? 'the package')
}

function tidy(parts: Alternative): Alternative {
  const tidied: Part[] = []
  for (const part of parts) {
    const last = tidied.at(-1)
    if (part.kind === 'literal' && last?.kind === 'literal') {
      tidied[tidied.length - 1] = { kind: 'literal', text: untrusted(rawText(last.text) + rawText(part.text)) }
    } else tidied.push(part)
  }
  return tidied
}

import type { RepoPath } from '../../../../core/location.ts'
import { environmentVariable, hole, joined, literal, type Template, unknown } from '../template.ts'
import { readFormat } from './format-string.ts'

/** What the arguments of a macro come to where it stands. */
export interface MacroPlace {
  readonly path: RepoPath
  /** An argument as an expression. */
  value(written: string): Template
  /** An argument that is a string literal; `null` for others. */
  text(written: string): string | null
}

/** What a macro comes to, of those that give text. */
export function reduceMacro(name: string, written: readonly string[], place: MacroPlace): Template {
  switch (name) {
    case 'env':
    case 'option_env':
      return buildVariable(place.text(written[0] ?? ''), place)
    case 'concat':
      return joined(written.map(place.value))
    case 'format':
    case 'format_args':
      return reduceFormat(written, place)
    case 'release_name':
      return releaseName(place)
    default:
      return unknown
  }
}

/** Cargo sets `CARGO_PKG_*` while it compiles: https://doc.rust-lang.org/cargo/reference/environment-variables.html */
function buildVariable(name: string | null, { path }: MacroPlace): Template {
  const of = { kind: 'nearest', ecosystem: 'cargo', to: path } as const
  if (name === 'CARGO_PKG_VERSION') return hole({ kind: 'package-version', of })
  if (name === 'CARGO_PKG_NAME') return hole({ kind: 'package-name', of })
  return name === null ? unknown : environmentVariable(name, 'build')
}

/** https://docs.rs/sentry/latest/sentry/macro.release_name.html */
function releaseName({ path }: MacroPlace): Template {
  const of = { kind: 'nearest', ecosystem: 'cargo', to: path } as const
  return joined([hole({ kind: 'package-name', of }), literal('@'), hole({ kind: 'package-version', of })])
}

function reduceFormat([format = '', ...rest]: readonly string[], place: MacroPlace): Template {
  const text = place.text(format)
  const parts = text === null ? null : readFormat(text)
  if (parts === null) return unknown
  const named = new Map(rest.flatMap(namedArgument))
  return joined(
    parts.map(part => {
      if (part.kind === 'text') return literal(part.text)
      const { argument } = part
      const value = typeof argument === 'number' ? rest[argument] : (named.get(argument) ?? argument)
      return value === undefined ? unknown : place.value(value)
    }),
  )
}

/** `name = value`, but not a comparison. */
function namedArgument(written: string): readonly (readonly [string, string])[] {
  const name = /^\s*(\w+)\s*=(?!=)/.exec(written)
  return name?.[1] === undefined ? [] : [[name[1], written.slice(name[0].length)]]
}

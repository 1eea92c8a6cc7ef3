import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import { type Declared, dependency, identity } from './declared.ts'

const entry = /^[^#"]*?\{\s*:(\w+)\s*,\s*(?:"([^"]*)")?([^}]*)/
const setting = /^\s*(app:|version:|@version)\s*(?::(\w+)|"([^"]*)")/

/** Reads a `mix.exs` (https://hexdocs.pm/mix/Mix.Tasks.Deps.html) line by line: `{:sentry, "~> 10.0", only: :test}`. */
export function readMixExs(text: string, file: RepoPath): Declared {
  const lines = linesOf(text).map(line => line.slice(0, 1000))
  const settings = lines.flatMap((written, index) => {
    const [, key = '', atom, string] = setting.exec(written) ?? []
    return key === '' ? [] : [{ key, text: atom ?? string ?? '', line: index + 1 }]
  })
  const dependencies = lines.flatMap((written, index) => {
    const [, name, range = null, options = ''] = entry.exec(written) ?? []
    if (name === undefined || (range === null && !/\b(?:git|github|path|in_umbrella|hex|only|override):/.test(options)))
      return []
    const use = /\bonly:\s*(?::(?:dev|test)\b|\[\s*:(?:dev|test)\b)/.test(options) && !/:prod\b/.test(options)
    return [dependency(file, { name, range, use: use ? 'development' : 'runtime', line: index + 1 })]
  })
  const named = (...keys: string[]) => settings.find(one => keys.includes(one.key)) ?? null
  return { ...identity(file, named('app:'), named('version:', '@version')), dependencies }
}

import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import type { Dependency } from '../repository.ts'
import { type Declared, dependency, identity } from './declared.ts'

const gem = /^\s*gem[\s(]\s*(["'])([\w.-]+)\1\s*(.*)$/
const gemspecGem = /^\s*\w+\.add_(runtime_|development_)?dependency[\s(]\s*(["'])([\w.-]+)\2\s*(.*)$/
const attribute = /^\s*\w+\.(name|version)\s*=\s*(["'])([^"']*)\2/
const developmentGroups = /:(?:development|test)\b/

/** Reads a `Gemfile` (https://bundler.io/man/gemfile.5.html) line by line; its groups for development and test are known. */
export function readGemfile(text: string, file: RepoPath): Declared {
  const groups: boolean[] = []
  const dependencies = linesOf(text).flatMap((whole, index) => {
    const written = whole.slice(0, 1000)
    if (/^\s*\S.*\bdo\b\s*(?:\|.*)?$/.test(written)) groups.push(isForDevelopment(written, /^\s*group\b/))
    else if (/^\s*end\b/.test(written)) groups.pop()
    const [, , name, rest = ''] = gem.exec(written) ?? []
    if (name === undefined) return []
    const use: Dependency['use'] =
      groups.includes(true) || isForDevelopment(rest, /\bgroups?:|:groups?\s*=>/) ? 'development' : 'runtime'
    return [dependency(file, { name, range: rangeOf(rest), use, line: index + 1 })]
  })
  return { name: null, version: null, dependencies }
}

/** Reads a `*.gemspec` (https://guides.rubygems.org/specification-reference/) line by line. */
export function readGemspec(text: string, file: RepoPath): Declared {
  const lines = linesOf(text).map(line => line.slice(0, 1000))
  const attributes = lines.flatMap((written, index) => {
    const [, key = '', , value = ''] = attribute.exec(written) ?? []
    return key === '' ? [] : [{ key, text: value, line: index + 1 }]
  })
  const setting = (key: string) => attributes.find(one => one.key === key) ?? null
  const dependencies = lines.flatMap((written, index) => {
    const [, kind, , name, rest = ''] = gemspecGem.exec(written) ?? []
    if (name === undefined) return []
    const use = kind === 'development_' ? 'development' : 'runtime'
    return [dependency(file, { name, range: rangeOf(rest), use, line: index + 1 })]
  })
  return { ...identity(file, setting('name'), setting('version')), dependencies }
}

/** A group that is for production too is not for development. */
function isForDevelopment(written: string, marker: RegExp): boolean {
  return marker.test(written) && developmentGroups.test(written) && !/:(?:default|production)\b/.test(written)
}

/** The version strings that follow the name: they come before the first option. */
function rangeOf(rest: string): string | null {
  const versions: string[] = []
  const argument = /\s*,\s*\[?\s*(?:"([^"]*)"|'([^']*)')/y
  for (let found = argument.exec(rest); found !== null; found = argument.exec(rest)) {
    const end = rest.slice(argument.lastIndex)
    if (/^\s*=>/.test(end)) break
    versions.push(found[1] ?? found[2] ?? '')
  }
  return versions.length === 0 ? null : versions.join(', ')
}

import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import { at, entriesOf, type Located, textAt, textOf } from '../documents/located.ts'
import { readToml } from '../documents/toml.ts'
import type { Dependency, SharedVersion } from '../repository.ts'
import { type Declared, dependency, identity, sharedVersion, type WrittenDependency } from './declared.ts'

const coordinates =
  /\b(\w+)\s*\(?\s*(?:(?:platform|enforcedPlatform|kotlin)\s*\(?\s*)?(["'])([\w.-]+:[\w.-]+)(?::([^"':@]+))?[^"']*\2/g
const parts =
  /\b(\w+)\s*\(?\s*group\s*[:=]\s*(["'])([\w.-]+)\2\s*,\s*name\s*[:=]\s*(["'])([\w.-]+)\4(?:\s*,\s*version\s*[:=]\s*(["'])([^"']*)\6)?/
const plugin = /\bid\s*\(?\s*(["'])([\w.-]+)\1\s*\)?(?:\s*version\s*\(?\s*(["'])([^"']*)\3)?/
const applied = /\bapply\s*\(?\s*plugin\s*[:=]\s*(["'])([\w.-]+)\1/
const accessor = /\b(\w+)\s*\(\s*(?:(?:platform|enforcedPlatform)\s*\(\s*)?(libs\.[\w.]+)/g
const setting = /^\s*(version|rootProject\.name)\s*=?\s*(["'])([^"']*)\2/

/**
 * Reads a `build.gradle`, `build.gradle.kts` or settings file line by line, since it is a program: dependencies as
 * `group:artifact`, plugins by id, entries of a version catalog by their accessor (`libs.sentry.android`).
 * https://docs.gradle.org/current/userguide/declaring_dependencies.html
 */
export function readGradle(text: string, file: RepoPath): Declared {
  const lines = codeLines(text)
  const settings = lines.flatMap(({ code, line }) => {
    const [, key = '', , value = ''] = setting.exec(code) ?? []
    return key === '' ? [] : [{ key, text: value, line }]
  })
  const named = (key: string) => settings.find(one => one.key === key) ?? null
  return {
    ...identity(file, named('rootProject.name'), named('version')),
    dependencies: lines.flatMap(({ code, line }) => writtenIn(code, line)).map(one => dependency(file, one)),
  }
}

/** Reads a version catalog (https://docs.gradle.org/current/userguide/version_catalogs.html): libraries and plugins. */
export function readVersionCatalog(text: string, file: RepoPath): Declared | null {
  const catalog = readToml(text)
  if (catalog === null) return null
  return {
    name: null,
    version: null,
    dependencies: [],
    shared: [
      ...catalogued(file, catalog, 'libraries', 'libs.', moduleOf),
      ...catalogued(file, catalog, 'plugins', 'libs.plugins.', value => textAt(value, 'id')?.text ?? null),
    ],
  }
}

interface CodeLine {
  readonly code: string
  readonly line: number
}

/** Lines without comments; the space that is asked for before a line comment keeps addresses whole. */
function codeLines(text: string): readonly CodeLine[] {
  return linesOf(withoutBlockComments(text)).map((line, index) => ({
    code: line.slice(0, 1000).replace(/(?:^|\s)\/\/.*$/, ''),
    line: index + 1,
  }))
}

/** By searching, not by a pattern: that would look for the end of every comment that is never closed. */
function withoutBlockComments(text: string): string {
  const parts: string[] = []
  let offset = 0
  for (let start = text.indexOf('/*'); start !== -1; start = text.indexOf('/*', offset)) {
    const close = text.indexOf('*/', start + 2)
    const end = close === -1 ? text.length : close + 2
    parts.push(text.slice(offset, start), text.slice(start, end).replace(/[^\n]+/g, ' '))
    offset = end
  }
  return parts.join('') + text.slice(offset)
}

function writtenIn(code: string, line: number): readonly WrittenDependency[] {
  const found: WrittenDependency[] = []
  for (const [, configuration, , name = '', range = null] of code.matchAll(coordinates)) {
    found.push({ name, range, line, use: useOf(configuration) })
  }
  for (const [, configuration, name = ''] of code.matchAll(accessor)) {
    found.push({ name: name.replace(/\.get$/, ''), range: null, line, use: useOf(configuration) })
  }
  const [, configuration, , group, , artifact, , version = null] = parts.exec(code) ?? []
  if (group !== undefined) found.push({ name: `${group}:${artifact}`, range: version, line, use: useOf(configuration) })
  const [, , id, , pluginVersion = null] = plugin.exec(code) ?? []
  if (id !== undefined) found.push({ name: id, range: pluginVersion, line, use: 'development' })
  const [, , appliedId] = applied.exec(code) ?? []
  if (appliedId !== undefined) found.push({ name: appliedId, range: null, line, use: 'development' })
  return found
}

function useOf(configuration = ''): Dependency['use'] {
  return /^(?:test|androidTest|debug)|^(?:classpath|alias|id)$/.test(configuration) ? 'development' : 'runtime'
}

/** What a catalog calls `sentry-android` is `libs.sentry.android` in a build file. */
function catalogued(
  file: RepoPath,
  catalog: Located,
  table: string,
  prefix: string,
  nameOf: (value: Located) => string | null,
): readonly SharedVersion[] {
  return entriesOf(at(catalog, table)).flatMap(([key, { line, value }]) => {
    const short = textOf(value)?.text.split(':') ?? null
    const name = short === null ? nameOf(value) : short.slice(0, -1).join(':')
    const range = short?.at(-1) ?? versionOf(value, catalog)
    return name === null || name === ''
      ? []
      : [sharedVersion(file, '', { key: prefix + key.replace(/[-_]/g, '.'), name, range, line })]
  })
}

function moduleOf(value: Located): string | null {
  const group = textAt(value, 'group')?.text
  const module = textAt(value, 'module')?.text
  return module ?? (group === undefined ? null : `${group}:${textAt(value, 'name')?.text ?? ''}`)
}

function versionOf(value: Located, catalog: Located): string | null {
  const reference = textAt(value, 'version', 'ref')?.text
  if (reference !== undefined) return versionIn(at(catalog, 'versions', reference))
  return versionIn(at(value, 'version'))
}

function versionIn(value: Located | undefined): string | null {
  const rich = ['strictly', 'require', 'prefer'].map(key => textAt(value, key)?.text)
  return textOf(value)?.text ?? rich.find(one => one !== undefined) ?? null
}

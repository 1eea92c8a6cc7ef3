import type { RepoPath } from '../../../core/location.ts'
import { at, entriesOf, itemsOf, type Located, textAt, textOf } from '../documents/located.ts'
import { readToml } from '../documents/toml.ts'
import type { Dependency } from '../repository.ts'
import { type Declared, dependency, identity } from './declared.ts'
import { pythonName, requirementOf } from './requirement.ts'

/**
 * Reads a `pyproject.toml`: the standard tables (https://packaging.python.org/en/latest/specifications/pyproject-toml/,
 * https://packaging.python.org/en/latest/specifications/dependency-groups/) and those of Poetry, PDM and uv.
 */
export function readPyproject(text: string, file: RepoPath): Declared | null {
  const manifest = readToml(text)
  if (manifest === null) return null
  const poetry = at(manifest, 'tool', 'poetry')
  return {
    ...identity(
      file,
      textAt(manifest, 'project', 'name') ?? textAt(poetry, 'name'),
      textAt(manifest, 'project', 'version') ?? textAt(poetry, 'version'),
    ),
    dependencies: [
      ...listed(file, at(manifest, 'project', 'dependencies'), 'runtime'),
      ...groups(file, at(manifest, 'project', 'optional-dependencies'), 'runtime'),
      ...groups(file, at(manifest, 'dependency-groups'), 'development'),
      ...tabled(file, at(poetry, 'dependencies'), 'runtime'),
      ...tabled(file, at(poetry, 'dev-dependencies'), 'development'),
      ...entriesOf(at(poetry, 'group')).flatMap(([name, entry]) =>
        tabled(file, at(entry.value, 'dependencies'), name === 'main' ? 'runtime' : 'development'),
      ),
      ...groups(file, at(manifest, 'tool', 'pdm', 'dev-dependencies'), 'development'),
      ...listed(file, at(manifest, 'tool', 'uv', 'dev-dependencies'), 'development'),
    ],
  }
}

/** Reads a `Pipfile` (https://github.com/pypa/pipfile). */
export function readPipfile(text: string, file: RepoPath): Declared | null {
  const manifest = readToml(text)
  if (manifest === null) return null
  return {
    name: null,
    version: null,
    dependencies: [
      ...tabled(file, at(manifest, 'packages'), 'runtime'),
      ...tabled(file, at(manifest, 'dev-packages'), 'development'),
    ],
  }
}

function listed(file: RepoPath, list: Located | undefined, use: Dependency['use']): readonly Dependency[] {
  return itemsOf(list).flatMap(item => {
    const written = textOf(item)
    const requirement = requirementOf(written?.text ?? '')
    return requirement === null ? [] : [dependency(file, { ...requirement, use, line: item.line })]
  })
}

function groups(file: RepoPath, table: Located | undefined, use: Dependency['use']): readonly Dependency[] {
  return entriesOf(table).flatMap(([, entry]) => listed(file, entry.value, use))
}

/** `name = "^1"` or `name = { version = "^1" }`; several constraints of one name are a list, of which the first counts. */
function tabled(file: RepoPath, table: Located | undefined, use: Dependency['use']): readonly Dependency[] {
  return entriesOf(table)
    .filter(([name]) => name !== 'python')
    .map(([name, { line, value }]) => {
      const source = itemsOf(value)[0] ?? value
      const range = (textOf(source) ?? textAt(source, 'version'))?.text ?? null
      return dependency(file, { name: pythonName(name), range, use, line })
    })
}

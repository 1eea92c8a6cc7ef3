import type { RepoPath } from '../../../core/location.ts'
import { readJson } from '../documents/json.ts'
import { at, entriesOf, textAt, textOf } from '../documents/located.ts'
import type { Dependency } from '../repository.ts'
import { type Declared, dependency, identity } from './declared.ts'

const sections: readonly (readonly [string, Dependency['use']])[] = [
  ['require', 'runtime'],
  ['require-dev', 'development'],
]

/** Reads a `composer.json` (https://getcomposer.org/doc/04-schema.md). */
export function readComposerJson(text: string, file: RepoPath): Declared | null {
  const manifest = readJson(text)
  if (manifest?.kind !== 'map') return null
  return {
    ...identity(file, textAt(manifest, 'name'), textAt(manifest, 'version')),
    dependencies: sections.flatMap(([section, use]) =>
      entriesOf(at(manifest, section)).map(([name, { line, value }]) =>
        dependency(file, { name, range: textOf(value)?.text ?? null, use, line }),
      ),
    ),
  }
}

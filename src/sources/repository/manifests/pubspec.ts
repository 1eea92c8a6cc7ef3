import type { RepoPath } from '../../../core/location.ts'
import { at, entriesOf, textAt, textOf } from '../documents/located.ts'
import { readYaml } from '../documents/yaml.ts'
import type { Dependency } from '../repository.ts'
import { type Declared, dependency, identity } from './declared.ts'

const sections: readonly (readonly [string, Dependency['use']])[] = [
  ['dependencies', 'runtime'],
  ['dev_dependencies', 'development'],
]

/** Reads a `pubspec.yaml` (https://dart.dev/tools/pub/pubspec). Sources other than a version (git, path, sdk) have no range. */
export function readPubspec(text: string, file: RepoPath): Declared | null {
  const manifest = readYaml(text)
  if (manifest?.kind !== 'map') return null
  return {
    ...identity(file, textAt(manifest, 'name'), textAt(manifest, 'version')),
    dependencies: sections.flatMap(([section, use]) =>
      entriesOf(at(manifest, section)).map(([name, { line, value }]) =>
        dependency(file, { name, range: (textOf(value) ?? textAt(value, 'version'))?.text ?? null, use, line }),
      ),
    ),
  }
}

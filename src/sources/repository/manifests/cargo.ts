import type { RepoPath } from '../../../core/location.ts'
import { untrusted } from '../../../core/text.ts'
import { at, entriesOf, type Located, textAt, textOf } from '../documents/located.ts'
import { readToml } from '../documents/toml.ts'
import type { CargoSettings, Dependency } from '../repository.ts'
import { type Declared, dependency, identity, sharedVersion, type WrittenDependency } from './declared.ts'

const sections: readonly (readonly [string, Dependency['use']])[] = [
  ['dependencies', 'runtime'],
  ['build-dependencies', 'development'],
  ['dev-dependencies', 'development'],
]

/**
 * Reads a `Cargo.toml` (https://doc.rust-lang.org/cargo/reference/manifest.html): also the dependencies of single targets,
 * renamed packages, and what the workspace declares for its members (the version of packages under the name '').
 */
export function readCargoToml(text: string, file: RepoPath): Declared | null {
  const manifest = readToml(text)
  if (manifest === null) return null
  const targets = entriesOf(at(manifest, 'target')).map(([, entry]) => entry.value)
  const workspace = at(manifest, 'workspace')
  const workspaceVersion = textAt(workspace, 'package', 'version')
  return {
    ...identity(file, textAt(manifest, 'package', 'name'), textAt(manifest, 'package', 'version')),
    dependencies: [manifest, ...targets].flatMap(table =>
      sections.flatMap(([section, use]) => writtenIn(table, section).map(one => dependency(file, { ...one, use }))),
    ),
    shared: [
      ...writtenIn(workspace, 'dependencies').map(one =>
        sharedVersion(file, '', { ...one, key: one.alias ?? one.name }),
      ),
      ...(workspaceVersion === null
        ? []
        : [sharedVersion(file, 'package', { name: '', range: workspaceVersion.text, line: workspaceVersion.line })]),
    ],
    cargo: settingsOf(manifest, file),
  }
}

function settingsOf(manifest: Located, file: RepoPath): CargoSettings {
  const release = entriesOf(at(manifest, 'profile', 'release')).flatMap(([key, { line, value }]) => {
    const text = textOf(value)
    return text === null ? [] : [[key, { value: untrusted(text.text), at: { file, line } }] as const]
  })
  return {
    isWorkspace: at(manifest, 'workspace') !== undefined,
    hasProfiles: at(manifest, 'profile') !== undefined,
    release: new Map(release),
  }
}

/** `workspace = true` is written as the range `workspace`, a dependency without version as none. */
function writtenIn(table: Located | undefined, section: string): readonly WrittenDependency[] {
  return entriesOf(at(table, section)).map(([key, { line, value }]) => {
    const version = textOf(value) ?? textAt(value, 'version')
    const inherited = textAt(value, 'workspace')?.text === 'true'
    return {
      name: textAt(value, 'package')?.text ?? key,
      range: inherited ? 'workspace' : (version?.text ?? null),
      line,
      alias: key,
    }
  })
}

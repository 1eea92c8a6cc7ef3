import type { RepoPath } from '../../../core/location.ts'
import { untrusted } from '../../../core/text.ts'
import type { LocatedText } from '../documents/located.ts'
import type { Dependency, Manifest, SharedVersion } from '../repository.ts'

/** What one manifest file says of its package. */
export type Declared = Pick<Manifest, 'name' | 'version' | 'dependencies' | 'shared' | 'cargo'>

/** Reads one kind of manifest; `null` where the text is malformed. */
export type ReadManifest = (text: string, file: RepoPath) => Declared | null

export interface WrittenDependency {
  readonly name: string
  readonly range: string | null
  readonly use?: Dependency['use']
  readonly line: number
  readonly alias?: string | undefined
}

/** A dependency as the file has it; an empty version counts as none. */
export function dependency(file: RepoPath, written: WrittenDependency): Dependency {
  const { name, range, use = 'runtime', line, alias } = written
  return {
    name,
    range: range === null || range === '' ? null : untrusted(range),
    use,
    at: { file, line },
    ...(alias === undefined || alias === name ? {} : { alias }),
  }
}

/** A version for others to refer to. */
export function sharedVersion(
  file: RepoPath,
  catalog: string,
  written: WrittenDependency & { readonly key?: string },
): SharedVersion {
  const { name, range, line, key = name } = written
  return { catalog, key, name, range: range === null || range === '' ? null : untrusted(range), at: { file, line } }
}

/** The declared name and version of a package, where they are written. */
export function identity(
  file: RepoPath,
  name: LocatedText | null,
  version: LocatedText | null,
): Pick<Manifest, 'name' | 'version'> {
  return {
    name: name === null ? null : untrusted(name.text),
    version: version === null ? null : { value: untrusted(version.text), at: { file, line: version.line } },
  }
}

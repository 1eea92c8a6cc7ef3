import type { RepoPath } from '../../../core/location.ts'
import { readJson } from '../documents/json.ts'
import { at, entriesOf, type Located, textAt, textOf } from '../documents/located.ts'
import { readYaml } from '../documents/yaml.ts'
import type { Dependency, SharedVersion } from '../repository.ts'
import { type Declared, dependency, identity, sharedVersion } from './declared.ts'

const sections: readonly (readonly [string, Dependency['use']])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'runtime'],
  ['peerDependencies', 'runtime'],
  ['devDependencies', 'development'],
]

/** Reads a `package.json` (https://docs.npmjs.com/cli/configuring-npm/package-json), with the catalogs that Bun keeps there. */
export function readPackageJson(text: string, file: RepoPath): Declared | null {
  const manifest = readJson(text)
  if (manifest?.kind !== 'map') return null
  return {
    ...identity(file, textAt(manifest, 'name'), textAt(manifest, 'version')),
    dependencies: sections.flatMap(([section, use]) =>
      entriesOf(at(manifest, section)).map(([name, entry]) => npmDependency(file, name, entry.line, entry.value, use)),
    ),
    shared: [...catalogsOf(file, manifest), ...catalogsOf(file, at(manifest, 'workspaces'))],
  }
}

/** Reads the catalogs of a `pnpm-workspace.yaml` (https://pnpm.io/catalogs). */
export function readPnpmWorkspace(text: string, file: RepoPath): Declared | null {
  const workspace = readYaml(text)
  if (workspace === null) return null
  return { name: null, version: null, dependencies: [], shared: catalogsOf(file, workspace) }
}

/** Reads the npm packages that a `deno.json` imports (https://docs.deno.com/runtime/fundamentals/configuration/). */
export function readDenoJson(text: string, file: RepoPath): Declared | null {
  const manifest = readJson(text)
  if (manifest?.kind !== 'map') return null
  const dependencies = entriesOf(at(manifest, 'imports')).flatMap(([alias, entry]) => {
    const specifier = /^npm:\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?/.exec(textOf(entry.value)?.text ?? '')
    if (specifier === null) return []
    const [, name = '', range = null] = specifier
    return [dependency(file, { name, range, line: entry.line, alias })]
  })
  return { ...identity(file, textAt(manifest, 'name'), textAt(manifest, 'version')), dependencies }
}

/** `"alias": "npm:real@range"` is a dependency on `real`. */
function npmDependency(file: RepoPath, key: string, line: number, value: Located, use: Dependency['use']): Dependency {
  const written = textOf(value)?.text ?? null
  const renamed = /^npm:((?:@[^/@]+\/)?[^@]+)(?:@(.*))?$/.exec(written ?? '')
  if (renamed === null) return dependency(file, { name: key, range: written, use, line })
  const [, name = key, range = null] = renamed
  return dependency(file, { name, range, use, line, alias: key })
}

function catalogsOf(file: RepoPath, node: Located | undefined): readonly SharedVersion[] {
  const named = entriesOf(at(node, 'catalogs')).map(([name, entry]) => [name, entry.value] as const)
  return [['', at(node, 'catalog')] as const, ...named].flatMap(([catalog, versions]) =>
    entriesOf(versions).map(([name, entry]) =>
      sharedVersion(file, catalog === 'default' ? '' : catalog, {
        name,
        range: textOf(entry.value)?.text ?? null,
        line: entry.line,
      }),
    ),
  )
}

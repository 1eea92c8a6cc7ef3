import type { SyntaxNode } from '@lezer/common'
import type { RepoPath } from '../../../../core/location.ts'
import { folderOf, pathFrom } from '../../paths.ts'
import { environmentVariable, hole, type ManifestReference, type Template } from '../template.ts'
import { stringIn } from './literals.ts'
import type { Reference } from './references.ts'
import type { Script } from './script.ts'
import { expressionOf } from './values.ts'

interface Place {
  readonly path: RepoPath
  readonly processEnv: 'build' | 'run'
}

/** Prefixes by which frameworks put a variable into the bundle while building. */
const bundled = /^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP|WXT)_/

/** What a global or imported name holds that everybody knows: the environment, package.json; `null` for other names. */
export function knownValue({ module, path }: Reference, place: Place): Template | null {
  if (module === null) return globalValue(path, place)
  if (module.endsWith('package.json')) return manifestProperty(manifestAt(module, place.path), path)
  if (/^\$env\/static\//.test(module)) return variable(path[0], 'build')
  if (/^\$env\/dynamic\//.test(module) && path[0] === 'env') return variable(path[1], 'run')
  if (/^(?:node:)?process$/.test(module) && path[0] === 'env') return variable(path[1], place.processEnv, place)
  if (isElectron(module) && path.join('.') === 'app.name') return hole({ kind: 'product-name', of: nearest(place) })
  return null
}

function globalValue(path: readonly string[], place: Place): Template | null {
  const [holder, env, name] = path
  if (env !== 'env' || path.length !== 3) return null
  if (holder === 'process' || holder === 'Bun') return variable(name, place.processEnv, place)
  return holder === 'import.meta' ? variable(name, 'build') : null
}

function variable(name: string | undefined, when: 'build' | 'run', place?: Place): Template | null {
  if (name === undefined) return null
  if (place !== undefined && name === 'npm_package_version')
    return hole({ kind: 'package-version', of: nearest(place) })
  if (place !== undefined && name === 'npm_package_name') return hole({ kind: 'package-name', of: nearest(place) })
  return environmentVariable(name, bundled.test(name) ? 'build' : when)
}

/** What a call gives that everybody knows; `texts` are its arguments where they are literals. */
export function knownCall(
  { module, path }: Reference,
  texts: readonly (string | null)[],
  place: Place,
): Template | null {
  const name = path.join('.')
  const [text] = texts
  if (module === null && name === 'Deno.env.get' && text) return environmentVariable(text, 'run')
  if (isElectron(module) && name === 'app.getVersion') return hole({ kind: 'package-version', of: nearest(place) })
  if (isElectron(module) && name === 'app.getName') return hole({ kind: 'product-name', of: nearest(place) })
  if (/^(?:node:)?child_process$/.test(module ?? '') && name === 'execSync' && isHeadOfGit(text)) {
    return hole({ kind: 'git-sha' })
  }
  return null
}

function isHeadOfGit(command: string | null | undefined): boolean {
  return /^git\s+rev-parse\s+(?:--verify\s+)?HEAD\s*$/.test(command ?? '')
}

function isElectron(module: string | null): boolean {
  return module === 'electron' || module === 'electron/main'
}

/** A field of package.json; `null` for others than its name and version. */
export function manifestProperty(of: ManifestReference, path: readonly string[]): Template | null {
  const field = path.join('.')
  if (field === 'version') return hole({ kind: 'package-version', of })
  return field === 'name' ? hole({ kind: 'package-name', of }) : null
}

/**
 * The package.json that an expression reads and parses: `JSON.parse(readFileSync('package.json'))`; `null` for others.
 * A path that is not relative is taken from the package's own folder, where bundlers run.
 */
export function manifestReadBy(script: Script, node: SyntaxNode, place: Place): ManifestReference | null {
  const call = expressionOf(script, node)
  const callee = call.name === 'CallExpression' ? call.firstChild : null
  if (callee === null || script.text.slice(callee.from, callee.to) !== 'JSON.parse') return null
  let path: string | null = null
  call.cursor().iterate(inner => {
    const text = inner.name === 'String' ? stringIn(script.text, inner.node) : null
    if (text?.endsWith('package.json')) path = text
  })
  return path === null ? null : manifestAt(path, place.path)
}

function manifestAt(specifier: string, from: RepoPath): ManifestReference {
  const path = /^\.\.?\//.test(specifier) ? pathFrom(folderOf(from), specifier) : null
  return path === null ? { kind: 'nearest', ecosystem: 'npm', to: from } : { kind: 'file', path }
}

function nearest(place: Place): ManifestReference {
  return { kind: 'nearest', ecosystem: 'npm', to: place.path }
}

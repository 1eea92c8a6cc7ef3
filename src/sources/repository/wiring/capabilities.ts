import type { RepoPath } from '../../../core/location.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { readJson } from '../documents/json.ts'
import { json5AsJson } from '../documents/json5.ts'
import { at, itemsOf, type Located, textAt, textOf } from '../documents/located.ts'
import { readToml } from '../documents/toml.ts'
import type { TauriConfig } from '../tauri-config.ts'
import type { CodeFile } from './code-base.ts'

/** What a capability of a Tauri application grants to its windows: https://v2.tauri.app/security/capabilities/ */
export interface Capability {
  readonly identifier: string
  /** Patterns of window and web view labels. */
  readonly labels: readonly string[]
  readonly permissions: readonly { readonly name: string; readonly at: WiringSite }[]
}

/** The capabilities of an application, and the permission sets that it makes. */
export interface Capabilities {
  readonly capabilities: readonly Capability[]
  readonly sets: readonly Capability['permissions'][]
}

/**
 * The capabilities of an application that are in force for its own pages: files of any folder beside the configuration and those
 * written in the configuration itself, which may also choose among the files by identifier. Permission sets of the application
 * are replaced by what they hold. Only files that mention Sentry are among `files`: no other grants anything of Sentry's.
 */
export function capabilitiesOf(config: TauriConfig, folder: RepoPath, files: readonly CodeFile[]): Capabilities {
  const documents = files.flatMap(file => documentOf(file, folder))
  const sets = new Map(documents.flatMap(setsIn))
  const inFiles = documents.flatMap(({ path, content }) =>
    capabilityNodes(content).flatMap(node => capabilityIn(node, path)),
  )
  const listed = itemsOf(at(config.content, 'app', 'security', 'capabilities'))
  const chosen = new Set(listed.flatMap(item => textOf(item)?.text ?? []))
  const inline = listed.flatMap(node => capabilityIn(node, config.path))
  const inForce = listed.length === 0 ? inFiles : inFiles.filter(({ identifier }) => chosen.has(identifier))
  return {
    capabilities: [...inForce, ...inline].map(capability => withSets(capability, sets)),
    sets: [...sets.values()],
  }
}

interface Document {
  readonly path: RepoPath
  readonly content: Located
}

function documentOf({ path, text }: CodeFile, folder: RepoPath): readonly Document[] {
  if (folder !== '.' && !path.startsWith(`${folder}/`)) return []
  const content = /\.toml$/.test(path)
    ? readToml(text)
    : /\.json5?$/.test(path)
      ? readJson(path.endsWith('5') ? json5AsJson(text) : text)
      : null
  return content === null ? [] : [{ path, content }]
}

/** One capability a file, a list of them, or a list under `capabilities`. */
function capabilityNodes(content: Located): readonly Located[] {
  if (content.kind === 'list') return content.items
  const named = itemsOf(at(content, 'capabilities'))
  return named.length > 0 ? named : [content]
}

/** `local: false` is for remote pages only. */
function capabilityIn(node: Located, file: RepoPath): readonly Capability[] {
  const identifier = textAt(node, 'identifier')
  const permissions = at(node, 'permissions')
  if (identifier === null || permissions?.kind !== 'list' || textAt(node, 'local')?.text === 'false') return []
  return [
    {
      identifier: identifier.text,
      labels: ['windows', 'webviews'].flatMap(key => itemsOf(at(node, key)).flatMap(item => textOf(item)?.text ?? [])),
      permissions: permissionsIn(permissions, file),
    },
  ]
}

/** A name, or a name with a scope. */
function permissionsIn(list: Located, file: RepoPath): Capability['permissions'] {
  return itemsOf(list).flatMap(item => {
    const name = textOf(item) ?? textAt(item, 'identifier')
    return name === null ? [] : [{ name: name.text, at: { file, line: name.line } }]
  })
}

/** Sets that the application makes of permissions (`permissions/*.toml`), by name. */
function setsIn({ path, content }: Document): readonly (readonly [string, Capability['permissions']])[] {
  return itemsOf(at(content, 'set')).flatMap(set => {
    const identifier = textAt(set, 'identifier')
    const permissions = at(set, 'permissions')
    return identifier === null || permissions === undefined
      ? []
      : [[identifier.text, permissionsIn(permissions, path)] as const]
  })
}

function withSets(capability: Capability, sets: ReadonlyMap<string, Capability['permissions']>): Capability {
  return {
    ...capability,
    permissions: capability.permissions.flatMap(permission => [permission, ...(sets.get(permission.name) ?? [])]),
  }
}

/** A window of the application that has a name. */
export interface NamedWindow {
  readonly label: string
  readonly at: WiringSite
}

/** The windows that the configuration opens; one without a label is `main`. */
export function configuredWindows({ content, path }: TauriConfig): readonly NamedWindow[] {
  return itemsOf(at(content, 'app', 'windows')).map(window => {
    const label = textAt(window, 'label')
    return { label: label?.text ?? 'main', at: { file: path, line: label?.line ?? window.line } }
  })
}

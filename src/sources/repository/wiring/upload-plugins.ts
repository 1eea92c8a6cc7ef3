import type { SyntaxNode } from '@lezer/common'
import type { RepoPath } from '../../../core/location.ts'
import type { UploadPluginRule } from '../../../core/upload-plugin-rule.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Script } from '../code/javascript/script.ts'
import { type Use, usesIn } from '../code/javascript/uses.ts'
import { expressionOf, propertyAt } from '../code/javascript/values.ts'
import { locationIn } from '../code/source.ts'
import type { Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { ownerOf } from './packages.ts'
import { type Written, writtenInScript } from './written-values.ts'

/** A bundler plugin that uploads source maps, where a build is configured. */
export interface UploadPlugin {
  readonly rule: UploadPluginRule
  /** Folder of the npm package that the configuration lies in; `null` where there is none. */
  readonly folder: RepoPath | null
  readonly at: WiringSite
  /** An option of the plugin by its keys. */
  option(...keys: readonly string[]): Written
  /** The bundler's setting for source maps; unknown where the plugin is not seen in a list of `plugins`. */
  readonly maps: Written
}

/** Every call of an upload plugin, in order of the files. */
export function uploadPluginsIn(
  files: readonly CodeFile[],
  manifests: readonly Manifest[],
  rules: readonly UploadPluginRule[],
): readonly UploadPlugin[] {
  const folders = manifests.filter(({ ecosystem }) => ecosystem === 'npm').map(({ folder }) => folder)
  return files.flatMap(file => {
    const script = rules.some(({ name }) => file.text.includes(name)) ? file.script() : null
    if (script === null) return []
    return usesIn(script).flatMap(use => {
      const rule = rules.find(one => use.name === one.name && use.module !== null && one.module.test(use.module))
      return rule === undefined || use.arguments === null
        ? []
        : [pluginAt(file, script, use, rule, ownerOf(file.path, folders))]
    })
  })
}

function pluginAt(
  file: CodeFile,
  script: Script,
  { node, arguments: given }: Use,
  rule: UploadPluginRule,
  folder: RepoPath | null,
): UploadPlugin {
  const { line } = locationIn(file.source(), node.from)
  const configuration = configurationAround(script, node)
  const options = given === null || given.length === 0 ? null : (given[0] ?? 'unknown')
  return {
    rule,
    folder,
    at: { file: file.path, line },
    option: (...keys) => {
      if (options === null) return { kind: 'absent' }
      return options === 'unknown' ? { kind: 'unknown' } : read(file, script, options, keys)
    },
    maps: configuration === null ? { kind: 'unknown' } : read(file, script, configuration, rule.maps),
  }
}

function read(file: CodeFile, script: Script, object: SyntaxNode, keys: readonly string[]): Written {
  return writtenInScript(file, script, propertyAt(script, object, ...keys))
}

/** The object whose `plugins` hold the call, directly or through a constant. */
function configurationAround(script: Script, call: SyntaxNode): SyntaxNode | null {
  let found: SyntaxNode | null = null
  script.tree.iterate({
    enter: ({ name, node }) => {
      if (name !== 'Property' || node.parent?.name !== 'ObjectExpression') return
      const key = node.firstChild
      if (key === null || script.text.slice(key.from, key.to) !== 'plugins') return
      const value = node.lastChild === null ? null : expressionOf(script, node.lastChild)
      if (value !== null && value.from <= call.from && call.to <= value.to) found = node.parent
    },
  })
  return found
}

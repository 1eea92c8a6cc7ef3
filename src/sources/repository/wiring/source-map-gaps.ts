import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Workflow } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import type { WiredPackage } from './packages.ts'
import type { UploadPlugin } from './upload-plugins.ts'

/** A setting that contradicts an upload plugin, and the plugin. */
export interface MapSetting {
  readonly plugin: string
  readonly pluginAt: WiringSite
  /** The setting as the configuration nests it: `build.sourcemap`. */
  readonly setting: string
  readonly at: WiringSite
}

/** Upload plugins beside a setting that switches source maps off: there is nothing to upload. */
export function mapsSwitchedOff(plugins: readonly UploadPlugin[]): LookedAt<MapSetting> {
  return lookedAt(plugins, plugin => {
    const { maps } = plugin
    if (maps.kind === 'unknown' || isSwitchedOff(plugin)) return null
    return maps.kind === 'literal' && maps.value === false ? [settingOf(plugin, maps.at)] : []
  })
}

/**
 * Upload plugins of code that runs in browsers or on desktops whose maps are named by the built files, where neither the plugin
 * nor any command that is known deletes them.
 */
export function mapsLeftPublic(
  plugins: readonly UploadPlugin[],
  packages: readonly WiredPackage[],
  files: readonly CodeFile[],
  workflows: readonly Workflow[],
): LookedAt<MapSetting> {
  const delivered = new Set(
    packages.filter(({ profile }) => profile.runsOn === 'user-machine').map(({ manifest }) => manifest.folder),
  )
  return lookedAt(plugins, plugin => {
    const { maps, folder, rule, option } = plugin
    if (folder === null || !delivered.has(folder) || maps.kind === 'unknown' || isSwitchedOff(plugin)) return null
    const isNamed = maps.kind === 'literal' && rule.named.includes(maps.value)
    if (!isNamed || deleting.some(name => option('sourcemaps', name).kind !== 'absent')) return []
    return isDeletedElsewhere(files, workflows) ? [] : [settingOf(plugin, maps.at)]
  })
}

/** By age: https://github.com/getsentry/sentry-javascript/tree/develop/packages/bundler-plugins */
const deleting = ['deleteFilesAfterUpload', 'filesToDeleteAfterUpload', 'deleteSourcemapsAfterUpload']

/** Plugins that are told, in so many words, to upload nothing. */
export function uploadsSwitchedOff(
  plugins: readonly UploadPlugin[],
  files: readonly CodeFile[],
  workflows: readonly Workflow[],
): LookedAt<MapSetting> {
  const byCommand = mentionsCommand(files, workflows)
  return lookedAt(plugins, plugin => {
    const off = switches.flatMap(keys => {
      const written = plugin.option(...keys)
      const isOff = written.kind === 'literal' && (written.value === true || written.value === 'disable-upload')
      return isOff ? [{ ...settingOf(plugin, written.at), setting: keys.join('.') }] : []
    })
    return byCommand ? [] : off
  })
}

const switches = [['disable'], ['sourcemaps', 'disable'], ['dryRun']] as const

/** Any trace of the command line, also in code that runs it: with it the plugin may be there for something else. */
function mentionsCommand(files: readonly CodeFile[], workflows: readonly Workflow[]): boolean {
  const command = /\bsentry-cli\b|@sentry\/cli\b|\bgetsentry\/action-release@/
  return files.some(({ text }) => command.test(text)) || commandTexts(files, workflows).some(text => command.test(text))
}

function isSwitchedOff({ option }: UploadPlugin): boolean {
  return switches.some(keys => {
    const written = option(...keys)
    return written.kind === 'literal' && written.value !== false
  })
}

function settingOf({ rule, at: pluginAt }: UploadPlugin, at: WiringSite): MapSetting {
  return { plugin: rule.name, pluginAt, setting: rule.maps.join('.'), at: { file: at.file, line: at.line } }
}

function isDeletedElsewhere(files: readonly CodeFile[], workflows: readonly Workflow[]): boolean {
  return commandTexts(files, workflows).some(text => deletion.test(text))
}

const deletion = /\b(?:rm|rimraf|del|del-cli|delete|find|unlink|shx)\b[^\n]{0,200}\.map\b/

/** Where commands stand: scripts, Dockerfiles, manifests, and the steps of workflows. */
function commandTexts(files: readonly CodeFile[], workflows: readonly Workflow[]): readonly string[] {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap(job => job.steps))
  return [
    ...files.filter(({ language }) => language.kind === 'other').map(({ text }) => text),
    ...steps.flatMap(({ run, uses }) => [run, uses].flatMap(value => (value === null ? [] : [rawText(value.value)]))),
  ]
}

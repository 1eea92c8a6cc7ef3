import type { SyntaxNode } from '@lezer/common'
import type { Profile, SymbolicationForm } from '../../../core/profile.ts'
import type { Untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Script } from '../code/javascript/script.ts'
import { usesIn } from '../code/javascript/uses.ts'
import { expressionOf, propertyAt } from '../code/javascript/values.ts'
import { textOf } from '../code/source.ts'
import type { BridgedApplication } from './bridged-applications.ts'
import type { CodeFile } from './code-base.ts'
import { symbolicationSites } from './symbolication-sites.ts'

/** Scripts get debug IDs, and their events go through a plugin that may not understand them. */
export interface DebugIdInjection {
  readonly profile: Profile
  readonly plugin: { readonly name: string; readonly range: Untrusted | null; readonly at: WiringSite }
  /** Where debug IDs are put in. */
  readonly at: WiringSite
}

/** Per application, the first place that puts debug IDs into scripts whose events go through its plugin. */
export function debugIdInjections(applications: readonly BridgedApplication[]): readonly DebugIdInjection[] {
  return applications.filter(sendsThroughPlugin).flatMap(({ profile, bridge, plugin, files }) => {
    const sites = files.flatMap(file => bridge.debugIds.flatMap(form => sitesIn(file, form)))
    return sites.slice(0, 1).map(at => ({ profile, plugin, at }))
  })
}

/** Whether an application hands events of its web view to the plugin. */
export function sendsThroughPlugin({ registrations, sendsThrough }: BridgedApplication): boolean {
  const used = registrations.filter(registration => registration.used)
  return used.some(({ startsWebView }) => startsWebView === true) || (used.length > 0 && sendsThrough !== null)
}

function sitesIn(file: CodeFile, form: SymbolicationForm): readonly WiringSite[] {
  if (form.kind === 'command') return symbolicationSites({ artifact: 'source maps', forms: [form] }, [file])
  const script = form.names.some(name => file.text.includes(name)) ? file.script() : null
  if (script === null) return []
  return usesIn(script)
    .filter(use => use.module !== null && form.module.test(use.module) && form.names.includes(use.name))
    .filter(use => use.arguments !== null && !isSwitchedOff(script, use.arguments[0]))
    .map(use => ({ file: file.path, line: file.source().at(use.node.from).line }))
}

/** Both switch debug IDs off: https://github.com/getsentry/sentry-javascript-bundler-plugins/blob/main/packages/bundler-plugin-core/src/types.ts */
const switches = [['disable'], ['sourcemaps', 'disable']] as const

function isSwitchedOff(script: Script, options: SyntaxNode | null | undefined): boolean {
  if (!options) return false
  return switches.some(keys => {
    const property = propertyAt(script, options, ...keys)
    return property.kind === 'value' && textOf(script, expressionOf(script, property.value)) === 'true'
  })
}

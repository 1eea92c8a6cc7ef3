import type { Location } from '../../../core/location.ts'
import type { Profile } from '../../../core/profile.ts'
import { type Untrusted, untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { folderOf } from '../paths.ts'
import type { TauriConfig } from '../tauri-config.ts'
import type { BridgedApplication } from './bridged-applications.ts'
import { type Capability, capabilitiesOf, configuredWindows, type NamedWindow } from './capabilities.ts'
import { sendsThroughPlugin } from './debug-id-injections.ts'
import { matchesLabel } from './label-patterns.ts'
import { openedWindows } from './window-labels.ts'

type Kind = 'events' | 'breadcrumbs'

/** Which windows of an application may hand what to the plugin. */
export interface GrantedPermissions {
  readonly profile: Profile
  /** Where the plugin is registered. */
  readonly registered: Required<Location>
  /** Permissions of which any one is enough, as they are to be written. */
  readonly wanted: string
  /** Where a permission is granted to anything; `null` where none is. */
  readonly grantedAt: WiringSite | null
  /** Known windows, and what they may hand over. Others may be opened by files that do not mention Sentry. */
  readonly windows: readonly { readonly label: Untrusted; readonly lacks: readonly Kind[]; readonly at: WiringSite }[]
  /** Capabilities are added at run time, or a permission set holds what is wanted, and who uses it is not known. */
  readonly mayBeElsewhere: boolean
}

/** The permissions of each application whose web view sends through its plugin, and which has its configuration beside it. */
export function grantedPermissions(
  applications: readonly BridgedApplication[],
  configs: readonly TauriConfig[],
): readonly GrantedPermissions[] {
  return applications.filter(sendsThroughPlugin).flatMap(application => {
    const config = configs.find(({ path }) => folderOf(path) === application.manifest.folder)
    const registered = application.registrations.find(({ used }) => used)
    return config === undefined || registered === undefined ? [] : [permissionsOf(application, config, registered.at)]
  })
}

function permissionsOf(
  application: BridgedApplication,
  config: TauriConfig,
  registered: Required<Location>,
): GrantedPermissions {
  const { profile, bridge, manifest, files } = application
  const { capabilities, sets } = capabilitiesOf(config, manifest.folder, files)
  const gives = ({ permissions }: Pick<Capability, 'permissions'>) =>
    permissions.flatMap(({ name, at }) => {
      const known = bridge.permissions.find(({ permission }) => permission === name)
      return known === undefined ? [] : known.gives.map(kind => ({ kind, at }))
    })
  const holdsEvents = (permissions: Capability['permissions']) =>
    gives({ permissions }).some(({ kind }) => kind === 'events')
  const windows = distinct([...configuredWindows(config), ...openedWindows(files)])
  return {
    profile,
    registered,
    wanted: bridge.permissions[0]?.permission ?? '',
    grantedAt: capabilities.flatMap(gives).find(({ kind }) => kind === 'events')?.at ?? null,
    mayBeElsewhere: sets.some(holdsEvents) || files.some(({ text }) => /\badd_capability\s*\(/.test(text)),
    windows: windows.map(({ label, at }) => {
      const own = capabilities.filter(({ labels }) => labels.some(pattern => matchesLabel(pattern, label)))
      const given = new Set(own.flatMap(gives).map(({ kind }) => kind))
      const lacks = (['events', 'breadcrumbs'] as const).filter(kind => !given.has(kind))
      return { label: untrusted(label), lacks, at }
    }),
  }
}

function distinct(windows: readonly NamedWindow[]): readonly NamedWindow[] {
  return [...new Map(windows.toReversed().map(window => [window.label, window])).values()].toReversed()
}

import type { Profile } from '../../../core/profile.ts'
import { rawText, type Untrusted } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Dependency } from '../repository.ts'
import type { BridgedApplication } from './bridged-applications.ts'

/** A plugin and the SDK beside it, each as declared. */
export interface PluginVersions {
  readonly profile: Profile
  readonly plugin: Declared
  readonly sdk: Declared
  /** The `major.minor` of the SDK that the plugin was built with; `null` where that or either version is not known. */
  readonly expected: string | null
  readonly agree: boolean
}

interface Declared {
  readonly name: string
  readonly range: Untrusted | null
  readonly at: WiringSite
}

/** The versions of each application that depends on both by itself. */
export function pluginVersions(applications: readonly BridgedApplication[]): readonly PluginVersions[] {
  return applications.flatMap(({ profile, bridge, plugin, sdk }) => {
    if (sdk === null) return []
    const ours = minorOf(plugin)
    const theirs = minorOf(sdk)
    const expected = (ours === null ? undefined : bridge.builtWith.get(ours)) ?? null
    return [{ profile, plugin, sdk, expected: theirs === null ? null : expected, agree: expected === theirs }]
  })
}

/**
 * The `major.minor` that a requirement of Cargo allows; `null` where it allows several or none is written.
 * Below 1.0 versions of another minor are not compatible: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function minorOf({ range }: Dependency): string | null {
  const written = range === null ? null : /^\s*[\^~=]?\s*(0\.\d+)(?:\.[\w.+-]*)?\s*$/.exec(rawText(range))
  return written?.[1] ?? null
}

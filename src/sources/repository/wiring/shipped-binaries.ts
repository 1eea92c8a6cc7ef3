import type { RepoPath } from '../../../core/location.ts'
import type { Profile } from '../../../core/profile.ts'
import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { CargoSettings, Manifest } from '../repository.ts'
import type { WiredPackage } from './packages.ts'

/** How a program is built whose stack traces need debug files. */
export interface ShippedBinary {
  readonly profile: Profile
  /** Where all symbols are removed from it; `null` where they stay. */
  readonly strippedAt: WiringSite | null
  /** Whether debug information is made at all. */
  readonly hasDebugInfo: boolean
  /** Whether it stands beside the binary, where stripping leaves it alone (Windows always does that). */
  readonly isSplit: boolean
  /** What uploads debug files. */
  readonly uploads: readonly WiringSite[]
}

/** The programs of the packages, as `[profile.release]` of their workspace builds them. */
export function shippedBinaries(
  packages: readonly WiredPackage[],
  manifests: readonly Manifest[],
): readonly ShippedBinary[] {
  return packages.flatMap(({ profile, manifest, symbolication }) => {
    const settings = settingsFor(manifest, manifests)
    const native = symbolication.find(({ needed }) => needed.artifact === 'debug files')
    return settings === null || native === undefined ? [] : [{ profile, uploads: native.sites, ...builtWith(settings) }]
  })
}

/** https://doc.rust-lang.org/cargo/reference/profiles.html */
function builtWith({ release }: CargoSettings): Pick<ShippedBinary, 'strippedAt' | 'hasDebugInfo' | 'isSplit'> {
  const value = (key: string) => {
    const setting = release.get(key)
    return setting === undefined ? null : rawText(setting.value)
  }
  const strip = release.get('strip')
  const isStripped = strip !== undefined && /^(?:true|symbols)$/.test(rawText(strip.value))
  return {
    strippedAt: isStripped ? strip.at : null,
    hasDebugInfo: !/^(?:0|false|none)$/.test(value('debug') ?? 'none'),
    isSplit: /^(?:packed|unpacked)$/.test(value('split-debuginfo') ?? ''),
  }
}

/** Cargo reads profiles in the root of a workspace; a package with profiles of its own is its own root, or means to be. */
function settingsFor(manifest: Manifest, manifests: readonly Manifest[]): CargoSettings | null {
  const own = manifest.cargo ?? null
  if (own === null || own.isWorkspace || own.hasProfiles) return own
  const above = manifests.filter(({ cargo, folder }) => cargo?.isWorkspace && isAbove(folder, manifest.folder))
  const nearest = above.reduce<Manifest | null>(
    (best, one) => (best === null || one.folder.length > best.folder.length ? one : best),
    null,
  )
  return nearest?.cargo ?? own
}

function isAbove(folder: RepoPath, other: RepoPath): boolean {
  return folder === '.' || other.startsWith(`${folder}/`)
}

import { intersects, subset, validRange } from 'semver'
import type { WiringSite } from '../../../core/wiring.ts'
import type { CodeFile } from './code-base.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import { packageFile } from './package-file.ts'
import type { WiredPackage } from './packages.ts'
import { majorOf } from './versions.ts'

/** A package whose `engines` name versions of the runtime that the SDK does not work with. */
export interface RuntimeGap {
  readonly sdk: string
  readonly engine: string
  readonly needs: string
  /** Whether the SDK works with none of them, or only not with all. */
  readonly fits: 'none' | 'some'
  readonly at: WiringSite
}

/** What packages promise of their runtime, compared with what the version of their SDK needs. */
export function runtimeGaps(packages: readonly WiredPackage[], files: readonly CodeFile[]): LookedAt<RuntimeGap> {
  return lookedAt(packages, ({ profile, sdk, manifest }) => {
    const need = profile.start.runtime
    if (need === null || (majorOf(sdk.range) ?? 0) < need.since) return null
    const promised = packageFile(manifest, files)?.engine(need.engine) ?? null
    if (promised === null || promised.text.length > 200 || validRange(promised.text) === null) return null
    if (subset(promised.text, need.range)) return []
    const fits = intersects(promised.text, need.range) ? 'some' : 'none'
    const at = { file: manifest.path, line: promised.line }
    return [{ sdk: sdk.name, engine: need.engine, needs: need.range, fits, at }]
  })
}

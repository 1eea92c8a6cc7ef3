import type { RepoPath } from '../../../core/location.ts'
import type { Marker } from '../../../core/marker.ts'
import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { RepositoryScan } from '../scan.ts'
import type { CodeFile } from './code-base.ts'

/** A marker and where it stands; `nearest` is a place to look at where it does not. */
export interface LocatedMarker {
  readonly marker: Marker
  readonly at: WiringSite | null
  readonly nearest?: WiringSite
}

interface MarkerSources extends Pick<RepositoryScan, 'listing' | 'workflows'> {
  readonly code: readonly CodeFile[]
}

/** Where every marker of a layout stands, group by group; `null` where the repository does not have its files. */
export function locateLayout<Group extends string>(
  files: readonly RepoPath[],
  groups: Readonly<Record<Group, readonly Marker[]>>,
  sources: MarkerSources,
): Readonly<Record<Group, readonly LocatedMarker[]>> | null {
  const there = new Set(sources.listing.files)
  if (!files.every(file => there.has(file))) return null
  const located = Object.entries<readonly Marker[]>(groups).map(([group, markers]) => [
    group,
    markers.map(marker => locate(marker, sources)),
  ])
  return Object.fromEntries(located)
}

function locate(marker: Marker, sources: MarkerSources): LocatedMarker {
  return marker.within === 'workflow-env' ? inWorkflow(marker, sources) : inSource(marker, sources)
}

function inWorkflow(marker: Marker, { workflows }: MarkerSources): LocatedMarker {
  const jobs = workflows.find(({ path }) => path === marker.file)?.jobs ?? []
  const values = jobs
    .flatMap(({ env, steps }) => [env, ...steps.map(step => step.env)])
    .flatMap(env => env.get(marker.text) ?? [])
  const found = values.find(
    ({ value }) => marker.value === undefined || squeezed(rawText(value)) === squeezed(marker.value),
  )
  const nearest = values[0]?.at
  return { marker, at: found?.at ?? null, ...(nearest ? { nearest } : {}) }
}

function inSource(marker: Marker, { code }: MarkerSources): LocatedMarker {
  const file = code.find(({ path }) => path === marker.file)
  if (!file) return { marker, at: null }
  const source = file.source()
  const wanted = marker.within === 'string' ? `"${marker.text}"` : marker.text
  const offset = source.code.indexOf(wanted)
  return { marker, at: offset === -1 ? null : { file: marker.file, line: source.at(offset).line } }
}

/** White space inside `${{ }}` means nothing. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

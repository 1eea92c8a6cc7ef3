import type { Check, CheckId } from '../../core/check.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { failed, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, place, prose } from '../../core/prose.ts'
import type { LocatedMarker } from '../../sources/repository/wiring/markers.ts'

/** Every marker of a group holds: one finding for each that does not, at its file. `null`: not this layout. */
export function markersHold<Key extends string>(
  id: CheckId,
  title: string,
  group: Key,
): Check<{ readonly markers: Readonly<Record<Key, readonly LocatedMarker[]>> | null }> {
  return {
    id,
    title,
    need: 'required',
    judge({ markers }) {
      if (markers === null) return skipped(prose`This repository does not have the layout that this check knows.`)
      const missing = markers[group].filter(({ at }) => at === null)
      if (missing.length > 0) return missing.map(finding)
      const found = markers[group].flatMap(({ marker, at }) =>
        at ? [prose`${code(marker.text)} at ${place(at)}`] : [],
      )
      return passed(prose`${found}.`)
    },
  }
}

function finding({ marker, nearest }: LocatedMarker): Outcome {
  const wanted =
    marker.value === undefined
      ? prose`${code(marker.text)}`
      : prose`${code(marker.text)} with the value ${code(marker.value)}`
  return failed({
    evidence: prose`${wanted} is missing; a comment does not count.`,
    risk: phrase(marker.risk),
    next: [instruct(prose`Restore ${wanted} in ${code(marker.file)}.`), rerun('setup-preflight')],
    at: { file: marker.file, ...(nearest ? { line: nearest.line } : {}) },
  })
}

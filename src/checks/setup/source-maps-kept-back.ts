import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { MapSetting } from '../../sources/repository/wiring/source-map-gaps.ts'

/** Source maps that are uploaded to Sentry are not delivered to everybody as well. */
export const sourceMapsKeptBack: Check<{ mapsPublic: LookedAt<MapSetting> }> = {
  id: 'setup/source-maps-kept-back',
  title: 'Source maps are not delivered with the application',
  need: 'required',
  judge({ mapsPublic: { count, found } }) {
    if (count === 0)
      return skipped(prose`No upload plugin builds what is delivered to users, as far as that can be read.`)
    if (found.length === 0)
      return passed(
        prose`Maps of ${counted(count, 'build', 'builds')} are hidden, deleted after the upload, or decided while building.`,
      )
    return found.map(({ plugin, pluginAt, setting, at }) =>
      attention({
        evidence: prose`${code(setting)} makes maps that the built files name, and neither ${code(plugin)} at ${place(pluginAt)} nor a command that is seen deletes them.`,
        risk: prose`If the output folder is delivered as it is, everybody can read the sources.`,
        next: [
          instruct(
            prose`Hide the maps (${code('hidden')}), or give the plugin ${code('sourcemaps.filesToDeleteAfterUpload')}. Where the sources are public anyway, nothing is lost.`,
          ),
        ],
        at,
      }),
    )
  },
}

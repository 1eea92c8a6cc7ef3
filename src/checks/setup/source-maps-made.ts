import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { MapSetting } from '../../sources/repository/wiring/source-map-gaps.ts'

/** A build that uploads source maps makes them. */
export const sourceMapsMade: Check<{ mapsOff: LookedAt<MapSetting> }> = {
  id: 'setup/source-maps-made',
  title: 'The build makes the source maps that it uploads',
  need: 'required',
  judge({ mapsOff: { count, found } }) {
    if (count === 0) return skipped(prose`No upload plugin stands beside settings that can be read.`)
    if (found.length === 0)
      return passed(
        prose`Beside ${counted(count, 'upload plugin', 'upload plugins')} source maps are not switched off.`,
      )
    return found.map(({ plugin, pluginAt, setting, at }) =>
      failed({
        evidence: prose`${code(setting)} is ${code('false')}, and ${code(plugin)} at ${place(pluginAt)} uploads source maps.`,
        risk: prose`There is nothing to upload: stack traces stay minified while the build stays green.`,
        next: [instruct(prose`Make maps that the built files do not name, for example ${code('hidden')}.`)],
        at,
      }),
    )
  },
}

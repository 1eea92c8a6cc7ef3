import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { MapSetting } from '../../sources/repository/wiring/source-map-gaps.ts'

/** An upload plugin that is configured uploads. */
export const uploadEnabled: Check<{ uploadsOff: LookedAt<MapSetting> }> = {
  id: 'setup/upload-enabled',
  title: 'The upload of source maps is on',
  need: 'required',
  judge({ uploadsOff: { count, found } }) {
    if (count === 0) return skipped(prose`No upload plugin is configured.`)
    if (found.length === 0)
      return passed(prose`${counted(count, 'upload plugin is', 'upload plugins are')} not switched off for good.`)
    return found.map(({ plugin, pluginAt, setting, at }) =>
      attention({
        evidence: prose`${code(setting)} switches the upload of ${code(plugin)} at ${place(pluginAt)} off, and no command uploads instead.`,
        risk: prose`Stack traces stay minified.`,
        next: [instruct(prose`Take the option away, or let the environment of the build decide.`)],
        at,
      }),
    )
  },
}

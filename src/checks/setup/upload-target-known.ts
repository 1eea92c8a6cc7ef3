import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { AimlessUpload } from '../../sources/repository/wiring/upload-targets.ts'

/** An upload plugin is told which project it uploads to. */
export const uploadTargetKnown: Check<{ aimless: LookedAt<AimlessUpload> }> = {
  id: 'setup/upload-target-known',
  title: 'The upload knows its project',
  need: 'required',
  judge({ aimless: { count, found } }) {
    if (count === 0) return skipped(prose`No upload plugin is configured.`)
    if (found.length === 0)
      return passed(
        prose`${counted(count, 'upload plugin has', 'upload plugins have')} a project, or it may come from outside of the repository.`,
      )
    return found.map(({ plugin, organization, at }) =>
      attention({
        evidence: prose`${code(plugin)} has no ${code('project')}, and nothing here sets ${code('SENTRY_PROJECT')}.${organization === 'untold' ? prose` The organization is not named either; only an organization token holds it.` : prose``}`,
        risk: prose`Without a project nothing is uploaded, and the build stays green.`,
        next: [
          instruct(
            prose`Give ${code('org')} and ${code('project')} to the plugin, or ${code('SENTRY_ORG')} and ${code('SENTRY_PROJECT')} to the build.`,
          ),
        ],
        at,
      }),
    )
  },
}

import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'
import type { TokenlessBuild } from '../../sources/repository/wiring/tokenless-builds.ts'

/** A workflow that builds with an upload plugin and ships the result has a token for the upload. */
export const buildHasToken: Check<{ builds: LookedAt<TokenlessBuild> }> = {
  id: 'setup/build-has-token',
  title: 'Builds that ship see an auth token',
  need: 'required',
  judge({ builds: { count, found } }) {
    if (count === 0) return skipped(prose`No job builds with an upload plugin and ships the result.`)
    if (found.length === 0)
      return passed(
        prose`${counted(count, 'job builds and ships', 'jobs build and ship')}, and a token is known to the workflows.`,
      )
    return found.map(({ plugin, pluginAt, at }) =>
      attention({
        evidence: prose`The job builds with ${code(plugin)} (${place(pluginAt)}) and ships the result, and no workflow has ${code('SENTRY_AUTH_TOKEN')}.`,
        risk: prose`The upload is left out with a warning: stack traces of what is shipped stay minified.`,
        next: [
          instruct(
            prose`Set ${code('SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_AUTH_TOKEN }}')} in the environment of the step.`,
          ),
        ],
        at,
      }),
    )
  },
}

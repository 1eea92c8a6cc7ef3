import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import type { Observed } from '../../core/observed.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { ReleaseIssueFacts } from '../../core/release-issue.ts'

interface Facts extends Pick<ReleaseIssueFacts, 'errors'> {
  readonly releaseSessions: Observed<number>
}

/**
 * Where nothing says how much a release is used, as on servers, its errors are counted and decide nothing: the same number is
 * much for one hour and little for a month.
 */
export const errorVolumeKnown: Check<Facts> = {
  id: 'release/error-volume-known',
  title: 'The errors of the release are counted',
  need: 'optional',
  judge({ errors, releaseSessions }) {
    if (releaseSessions.kind === 'seen' && releaseSessions.value > 0)
      return skipped(prose`Sessions tell how healthy the release is.`)
    if (errors.kind === 'unseen')
      return errors.detail?.kind === 'missing-scope'
        ? skipped(
            prose`Not counted.`,
            prose`With the scope ${code('org:read')} the errors of the release could be counted.`,
          )
        : skipped(prose`Not counted.`)
    const { users, events } = errors.value
    return passed(
      prose`${counted(events ?? 0, 'error event', 'error events')} of ${counted(users ?? 0, 'user', 'users')} in the release, over the last 90 days at most. Where no sessions are seen there is nothing to measure them by: they decide nothing.`,
    )
  },
}

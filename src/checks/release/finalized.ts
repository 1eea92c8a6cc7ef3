import type { Check } from '../../core/check.ts'
import { momentWords } from '../../core/moment-words.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { PhaseView } from '../../core/release-phase.ts'
import type { Release } from '../../sources/sentry/releases.ts'

/** The release is finalized before it ships: https://docs.sentry.io/cli/releases/#finalizing-releases */
export const releaseFinalized: Check<{ found: Release | null; phase: PhaseView }> = {
  id: 'release/finalized',
  title: 'The release is finalized',
  need: 'required',
  judge({ found, phase: { phase } }) {
    if (found === null) return releaseNotThere
    const { finalized, released, version } = found
    if (finalized === 'unknown') return skipped(prose`The server does not say whether the release is finalized.`)
    if (finalized === 'yes')
      return passed(released ? prose`Since ${momentWords(released)}.` : prose`${code(version)} is finalized.`)
    const evidence = prose`${code(version)} is not finalized.`
    if (phase === 'post')
      return passed(evidence, prose`It is live; finalize it, so that releases stand in their order.`)
    return attention({
      evidence,
      risk: prose`Its place among the releases, and with it what is resolved in the next one, goes by the time it was created.`,
      next: [
        instruct(
          prose`Finalize it as the last step of the build: ${code('finalize: true')} of ${code('getsentry/action-release')}, or ${code('sentry-cli releases finalize')}.`,
        ),
      ],
    })
  },
}

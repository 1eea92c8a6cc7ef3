import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { SdkGuard } from '../../sources/repository/wiring/sdk-guards.ts'

/** The guard that starts the SDK is held as long as the program runs: https://docs.rs/sentry/latest/sentry/struct.ClientInitGuard.html */
export const guardKept: Check<{ guards: readonly SdkGuard[] }> = {
  id: 'setup/guard-kept',
  title: 'The guard of the SDK is kept',
  need: 'required',
  judge({ guards }) {
    return guards.length > 0 ? guards.map(judgeGuard) : skipped(prose`No SDK here is started by a guard.`)
  },
}

function judgeGuard({ profile, fate, at }: SdkGuard): Outcome {
  if (fate === 'kept') return passed(prose`The guard of ${place(at)} is kept.`)
  return attention({
    evidence:
      fate === 'dropped'
        ? prose`Nothing holds the guard that is made here; ${code('let _')} drops it at once too.`
        : prose`The guard that is made here is dropped with its block, which does nothing more.`,
    risk: prose`The SDK is shut down right after it has started: what happens later is not reported.`,
    next: guided(
      profile.guides.initialization,
      instruct(prose`Keep it for the life of the program: ${code('let _guard = sentry::init(…)')} in ${code('main')}.`),
    ),
    at,
  })
}

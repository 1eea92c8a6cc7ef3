import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { ApiKeyStep } from '../../sources/repository/wiring/api-keys.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'

/** Steps that talk to Sentry use an auth token, not an API key. */
export const apiKeyReplaced: Check<{ apiKeys: LookedAt<ApiKeyStep> }> = {
  id: 'setup/api-key-replaced',
  title: 'Workflows use auth tokens, not API keys',
  need: 'required',
  judge({ apiKeys: { count, found } }) {
    if (count === 0) return skipped(prose`No workflow step talks to Sentry by itself.`)
    if (found.length === 0)
      return passed(prose`${counted(count, 'step talks', 'steps talk')} to Sentry, none with an API key.`)
    return found.map(({ at }) =>
      attention({
        evidence: prose`The step has ${code('SENTRY_API_KEY')} and no auth token.`,
        risk: prose`sentry-cli does not read API keys from version 3 on: the step cannot authenticate.`,
        next: [instruct(prose`Create an organization token and pass it as ${code('SENTRY_AUTH_TOKEN')}.`)],
        at,
      }),
    )
  },
}

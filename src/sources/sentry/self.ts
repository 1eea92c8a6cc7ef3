import * as z from 'zod/mini'
import { sentryPath } from './path.ts'
import { type Question, routeIsMissing } from './question.ts'
import type { Scope } from './scopes.ts'
import { lenient } from './shape.ts'

/** Whom a token stands for. */
export interface Self {
  /** `null` where the server took no notice of the token. */
  readonly scopes: readonly Scope[] | null
  /** `none` for tokens of an organization. */
  readonly user: 'none' | 'person' | 'integration'
}

/**
 * Only the first versions of the API leave `auth` out; `version` is not in every reply that sentry-cli is tested with. `{}` from
 * something that answers everything so is no word about the token.
 */
const reply = z.object({
  auth: z.nullable(z.object({ scopes: z.array(z.unknown()) })),
  user: lenient(z.object({ isSentryApp: lenient(z.boolean()) })),
})

const schema = z.pipe(
  reply,
  z.transform(
    ({ auth, user }): Self => ({
      scopes: auth?.scopes.filter(isScope) ?? null,
      user: user === null ? 'none' : user.isSentryApp ? 'integration' : 'person',
    }),
  ),
)

function isScope(text: unknown): text is Scope {
  return typeof text === 'string' && /^[a-z_]{1,30}:[a-z_]{1,30}$/.test(text)
}

/**
 * Is the token valid, and what may it do? Any token may ask. Regions of sentry.io do not have this route, its main address does:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/index.py
 */
export const self: Question<Self> = { path: sentryPath``, schema, scopes: [], unsupportedWhen: routeIsMissing }

import { lastHours } from '../core/hours.ts'
import { type NotSeen, type Observed, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { rawText, type Untrusted } from '../core/text.ts'
import {
  type Environment,
  lastIssueIn,
  organizationEnvironments,
  projectEnvironments,
} from '../sources/sentry/environments.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import { sessionTotals } from '../sources/sentry/sessions.ts'
import type { Sources } from '../sources/sources.ts'

const most = 20
const sessionHours = 14 * 24
const silent = unseen('too-little-data', { kind: 'silent-environment' })

/**
 * Why nothing can be said about the asked environment: Sentry has never seen it in this project, and would answer with empty
 * lists or 404. `null` where none is asked for, where it is known, and where that cannot be told: the list of the organization has
 * the environments of other projects, too, so that it can only deny.
 */
export async function environmentGap(
  { asked, sentry }: Pick<Sources, 'asked' | 'sentry'>,
  { org, project }: Target,
): Promise<NotSeen | null> {
  const { environment } = asked
  if (environment === null) return null
  const own = await sentry.list(projectEnvironments(org, project))
  const known = own.kind === 'seen' ? own : await sentry.list(organizationEnvironments(org))
  return gapIn(known, environment)
}

/**
 * Why an empty answer about the asked environment says nothing: neither an issue, whatever became of it, nor a session of two weeks
 * was seen there. A deploy makes an environment known, and other projects of the organization do, so that being known is no proof.
 * One request, and another where there is no issue. `null` where no environment is asked for, or something was seen.
 */
export async function environmentSilence(
  { asked: { environment }, sentry, now }: Pick<Sources, 'asked' | 'sentry' | 'now'>,
  { org, project }: Target,
): Promise<NotSeen | null> {
  if (environment === null) return null
  const last = await sentry.list(lastIssueIn(org, project, environment))
  if (last.kind === 'seen' && last.value.rows.length > 0) return null
  const window = lastHours(now(), sessionHours)
  const some = await sessionTotals(sentry, { org, project, environment, window })
  return some.kind === 'seen' && some.value.sessions.total > 0 ? null : silent
}

/**
 * What an answer about the asked environment says. A server does not find an environment that it does not know, and says no more
 * than where it does not find an organization; then it answers without the environment.
 */
export async function unlessOfEnvironment<T>(
  { asked, sentry }: Pick<Sources, 'asked' | 'sentry'>,
  { org, project }: Target,
  answer: Observed<T>,
): Promise<Observed<T>> {
  if (asked.environment === null || answer.kind === 'seen' || answer.cause !== 'not-found') return answer
  const everywhere = await sentry.list(lastIssueIn(org, project, null))
  return everywhere.kind === 'seen' ? silent : answer
}

function gapIn(known: Observed<Listing<Environment>>, environment: string): NotSeen | null {
  if (known.kind === 'unseen' || known.value.cut !== null) return null
  const names = known.value.rows.map(({ name }) => name)
  if (names.some(name => rawText(name) === environment)) return null
  return unseen('too-little-data', { kind: 'unknown-environment', known: nearFirst(names, environment).slice(0, most) })
}

/** Those that differ in case, or of which one begins with the other, before the rest. */
function nearFirst(names: readonly Untrusted[], environment: string): readonly Untrusted[] {
  const asked = environment.toLowerCase()
  const isNear = (name: Untrusted) => {
    const other = rawText(name).toLowerCase()
    return other !== '' && (other.startsWith(asked) || asked.startsWith(other))
  }
  const named = names.filter(name => rawText(name) !== '')
  return [...named.filter(isNear), ...named.filter(name => !isNear(name))]
}

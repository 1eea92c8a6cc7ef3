import { type NotSeen, type Observed, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { rawText, type Untrusted } from '../core/text.ts'
import { type Environment, organizationEnvironments, projectEnvironments } from '../sources/sentry/environments.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import type { Sources } from '../sources/sources.ts'

const most = 20

/**
 * Why nothing can be said about the asked environment: Sentry has never seen it in this project, and would answer with empty
 * lists or 404. `null` where none is asked for, where it is known, and where that cannot be told.
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

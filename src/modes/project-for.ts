import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import { issuesOfNoProject } from '../sources/sentry/issues.ts'
import { type Project, project, projectInOrganization } from '../sources/sentry/projects.ts'
import { forbiddenFor, organizationRead } from '../sources/sentry/scopes.ts'
import { self } from '../sources/sentry/self.ts'
import type { Sources } from '../sources/sources.ts'

/** The project itself, or through its organization where the token has no scope for it, but for that. */
export async function projectFor(
  { sentry }: Pick<Sources, 'sentry'>,
  { org, project: name }: Target,
): Promise<Observed<Project>> {
  const own = await sentry.ask(project(org, name))
  if (own.kind === 'seen' || own.cause !== 'forbidden' || own.detail?.kind === 'no-access') return own
  const refused = forbiddenFor(organizationRead, await sentry.ask(self))
  if (refused.detail?.kind === 'missing-scope') return refused
  const listed = await sentry.list(projectInOrganization(org, name))
  if (listed.kind === 'unseen') return listed
  const found = listed.value.rows.find(({ id, slug }) => id === name || slug === name)
  return found ? seen(found) : unseen('not-found', { kind: 'no-access' })
}

/**
 * Why an empty list of a project by its slug proves nothing: the server overlooks slugs. `null` where it does not: such a server refuses
 * to list the issues of a project that cannot be.
 */
export async function slugGap({ sentry }: Pick<Sources, 'sentry'>, { org }: Target): Promise<NotSeen | null> {
  const answer = await sentry.list(issuesOfNoProject(org))
  if (answer.kind === 'seen') return unseen('unsupported')
  return answer.cause === 'forbidden' ? null : answer
}

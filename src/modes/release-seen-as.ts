import type { Target } from '../core/target.ts'
import { errorsOfRelease } from '../sources/sentry/release-events.ts'
import type { Sources } from '../sources/sources.ts'
import { issuesOfRelease } from './issues-of-release.ts'
import { isOfProject } from './own-issues.ts'
import { targetById } from './target-by-id.ts'

type From = Pick<Sources, 'asked' | 'sentry'>
type IssuesOfRelease = Awaited<ReturnType<typeof issuesOfRelease>>

/**
 * The project as it was named; by its id where a server overlooks the slug. Such a server looks at the projects that the token is a
 * member of: it answers with issues of others, or, where there are none, with empty lists, and its table of events then lacks even
 * the row of a sum:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/organization_events.py (NoProjects)
 * Without such a row, nothing is believed to be there only where the same is true by the id of the project.
 */
export async function releaseSeenAs(from: From, target: Target, version: string): Promise<Target> {
  const [byId, all] = await Promise.all([targetById(from, target, version), issuesOfRelease(from, target, version)])
  const isForeign = all.kind === 'unseen' && all.cause === 'unsupported'
  if (!isForeign && !(await isUnproven(from, target, version, all))) return target
  const found = await issuesOfRelease(from, byId, version)
  const isOwn = found.kind === 'seen' && found.value.rows.every(row => isOfProject(row, target))
  return isOwn && (isForeign || found.value.rows.length > 0) ? byId : target
}

/** An empty list, and not even the row of a sum. */
async function isUnproven(from: From, target: Target, version: string, all: IssuesOfRelease): Promise<boolean> {
  if (all.kind === 'unseen' || all.value.rows.length > 0) return false
  const table = await from.sentry.ask(errorsOfRelease({ ...target, environment: from.asked.environment, version }))
  return table.kind === 'unseen' || table.value.length === 0
}

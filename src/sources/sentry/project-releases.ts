import * as z from 'zod/mini'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import type { Scope } from './scopes.ts'

/** A release of a project, as far as its being there matters. */
export type ProjectRelease = Readonly<Record<string, unknown>>

const row: z.ZodMiniType<ProjectRelease> = z.object({})
const releaseRead: readonly Scope[] = ['project:releases', 'org:ci', 'project:read', 'project:write', 'project:admin']

/**
 * The newest release of a project, if any. Tokens that may not read the project itself may ask this, so that it tells whether
 * the project is there: https://docs.sentry.io/api/releases/list-a-projects-releases/
 */
export function newestRelease(org: string, project: string): ListQuestion<ProjectRelease> {
  return {
    path: sentryPath`projects/${org}/${project}/releases/`,
    query: { per_page: 1 },
    row,
    mostPages: 1,
    scopes: releaseRead,
  }
}

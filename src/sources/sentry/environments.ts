import * as z from 'zod/mini'
import type { Issue } from '../../core/issue.ts'
import type { Untrusted } from '../../core/text.ts'
import { issues } from './issues.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import { organizationRead, projectRead } from './scopes.ts'
import { words } from './shape.ts'

/** Name of an environment; the empty one stands for events without any. */
export interface Environment {
  readonly name: Untrusted
}

const row: z.ZodMiniType<Environment> = z.object({ name: words })

/** The environments that events of a project have had, hidden ones too: https://docs.sentry.io/api/environments/ */
export function projectEnvironments(org: string, project: string): ListQuestion<Environment> {
  return {
    path: sentryPath`projects/${org}/${project}/environments/`,
    query: { visibility: 'all' },
    row,
    scopes: projectRead,
  }
}

/** The environments of all projects of an organization, for tokens that may not read the project. */
export function organizationEnvironments(org: string): ListQuestion<Environment> {
  return {
    path: sentryPath`organizations/${org}/environments/`,
    query: { visibility: 'all' },
    row,
    scopes: organizationRead,
  }
}

/**
 * The issue of a project that was seen last in an environment, whatever became of it: a row where anything that is kept was ever
 * reported from there. Sentry takes an empty search for all issues: https://docs.sentry.io/api/events/list-an-organizations-issues/
 */
export function lastIssueIn(org: string, project: string, environment: string | null): ListQuestion<Issue> {
  const all = issues({ org, project, environment, query: '', sort: 'date', mostPages: 1 })
  return { ...all, query: { ...all.query, limit: 1 } }
}

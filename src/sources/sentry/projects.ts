import * as z from 'zod/mini'
import { isId } from '../../core/target.ts'
import { type Organization, organizationShape } from './organizations.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion, Question } from './question.ts'
import { organizationRead, projectRead } from './scopes.ts'
import { id, lenient, slug } from './shape.ts'

/** https://docs.sentry.io/api/projects/; `null` where the server does not say. */
export interface Project {
  readonly id: string
  readonly slug: string
  readonly platform: string | null
  /** Whether it ever received an event. */
  readonly hasEvents: boolean | null
  readonly hasSessions: boolean | null
  /** Whether it ever received minified JavaScript. */
  readonly hasMinifiedStackTrace: boolean | null
  /** Whose it is; lists leave it out. */
  readonly organization: Organization | null
}

const schema = z.pipe(
  z.object({
    id,
    slug,
    platform: lenient(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
    // Sentry's null: never an event.
    firstEvent: z.optional(z.nullable(z.string())),
    hasSessions: lenient(z.boolean()),
    hasMinifiedStackTrace: lenient(z.boolean()),
    organization: lenient(organizationShape),
  }),
  z.transform(
    ({ firstEvent, ...rest }): Project => ({
      ...rest,
      hasEvents: firstEvent === undefined ? null : firstEvent !== null,
    }),
  ),
)

/** The projects of an organization that the token may see. */
export function projects(org: string): ListQuestion<Project> {
  return {
    path: sentryPath`organizations/${org}/projects/`,
    query: { per_page: 100 },
    row: schema,
    identity: project => project.id,
    scopes: organizationRead,
  }
}

/**
 * The same project by way of its organization, for tokens that may not read the project itself: a list of one, or of none.
 * https://github.com/getsentry/sentry/blob/master/src/sentry/core/endpoints/organization_projects.py
 *
 * @param name slug or id
 */
export function projectInOrganization(org: string, name: string): ListQuestion<Project> {
  const key = isId(name) ? 'id' : 'slug'
  return {
    ...projects(org),
    query: { per_page: 100, query: `${key}:${name}` },
    mostPages: 1,
  }
}

/** One project, by slug or id. */
export function project(org: string, name: string): Question<Project> {
  return { path: sentryPath`projects/${org}/${name}/`, schema, scopes: projectRead }
}

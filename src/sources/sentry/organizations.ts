import * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion, Question } from './question.ts'
import { organizationRead } from './scopes.ts'
import { id, lenient, slug, words } from './shape.ts'

/** https://docs.sentry.io/api/organizations/ */
export interface Organization {
  readonly id: string
  readonly slug: string
  readonly name: Untrusted | null
  /** Where its data lives, on sentry.io. */
  readonly regionUrl: Untrusted | null
}

/** An organization as it is told in several places. */
export const organizationShape = z.pipe(
  z.object({ id, slug, name: lenient(words), links: lenient(z.object({ regionUrl: lenient(words) })) }),
  z.transform(({ links, ...rest }): Organization => ({ ...rest, regionUrl: links?.regionUrl ?? null })),
)

/** The organizations that the token may see. */
export const organizations: ListQuestion<Organization> = {
  path: sentryPath`organizations/`,
  query: { per_page: 100 },
  row: organizationShape,
  identity: organization => organization.id,
  scopes: organizationRead,
}

/** One organization, by slug or id, without its projects. */
export function organization(org: string): Question<Organization> {
  return {
    path: sentryPath`organizations/${org}/`,
    query: { detailed: 0 },
    schema: organizationShape,
    scopes: organizationRead,
  }
}

import * as z from 'zod/mini'
import { Secret } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import { projectRead } from './scopes.ts'
import { id } from './shape.ts'

/** What a DSN is compared with. The reply holds secret keys as well; they are never read. */
export interface ProjectKey {
  /** Never printed, although Sentry calls it public. */
  readonly publicKey: Secret
  readonly projectId: string
  readonly isActive: boolean
}

const row = z.pipe(
  z.object({ public: z.string().check(z.regex(/^[0-9a-zA-Z]{1,64}$/)), projectId: id, isActive: z.boolean() }),
  z.transform(({ public: key, ...rest }): ProjectKey => ({ ...rest, publicKey: new Secret(key) })),
)

/** The client keys of a project, active or not: https://docs.sentry.io/api/projects/list-a-projects-client-keys/ */
export function projectKeys(org: string, project: string): ListQuestion<ProjectKey> {
  return { path: sentryPath`projects/${org}/${project}/keys/`, query: { per_page: 100 }, row, scopes: projectRead }
}

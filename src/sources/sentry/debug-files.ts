import * as z from 'zod/mini'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import { releaseRead } from './releases.ts'
import { lenient, moment } from './shape.ts'

/** A debug information file that was uploaded. */
export interface UploadedDebugFile {
  /** In lower case. */
  readonly debugId: string
  /** `symtab`, `debug`, `unwind`, `sources` …; `null` where the server does not say. */
  readonly features: readonly string[] | null
  readonly uploaded: Date | null
}

const row = z.pipe(
  z.object({
    debugId: z.string().check(z.regex(/^[0-9a-f-]{32,60}$/i)),
    data: lenient(z.object({ features: lenient(z.array(z.string().check(z.regex(/^[a-z]{1,20}$/)))) })),
    dateCreated: lenient(moment),
  }),
  z.transform(
    ({ debugId, data, dateCreated }): UploadedDebugFile => ({
      debugId: debugId.toLowerCase(),
      features: data?.features ?? null,
      uploaded: dateCreated,
    }),
  ),
)

/**
 * The debug files of a project, the newest first; with `debugId` those of one program or library. Older servers do not know that
 * parameter, so that the ID has to be compared once more. https://docs.sentry.io/api/projects/list-a-projects-debug-information-files/
 */
export function debugFiles(org: string, project: string, debugId?: string): ListQuestion<UploadedDebugFile> {
  return {
    path: sentryPath`projects/${org}/${project}/files/dsyms/`,
    query: { debug_id: debugId, per_page: debugId === undefined ? 1 : 100 },
    row,
    mostPages: 1,
    scopes: releaseRead,
  }
}

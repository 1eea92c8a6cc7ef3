import * as z from 'zod/mini'
import type { SymbolicatedEvents } from '../../core/frames.ts'
import { projectParameter, quantity } from './issues.ts'
import { sentryPath } from './path.ts'
import type { Question, Refusal } from './question.ts'
import { organizationRead } from './scopes.ts'
import { searchTerm } from './search-term.ts'

const table = z.object({
  data: z.array(z.object({ symbolicated_in_app: z.nullable(z.union([z.boolean(), z.number()])), 'count()': quantity })),
})

const schema = z.pipe(
  table,
  z.transform(({ data }): SymbolicatedEvents => {
    const sum = (wanted: boolean) =>
      data
        .filter(({ symbolicated_in_app: value }) => value !== null && Boolean(value) === wanted)
        .reduce((total, row) => total + row['count()'], 0)
    return { yes: sum(true), no: sum(false) }
  }),
)

/** The server does not know the field. */
function isRefusedField({ status, isDefinite }: Refusal): boolean {
  return status === 400 && isDefinite
}

/** How many error events of the last two weeks Sentry itself takes for symbolicated: https://docs.sentry.io/concepts/search/searchable-properties/events/ */
export function symbolicatedEvents(
  { org, project }: { readonly org: string; readonly project: string },
  { version, environment }: { readonly version: string; readonly environment: string | null },
): Question<SymbolicatedEvents> {
  return {
    path: sentryPath`organizations/${org}/events/`,
    query: {
      ...projectParameter(project),
      dataset: 'errors',
      field: ['symbolicated_in_app', 'count()'],
      query: searchTerm('release', version),
      environment: environment ?? undefined,
      statsPeriod: '14d',
      per_page: 10,
    },
    schema,
    scopes: organizationRead,
    unsupportedWhen: isRefusedField,
  }
}

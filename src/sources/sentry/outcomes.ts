import * as z from 'zod/mini'
import { ingestOutcomes, type OutcomeCount } from '../../core/ingest-outcomes.ts'
import { sentryPath } from './path.ts'
import { type Question, routeIsMissing } from './question.ts'
import { organizationRead } from './scopes.ts'
import { largestAmount, lenient, words } from './shape.ts'

const group = z.object({
  by: z.object({ outcome: z.string(), reason: lenient(words) }),
  totals: z.object({ 'sum(quantity)': z.number().check(z.nonnegative(), z.lte(largestAmount)) }),
})

const schema = z.pipe(
  z.object({ groups: z.array(group) }),
  z.transform(({ groups }): readonly OutcomeCount[] =>
    groups.flatMap(({ by, totals }): readonly OutcomeCount[] => {
      const outcome = ingestOutcomes.find(known => known === by.outcome)
      return outcome ? [{ outcome, reason: by.reason, events: Math.round(totals['sum(quantity)']) }] : []
    }),
  ),
)

/**
 * What became of the error events of the last 24 hours, in all environments: the server does not tell them apart here. Outcomes
 * without events are left out. Slugs are passed over without a word, which gives the numbers of the whole organization.
 * https://docs.sentry.io/api/organizations/retrieve-event-counts-for-an-organization-v2/ and
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/organization_stats_v2.py
 *
 * @param projectId digits
 */
export function ingestOutcomesOf(org: string, projectId: string): Question<readonly OutcomeCount[]> {
  return {
    path: sentryPath`organizations/${org}/stats_v2/`,
    query: {
      project: projectId,
      category: 'error',
      field: 'sum(quantity)',
      groupBy: ['outcome', 'reason'],
      statsPeriod: '24h',
      interval: '1h',
    },
    schema,
    scopes: organizationRead,
    unsupportedWhen: routeIsMissing,
  }
}

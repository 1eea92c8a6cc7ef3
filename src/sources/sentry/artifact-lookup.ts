import * as z from 'zod/mini'
import { sentryPath } from './path.ts'
import { type Question, routeIsMissing } from './question.ts'
import { releaseRead } from './releases.ts'
import { lenient } from './shape.ts'

const schema = z.pipe(
  z.array(z.object({ resolved_with: lenient(z.string()) })),
  // What is not found by its ID is looked for by release, and without one by bundles that have none: `release`, `index`, `release-old`.
  // A server that does not tell how it found something does not do that yet.
  z.transform(found => found.some(({ resolved_with: how }) => how === null || how === 'debug-id')),
)

/**
 * Whether some artifact bundle of the project holds files with this debug ID. Not documented, and asked by Sentry's own symbolication:
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/artifact_lookup.py, and for the words
 * https://github.com/getsentry/sentry/blob/master/src/sentry/debug_files/artifact_bundles.py
 */
export function debugIdLookup(org: string, project: string, debugId: string): Question<boolean> {
  return {
    path: sentryPath`projects/${org}/${project}/artifact-lookup/`,
    query: { debug_id: debugId },
    schema,
    scopes: releaseRead,
    unsupportedWhen: routeIsMissing,
  }
}

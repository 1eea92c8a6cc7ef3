import * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion } from './question.ts'
import { releaseRead } from './releases.ts'
import { lenient, moment, words } from './shape.ts'

/** A deploy of a release to an environment; `null` where the server does not say. */
export interface Deploy {
  readonly environment: Untrusted
  readonly started: Date | null
  readonly finished: Date | null
  readonly name: Untrusted | null
}

const row = z.pipe(
  z.object({ environment: words, dateStarted: lenient(moment), dateFinished: lenient(moment), name: lenient(words) }),
  z.transform(
    ({ environment, dateStarted, dateFinished, name }): Deploy => ({
      environment,
      started: dateStarted,
      finished: dateFinished,
      name,
    }),
  ),
)

/** The deploys of a release, the last finished first: https://docs.sentry.io/api/releases/list-a-releases-deploys/ */
export function deploys(org: string, version: string): ListQuestion<Deploy> {
  return {
    path: sentryPath`organizations/${org}/releases/${version}/deploys/`,
    query: { per_page: 100 },
    row,
    scopes: releaseRead,
  }
}

import * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import { projectParameter } from './issues.ts'
import { sentryPath } from './path.ts'
import { type ListQuestion, routeIsMissing } from './question.ts'
import { organizationRead, type Scope } from './scopes.ts'
import { lenient, slug, words } from './shape.ts'

/** A cron monitor in one environment. */
export interface MonitorState {
  readonly environment: Untrusted
  /** Its last run failed, did not come, or did not end in time. */
  readonly failing: boolean
  readonly muted: boolean
}

/** https://docs.sentry.io/product/crons/ */
export interface Monitor {
  readonly slug: string
  readonly disabled: boolean
  readonly states: readonly MonitorState[]
}

export const alertsRead: readonly Scope[] = [...organizationRead, 'alerts:read']

/** A missed check-in and a timeout are statuses of their own on older servers, and `error` on newer ones. */
const failures: readonly string[] = ['error', 'missed_checkin', 'timeout']

const state = z.pipe(
  z.object({ name: words, status: z.string(), isMuted: lenient(z.boolean()) }),
  z.transform(({ name, status, isMuted }) => ({
    environment: name,
    failing: failures.includes(status),
    muted: isMuted === true,
  })),
)

const row = z.pipe(
  z.object({ slug, status: lenient(z.string()), isMuted: lenient(z.boolean()), environments: z.array(state) }),
  z.transform(
    ({ slug: name, status, isMuted, environments }): Monitor => ({
      slug: name,
      disabled: status === 'disabled',
      states: environments.map(one => (isMuted === true ? { ...one, muted: true } : one)),
    }),
  ),
)

/**
 * The cron monitors of a project, in the environment if one is given; those that fail come first.
 * https://docs.sentry.io/api/crons/retrieve-monitors-for-an-organization/ and
 * https://github.com/getsentry/sentry/blob/master/src/sentry/monitors/endpoints/organization_monitor_index.py
 *
 * @param project slug or id
 */
export function monitors(org: string, project: string, environment: string | null): ListQuestion<Monitor> {
  return {
    path: sentryPath`organizations/${org}/monitors/`,
    query: { ...projectParameter(project), environment: environment ?? undefined, per_page: 100 },
    row,
    mostPages: 3,
    scopes: alertsRead,
    unsupportedWhen: routeIsMissing,
  }
}

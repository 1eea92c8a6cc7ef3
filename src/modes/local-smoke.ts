import { apiReachable } from '../checks/connectivity/api-reachable.ts'
import { dsnKeyActive } from '../checks/connectivity/dsn-key-active.ts'
import { dsnOfProject } from '../checks/connectivity/dsn-of-project.ts'
import { dsnWellFormed } from '../checks/connectivity/dsn-well-formed.ts'
import type { Delivery } from '../checks/connectivity/event-delivered.ts'
import { eventDelivered } from '../checks/connectivity/event-delivered.ts'
import { ingestReachable } from '../checks/connectivity/ingest-reachable.ts'
import { organizationAccessible } from '../checks/connectivity/organization-accessible.ts'
import { originTrusted } from '../checks/connectivity/origin-trusted.ts'
import { projectAccessible } from '../checks/connectivity/project-accessible.ts'
import { scopesMinimal } from '../checks/connectivity/scopes-minimal.ts'
import { scopesSufficient } from '../checks/connectivity/scopes-sufficient.ts'
import { sentryCliConnects } from '../checks/connectivity/sentry-cli-connects.ts'
import { sentryCliUsable } from '../checks/connectivity/sentry-cli-usable.ts'
import { targetKnown } from '../checks/connectivity/target-known.ts'
import { tokenAccepted } from '../checks/connectivity/token-accepted.ts'
import { tokenGiven } from '../checks/connectivity/token-given.ts'
import type { Contribution } from '../core/report.ts'
import type { Targeting } from '../core/target.ts'
import type { Sources } from '../sources/sources.ts'
import { connection } from './connection.ts'
import { defineMode } from './mode.ts'

/** Whether Sentry can be talked to from here, and events be sent: token, scopes, organization, project, DSN, ingest. */
export const localSmoke = defineMode({
  name: 'local-smoke',
  looksAt: 'server',
  sendsTestEvent: true,
  observe: async (from: Sources) => {
    const asked = from.sentryCli().then(questions => questions.look())
    const [way, sentryCli] = await Promise.all([connection(from), asked])
    return { ...way, sentryCli, environment: from.variables }
  },
  checks: [
    tokenGiven,
    originTrusted,
    apiReachable,
    tokenAccepted,
    scopesSufficient,
    scopesMinimal,
    targetKnown,
    organizationAccessible,
    projectAccessible,
    dsnWellFormed,
    dsnOfProject,
    dsnKeyActive,
    ingestReachable,
    eventDelivered,
    sentryCliUsable,
    sentryCliConnects,
  ],
  contribute: ({ targeting, address, delivery }) => ({
    target: { ...(address === null ? {} : { url: address }), ...namesIn(targeting) },
    ...latency(delivery),
  }),
})

/** The names that are known, which may be more than what was given. */
function namesIn(targeting: Targeting | null): { readonly org?: string; readonly project?: string } {
  if (targeting === null) return {}
  const { org, project } = targeting
  return {
    ...(org.kind === 'known' && { org: org.name }),
    ...(project.kind === 'known' && { project: project.name }),
  }
}

/** From sending to seeing the event again; not there without an event. */
function latency(delivery: Delivery): Contribution {
  if (delivery.kind !== 'sent') return {}
  const { outcome } = delivery
  const visible = outcome.kind === 'seen' && outcome.value.readBack.kind === 'visible' ? outcome.value.readBack : null
  const value = visible === null ? null : Math.round(visible.afterMs)
  return { metrics: { 'smoke.latency-ms': { value, lowerBound: false, estimated: false } } }
}

import { projectAccessible } from '../checks/connectivity/project-accessible.ts'
import { crashFreeAboveFloor } from '../checks/health/crash-free-above-floor.ts'
import { eventsAccepted } from '../checks/health/events-accepted.ts'
import { monitorsHealthy } from '../checks/health/monitors-healthy.ts'
import { nothingGotWorse } from '../checks/health/nothing-got-worse.ts'
import { releaseIssuesSeen } from '../checks/health/release-issues-seen.ts'
import { sessionsSeen } from '../checks/health/sessions-seen.ts'
import { backlogWithinLimit } from '../checks/issues/backlog-within-limit.ts'
import type { Target } from '../core/target.ts'
import { untrusted } from '../core/text.ts'
import type { Sources } from '../sources/sources.ts'
import { production } from './production.ts'
import { productionFacts } from './production-facts.ts'
import { productionHeadline, productionMetrics } from './production-figures.ts'
import { defineTargetMode } from './target-mode.ts'

/** How production is now: unresolved, new and worse issues, crash-free rates, and whether events arrive at all. */
export const prodHealth = defineTargetMode({
  name: 'prod-health',
  observe: async (from: Sources, target: Target) => {
    const [seen, targeting] = await Promise.all([production(from, target), from.target()])
    const { credentials } = from
    return {
      ...productionFacts(from, target, seen),
      seen,
      target,
      credentials,
      targeting,
      throughReleases: null,
      neighbours: [],
    }
  },
  checks: [
    projectAccessible,
    backlogWithinLimit,
    nothingGotWorse,
    eventsAccepted,
    sessionsSeen,
    crashFreeAboveFloor,
    monitorsHealthy,
    releaseIssuesSeen,
  ],
  contribute: ({ seen, target, credentials: { origin } }) => {
    const headline = productionHeadline(seen)
    return {
      metrics: productionMetrics(seen),
      target: { ...target, ...(origin.kind === 'pinned' && { url: origin.address }) },
      ...(headline && { headline }),
      ...(seen.release !== null && { release: untrusted(seen.release) }),
    }
  },
})

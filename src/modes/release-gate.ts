import { releaseCrashFreeAboveFloor } from '../checks/release/crash-free-above-floor.ts'
import { crashFreeKept } from '../checks/release/crash-free-kept.ts'
import { errorVolumeKnown } from '../checks/release/error-volume-known.ts'
import { issuesNotWidespread } from '../checks/release/issues-not-widespread.ts'
import { newIssuesWithinLimit } from '../checks/release/new-issues-within-limit.ts'
import { nothingEscalating } from '../checks/release/nothing-escalating.ts'
import { nothingRegressed } from '../checks/release/nothing-regressed.ts'
import { releaseSessionsSeen } from '../checks/release/sessions-seen.ts'
import { releaseHealthMetrics } from '../core/release-health.ts'
import { softened } from '../core/softened.ts'
import { untrusted } from '../core/text.ts'
import { whenLive } from '../core/when-live.ts'
import { joinedMode } from './joined-mode.ts'
import { defineMode } from './mode.ts'
import { releaseHeadline } from './release-headline.ts'
import { releaseIssueMetrics } from './release-issues-facts.ts'
import { releaseLocalChecks, releaseLocalFacts } from './release-local-facts.ts'
import { releaseOnServer } from './release-on-server.ts'
import { releaseVisibilityChecks } from './release-visibility.ts'
import { symbolicationChecks, symbolicationMetrics } from './symbolication-facts.ts'
import { defineTargetMode } from './target-mode.ts'

const name = 'release-gate'

/** Names that agree, whatever the server says. */
const inRepository = defineMode({
  name,
  looksAt: 'repository',
  observe: releaseLocalFacts,
  checks: releaseLocalChecks,
})

const onServer = defineTargetMode({
  name,
  observe: releaseOnServer,
  checks: [
    ...releaseVisibilityChecks,
    ...symbolicationChecks.map(softened),
    releaseSessionsSeen,
    softened(crashFreeKept),
    softened(releaseCrashFreeAboveFloor),
    softened(whenLive(newIssuesWithinLimit)),
    softened(whenLive(nothingRegressed)),
    whenLive(nothingEscalating),
    softened(whenLive(issuesNotWidespread)),
    whenLive(errorVolumeKnown),
  ],
  contribute: facts => {
    const headline = releaseHeadline(facts)
    return {
      metrics: {
        ...releaseHealthMetrics(facts.releaseHealth),
        ...(facts.stage === 'live' && releaseIssueMetrics(facts)),
        ...symbolicationMetrics(facts),
      },
      ...(headline && { headline }),
      ...(facts.inQuestion.kind !== 'unknown' && { release: untrusted(facts.inQuestion.version) }),
    }
  },
})

/** Whether a release may ship, and whether it is well once it is out. */
export const releaseGate = joinedMode(name, [inRepository, onServer])

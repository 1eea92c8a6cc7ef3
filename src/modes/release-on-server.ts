import type { DeployEnvironment } from '../core/deploy-environment.ts'
import { type Observed, seen, unseen } from '../core/observed.ts'
import type { ReleaseHealthView } from '../core/release-health.ts'
import type { ReleaseIssueFacts } from '../core/release-issue.ts'
import { type PhaseView, phaseOf } from '../core/release-phase.ts'
import type { ReleaseMeant } from '../core/release-presence.ts'
import type { Target } from '../core/target.ts'
import type { ReleaseStage } from '../core/when-live.ts'
import type { Release } from '../sources/sentry/releases.ts'
import type { Sources } from '../sources/sources.ts'
import { issuePlaceOf } from './issue-place-of.ts'
import { releaseHealthFacts, withoutRelease } from './release-health-facts.ts'
import { givenRelease, inferredRelease } from './release-in-question.ts'
import { releaseIssuesFacts } from './release-issues-facts.ts'
import { releaseSight } from './release-sight.ts'
import { type ReleaseVisibilityFacts, releaseVisibilityFacts, soFar } from './release-visibility.ts'
import { symbolicationFacts } from './symbolication-facts.ts'

/**
 * All that Sentry says of the release, in two waves. Whether it is live is known after the first one; what would matter then is asked
 * beside it, unless the release is said to be on its way. A third wave is needed where the baseline is hardly live any more and has to
 * be asked about alone, and where a release of several deploys shows no other sign of life. After a wait all that does not stay is
 * asked again.
 *
 * Where no environment is asked for, sessions are those of the environment that the release was deployed to: in a rate, those of
 * others would hide what happens there. Issues are those of all: the lists leave none of them out, and are known a wave earlier.
 */
export async function releaseOnServer(from: Sources, target: Target) {
  const inQuestion = givenRelease(from) ?? (await inferredRelease(from))
  const version = versionOf(inQuestion)
  const asked = { target, version, mayBeLive: from.asked.phase !== 'pre' }
  const [[seenBy, visibility, health], first] = await Promise.all([
    visibleAndWell(from, target, inQuestion),
    Promise.all([uploadsAndFrames(from, asked), issues(from, asked)]),
  ])
  const { sight, sentry } = seenBy
  const hasAppeared = sight.found !== null && (sight.presence?.waitedSeconds ?? 0) > 0
  const late = { ...from, sentry: health.hasWaited ? from.sentry.again() : sentry }
  const isOld = hasAppeared || health.hasWaited
  const [symbolication, ofIssues] = isOld
    ? await Promise.all([uploadsAndFrames(late, asked), issues(late, asked)])
    : first
  const phase = phaseWith(health.releaseHealth, visibility)
  return {
    ...visibility,
    ...health,
    ...symbolication,
    ...ofIssues,
    phase,
    stage: stageOf(visibility.found, phase),
    releaseUsers: usersOf(health.releaseHealth),
    releaseSessions: sessionsOf(health.releaseHealth),
  }
}

interface AskedOf {
  readonly target: Target
  readonly version: string | null
  readonly mayBeLive: boolean
}

function uploadsAndFrames(from: Sources, { target, version, mayBeLive }: AskedOf) {
  return symbolicationFacts(from, target, { version, phase: mayBeLive ? 'post' : 'pre' })
}

async function issues(from: Sources, { target, version, mayBeLive }: AskedOf): Promise<ReleaseIssueFacts> {
  return mayBeLive && version !== null ? releaseIssuesFacts(from, target, { version }) : unasked(from, target)
}

function versionOf(inQuestion: ReleaseMeant): string | null {
  return inQuestion.kind === 'unknown' ? null : inQuestion.version
}

/** A sign of life that is there already is enough; only where there is none, the deploys are waited for. */
async function visibleAndWell(from: Sources, target: Target, inQuestion: ReleaseMeant) {
  const seenBy = await releaseSight(from, target, inQuestion)
  const { found } = seenBy.sight
  const seeing = releaseVisibilityFacts(from, seenBy)
  const version = versionOf(inQuestion)
  if (found === null || version === null) return [seenBy, await seeing, withoutRelease(from.asked.limits)] as const
  const first = soFar(from, seenBy)
  const isLive = first.phase.phase === 'post' && first.phase.unseen === null
  const { phase, environment } = isLive ? first : await seeing
  const candidate = { version, created: found.created, phase: phase.phase, deployedTo: ownDeploy(environment) }
  const health = releaseHealthFacts({ ...from, sentry: seenBy.sentry }, target, candidate)
  return [seenBy, await seeing, await health] as const
}

function ownDeploy(environment: DeployEnvironment | null) {
  return environment?.source === 'own-deploy' ? environment.name : null
}

/** Where the release does not tell whether it has sessions, they do. */
function phaseWith(health: ReleaseHealthView, { signs, phase }: ReleaseVisibilityFacts): PhaseView {
  if (signs.hasSessions !== null || phase.unseen === null || health.kind === 'no-release') return phase
  if (health.kind === 'seen') return phaseOf({ ...signs, hasSessions: health.value.sessions.total > 0 })
  return health.kind === 'unseen' ? { ...phase, unseen: signs.deploysUnseen ?? health } : phase
}

/** Where there is no release to ask about, or none that anybody uses. */
function unasked(from: Sources, target: Target): ReleaseIssueFacts {
  const nothing = unseen('no-target')
  return {
    newIssues: nothing,
    regressedIssues: nothing,
    escalatingIssues: nothing,
    errors: nothing,
    issuePlace: issuePlaceOf(from, target),
    limits: from.asked.limits,
  }
}

function stageOf(found: Release | null, { phase }: PhaseView): ReleaseStage {
  if (found === null) return 'absent'
  return phase === 'pre' ? 'not-live' : 'live'
}

function sessionsOf(health: ReleaseHealthView): Observed<number> {
  return health.kind === 'seen' ? seen(health.value.sessions.total) : unseen('too-little-data')
}

function usersOf(health: ReleaseHealthView): Observed<number> {
  return health.kind === 'seen' && health.value.users ? seen(health.value.users.total) : unseen('too-little-data')
}

import type { Observed } from '../core/observed.ts'
import { seen } from '../core/observed.ts'
import type { ReleaseMeant, ReleasePresence } from '../core/release-presence.ts'
import type { Target } from '../core/target.ts'
import { untrusted } from '../core/text.ts'
import { type ReleaseNameProblem, releaseNameProblem } from '../sources/repository/release-names/name-problem.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import { projectReleases, type Release } from '../sources/sentry/releases.ts'
import type { Sources } from '../sources/sources.ts'
import { awaitRelease, lookForRelease } from './awaited-release.ts'

/** Whether the release in question is there, among the releases of the project. */
export interface ReleaseSight {
  readonly target: Target
  readonly inQuestion: ReleaseMeant
  readonly nameProblem: ReleaseNameProblem | null
  /** `null` where no release is known to ask for. */
  readonly presence: ReleasePresence<Release> | null
  /** The release, where it is there. */
  readonly found: Release | null
  readonly releases: Observed<Listing<Release>>
}

/** What was seen, and the client that saw it. */
export interface SeenBy {
  readonly sight: ReleaseSight
  readonly sentry: SentryClient
}

type Observations = Pick<ReleaseSight, 'presence' | 'releases'>

/** Asks in one wave. A release that was given and is not there is looked for again. */
export async function releaseSight(from: Sources, target: Target, inQuestion: ReleaseMeant): Promise<SeenBy> {
  const version = inQuestion.kind === 'unknown' ? null : inQuestion.version
  const nameProblem = version === null ? null : releaseNameProblem(untrusted(version))
  const first = await look(from.sentry, target, nameProblem === null ? version : null)
  const { presence, releases, sentry } = await lookAgain(from, target, inQuestion, first)
  const sight: ReleaseSight = {
    target,
    inQuestion,
    nameProblem,
    // A name that no release can have needs no question.
    presence: version !== null && nameProblem !== null ? { observed: seen(null), waitedSeconds: 0 } : presence,
    found: presence?.observed.kind === 'seen' ? presence.observed.value : null,
    releases,
  }
  return { sight, sentry }
}

async function look(sentry: SentryClient, { org, project }: Target, version: string | null): Promise<Observations> {
  const [observed, releases] = await Promise.all([
    version === null ? null : lookForRelease(sentry, org, version),
    sentry.list(projectReleases(org, project)),
  ])
  return { presence: observed && { observed, waitedSeconds: 0 }, releases }
}

/** Where the project is not seen either, the absence may be the project's. */
async function lookAgain(
  from: Sources,
  target: Target,
  inQuestion: ReleaseMeant,
  first: Observations,
): Promise<Observations & Pick<SeenBy, 'sentry'>> {
  const isAbsent = first.presence?.observed.kind === 'seen' && first.presence.observed.value === null
  if (inQuestion.kind !== 'given' || !isAbsent || first.releases.kind === 'unseen')
    return { ...first, sentry: from.sentry }
  const { sentry, ...presence } = await awaitRelease(from, target.org, inQuestion)
  const hasCome = presence.observed.kind === 'seen' && presence.observed.value !== null
  return { ...(hasCome ? await look(sentry, target, inQuestion.version) : first), presence, sentry }
}

import { type Observed, seen } from '../core/observed.ts'
import { code, prose } from '../core/prose.ts'
import type { ReleaseMeant, ReleasePresence } from '../core/release-presence.ts'
import { rawText, untrusted } from '../core/text.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import { type Release, release } from '../sources/sentry/releases.ts'
import type { Sources } from '../sources/sources.ts'

/** Seconds between looks; together as long as a release that was just created may take to be seen. */
const pauses = [1, 2, 3, 4, 5, 5, 5, 5] as const

/** A release that was waited for, and the client that saw it. */
export interface AwaitedRelease extends ReleasePresence<Release> {
  readonly sentry: SentryClient
}

/** Whether there is a release of exactly this name; a definite 404 is an answer. */
export async function lookForRelease(
  sentry: SentryClient,
  org: string,
  version: string,
): Promise<Observed<Release | null>> {
  const answer = await sentry.ask(release(org, version))
  if (answer.kind === 'unseen')
    return answer.cause === 'not-found' && answer.detail?.kind !== 'renamed' ? seen(null) : answer
  return rawText(answer.value.version) === version ? answer : seen(null)
}

/**
 * Looks again for a release that was given and is not there, for half a minute: it may have been created seconds ago. Stops where
 * the run has no time left, and at any other answer.
 */
export async function awaitRelease(from: Sources, org: string, meant: ReleaseMeant): Promise<AwaitedRelease> {
  const first: AwaitedRelease = { observed: seen(null), waitedSeconds: 0, sentry: from.sentry }
  if (meant.kind !== 'given') return first
  const { version } = meant
  from.tell(prose`Sentry has no release ${code(untrusted(version))} yet: looking again for up to 30 seconds.`)
  let waitedSeconds = 0
  for (const seconds of pauses) {
    if (from.remainingMs() < seconds * 1_000 || !(await from.pause(seconds * 1_000))) break
    waitedSeconds += seconds
    const sentry = from.sentry.again()
    const observed = await lookForRelease(sentry, org, version)
    if (observed.kind === 'unseen' || observed.value !== null) return { observed, waitedSeconds, sentry }
  }
  return { ...first, waitedSeconds }
}

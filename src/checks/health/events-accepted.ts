import { anotherLook } from '../../core/another-look.ts'
import type { Check } from '../../core/check.ts'
import { figure, percentFigure } from '../../core/figures.ts'
import { droppedEvents, eventsWith, type OutcomeCount } from '../../core/ingest-outcomes.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { type Told, toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Project } from '../../sources/sentry/projects.ts'

export interface IngestFacts {
  readonly project: Told<Project>
  /** Of the error events of the last 24 hours, in all environments. */
  readonly outcomes: Told<readonly OutcomeCount[]>
}

/** Error events arrive and are stored: where none do, everything else that is counted looks healthy. */
export const eventsAccepted: Check<IngestFacts> = {
  id: 'health/events-accepted',
  title: 'Events arrive and are accepted',
  need: 'required',
  judge({ project, outcomes }) {
    const hadEvents = project?.kind === 'seen' ? project.value.hasEvents : null
    if (outcomes === null) return skipped(toldAbove)
    if (outcomes.kind === 'unseen') {
      return hadEvents === false
        ? neverAny(prose`Sentry has never received an event of this project.`)
        : blind(outcomes)
    }
    const { value: counts } = outcomes
    const accepted = eventsWith(counts, 'accepted')
    if (accepted > 0) return arriving(counts, accepted)
    const kept = keptOut(counts)
    if (hadEvents === false) return neverAny(sentences(prose`Sentry has never stored an event of this project.`, kept))
    return attention({
      evidence: sentences(prose`No error event was accepted in the last 24 hours, in any environment.`, kept),
      risk: prose`Ingest is silent: either nothing failed for a day, or what fails is not reported any more. The numbers here cannot tell which.`,
      next: [send, instruct(prose`Compare with when it went silent: a release, a change of DSN, filters or quota.`)],
    })
  },
}

const send = rerun('local-smoke', '--send-test-event', '--require-host-network')

function neverAny(evidence: Prose): Outcome {
  return attention({
    evidence,
    risk: prose`Nothing is reported, so that no issues means nothing. Send one with ${code('send-test-event')}.`,
    next: [rerun('setup-preflight'), send],
  })
}

function blind(end: Parameters<typeof unanswered>[0]): Outcome {
  const unknown = prose`It is not known whether events arrive, so that few issues prove nothing.`
  return unanswered(end, unknown, anotherLook(end))
}

function arriving(counts: readonly OutcomeCount[], accepted: number): Outcome {
  const dropped = droppedEvents(counts)
  const share = dropped / (accepted + dropped)
  const evidence = sentences(
    prose`${figure(accepted)} error events accepted in the last 24 hours, of all environments.`,
    keptOut(counts),
  )
  if (share < 0.5) return passed(evidence)
  return attention({
    evidence: sentences(evidence, prose`${percentFigure(share)} of what was sent to be stored was dropped.`),
    risk: prose`What is counted here is the smaller part of what happens.`,
    next: [
      instruct(
        prose`Look at the reasons in Sentry, Stats & Usage: spike protection, quota, rate limit of the key, or invalid events.`,
      ),
    ],
  })
}

const groups = [
  { words: 'dropped', ends: ['rate_limited', 'invalid', 'abuse', 'cardinality_limited'] },
  { words: 'filtered', ends: ['filtered'] },
  { words: 'discarded by the client', ends: ['client_discard'] },
] as const

/** What did not become an event, and why. */
function keptOut(counts: readonly OutcomeCount[]): Prose | undefined {
  const parts = groups.flatMap(({ words, ends }) => {
    const events = eventsWith(counts, ...ends)
    const own = counts.filter(({ outcome, events: some }) => some > 0 && ends.some(end => end === outcome))
    return events > 0 ? [prose`${figure(events)} ${phrase(words)}${reasonsOf(own)}`] : []
  })
  return parts.length > 0 ? prose`Beside these: ${parts}.` : undefined
}

const most = 3

/** Those with most events, the most first. */
function reasonsOf(counts: readonly OutcomeCount[]): Prose {
  const told = [...counts].sort((a, b) => b.events - a.events).slice(0, most)
  const words = told.flatMap(({ reason, events }) => (reason ? [prose`${code(reason)} ${figure(events)}`] : []))
  return words.length > 0 ? prose` (${words})` : prose``
}

import type { Check } from '../../core/check.ts'
import { instruct, type NextCommand, rerun } from '../../core/next-command.ts'
import type { NotSeen, Observed } from '../../core/observed.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, link, prose, sentences } from '../../core/prose.ts'
import { unanswered } from '../../core/unanswered.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Sent } from '../../sources/ingest.ts'

/** What became of the synthetic event. */
export type Delivery =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'no-dsn' }
  | { readonly kind: 'switched-off'; readonly by: string }
  /** Something that is reported by itself stands in the way: it would go to the wrong place, or not be seen. */
  | { readonly kind: 'held-back' }
  /** Whether the DSN leads to the project that was asked for could not be seen. */
  | { readonly kind: 'unsure'; readonly because: NotSeen }
  | { readonly kind: 'sent'; readonly outcome: Observed<Sent>; readonly issuesUrl: string }

/** One event was sent, accepted and seen again through the API. */
export const eventDelivered: Check<{ delivery: Delivery }> = {
  id: 'connectivity/event-delivered',
  title: 'A test event arrives',
  need: 'required',
  judge({ delivery }) {
    switch (delivery.kind) {
      case 'not-asked':
        return skipped(prose`Not asked for; ${code('send-test-event')} sends one.`)
      case 'no-dsn':
        return failed({
          evidence: prose`A test event was asked for, and there is no DSN.`,
          risk: prose`Nothing was sent.`,
          next: [instruct(prose`Pass the DSN with ${code('dsn')} or ${code('SENTRY_DSN')}.`), again],
        })
      case 'switched-off':
        return failed({
          evidence: prose`A test event was asked for, and ${code(delivery.by)} of the environment switches Sentry off.`,
          risk: prose`Nothing was sent.`,
          next: [
            instruct(prose`Remove ${code(delivery.by)} from the environment of this step, or do not ask for an event.`),
            again,
          ],
        })
      case 'held-back':
        return skipped(prose`Not sent, because of what is reported above.`)
      case 'unsure':
        return unanswered(
          delivery.because,
          prose`The test event was not sent: whether the DSN leads to the project could not be seen.`,
          again,
        )
      case 'sent':
        return delivery.outcome.kind === 'seen'
          ? judgeReadBack(delivery.outcome.value, delivery.issuesUrl)
          : judgeRefusal(delivery.outcome)
    }
  },
}

const again = rerun('local-smoke', '--require-host-network', '--send-test-event')

function judgeReadBack({ eventId, readBack }: Sent, issuesUrl: string): Outcome {
  const event = prose`The event ${code(eventId)} was accepted`
  switch (readBack.kind) {
    case 'visible': {
      const { issueId } = readBack
      const at = issueId ? prose` (${link('open it', `${issuesUrl}${issueId}/events/${eventId}/`)})` : prose``
      return passed(prose`${event} and seen again after ${seconds(readBack.afterMs)} s${at}.`)
    }
    case 'not-visible':
      return attention({
        evidence: prose`${event}, and not seen again within ${seconds(readBack.afterMs)} s.`,
        risk: prose`It may come late, or be dropped on the way: by an inbound filter, a quota or sampling.`,
        next: [
          instruct(
            prose`Look for the event in the environment ${code('sentry-monitoring')}, then at the inbound filters and the stats of the project.`,
          ),
          again,
        ],
      })
    case 'not-possible':
      return attention({
        evidence: sentences(prose`${event}, and could not be looked for.`, whyUnseen(readBack.because)),
        risk: prose`Accepted is not stored: filters and quotas come after it.`,
        next: [
          instruct(prose`Give organization and project, and a token with the scope ${code('project:read')}.`),
          again,
        ],
      })
  }
}

function judgeRefusal(refusal: NotSeen): Outcome {
  const { cause, detail } = refusal
  const rejected = cause === 'rejected'
  const next: readonly NextCommand[] = rejected
    ? [
        instruct(
          prose`Copy the DSN again from the project's settings: key, host (region) and project have to belong together.`,
        ),
      ]
    : remediesFor(refusal)
  return inconclusive({
    cause,
    risk: sentences(
      prose`The test event was not accepted.`,
      whyUnseen(refusal),
      rejected
        ? prose`The ingest host refuses the key, or the project is on another host or removed.`
        : prose`It was sent once and is not sent again.`,
    ),
    next: [...next, again],
    hostSilent: detail?.kind === 'transport',
  })
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10
}

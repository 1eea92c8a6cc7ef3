import type { Untrusted } from './text.ts'

/** What became of something that was sent: https://docs.sentry.io/product/stats/ */
export const ingestOutcomes = [
  'accepted',
  'filtered',
  'rate_limited',
  'invalid',
  'abuse',
  'client_discard',
  'cardinality_limited',
] as const
export type IngestOutcome = (typeof ingestOutcomes)[number]

/** Error events of a project with the same end. */
export interface OutcomeCount {
  readonly outcome: IngestOutcome
  /** Why; that of a client discard is the word of whoever sent it. */
  readonly reason: Untrusted | null
  readonly events: number
}

/** What the server, or a limit, kept out although it was sent to be stored. */
const dropped: readonly IngestOutcome[] = ['rate_limited', 'invalid', 'abuse', 'cardinality_limited']

/** The number of events with one of these ends. */
export function eventsWith(counts: readonly OutcomeCount[], ...ends: readonly IngestOutcome[]): number {
  return counts.reduce((sum, { outcome, events }) => (ends.includes(outcome) ? sum + events : sum), 0)
}

/** The number of events that were lost, inbound filters and what clients keep back by themselves left out. */
export function droppedEvents(counts: readonly OutcomeCount[]): number {
  return eventsWith(counts, ...dropped)
}

import { type NotSeen, type Observed, seen, unseen } from '../../core/observed.ts'
import type { Counted, Counter, Counts } from './counts.ts'
import { type Exchange, openExchange, type SentryAccess } from './exchange.ts'
import { type Listing, readPages } from './paging.ts'
import { type ListQuestion, type Question, searchParams } from './question.ts'
import type { Answer, NoAnswer } from './reading.ts'
import { forbiddenFor } from './scopes.ts'
import { self } from './self.ts'

/** Answers questions about Sentry. Nothing rejects; the same question asked twice makes one request. */
export interface SentryClient {
  ask<T>(question: Question<T>): Promise<Observed<T>>
  list<T>(question: ListQuestion<T>): Promise<Observed<Listing<T>>>
  /** The same client with nothing remembered, for looking again: at an event that was not there yet, at a release that is live. */
  again(): SentryClient
  /** Of all questions so far, second looks included. */
  counts(): Counts
}

/** The client of one run. */
export function sentryClient(access: SentryAccess): SentryClient {
  const exchange = openExchange(access)
  return look(exchange, () => exchange.counter.asked())
}

/** A client that sends nothing and ends every question the same way: without a token, or with one that must not be sent. */
export function closedClient(end: NotSeen): SentryClient {
  const client: SentryClient = {
    ask: async () => end,
    list: async () => end,
    again: () => client,
    counts: () => ({ requests: 0, retried: 0, waves: 0, heard: false }),
  }
  return client
}

function look(exchange: Exchange, count: Counter['asked']): SentryClient {
  const remembered = memo()
  const client: SentryClient = {
    ask: question => remembered(question, question.schema, () => ask(question)),
    list: question => remembered(question, question.row, () => list(question)),
    again: () => look(exchange, () => exchange.counter.beyondWaves()),
    counts: () => ({ ...exchange.counter.counts }),
  }

  async function ask<T>(question: Question<T>): Promise<Observed<T>> {
    const answer = await send(question, null, count())
    if (answer.kind === 'unseen') return answer
    const parsed = question.schema.safeParse(answer.value)
    return parsed.success ? seen(parsed.data) : unseen('unexpected-shape', { kind: 'shape', fault: 'other-shape' })
  }

  function list<T>(question: ListQuestion<T>): Promise<Observed<Listing<T>>> {
    return readPages(question, cursor =>
      send(question, cursor, cursor === null ? count() : exchange.counter.beyondWaves()),
    )
  }

  async function send(question: AnyQuestion, cursor: string | null, counted: Counted): Promise<Answer | NotSeen> {
    if (question.path === null) return unseen('not-found', { kind: 'unaddressable' })
    const query = searchParams(question.query)
    if (cursor !== null) query.set('cursor', cursor)
    const reading = await exchange.send(question.path, query, counted)
    counted.ended()
    return reading.kind === 'answer' ? reading : endOf(reading, question)
  }

  /** What the question itself, and the scopes of the token, add to a refusal. */
  async function endOf({ end, refusal }: NoAnswer, { unsupportedWhen, scopes }: AnyQuestion): Promise<NotSeen> {
    if (refusal && unsupportedWhen?.(refusal)) return unseen('unsupported', { kind: 'status', status: refusal.status })
    return end.cause === 'forbidden' && scopes.length > 0 ? forbiddenFor(scopes, await client.ask(self)) : end
  }

  return client
}

type AnyQuestion = Pick<Question<unknown>, 'path' | 'query' | 'scopes' | 'unsupportedWhen'>

/** Remembers promises, so that a question that is under way is not sent again either. */
function memo() {
  const answers = new Map<unknown, Map<string, Promise<unknown>>>()
  return <T>({ path, query }: AnyQuestion, schema: unknown, ask: () => Promise<T>): Promise<T> => {
    const key = `${path}?${searchParams(query)}`
    const bySchema = answers.get(schema) ?? new Map<string, Promise<unknown>>()
    answers.set(schema, bySchema)
    const answer = bySchema.get(key) ?? ask()
    bySchema.set(key, answer)
    // One schema gives one type.
    return answer as Promise<T>
  }
}

import { type NotSeen, type Observed, seen, unseen } from '../../core/observed.ts'
import type { Counted, Counter, Counts } from './counts.ts'
import { type Exchange, openExchange, type SentryAccess } from './exchange.ts'
import { type Listing, type Page, pageOf, readPages } from './paging.ts'
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
  /** What the clock of the server says now, to the second; `null` before its first answer, and where it does not tell. */
  serverNow(): Date | null
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
    serverNow: () => null,
  }
  return client
}

function look(exchange: Exchange, count: Counter['asked']): SentryClient {
  const remembered = memo()
  const client: SentryClient = {
    ask: question => remembered(question, question.schema, () => ask(question)),
    list: question => readPages(question, cursor => page(question, cursor)),
    again: () => look(exchange, () => exchange.counter.beyondWaves()),
    counts: () => ({ ...exchange.counter.counts }),
    serverNow: () => exchange.serverNow(),
  }

  async function ask<T>(question: Question<T>): Promise<Observed<T>> {
    const answer = await send(question, count())
    if (answer.kind === 'unseen') return answer
    const parsed = question.schema.safeParse(answer.value)
    return parsed.success ? seen(parsed.data) : unseen('unexpected-shape', { kind: 'shape', fault: 'other-shape' })
  }

  /** Pages are remembered, not lists: one that is read further by some begins the same for all. */
  function page<T>(question: ListQuestion<T>, cursor: string | null): Promise<Page<T> | NotSeen> {
    const isFirst = cursor === null
    const asked = isFirst ? question : { ...question, query: { ...question.query, cursor } }
    return remembered(asked, question.row, async () =>
      pageOf(await send(asked, isFirst ? count() : exchange.counter.beyondWaves()), question),
    )
  }

  async function send(question: AnyQuestion, counted: Counted): Promise<Answer | NotSeen> {
    if (question.path === null) return unseen('not-found', { kind: 'unaddressable' })
    const reading = await exchange.send(question.path, searchParams(question.query), counted)
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

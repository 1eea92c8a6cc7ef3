import { type NotSeen, unseen } from '../../core/observed.ts'
import type { Secret } from '../../core/text.ts'
import type { Clock, Http, HttpFailure, HttpLimits, HttpReply, Random, SentryPath } from '../../ports.ts'
import { httpDate } from './asked-wait.ts'
import { type Counted, type Counter, startCounting } from './counts.ts'
import { lanesOf } from './lanes.ts'
import { attemptLimits, lanes, retries } from './limits.ts'
import { type Outage, watchForOutage } from './outage.ts'
import { readFailure } from './read-failure.ts'
import { readReply } from './read-reply.ts'
import { final, type Reading } from './reading.ts'
import { type RetryBudget, retryBudget, waitBefore } from './retry.ts'

/** What a run gives its client. */
export interface SentryAccess {
  readonly http: Http
  readonly clock: Clock
  readonly random: Random
  /** Scheme, host, port and path of the server, without a slash at the end. Nothing is ever sent to another origin. */
  readonly address: string
  readonly token: Secret
  readonly deadline: AbortSignal
  /** When the deadline is, as `clock.elapsedMs()` counts. */
  readonly deadlineMs: number
  readonly cancelled: AbortSignal
  /** Shorter ones, for tests. */
  readonly limits?: HttpLimits
}

/** Sends a question, again where that may help, and says what came of it. Never rejects. */
export interface Exchange {
  readonly counter: Counter
  send(path: SentryPath, query: URLSearchParams, counted: Counted): Promise<Reading>
  /** By the last answer, and the time that has passed since; `null` where none told. */
  serverNow(): Date | null
}

/** One exchange for a run: questions share lanes, retry budget, outage and counts. */
export function openExchange(access: SentryAccess): Exchange {
  const run: Run = {
    access,
    stop: AbortSignal.any([access.deadline, access.cancelled]),
    inLane: lanesOf(lanes),
    budget: retryBudget(),
    outage: watchForOutage(access.clock),
    counter: startCounting(),
    serverAheadMs: null,
  }
  return {
    counter: run.counter,
    send: (path, query, counted) => withRetries(run, { path, query, counted }),
    serverNow: () => (run.serverAheadMs === null ? null : new Date(run.serverAheadMs + access.clock.elapsedMs())),
  }
}

interface Run {
  readonly access: SentryAccess
  readonly stop: AbortSignal
  readonly inLane: ReturnType<typeof lanesOf>
  readonly budget: RetryBudget
  readonly outage: Outage
  readonly counter: Counter
  /** Between the time of the server and `clock.elapsedMs()`. */
  serverAheadMs: number | null
}

interface Message {
  readonly path: SentryPath
  readonly query: URLSearchParams
  readonly counted: Counted
}

async function withRetries(run: Run, message: Message): Promise<Reading> {
  const { clock, random, deadlineMs } = run.access
  let reading = await attempt(run, message, 0)
  for (let made = 1; made < retries.attempts; made += 1) {
    if (reading.kind === 'answer' || !reading.isTransient || run.outage.now()) break
    const wait = waitBefore(reading, made, deadlineMs - clock.elapsedMs(), random)
    if (wait === null || !run.budget.take(reading)) break
    await clock.sleep(wait, run.stop)
    reading = await attempt(run, message, made)
  }
  return reading
}

function attempt(run: Run, message: Message, made: number): Promise<Reading> {
  return run.inLane(async () => {
    const end = over(run)
    if (end) return final(end)
    run.outage.started()
    const reply = await get(run, message, made > 0)
    if (reply.kind === 'failed') {
      run.outage.failed(reply.failure)
      return reply.failure === 'aborted' ? final(over(run) ?? unseen('cancelled')) : readFailure(reply.failure)
    }
    run.outage.answered()
    run.counter.heard()
    const reading = readReply(reply, new URL(`${run.access.address}${message.path}`), run.access.clock.now())
    if (reading.kind === 'answer') noteTime(run, reply)
    return reading
  })
}

/** Only an answer tells the time of Sentry: anything else may come from what stands before it. */
function noteTime(run: Run, { headers }: HttpReply): void {
  const sent = httpDate(headers.date)
  if (sent !== null) run.serverAheadMs = sent - run.access.clock.elapsedMs()
}

/** Sends, and sends once more where only a connection that was kept open had been closed meanwhile. */
async function get(run: Run, { path, query, counted }: Message, isRetry: boolean): Promise<HttpReply | HttpFailure> {
  const { http, address, token, limits = attemptLimits } = run.access
  const signal = AbortSignal.any([run.stop, run.outage.signal()])
  const send = () => http.get({ address, path, query, token, limits, signal })
  counted.sent(isRetry)
  const reply = await send()
  if (reply.kind === 'reply' || !reply.stale || signal.aborted) return reply
  counted.sent(true)
  return send()
}

/** Why nothing may be sent any more. Somebody who cancels is told so, also when the time was over as well. */
function over({ access, outage }: Run): NotSeen | null {
  if (access.cancelled.aborted) return unseen('cancelled')
  return access.deadline.aborted ? unseen('deadline') : outage.now()
}

import { inspect } from 'node:util'
import { expect } from '@jest/globals'
import { nodeHttp } from '../../../src/adapters/http.ts'
import { systemClock } from '../../../src/adapters/system-clock.ts'
import { Secret } from '../../../src/core/text.ts'
import type { Clock, Http } from '../../../src/ports.ts'
import { type SentryClient, sentryClient } from '../../../src/sources/sentry/client.ts'
import type { SentryAccess } from '../../../src/sources/sentry/exchange.ts'
import type { SimulatedSentry } from '../../support/sentry/server.ts'

/** A clock that sleeps in no time and tells how long it was asked to. */
export interface SleeplessClock extends Clock {
  readonly slept: readonly number[]
  advance(ms: number): void
}

export function sleeplessClock(now = new Date('2026-11-22T12:00:00Z')): SleeplessClock {
  const slept: number[] = []
  let elapsed = 0
  return {
    slept,
    now: () => new Date(now.getTime() + elapsed),
    elapsedMs: () => elapsed,
    timer: systemClock.timer,
    advance: ms => {
      elapsed += ms
    },
    sleep: async ms => {
      slept.push(ms)
      elapsed += ms
    },
  }
}

export interface Asking extends SentryClient {
  readonly clock: SleeplessClock
}

/** A client for a simulated Sentry, over real sockets, with a clock that needs no time. */
export function asking(sentry: Pick<SimulatedSentry, 'url'>, token: string, parts: Partial<SentryAccess> = {}): Asking {
  const clock = sleeplessClock()
  const client = sentryClient({
    http: nodeHttp({}),
    clock,
    random: { fraction: () => 0.5 },
    address: sentry.url,
    token: new Secret(token),
    deadline: new AbortController().signal,
    deadlineMs: 240_000,
    cancelled: new AbortController().signal,
    ...parts,
  })
  return { ...client, clock }
}

/** An HTTP port of one's own, for what no server can be made to do. */
export function httpOf(get: Http['get']): Http {
  return { get }
}

/** The token was sent in the one header it belongs into, by reading requests, and stands in nothing that came of them. */
export function expectTokenKept(sentry: SimulatedSentry, token: string, ...results: readonly unknown[]): void {
  for (const { method, target, headers, body } of sentry.requests) {
    const { authorization, ...others } = headers
    expect(method).toBe('GET')
    expect(authorization).toBe(`Bearer ${token}`)
    expect([target, JSON.stringify(others), body.toString()].join('\n')).not.toContain(token)
  }
  expect(inspect(results, { depth: null, showHidden: true })).not.toContain(token)
}

import type { SentryAccess } from '../../src/sources/sentry/exchange.ts'
import { self } from '../../src/sources/sentry/self.ts'
import { once, type Sources } from '../../src/sources/sources.ts'
import { asking } from '../sources/sentry/asking.ts'
import { asked } from './asked.ts'
import { credentials, targeting } from './connection-facts.ts'
import type { SimulatedSentry } from './sentry/server.ts'

/** What a mode may ask, with a simulated Sentry at the other end and no repository; `parts` say what is different. */
export function modeSources(
  sentry: Pick<SimulatedSentry, 'url'>,
  token: string,
  parts: Partial<Sources> = {},
  access: Partial<SentryAccess> = {},
): Sources {
  const client = asking(sentry, token, access)
  const nothing = async () => Promise.reject(new Error('not asked here'))
  return {
    asked: asked(),
    now: () => new Date(),
    pause: async () => true,
    remainingMs: () => 240_000,
    tell: () => undefined,
    repository: nothing,
    artifacts: nothing,
    variables: new Set(),
    ref: null,
    credentials: credentials({ origin: { kind: 'pinned', address: sentry.url, source: 'default' } }),
    sentry: client,
    reach: once(async () => {
      const answer = await client.ask(self)
      return { self: answer, latencyMs: 1, usesProxy: false, silent: !client.counts().heard }
    }),
    target: async () => targeting,
    ingest: { reach: nothing, deliver: nothing },
    sentryCli: nothing,
    testEvent: { asked: false, killedBy: null },
    redactsTitles: async () => false,
    ...parts,
  }
}

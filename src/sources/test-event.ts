import { createEventEnvelope, type Event, serializeEnvelope } from '@sentry/core'
import type { Random } from '../ports.ts'
import { tool } from '../version.ts'

/** Where the synthetic events are kept apart from real ones. */
export const testEnvironment = 'sentry-monitoring'

/** An envelope (https://develop.sentry.dev/sdk/foundations/envelopes/) as text, and the id of the event in it. */
export interface TestEnvelope {
  readonly eventId: string
  readonly text: string
}

/**
 * One synthetic event. All of them fall into one issue, by their fingerprint. It holds nothing of this machine: no variables of
 * the environment, no server name, no user, no release.
 */
export function testEnvelope(now: Date, random: Random): TestEnvelope {
  const eventId = Array.from({ length: 8 }, () => hexDigits(random)).join('')
  const event: Event = {
    event_id: eventId,
    timestamp: now.getTime() / 1000,
    platform: 'other',
    level: 'info',
    logger: tool.name,
    message: 'Synthetic event: ingestion works',
    environment: testEnvironment,
    fingerprint: [`${tool.name} synthetic event`],
    tags: { synthetic: 'true' },
  }
  const text = serializeEnvelope(
    createEventEnvelope(event, undefined, { sdk: { name: tool.name, version: tool.version } }),
  )
  return { eventId, text: typeof text === 'string' ? text : new TextDecoder().decode(text) }
}

function hexDigits(random: Random): string {
  return Math.floor(random.fraction() * 65_536)
    .toString(16)
    .padStart(4, '0')
}

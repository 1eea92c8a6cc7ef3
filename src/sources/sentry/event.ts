import * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import type { Question } from './question.ts'
import { projectRead } from './scopes.ts'
import { id, lenient, moment, words } from './shape.ts'

/** An event as it is stored; `null` where the server does not say. */
export interface Event {
  readonly eventId: string
  /** Of its issue. */
  readonly issueId: string | null
  readonly received: Date | null
  readonly release: Untrusted | null
}

const schema = z.pipe(
  z.object({
    eventID: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    groupID: lenient(id),
    dateReceived: lenient(moment),
    release: lenient(z.object({ version: lenient(words) })),
  }),
  z.transform(
    ({ eventID, groupID, dateReceived, release }): Event => ({
      eventId: eventID,
      issueId: groupID,
      received: dateReceived,
      release: release?.version ?? null,
    }),
  ),
)

/**
 * One event of a project by its id, 32 hexadecimal digits; not found until it was processed.
 * https://docs.sentry.io/api/events/retrieve-an-event-for-a-project/
 */
export function event(org: string, project: string, eventId: string): Question<Event> {
  return { path: sentryPath`projects/${org}/${project}/events/${eventId}/`, schema, scopes: projectRead }
}

import * as z from 'zod/mini'
import { rawText } from '../../core/text.ts'
import type { SentryCliReply } from '../../ports/sentry-cli.ts'

/** Why a sentry-cli gave no answer. `refused`: it ended with an exit code of failure. `other-shape`: it says something else. */
export type Breakdown = 'absent' | 'timeout' | 'overflow' | 'signalled' | 'refused' | 'other-shape'

export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'altered' }
  | { readonly kind: 'broken'; readonly because: Breakdown }

/** What a reply with exit code 0 says, as far as `schema` knows it. */
export function answerOf<T>(reply: SentryCliReply, schema: z.ZodMiniType<T>): Answer<T> {
  if (reply.kind === 'altered') return { kind: 'altered' }
  if (reply.kind !== 'exited') return { kind: 'broken', because: reply.kind }
  if (reply.code !== 0) return { kind: 'broken', because: 'refused' }
  const parsed = schema.safeParse(rawText(reply.stdout))
  return parsed.success ? { kind: 'answered', value: parsed.data } : { kind: 'broken', because: 'other-shape' }
}

/** Text that is JSON of this shape. */
export function jsonOf<T>(schema: z.ZodMiniType<T>) {
  return z.pipe(z.pipe(z.string(), z.transform(parsed)), schema)
}

/** What is no JSON becomes what no shape has. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

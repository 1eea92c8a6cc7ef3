import * as z from 'zod/mini'
import { rawText, type Untrusted } from '../../core/text.ts'
import type { SentryCliReply } from '../../ports/sentry-cli.ts'
import { lenient, words } from '../sentry/shape.ts'
import { type Answer, answerOf, jsonOf } from './reply.ts'

/** A native file as sentry-cli reads it. */
export interface DebugFile {
  /** `elf`, `macho`, `pe`, `pdb`, `wasm` …; `null` where the file holds nothing for symbolication. */
  readonly format: string | null
  /** As Sentry compares them: lower case, with hyphens. */
  readonly debugIds: readonly string[]
  readonly isUsable: boolean
  readonly problem: Untrusted | null
}

const debugId = z.string().check(z.regex(/^[0-9a-f-]{32,60}$/i))
const known = jsonOf(
  z.object({
    type: z.string().check(z.regex(/^[a-z_]{1,20}$/)),
    variants: z.array(z.object({ debug_id: lenient(debugId) })),
    is_usable: z.boolean(),
    problem: lenient(words),
  }),
)

const nothing: DebugFile = { format: null, debugIds: [], isUsable: false, problem: null }

/**
 * `debug-files check --json`: the exit code is 1 where the file is of no use, and then there may be nothing to read:
 * https://docs.sentry.io/cli/dif/#checking-files
 */
export function debugFileOf(reply: SentryCliReply): Answer<DebugFile> {
  if (reply.kind === 'exited' && reply.code === 1 && rawText(reply.stdout).trim() === '')
    return { kind: 'answered', value: nothing }
  const answer = answerOf(reply.kind === 'exited' && reply.code === 1 ? { ...reply, code: 0 } : reply, known)
  if (answer.kind !== 'answered') return answer
  const { type, variants, is_usable: isUsable, problem } = answer.value
  const debugIds = variants.flatMap(({ debug_id: id }) => (id === null ? [] : [id.toLowerCase()]))
  return { kind: 'answered', value: { format: type, debugIds, isUsable, problem } }
}

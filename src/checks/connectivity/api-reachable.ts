import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import type { Credentials } from '../../core/credentials.ts'
import { rerun } from '../../core/next-command.ts'
import type { Unseen } from '../../core/observed.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Reach } from '../../sources/sources.ts'

/** Sentry itself answers at the address: name, connection, certificate, proxy and reply are fine. */
export const apiReachable: Check<{ credentials: Credentials; reach: Reach | null }> = {
  id: 'connectivity/api-reachable',
  title: 'The API of Sentry answers',
  need: 'required',
  judge({ credentials: { origin }, reach }) {
    if (reach === null || origin.kind !== 'pinned') return skipped(prose`Nothing was asked.`)
    const { self, latencyMs, usesProxy, silent, clockAheadMs } = reach
    const way = usesProxy ? 'through a proxy' : 'without a proxy'
    if (self.kind === 'seen' || isAnAnswer.includes(self.cause)) {
      const evidence = prose`${code(origin.address)} answered after ${Math.round(latencyMs)} ms, ${phrase(way)}.`
      return passed(evidence, clockAheadMs === undefined ? undefined : clockAdvice(clockAheadMs))
    }
    return inconclusive({
      cause: self.cause,
      risk: sentences(prose`${code(origin.address)}, asked ${phrase(way)}:`, whyUnseen(self), unknown),
      next: [...remediesFor(self), rerun('local-smoke', '--require-host-network')],
      hostSilent: silent,
    })
  },
}

function clockAdvice(aheadMs: number): Prose {
  const minutes = Math.round(Math.abs(aheadMs) / 60_000)
  const where = aheadMs > 0 ? 'ahead of' : 'behind'
  return prose`Set the clock of this machine: it is ${counted(minutes, 'minute', 'minutes')} ${phrase(where)} that of Sentry. What is new in the last 24 hours is judged by Sentry's.`
}

/** A definite word about the token is an answer of Sentry's. */
const isAnAnswer: readonly Unseen[] = ['unauthenticated', 'forbidden']
const unknown = prose`So nothing is known of token, organization and project.`

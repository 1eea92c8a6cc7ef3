import type { Check } from '../../core/check.ts'
import type { Credentials } from '../../core/credentials.ts'
import { rerun } from '../../core/next-command.ts'
import type { Unseen } from '../../core/observed.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose, sentences } from '../../core/prose.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Reach } from '../../sources/sources.ts'

/** Sentry itself answers at the address: name, connection, certificate, proxy and reply are fine. */
export const apiReachable: Check<{ credentials: Credentials; reach: Reach | null }> = {
  id: 'connectivity/api-reachable',
  title: 'The API of Sentry answers',
  need: 'required',
  judge({ credentials: { origin }, reach }) {
    if (reach === null || origin.kind !== 'pinned') return skipped(prose`Nothing was asked.`)
    const { self, latencyMs, usesProxy, silent } = reach
    const way = usesProxy ? 'through a proxy' : 'without a proxy'
    if (self.kind === 'seen' || isAnAnswer.includes(self.cause)) {
      return passed(prose`${code(origin.address)} answered after ${Math.round(latencyMs)} ms, ${phrase(way)}.`)
    }
    return inconclusive({
      cause: self.cause,
      risk: sentences(prose`${code(origin.address)}, asked ${phrase(way)}:`, whyUnseen(self), unknown),
      next: [...remediesFor(self), rerun('local-smoke', '--require-host-network')],
      hostSilent: silent,
    })
  },
}

/** A definite word about the token is an answer of Sentry's. */
const isAnAnswer: readonly Unseen[] = ['unauthenticated', 'forbidden']
const unknown = prose`So nothing is known of token, organization and project.`

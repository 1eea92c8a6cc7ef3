import type { Check } from '../../core/check.ts'
import type { Credentials } from '../../core/credentials.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'

export interface IngestFacts {
  readonly credentials: Credentials
  /** The status of whatever answers where the DSN points; `null` where it was not asked. */
  readonly ingest: Observed<number> | null
}

/** Something answers where events go. It is another host than that of the API. */
export const ingestReachable: Check<IngestFacts> = {
  id: 'connectivity/ingest-reachable',
  title: 'The ingest host answers',
  need: 'optional',
  judge({ credentials: { dsn }, ingest }) {
    if (dsn?.kind !== 'dsn') return skipped(prose`There is no DSN that names an ingest host.`)
    if (ingest === null) return skipped(prose`Not asked: the test event tells, or there is no token.`)
    if (ingest.kind === 'seen')
      return passed(prose`It answers; whether it takes events, ${code('send-test-event')} tells.`)
    return inconclusive({
      cause: ingest.cause,
      risk: sentences(prose`The ingest host of the DSN:`, whyUnseen(ingest), prose`Events cannot be sent from here.`),
      next: [
        ...remediesFor(ingest),
        instruct(prose`On a runner with restricted egress, allow the host of the DSN beside the one of the API.`),
        rerun('local-smoke', '--require-host-network'),
      ],
    })
  },
}

import type { Check } from '../../core/check.ts'
import type { Credentials } from '../../core/credentials.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { prose, sentences } from '../../core/prose.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'

/** Whether the key of the DSN is one of the project's. The keys themselves are no fact: nothing needs to show them. */
export type KeyState = 'active' | 'disabled' | 'unknown' | 'not-in-part'

export interface KeyFacts {
  readonly credentials: Credentials
  /** `null` where there is no DSN, it is of another project, or the project was not seen. */
  readonly key: Observed<KeyState> | null
}

/** The project takes what is sent with the key of the DSN. */
export const dsnKeyActive: Check<KeyFacts> = {
  id: 'connectivity/dsn-key-active',
  title: 'The key of the DSN is active',
  need: 'optional',
  judge({ credentials: { dsn }, key }) {
    if (dsn?.kind !== 'dsn') return skipped(prose`There is no DSN to compare.`)
    if (key === null) return skipped(prose`There is nothing to compare it with, which is reported above.`)
    if (key.kind === 'seen') return judgeKey(key.value)
    return inconclusive({
      cause: key.cause,
      risk: sentences(prose`It is not known whether the key of the DSN is active.`, whyUnseen(key)),
      next: [...remediesFor(key), rerun('local-smoke', '--require-host-network')],
    })
  },
}

const risk = prose`Everything that is sent with it is refused.`
const fix = instruct(prose`Enable the key in the project's settings, Client Keys (DSN), or use another one.`)

function judgeKey(state: KeyState): Outcome {
  switch (state) {
    case 'active':
      return passed(prose`It is one of the project's active keys.`)
    case 'disabled':
      return failed({ evidence: prose`The key of the DSN is disabled.`, risk, next: [fix] })
    case 'unknown':
      return failed({
        evidence: prose`The key of the DSN is none of the project's keys; it may have been removed.`,
        risk,
        next: [fix],
      })
    case 'not-in-part':
      return inconclusive({
        cause: 'truncated',
        risk: prose`The key of the DSN is none of the project's keys that could be read.`,
        next: [],
      })
  }
}

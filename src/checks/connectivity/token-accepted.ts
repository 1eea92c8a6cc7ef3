import type { Check } from '../../core/check.ts'
import type { Credentials } from '../../core/credentials.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose, sentences } from '../../core/prose.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Reach } from '../../sources/sources.ts'

/** The server knows the token. */
export const tokenAccepted: Check<{ credentials: Credentials; reach: Reach | null }> = {
  id: 'connectivity/token-accepted',
  title: 'The server accepts the token',
  need: 'required',
  judge({ credentials: { token }, reach }) {
    if (reach === null || token.kind !== 'token') return skipped(prose`Nothing was asked.`)
    const { self } = reach
    const again = rerun('local-smoke', '--require-host-network')
    if (self.kind === 'seen') {
      if (self.value.scopes !== null) return passed(prose`It stands for ${phrase(users[self.value.user])}.`)
      return inconclusive({
        cause: 'unauthenticated',
        risk: prose`The server answered as if no token had been sent.`,
        next: [
          instruct(prose`Look for a proxy or a firewall that takes the ${code('Authorization')} header away.`),
          again,
        ],
      })
    }
    if (self.cause !== 'unauthenticated' && self.cause !== 'forbidden') {
      return skipped(prose`The server did not answer that, which is reported above.`)
    }
    const cut = token.whole ? undefined : prose`The token does not have the form of its kind: was it copied whole?`
    return inconclusive({
      cause: self.cause,
      risk: sentences(whyUnseen(self), cut),
      next: [...remediesFor(self), again],
    })
  },
}

const users = { none: 'an organization', person: 'a person', integration: 'an integration' } as const

import type { Check } from '../../core/check.ts'
import type { Credentials, OriginSource } from '../../core/credentials.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, prose } from '../../core/prose.ts'

/** The token belongs to the server that it would be sent to, and that server can be told from another one. */
export const originTrusted: Check<{ credentials: Credentials }> = {
  id: 'connectivity/origin-trusted',
  title: 'The token goes to the server that it belongs to',
  need: 'required',
  judge({ credentials: { token, origin } }) {
    if (token.kind !== 'token') return skipped(prose`There is no token that could be sent.`)
    switch (origin.kind) {
      case 'pinned':
        return passed(
          prose`It goes to ${code(origin.address)} and nowhere else; the address comes from ${phrase(sources[origin.source])}.`,
        )
      case 'contradiction':
        return failed({
          evidence: prose`The address that was given is ${code(origin.given)}, and the token was made for ${code(origin.claimed)}.`,
          risk: prose`Sent to the wrong one of them the token would be lost, so it was sent to neither.`,
          next: [
            instruct(
              prose`Use the token of the server that is meant, or take away ${code('sentry-url')} and ${code('SENTRY_URL')}.`,
            ),
          ],
        })
      case 'unusable-claim':
        return failed({
          evidence: prose`The address that the token names is none.`,
          risk: prose`It is not known where the token belongs, so nothing was asked.`,
          next: [instruct(prose`Copy the token again, whole, or create a new one.`)],
        })
      case 'insecure-claim':
        return failed({
          evidence: prose`The token names a server without TLS, and not this machine.`,
          risk: prose`Everybody on the way could read the token, so it was not sent.`,
          next: [
            instruct(
              prose`Where that is meant, say so with ${code('sentry-url')} and ${code('allow-insecure-url: true')}.`,
            ),
          ],
        })
      case 'tls-unchecked':
        return failed({
          evidence: prose`${code('NODE_TLS_REJECT_UNAUTHORIZED=0')} switches off the checking of certificates.`,
          risk: prose`Anybody on the way could pose as ${code(origin.address)} and receive the token, so it was not sent.`,
          next: [
            instruct(
              prose`Remove the variable; for a private certificate authority set ${code('NODE_EXTRA_CA_CERTS')} in the environment of the job.`,
            ),
          ],
        })
    }
  },
}

const sources: Record<OriginSource, string> = {
  input: 'the input sentry-url',
  environment: 'SENTRY_URL of the environment',
  token: 'the token itself',
  default: 'the default',
}

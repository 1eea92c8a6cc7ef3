import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, failed, passed } from '../../core/outcome.ts'
import { code, phrase, prose } from '../../core/prose.ts'
import type { CommittedCredential, Listing } from '../../sources/repository/repository.ts'

/** No Sentry credential stands in a tracked file. In tests, fixtures and documentation it asks for a look only. */
export const secretsNotCommitted: Check<{
  credentials: readonly CommittedCredential[]
  listing: Pick<Listing, 'via'>
}> = {
  id: 'setup/secrets-not-committed',
  title: 'No Sentry credential is committed',
  need: 'required',
  judge({ credentials, listing }) {
    if (credentials.length === 0)
      return passed(prose`No token and no DSN with a secret key in the files that were read.`)
    return credentials.map(({ kind, example, at }) => {
      const isTracked = listing.via === 'git'
      const harmless = example || kind === 'DSN with secret key' || !isTracked
      return (harmless ? attention : failed)({
        evidence: isTracked
          ? prose`Something that looks like a Sentry ${phrase(kind)} is committed.`
          : prose`Something that looks like a Sentry ${phrase(kind)} stands here; without git nothing is known of whether it is committed.`,
        risk:
          example || !isTracked
            ? prose`If it is real and committed, everyone who can read the repository can use it.`
            : prose`Everyone who can read the repository, or its history, can use it.`,
        next: [
          instruct(
            prose`Revoke the credential in Sentry, then remove it from the file; history keeps what was committed.`,
          ),
          instruct(prose`Pass it as ${code('SENTRY_AUTH_TOKEN')} from a secret instead.`),
        ],
        at,
      })
    })
  },
}

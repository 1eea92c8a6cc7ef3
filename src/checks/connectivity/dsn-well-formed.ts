import type { Check } from '../../core/check.ts'
import type { Credentials, DsnProblem, IngestPlace } from '../../core/credentials.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose } from '../../core/prose.ts'

/** The DSN is one. Its key is never shown. */
export const dsnWellFormed: Check<{ credentials: Credentials }> = {
  id: 'connectivity/dsn-well-formed',
  title: 'The DSN is well formed',
  need: 'optional',
  judge({ credentials: { dsn, dsnTrimmed } }) {
    if (dsn === null) return skipped(prose`No DSN was given; it is needed for a test event only.`)
    if (dsn.kind === 'dsn') {
      return passed(
        prose`It sends to project ${code(dsn.projectId)}, ${placeWords(dsn.place)}.`,
        dsnTrimmed ? prose`There was white space around the DSN; it was left out. Store it without.` : undefined,
      )
    }
    return failed({
      evidence: problems[dsn.problem],
      risk: prose`An SDK with this DSN sends nothing.`,
      next: [
        instruct(
          prose`Copy the DSN from the project's settings, Client Keys (DSN), and pass it with ${code('dsn')} or ${code('SENTRY_DSN')}.`,
        ),
      ],
    })
  },
}

function placeWords(place: IngestPlace): Prose {
  return place.kind === 'sentry.io' ? prose`${phrase(place.region)} ingest` : prose`host ${code(place.host)}`
}

const problems: Record<DsnProblem, Prose> = {
  quotes: prose`The DSN has quotes around it; they belong to the value here. Store it without them.`,
  assignment: prose`A whole line of the form NAME=dsn was stored; store what comes after the sign.`,
  'auth-token': prose`This is an auth token, not a DSN; the token belongs into ${code('auth-token')}.`,
  reference: prose`This is the name of a value and not the value: a variable or an expression was not filled in.`,
  masked: prose`These are asterisks: the masked DSN was copied from a log, not the DSN.`,
  'no-value': prose`This is the word that a program writes for nothing, such as ${code('undefined')}: a value is missing where it was made.`,
  'example-key': prose`This is the example of Sentry's documentation (${code('examplePublicKey')}), not a DSN.`,
  'example-organization': prose`This is an example: there is no organization ${code('o0')}.`,
  'example-project': prose`This is an example: there is no project ${code('0')}.`,
  placeholder: prose`This is a placeholder, not a DSN.`,
  'white-space': prose`There is white space inside the DSN, such as a line break from copying.`,
  'web-page': prose`This is the address of a page of Sentry, not a DSN.`,
  'no-key': prose`The DSN has no key: a DSN has the form ${code('https://<key>@<host>/<project id>')}.`,
  'no-project': prose`The DSN ends before the id of its project: a DSN has the form ${code('https://<key>@<host>/<project id>')}.`,
  'project-slug': prose`The DSN ends with a name; it needs the numeric id of the project there.`,
  other: prose`This is not a DSN: a DSN has the form ${code('https://<key>@<host>/<project id>')}.`,
}

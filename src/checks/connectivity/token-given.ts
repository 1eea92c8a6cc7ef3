import type { Check } from '../../core/check.ts'
import type { Credentials, TokenAbsence, TokenKind, TokenProblem } from '../../core/credentials.ts'
import { instruct, type NextCommand, rerun } from '../../core/next-command.ts'
import { failed, inconclusive, type Outcome, passed } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'

/** There is a token that can be sent. GitHub withholds it from some runs, which is nobody's mistake. */
export const tokenGiven: Check<{ credentials: Credentials }> = {
  id: 'connectivity/token-given',
  title: 'An auth token is given',
  need: 'required',
  judge({ credentials: { token, tokenTrimmed } }) {
    if (token.kind === 'absent') return absences[token.because]
    const trimmed = tokenTrimmed
      ? prose`There was white space around the token (a line break, most likely); it was left out. Store the secret without it.`
      : undefined
    if (token.kind === 'malformed') return malformed(token.problem)
    const personal =
      token.of === 'personal'
        ? prose`A personal token has the rights of a person and ends with them; an internal integration with read scopes is better (docs/tokens.md).`
        : undefined
    const advice = sentences(trimmed, personal)
    return passed(prose`${phrase(kinds[token.of])}`, advice.parts.length > 0 ? advice : undefined)
  },
}

const kinds: Record<TokenKind, string> = {
  organization: 'A token of an organization.',
  personal: 'A personal token.',
  integration: 'A token of an integration.',
  'user application': 'A token of an application that acts for a user.',
  agent: 'A token of a Sentry agent.',
  unknown: 'A token without a known prefix.',
}

const setToken: readonly NextCommand[] = [
  instruct(prose`Pass the token from a secret: ${code('auth-token: ${{ secrets.SENTRY_AUTH_TOKEN }}')}.`),
  instruct(
    prose`Where the secret belongs to an environment, name the environment on the job (${code('environment: production')}), or the token is empty.`,
  ),
  instruct(
    prose`A reusable workflow gets secrets only where its caller says ${code('secrets: inherit')}, or passes them by name.`,
  ),
  rerun('local-smoke', '--require-host-network'),
]

const absences: Record<TokenAbsence, Outcome> = {
  'fork-pull-request': inconclusive({
    cause: 'no-credentials',
    risk: prose`GitHub passes no secrets to pull requests from forks, so nothing was asked. That is as it should be.`,
    next: [
      instruct(
        prose`Run this mode where the secret is there, such as on push or on a schedule. For pull requests, setup-preflight needs no secret.`,
      ),
    ],
  }),
  dependabot: inconclusive({
    cause: 'no-credentials',
    risk: prose`Runs that Dependabot starts get none of the secrets of Actions, so nothing was asked.`,
    next: [
      instruct(
        prose`Leave this mode out for ${code('dependabot[bot]')}, or store the token among the secrets of Dependabot, too.`,
      ),
    ],
  }),
  'not-given': inconclusive({
    cause: 'no-credentials',
    risk: prose`No auth token was given, so nothing was asked.`,
    next: setToken,
  }),
}

function malformed(problem: TokenProblem): Outcome {
  return failed({
    evidence: problems[problem],
    risk: prose`It cannot be a token, so it was not sent and nothing was asked.`,
    next: [instruct(prose`Store the token again, alone and in one line.`), ...setToken.slice(0, 1)],
  })
}

const problems: Record<TokenProblem, Prose> = {
  quotes: prose`The token has quotes around it; they belong to the value here. Store it without them.`,
  bearer: prose`The token begins with ${code('Bearer')}; store what comes after it.`,
  assignment: prose`A whole line of the form NAME=token was stored; store what comes after the sign.`,
  dsn: prose`This is an address, most likely the DSN; the DSN belongs into ${code('dsn')}, and the auth token is something else.`,
  reference: prose`This is the name of a value and not the value: a variable or an expression was not filled in.`,
  placeholder: prose`This is a placeholder from an example, not a token.`,
  masked: prose`These are asterisks: the masked token was copied from a log, not the token.`,
  'white-space': prose`There is white space inside the token, such as a line break from copying.`,
  'not-ascii': prose`There are characters in the token that no token has, perhaps invisible ones from copying.`,
}

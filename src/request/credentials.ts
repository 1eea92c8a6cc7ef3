import type { Credentials, TokenAbsence } from '../core/credentials.ts'
import type { TriggerPayload } from '../ports.ts'
import { isForkPullRequest } from '../sources/workflow-run.ts'
import { resolveOrigin } from './origin.ts'
import type { Request } from './request.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What the run was given to talk to Sentry with. Nothing is asked for it; the event of the workflow is read where there is no token. */
export async function credentialsOf(request: Request, env: Env, payload: TriggerPayload): Promise<Credentials> {
  const token = request['auth-token'] ?? { kind: 'absent' as const, because: await absence(env, payload) }
  const given = request['sentry-url']
  return {
    token,
    tokenTrimmed: request.trimmed.includes('auth-token'),
    origin: resolveOrigin({
      given: given === undefined ? null : { address: given, source: request.origins.get('sentry-url') ?? 'input' },
      claim: token.kind === 'token' ? token.claim : null,
      allowInsecure: request['allow-insecure-url'],
      env,
    }),
    dsn: request.dsn ?? null,
    dsnTrimmed: request.trimmed.includes('dsn'),
  }
}

/**
 * GitHub passes no secrets to runs for pull requests of forks, `pull_request_target` apart, and other ones to runs that Dependabot
 * starts; whoever starts such a run again stays Dependabot in GITHUB_ACTOR:
 * https://docs.github.com/en/actions/reference/security/secrets#using-secrets-in-a-workflow
 */
async function absence(env: Env, payload: TriggerPayload): Promise<TokenAbsence> {
  if (env.GITHUB_ACTOR === 'dependabot[bot]') return 'dependabot'
  const event = env.GITHUB_EVENT_NAME ?? ''
  const withholds = event.startsWith('pull_request') && event !== 'pull_request_target'
  return withholds && isForkPullRequest(await payload.read()) ? 'fork-pull-request' : 'not-given'
}

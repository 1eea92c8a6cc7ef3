import { expect } from '@jest/globals'
import {
  closesBeforeHeaders,
  hangs,
  resetsBeforeHeaders,
  truncatedUntilClose,
} from '../support/sentry/connection-faults.ts'
import { altered, captivePortal, type Fault, failsWith, rateLimited, redirectsTo } from '../support/sentry/faults.ts'
import type { SimulatedSentry } from '../support/sentry/server.ts'
import { type Grant, grantToken } from '../support/sentry/tokens.ts'
import { type ApiMode, entryOf, type Given, onServer, type Result, type Status } from './matrix.ts'

/** A row of 1–13, which means the same to every mode that asks Sentry about a project. */
export interface Cause {
  readonly row: string
  readonly given: (sentry: SimulatedSentry) => Given
  /** Status of a mode alone, and with strict-network. */
  readonly alone: readonly [Status, Status]
  /** Status of its entry in `all`, and in `verify-loop`. */
  readonly inPlans: readonly [Status, Status]
  /** How the checks of each mode end that are not fine, as `outcome cause`; nothing else is blamed. */
  readonly ends: readonly string[]
  readonly says: RegExp
  /** Nothing reaches the server. */
  readonly isSilent?: true
}

/** The release that is live in the world of the rows. */
export const live = ['--release', 'web@2'] as const

export const tokenOf = (sentry: SimulatedSentry, grant: Partial<Grant> = {}) => ({
  SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme', ...grant }),
})

const at = (sentry: SimulatedSentry, ...args: readonly string[]): Given => ({
  bare: true,
  args: ['--sentry-url', sentry.url, ...live, ...args],
})

const malformed = (row: string, token: string, says: RegExp): Cause => ({
  row,
  given: () => ({ env: { SENTRY_AUTH_TOKEN: token } }),
  alone: ['FAIL', 'FAIL'],
  inPlans: ['FAIL', 'FAIL'],
  ends: ['failed'],
  says,
  isSilent: true,
})

const withoutTarget = (row: string, given: Cause['given'], says: RegExp): Cause => ({
  row,
  given,
  alone: ['FAIL', 'FAIL'],
  inPlans: ['PARTIAL', 'FAIL'],
  ends: ['inconclusive no-target'],
  says,
})

/** The list of issues answers 403 for a project that is not there; releases and the project itself answer 404. */
const wrongTarget = (row: string, given: Cause['given'], says: RegExp): Cause => ({
  row,
  given,
  alone: ['FAIL', 'FAIL'],
  inPlans: ['FAIL', 'FAIL'],
  ends: ['inconclusive not-found', 'inconclusive forbidden'],
  says,
})

const elsewhere = (url: string, env: Given['env'] = {}): Cause['given'] => {
  return () => ({ bare: true, args: ['--org', 'acme', '--project', 'web', '--sentry-url', url, ...live], env })
}

const unreached = (row: string, given: Cause['given'], says: RegExp): Cause => ({
  row,
  given,
  alone: ['PARTIAL', 'FAIL'],
  inPlans: ['PARTIAL', 'PARTIAL'],
  ends: ['inconclusive network'],
  says,
  isSilent: true,
})

/** Every question meets this. */
const weather = (row: string, fault: Fault, cause: string, says: RegExp, ...args: readonly string[]): Cause => ({
  row,
  given(sentry) {
    sentry.inject({ path: '/api/0/**' }, fault)
    return { args: [...live, ...args] }
  },
  alone: ['PARTIAL', 'FAIL'],
  inPlans: ['PARTIAL', 'PARTIAL'],
  ends: [`inconclusive ${cause}`],
  says,
})

export const causes: readonly Cause[] = [
  {
    row: '1: no token',
    given: () => ({ args: live, env: { SENTRY_AUTH_TOKEN: '' } }),
    alone: ['FAIL', 'FAIL'],
    inPlans: ['PARTIAL', 'FAIL'],
    ends: ['inconclusive no-credentials'],
    says: /No auth token was given/,
    isSilent: true,
  },
  malformed('3: token in quotes', `"sntryu_${'0f1e'.repeat(16)}"`, /quotes around it/),
  {
    row: '3: the token claims another server',
    given: sentry => ({
      args: live,
      env: {
        SENTRY_AUTH_TOKEN: grantToken(
          sentry.world,
          { organization: 'acme', kind: 'organization' },
          { url: 'https://sentry.io', region_url: null, org: 'acme' },
        ).value,
      },
    }),
    alone: ['FAIL', 'FAIL'],
    inPlans: ['FAIL', 'FAIL'],
    ends: ['failed'],
    says: /sent to neither/,
    isSilent: true,
  },
  {
    row: '3: TLS checking is switched off',
    given: elsewhere('https://sentry-monitor.invalid', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
    alone: ['FAIL', 'FAIL'],
    inPlans: ['FAIL', 'FAIL'],
    ends: ['failed'],
    says: /switches off the checking of certificates/,
    isSilent: true,
  },
  {
    row: '4: 401, expired',
    given: sentry => ({ args: live, env: tokenOf(sentry, { state: 'expired' }) }),
    alone: ['FAIL', 'FAIL'],
    inPlans: ['FAIL', 'FAIL'],
    ends: ['inconclusive unauthenticated'],
    says: /does not know this token, or it has expired/,
  },
  withoutTarget('5: several projects', sentry => at(sentry, '--org', 'acme'), /there are several: `api`, `web`/),
  withoutTarget(
    '5: discovery is off',
    sentry => ({ ...at(sentry, '--no-auto-slug-discovery'), env: tokenOf(sentry, { organization: 'solo' }) }),
    /`auto-slug-discovery` is off/,
  ),
  withoutTarget(
    '6: project missing and the token cannot list',
    sentry => ({ ...at(sentry, '--org', 'acme'), env: tokenOf(sentry, { kind: 'organization' }) }),
    /lacks the scope `org:read`/,
  ),
  wrongTarget(
    '8: organization wrong',
    sentry => at(sentry, '--org', 'nobody', '--project', 'web'),
    /no organization `nobody`|answered 404/,
  ),
  wrongTarget(
    '8: project wrong',
    sentry => at(sentry, '--org', 'acme', '--project', 'wob'),
    /`wob`|answered 404|there is no such thing/,
  ),
  wrongTarget(
    '8: project renamed',
    sentry => at(sentry, '--org', 'acme', '--project', 'website'),
    /its slug is now `web`|there is no such thing/,
  ),
  wrongTarget(
    '8: project not for this token',
    sentry => ({ args: live, env: tokenOf(sentry, { projects: ['api'] }) }),
    /may not see this one/,
  ),
  wrongTarget(
    '8: organization of another token',
    sentry => ({ args: live, env: tokenOf(sentry, { organization: 'solo' }) }),
    /may not see this one/,
  ),
  unreached('11: refused', elsewhere('http://127.0.0.1:9'), /refused the connection/),
  unreached('11: DNS', elsewhere('https://sentry-monitor.invalid'), /could not be resolved \(DNS\)/),
  unreached(
    '11: the proxy is not there',
    elsewhere('https://sentry-monitor.invalid', { HTTPS_PROXY: 'http://127.0.0.1:9' }),
    /The proxy could not be reached/,
  ),
  weather('11: reset', resetsBeforeHeaders, 'network', /connection was cut/),
  weather('11: closed', closesBeforeHeaders, 'network', /connection was cut/),
  weather('12: 503', failsWith(503), 'server', /answered 503/),
  weather('12: 429 without end', rateLimited({ retryAfter: '86400' }), 'rate-limited', /429.*wait 86400 seconds/),
  weather('12: a portal', captivePortal, 'network', /Something other than Sentry answered/),
  weather(
    '12: a redirect to elsewhere',
    redirectsTo('https://elsewhere.example/login'),
    'network',
    /redirects to `https:\/\/elsewhere.example`/,
  ),
  weather('12: broken JSON', truncatedUntilClose, 'unexpected-shape', /not complete JSON/),
  weather(
    '12: {} for everything',
    altered(() => ({})),
    'unexpected-shape',
    /does not have the shape/,
  ),
  weather('12: no answer before the run is over', hangs, 'deadline', /./, '--timeout-seconds', '1'),
  {
    ...weather('12a: a definite refusal', failsWith(418, { detail: 'teapot' }), 'rejected', /answered 418/),
    alone: ['FAIL', 'FAIL'],
    inPlans: ['FAIL', 'FAIL'],
  },
]

/** A row of 1–13 with a mode alone. */
export async function meetAlone(mode: ApiMode, cause: Cause): Promise<void> {
  await onServer(cause, async (sentry, { args, env }) => {
    const [status] = cause.alone
    const settings = status === 'FAIL' ? [args] : [args, [...args, '--strict-network']]
    const entries = await Promise.all(settings.map(own => entryOf(mode, mode, own, env)))
    for (const entry of entries) expectCause(entry, cause)
    expect(entries.map(entry => entry.status)).toEqual(cause.alone.slice(0, settings.length))
    if (cause.isSilent) expect(sentry.requests).toEqual([])
    expect(sentry.writes).toEqual([])
  })
}

/** The entry says what happened, and blames nothing else. */
export function expectCause({ checks, evidence, risks }: Result, { ends, says }: Cause): void {
  const amiss = checks.filter(({ status }) => status === 'PARTIAL' || status === 'FAIL')
  const found = amiss.map(({ outcome, cause }) => (cause ? `${outcome} ${cause}` : outcome))
  expect(found).not.toEqual([])
  expect(found.filter(end => !ends.includes(end))).toEqual([])
  const words = amiss.flatMap(({ message, advice = '' }) => [message, advice])
  expect([...words, ...evidence, ...risks].join('\n')).toMatch(says)
}

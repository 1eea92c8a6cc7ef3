import { createHash } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { ReportJson } from '../../src/report/schema.ts'
import { hasOpenssl, makeAuthority } from '../adapters/certificates.ts'
import { reportOf, runCommandLine } from '../support/command-line.ts'
import { pullRequest, push, type WorkflowEvent } from '../support/mini-runner/events.ts'
import { actionStep } from '../support/product.ts'
import { repositoryWith } from '../support/repositories.ts'
import {
  closesBeforeHeaders,
  hangs,
  resetsBeforeHeaders,
  truncatedUntilClose,
} from '../support/sentry/connection-faults.ts'
import { altered, answersText, captivePortal, failsWith, rateLimited, redirectsTo } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { type Grant, grantToken } from '../support/sentry/tokens.ts'
import { grow } from '../support/sentry/world/grow.ts'
import { entryIn, type Status, wired } from './matrix.ts'

interface Given {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

interface Row {
  readonly row: string
  /** Arguments and environment beside organization, project and address; `sentry` may be prepared, too. */
  readonly given: (sentry: SimulatedSentry) => Partial<Given> & { readonly bare?: true }
  readonly server?: SentryOptions
  /** Status of local-smoke, of local-smoke with strict-network, and of its entry in `all`. */
  readonly expected: readonly [Status, Status, Status]
  /** The check that decides, its outcome, its cause, and what has to be said. */
  readonly decides: readonly [id: string, outcome: string, cause?: string]
  readonly says?: RegExp
  /** Requests of local-smoke alone; where there are none, `all` makes none either. */
  readonly requests?: number
  /** A test event reaches the server. */
  readonly sends?: true
}

const world = () =>
  grow({
    organizations: [
      {
        slug: 'acme',
        id: 11,
        projects: [
          {
            slug: 'web',
            id: 42,
            previousSlugs: ['website'],
            keys: [{}, { isActive: false }, { rateLimit: { window: 60, count: 0 } }],
          },
          { slug: 'api', id: 43 },
        ],
      },
      { slug: 'solo', id: 12, projects: [{ slug: 'only', id: 44 }] },
    ],
  })

const opened: SimulatedSentry[] = []
afterEach(() => Promise.all(opened.splice(0).map(sentry => sentry.close())))

/** A server that is closed with the test, however that ends. */
async function serve(options?: SentryOptions): Promise<SimulatedSentry> {
  const sentry = await startSentry(world(), options)
  opened.push(sentry)
  return sentry
}

const token = (sentry: SimulatedSentry, grant: Partial<Grant> = {}) => ({
  SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme', ...grant }),
})
const index = '/api/0/'
/** The first question meets this fault, and so does every other one. */
const weather = (row: string, fault: Parameters<SimulatedSentry['inject']>[1], cause: string, says: RegExp): Row => ({
  row,
  given(sentry) {
    sentry.inject({ path: '/api/0/**' }, fault)
    return { env: token(sentry) }
  },
  expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
  decides: ['connectivity/api-reachable', 'inconclusive', cause],
  says,
})

const malformed = (row: string, env: Record<string, string>, says: RegExp): Row => ({
  row,
  given: () => ({ env }),
  expected: ['FAIL', 'FAIL', 'FAIL'],
  decides: ['connectivity/token-given', 'failed'],
  says,
  requests: 0,
})

const badDsn = (row: string, dsnOf: (sentry: SimulatedSentry) => string, id: string, says: RegExp): Row => ({
  row,
  given: sentry => ({ env: { ...token(sentry), SENTRY_DSN: dsnOf(sentry) } }),
  expected: ['FAIL', 'FAIL', 'FAIL'],
  decides: [id, 'failed'],
  says,
})

const event = (sentry: SimulatedSentry, key = 0): Given => ({
  args: ['--send-test-event'],
  env: { ...token(sentry), SENTRY_DSN: sentry.dsn('acme/web', key) },
})

const rows: readonly Row[] = [
  {
    row: '1: no token',
    given: () => ({}),
    expected: ['FAIL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/token-given', 'inconclusive', 'no-credentials'],
    says: /No auth token was given/,
    requests: 0,
  },
  malformed('3: token in quotes', { SENTRY_AUTH_TOKEN: `"sntryu_${'0f1e'.repeat(16)}"` }, /quotes around it/),
  malformed(
    '3: token with a line break inside',
    { SENTRY_AUTH_TOKEN: `sntryu_0f1e\n${'0f1e'.repeat(15)}` },
    /line break/,
  ),
  malformed(
    '3: DSN in place of the token',
    { SENTRY_AUTH_TOKEN: `https://${'0f1e'.repeat(8)}@o1.ingest.sentry.io/1` },
    /most likely the DSN/,
  ),
  {
    row: '3: the token claims another server',
    given: sentry => ({
      env: {
        SENTRY_AUTH_TOKEN: grantToken(
          sentry.world,
          { organization: 'acme', kind: 'organization' },
          { url: 'https://sentry.io', region_url: null, org: 'acme' },
        ).value,
      },
    }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/origin-trusted', 'failed'],
    says: /sent to neither/,
    requests: 0,
  },
  {
    row: '3: TLS checking is switched off',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'web', '--sentry-url', 'https://sentry-monitor.invalid'],
      env: { ...token(sentry), NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/origin-trusted', 'failed'],
    says: /switches off the checking of certificates/,
    requests: 0,
  },
  {
    row: '4: 401, expired',
    given: sentry => ({ env: token(sentry, { state: 'expired' }) }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/token-accepted', 'inconclusive', 'unauthenticated'],
    says: /does not know this token, or it has expired/,
  },
  {
    row: '5: several projects',
    given: sentry => ({ args: ['--org', 'acme', '--sentry-url', sentry.url], env: token(sentry), bare: true }),
    expected: ['FAIL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/target-known', 'inconclusive', 'no-target'],
    says: /there are several: `api`, `web`/,
  },
  {
    row: '5: discovery is off',
    given: sentry => ({
      args: ['--no-auto-slug-discovery', '--sentry-url', sentry.url],
      env: token(sentry, { organization: 'solo' }),
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/target-known', 'inconclusive', 'no-target'],
    says: /`auto-slug-discovery` is off/,
  },
  {
    row: '6: project missing and the token cannot list',
    given: sentry => ({
      args: ['--org', 'acme', '--sentry-url', sentry.url],
      env: token(sentry, { kind: 'organization' }),
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/target-known', 'inconclusive', 'no-target'],
    says: /lacks the scope `org:read`/,
  },
  {
    row: '7: exactly one candidate',
    given: sentry => ({ args: ['--sentry-url', sentry.url], env: token(sentry, { organization: 'solo' }), bare: true }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/target-known', 'passed'],
    says: /Organization `solo` \(the only one that the token may see\), project `only` \(the only one/,
  },
  {
    row: '7: ids in place of slugs',
    given: sentry => ({
      args: ['--org', '11', '--project', '42', '--sentry-url', sentry.url],
      env: token(sentry),
      bare: true,
    }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/target-known', 'passed'],
    says: /`acme` \(found by its id\), project `web` \(found by its id\)/,
  },
  {
    row: '8: organization wrong',
    given: sentry => ({
      args: ['--org', 'nobody', '--project', 'web', '--sentry-url', sentry.url],
      env: token(sentry),
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/organization-accessible', 'inconclusive', 'not-found'],
    says: /There is no organization `nobody`/,
  },
  {
    row: '8: project wrong',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'wob', '--sentry-url', sentry.url],
      env: token(sentry),
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/project-accessible', 'inconclusive', 'not-found'],
    says: /It may see `api`, `web`/,
  },
  {
    row: '8: project wrong, for a token that cannot read projects',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'wob', '--sentry-url', sentry.url],
      env: token(sentry, { kind: 'organization' }),
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/project-accessible', 'inconclusive', 'not-found'],
    says: /does not see a project `wob`/,
  },
  {
    row: '8: project renamed',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'website', '--sentry-url', sentry.url],
      env: token(sentry),
      bare: true,
    }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/project-accessible', 'inconclusive', 'not-found'],
    says: /its slug is now `web`/,
  },
  {
    row: '8: project not for this token',
    given: sentry => ({ env: token(sentry, { projects: ['api'] }) }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/project-accessible', 'inconclusive', 'forbidden'],
    says: /has the scope and may not see this one/,
  },
  {
    row: '8: organization of another token, told by the token itself',
    given: sentry => ({ env: token(sentry, { organization: 'solo', kind: 'organization' }) }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/target-known', 'failed'],
    says: /of the organization `solo`, and `acme` was given/,
  },
  {
    row: '8: organization of another token, told by the server',
    given: sentry => ({ env: token(sentry, { organization: 'solo' }) }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/organization-accessible', 'inconclusive', 'forbidden'],
    says: /may not see the organization `acme`/,
  },
  {
    row: '9: org:ci only, without a DSN',
    given: sentry => ({ env: token(sentry, { kind: 'organization' }) }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/project-accessible', 'passed'],
    says: /seen through its releases/,
  },
  {
    row: '9: org:ci only, with a DSN',
    given: sentry => ({ env: { ...token(sentry, { kind: 'organization' }), SENTRY_DSN: sentry.dsn('acme/web') } }),
    expected: ['PARTIAL', 'PARTIAL', 'PARTIAL'],
    decides: ['connectivity/dsn-of-project', 'inconclusive', 'forbidden'],
    says: /lacks the scope `project:read`/,
  },
  {
    row: '10: the scope to read the organization is missing, which no rule rests on',
    given: sentry => ({ env: token(sentry, { scopes: ['project:read'] }) }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/organization-accessible', 'passed'],
    says: /`acme`, id `11`/,
  },
  weather('11: reset', resetsBeforeHeaders, 'network', /connection was cut/),
  weather('11: closed', closesBeforeHeaders, 'network', /connection was cut/),
  {
    row: '11: refused',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'web', '--sentry-url', 'http://127.0.0.1:9'],
      env: token(sentry),
      bare: true,
    }),
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/api-reachable', 'inconclusive', 'network'],
    says: /refused the connection/,
    requests: 0,
  },
  {
    row: '11: DNS',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'web', '--sentry-url', 'https://sentry-monitor.invalid'],
      env: token(sentry),
      bare: true,
    }),
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/api-reachable', 'inconclusive', 'network'],
    says: /could not be resolved \(DNS\)/,
    requests: 0,
  },
  {
    row: '11: the proxy is not there',
    given: sentry => ({
      args: ['--org', 'acme', '--project', 'web', '--sentry-url', 'https://sentry-monitor.invalid'],
      env: { ...token(sentry), HTTPS_PROXY: 'http://user:canary-proxy-password@127.0.0.1:9' },
      bare: true,
    }),
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/api-reachable', 'inconclusive', 'network'],
    says: /asked through a proxy: The proxy could not be reached/,
    requests: 0,
  },
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
    '12: another shape',
    altered(() => []),
    'unexpected-shape',
    /does not have the shape/,
  ),
  {
    row: '12: 429, then fine',
    given(sentry) {
      sentry.inject({ path: index, times: 2 }, rateLimited({ retryAfter: '0' }))
      return { env: token(sentry) }
    },
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/api-reachable', 'passed'],
  },
  {
    row: '12: no answer before the time of the run is over',
    given(sentry) {
      sentry.inject({}, hangs)
      return { args: ['--timeout-seconds', '1'], env: token(sentry) }
    },
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/api-reachable', 'inconclusive', 'deadline'],
  },
  {
    row: '12a: a definite refusal',
    given(sentry) {
      sentry.inject({ path: '/api/0/projects/acme/web/' }, failsWith(418, { detail: 'teapot' }))
      return { env: token(sentry) }
    },
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/project-accessible', 'inconclusive', 'rejected'],
    says: /answered 418/,
  },
  {
    row: '13: no ids in paths on an older server, which lists them',
    server: { lacks: ['numeric-ids'] },
    given: sentry => ({
      args: ['--org', '11', '--project', '42', '--sentry-url', sentry.url],
      env: token(sentry),
      bare: true,
    }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/target-known', 'passed'],
    says: /`acme` \(found by its id\), project `web` \(found by its id\)/,
  },
  {
    row: '13: the server does not know the question',
    given(sentry) {
      sentry.inject({ path: index }, answersText('', 'text/html', 404))
      return { env: token(sentry) }
    },
    expected: ['PARTIAL', 'PARTIAL', 'PARTIAL'],
    decides: ['connectivity/api-reachable', 'inconclusive', 'unsupported'],
    says: /does not know the question/,
  },
  {
    row: '20: no DSN, no event asked',
    given: sentry => ({ env: token(sentry) }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/dsn-well-formed', 'skipped'],
    requests: 2,
  },
  badDsn(
    '21: DSN malformed',
    () => 'https://examplePublicKey@o0.ingest.sentry.io/0',
    'connectivity/dsn-well-formed',
    /example of Sentry's documentation/,
  ),
  badDsn(
    '21: DSN of another project',
    sentry => sentry.dsn('acme/api'),
    'connectivity/dsn-of-project',
    /The DSN is of project `43`/,
  ),
  badDsn('21: key disabled', sentry => sentry.dsn('acme/web', 1), 'connectivity/dsn-key-active', /is disabled/),
  badDsn(
    '21: key of nobody',
    sentry => sentry.dsn('acme/web').replace(/\/\/\w+@/, '//0f1e2d3c4b5a69788796a5b4c3d2e1f0@'),
    'connectivity/dsn-key-active',
    /none of the project's keys/,
  ),
  {
    row: '21: DSN of another project, and an event asked, which is not sent there',
    given: sentry => ({ args: ['--send-test-event'], env: { ...token(sentry), SENTRY_DSN: sentry.dsn('acme/api') } }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/event-delivered', 'skipped'],
  },
  {
    row: '22: event asked, DSN missing',
    given: sentry => ({ args: ['--send-test-event'], env: token(sentry) }),
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/event-delivered', 'failed'],
    says: /there is no DSN/,
  },
  {
    row: '22: event asked, kill switch on',
    given(sentry) {
      const { args, env } = event(sentry)
      return { args, env: { ...env, HANDY_DISABLE_SENTRY: 'on' } }
    },
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/event-delivered', 'failed'],
    says: /`HANDY_DISABLE_SENTRY` of the environment/,
  },
  {
    row: '23: event accepted and read back',
    sends: true,
    given: sentry => event(sentry),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/event-delivered', 'passed'],
    says: /seen again after/,
  },
  {
    row: '24: event accepted, read-back forbidden',
    sends: true,
    given: sentry => ({
      args: ['--send-test-event'],
      env: { ...token(sentry, { scopes: ['org:read', 'project:releases'] }), SENTRY_DSN: sentry.dsn('acme/web') },
    }),
    expected: ['PARTIAL', 'PARTIAL', 'PARTIAL'],
    decides: ['connectivity/event-delivered', 'attention'],
    says: /could not be looked for/,
  },
  {
    row: '12: an event was asked for, and whose DSN it is could not be seen',
    given(sentry) {
      sentry.inject({ path: '/api/0/**' }, failsWith(503))
      return event(sentry)
    },
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/event-delivered', 'inconclusive', 'server'],
    says: /was not sent/,
  },
  {
    row: '25: ingest unreachable',
    given: sentry => ({ env: { ...token(sentry), SENTRY_DSN: sentry.dsn('acme/web').replace(/:\d+\//, ':9/') } }),
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/ingest-reachable', 'inconclusive', 'network'],
    says: /refused the connection/,
  },
  {
    row: '25: ingest 503',
    sends: true,
    given(sentry) {
      sentry.inject({ method: 'POST' }, failsWith(503))
      return event(sentry)
    },
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/event-delivered', 'inconclusive', 'server'],
    says: /not sent again/,
  },
  {
    row: '25: ingest 429',
    sends: true,
    given: sentry => event(sentry, 2),
    expected: ['PARTIAL', 'FAIL', 'PARTIAL'],
    decides: ['connectivity/event-delivered', 'inconclusive', 'rate-limited'],
  },
  {
    row: '25: ingest 403',
    sends: true,
    given(sentry) {
      sentry.inject({ method: 'POST' }, failsWith(403, { detail: 'event submission rejected with_reason: ProjectId' }))
      return event(sentry)
    },
    expected: ['FAIL', 'FAIL', 'FAIL'],
    decides: ['connectivity/event-delivered', 'inconclusive', 'rejected'],
    says: /refuses the key/,
  },
  {
    row: '27: write and admin scopes',
    given: sentry => ({
      env: token(sentry, { kind: 'personal', scopes: ['org:admin', 'project:write', 'event:admin'] }),
    }),
    expected: ['PASS', 'PASS', 'PASS'],
    decides: ['connectivity/scopes-minimal', 'passed'],
    says: /less harm where it leaks/,
  },
]

function prepared({ given }: Row, sentry: SimulatedSentry): Given {
  const { args = [], env = {}, bare } = given(sentry)
  return { args: bare ? args : ['--org', 'acme', '--project', 'web', '--sentry-url', sentry.url, ...args], env }
}

const decisive = (report: ReportJson, id: string) =>
  report.results.flatMap(({ checks }) => checks).find(check => check.id === id)

describe('local-smoke, row', () => {
  let repository: string
  beforeAll(() => {
    repository = repositoryWith(wired)
  })

  test.each(rows.map(row => [row.row, row] as const))(
    '%s',
    async (_, row) => {
      const sentry = await serve(row.server)
      const { args, env } = prepared(row, sentry)
      const runs = await Promise.all([
        reportOf('local-smoke', args, { env }),
        reportOf('local-smoke', [...args, '--strict-network'], { env }),
        reportOf('all', [...args, '--repo-root', repository], { env }),
      ])
      const [id, outcome, cause] = row.decides
      const entries = runs.map(report => entryIn(report, 'local-smoke'))
      for (const [index, report] of runs.entries()) {
        const check = entries[index]?.checks.find(one => one.id === id)
        expect([id, check?.outcome, check?.cause]).toEqual([id, outcome, cause])
        if (row.says) expect(`${check?.message} ${check?.advice ?? ''}`).toMatch(row.says)
        if (report.status !== 'PASS') expect(report.results.flatMap(({ nextCommands }) => nextCommands)).not.toEqual([])
      }
      expect(entries.map(({ status }) => status)).toEqual(row.expected)
      if (row.requests === 0) expect(sentry.requests).toEqual([])
      else if (row.requests !== undefined) expect(runs[0].requests.count).toBe(row.requests)
      expect(
        sentry.writes.every(({ method, path }) => method === 'POST' && /^\/api\/\d+\/envelope\/$/.test(path)),
      ).toBe(true)
      expect(sentry.writes).toHaveLength(row.sends ? 3 : 0)
    },
    30_000,
  )

  test.each<[string, WorkflowEvent, Record<string, string>]>([
    ['a pull request of a fork', pullRequest({ from: 'fork' }), {}],
    ['a pull request of a fork that is gone', pullRequest({ from: 'deleted fork' }), {}],
    ['Dependabot', push(), { actor: 'dependabot[bot]' }],
  ])('2: no token on %s', async (_, event, github) => {
    const sentry = await serve()
    const inputs = {
      org: 'acme',
      project: 'web',
      'sentry-url': sentry.url,
      dsn: sentry.dsn('acme/web'),
      'send-test-event': 'true',
    }
    for (const mode of ['local-smoke', 'all']) {
      const step = await actionStep({ workspace: repository, inputs: { ...inputs, mode }, event, github })
      expect(step.outputs).toMatchObject({ status: 'PARTIAL', conclusion: 'attention' })
      expect(step.outcome).toBe('success')
      step.dispose()
    }
    expect(sentry.requests).toEqual([])
  })
})

describe('R2, require-host-network', () => {
  const at = (url: string) => ['--org', 'acme', '--project', 'web', '--sentry-url', url, '--require-host-network']

  test('is FAIL where no HTTP response ever came', async () => {
    const sentry = await serve()
    const env = token(sentry)
    await sentry.close()
    const report = await reportOf('local-smoke', at(sentry.url), { env })
    expect(report).toMatchObject({ status: 'FAIL', conclusion: 'blocked' })
  })

  test('has no effect where one came', async () => {
    const sentry = await serve()
    sentry.inject({}, failsWith(503))
    expect(await reportOf('local-smoke', at(sentry.url), { env: token(sentry) })).toMatchObject({ status: 'PARTIAL' })
  })

  test('is FAIL where the time of the run is over and nothing came', async () => {
    const sentry = await serve()
    sentry.inject({}, hangs)
    const report = await reportOf('local-smoke', [...at(sentry.url), '--timeout-seconds', '1'], { env: token(sentry) })
    expect(report).toMatchObject({ status: 'FAIL' })
  })

  test('is FAIL where the ingest host of an event that was asked for is silent', async () => {
    const sentry = await serve()
    const env = { ...token(sentry), SENTRY_DSN: sentry.dsn('acme/web').replace(/:\d+\//, ':9/') }
    expect(await reportOf('local-smoke', [...at(sentry.url), '--send-test-event'], { env })).toMatchObject({
      status: 'FAIL',
    })
    expect(await reportOf('local-smoke', at(sentry.url), { env })).toMatchObject({ status: 'PARTIAL' })
  })
})

describe('what it takes', () => {
  test('two waves, counted in the report', async () => {
    const sentry = await serve()
    sentry.latency = 60
    const args = ['--org', 'acme', '--project', 'wob', '--sentry-url', sentry.url]
    const report = await reportOf('local-smoke', args, { env: token(sentry) })
    expect(report.requests).toEqual({ count: sentry.requests.length, retried: 0, waves: 2 })
    expect(sentry.waves).toBe(2)
  })

  test('one more for each name that has to be found', async () => {
    const sentry = await serve()
    sentry.latency = 60
    const report = await reportOf('local-smoke', ['--sentry-url', sentry.url], {
      env: token(sentry, { organization: 'solo' }),
    })
    expect(report.requests.waves).toBe(3)
    expect(report.target).toMatchObject({ url: sentry.url, org: 'solo', project: 'only' })
  })

  test('the report names what was given, also where something else is missing', async () => {
    const sentry = await serve()
    const report = await reportOf('local-smoke', ['--org', 'acme', '--sentry-url', sentry.url], { env: token(sentry) })
    expect(report.target).toMatchObject({ url: sentry.url, org: 'acme', project: null })
  })

  test('retries are counted apart', async () => {
    const sentry = await serve()
    sentry.inject({ path: index, times: 1 }, failsWith(503))
    const args = ['--org', 'acme', '--project', 'web', '--sentry-url', sentry.url]
    const report = await reportOf('local-smoke', args, { env: token(sentry) })
    expect(report.requests).toMatchObject({ count: 2, retried: 1 })
  })
})

test('an event that is asked of a mode that sends none is a note', async () => {
  const { stderr } = await runCommandLine(['--mode', 'setup-preflight', '--send-test-event', '--json'])
  expect(stderr).toContain('`send-test-event` means nothing to this mode')
})

const certificates = hasOpenssl ? describe : describe.skip
certificates('row 11: TLS', () => {
  const authority = hasOpenssl ? makeAuthority() : null
  afterAll(() => authority?.forget())

  test.each([
    ['a certificate of an unknown authority', 'IP:127.0.0.1', 'valid', /is not trusted/],
    ['a certificate of another name', 'DNS:other.example', 'valid', /is not trusted|belongs to another name/],
  ] as const)('%s', async (_, names, validity, says) => {
    const server = createServer(authority?.certify(names, validity) ?? {})
    const reached: string[] = []
    server.on('request', ({ headers }) => reached.push(String(headers.authorization)))
    server.listen(0, '127.0.0.1')
    await new Promise(listening => server.once('listening', listening))
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    const env = { SENTRY_AUTH_TOKEN: `sntryu_${createHash('sha256').update('fixture').digest('hex')}` }
    const report = await reportOf('local-smoke', ['--org', 'acme', '--project', 'web', '--sentry-url', url], { env })
    server.close()
    expect(report.status).toBe('PARTIAL')
    expect(decisive(report, 'connectivity/api-reachable')?.message).toMatch(says)
    expect(reached).toEqual([])
  })
})

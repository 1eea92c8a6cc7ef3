import { describe, expect, jest, test } from '@jest/globals'
import { codictateTree } from '../support/codictate-layout.ts'
import { reportOf } from '../support/command-line.ts'
import { OLD_SELF_HOSTED } from '../support/sentry/capabilities.ts'
import { hangs } from '../support/sentry/connection-faults.ts'
import { captivePortal, failsWith } from '../support/sentry/faults.ts'
import { addRelease } from '../support/sentry/world/grow.ts'
import type { OrganizationSeed, ProjectSeed, ReleaseSeed } from '../support/sentry/world/seeds.ts'
import { causes, live, meetAlone, tokenOf } from './causes.ts'
import { entryOf, expectDecided, type Given, meet, onServer, type Row, releases, wired, worldOf } from './matrix.ts'
import { rowsOfIssues, rowsOfSymbolication } from './release-rows.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

const mode = 'release-gate'

const [before = { version: 'web@1', projects: ['web'] }] = releases
const deploys = [{ environment: 'production', finished: '2d' }] as const

type Line = Pick<OrganizationSeed, 'releases'>

/** The release in question after another one, not deployed unless told otherwise. */
const candidate = (changes: Partial<ReleaseSeed> = {}): Line => ({
  releases: [before, { version: 'web@2', projects: ['web'], created: '2d', ...changes }],
})
const alone: Line = { releases: [{ version: 'web@2', projects: ['web'], created: '2d', deploys: [...deploys] }] }
const unused: Partial<ProjectSeed> = { sessions: [] }
const compared = (crashed: number, healthy: number): Partial<ProjectSeed> => ({
  sessions: [
    { release: 'web@1', from: '12d', healthy: 199_600, crashed: 400 },
    { release: 'web@2', from: '2d', healthy, crashed },
  ],
})
const own = (crashed: number, healthy: number): Partial<ProjectSeed> => ({
  sessions: [{ release: 'web@2', from: '2d', healthy, crashed }],
})
const given =
  (...args: readonly string[]) =>
  (): Given => ({ args: [...live, ...args] })
const passes = ['PASS', 'PASS', 'PASS', 'PASS'] as const
const asksAttention = ['PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'] as const
const fails = ['FAIL', 'FAIL', 'FAIL', 'FAIL'] as const
const named = (release: string) =>
  `import * as Sentry from '@sentry/node'\nSentry.init({ dsn: process.env.SENTRY_DSN, release: '${release}' })\n`

const rows: readonly Row[] = [
  {
    row: '7: exactly one candidate',
    given: sentry => ({
      bare: true,
      args: ['--sentry-url', sentry.url, ...live],
      env: tokenOf(sentry, { organization: 'solo' }),
    }),
    expected: passes,
    decides: ['release/exists', 'passed'],
  },
  {
    row: '9: org:ci, pre',
    given: sentry => ({ args: [...live, '--phase', 'pre'], env: tokenOf(sentry, { kind: 'organization' }) }),
    expected: passes,
    decides: ['release/exists', 'passed'],
  },
  {
    row: '9: org:ci, post',
    given: sentry => ({ args: live, env: tokenOf(sentry, { kind: 'organization' }) }),
    expected: asksAttention,
    decides: ['release/new-issues-within-limit', 'inconclusive', 'forbidden'],
    says: /lacks the scope `event:read`/,
  },
  {
    row: '9: no scope that reads releases',
    given: sentry => ({ args: live, env: tokenOf(sentry, { scopes: ['event:read'] }) }),
    expected: ['FAIL', 'FAIL', 'PARTIAL', 'FAIL'],
    decides: ['release/project-seen', 'inconclusive', 'forbidden'],
    says: /lacks the scope `project:read`|lacks the scope `project:releases`/,
  },
  {
    row: '10: the scope of the issue rules is missing',
    given: sentry => ({
      args: live,
      env: tokenOf(sentry, { scopes: ['org:read', 'project:read', 'project:releases'] }),
    }),
    expected: asksAttention,
    decides: ['release/new-issues-within-limit', 'inconclusive', 'forbidden'],
    says: /lacks the scope `event:read`/,
  },
  {
    row: '13: a server without sessions',
    server: { lacks: ['sessions'] },
    given: given(),
    expected: asksAttention,
    decides: ['release/sessions-seen', 'inconclusive', 'unsupported'],
  },
  {
    row: '13: a server of 2022, which says what is asked before going live',
    server: { lacks: OLD_SELF_HOSTED },
    given: given('--phase', 'pre'),
    expected: passes,
    decides: ['release/exists', 'passed'],
  },
  {
    row: '30: the name can never be',
    given: () => ({ args: ['--release', '@acme/web@2'] }),
    expected: fails,
    decides: ['release/given-name-acceptable', 'failed'],
  },
  {
    row: '30: release names disagree',
    checkout: {
      ...wired,
      'instrument.mjs': named('shop@9.9.9'),
      '.github/workflows/release.yml':
        'on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npx sentry-cli releases new shop@1.0.0\n',
    },
    given: given(),
    expected: fails,
    decides: ['release/names-agree', 'failed'],
  },
  {
    row: '30: manifests disagree',
    checkout: {
      'package.json': JSON.stringify({ name: 'notes', version: '1.4.0' }),
      'src-tauri/Cargo.toml':
        '[package]\nname = "notes"\nversion = "1.3.0"\n\n[dependencies]\ntauri = "2"\nsentry = "0.42"\n',
      'src-tauri/tauri.conf.json': JSON.stringify({ productName: 'Notes', version: '1.4.0', identifier: 'app.notes' }),
    },
    given: given(),
    expected: fails,
    decides: ['release/versions-aligned', 'failed'],
  },
  {
    row: '30: a marker is missing in the layout of Codictate',
    checkout: {
      ...codictateTree,
      'vite.config.ts': codictateTree['vite.config.ts'].replaceAll('SENTRY_ORG', 'ORG'),
    },
    given: given(),
    expected: fails,
    decides: ['codictate/upload-configured', 'failed'],
  },
  {
    row: '31: neither given nor inferable',
    checkout: { 'README.md': 'nothing' },
    expected: ['FAIL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    decides: ['release/identified', 'inconclusive', 'no-target'],
  },
  {
    row: '32: given and absent',
    given: () => ({ args: ['--release', 'web@9', '--timeout-seconds', '5'] }),
    expected: fails,
    decides: ['release/exists', 'failed'],
    says: /did not appear within 3 seconds/,
  },
  {
    row: '33: inferred and absent',
    checkout: { ...wired, 'instrument.mjs': named('WEB@2') },
    expected: ['FAIL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    decides: ['release/exists', 'inconclusive', 'not-found'],
    says: /Near it: `web@2`/,
  },
  {
    row: '34: of another project',
    world: worldOf({}, { releases: [...releases, { version: 'api@1', projects: ['api'] }] }),
    given: () => ({ args: ['--release', 'api@1'] }),
    expected: fails,
    decides: ['release/of-project', 'failed'],
  },
  {
    row: '34: archived',
    world: worldOf({}, candidate({ status: 'archived', deploys: [...deploys] })),
    given: given(),
    expected: asksAttention,
    decides: ['release/open', 'attention'],
  },
  {
    row: '35: pre, finalized and not deployed',
    world: worldOf(unused, candidate()),
    given: given(),
    expected: passes,
    decides: ['release/deployed', 'skipped'],
  },
  {
    row: '35: pre, commits are advice',
    world: worldOf(unused, candidate()),
    given: given(),
    expected: passes,
    decides: ['release/has-commits', 'passed'],
    says: /suspect commits/,
  },
  {
    row: '35: pre, not finalized',
    world: worldOf(unused, candidate({ released: null })),
    given: given(),
    expected: asksAttention,
    decides: ['release/finalized', 'attention'],
  },
  {
    row: '35: post, no deploy in the asked environment',
    world: worldOf({ environments: ['production', 'staging'] }, candidate({ deploys: [...deploys] })),
    given: given('--phase', 'post', '--environment', 'staging'),
    expected: asksAttention,
    decides: ['release/deployed', 'attention'],
    says: /no finished deploy of this release to `staging`/,
  },
  {
    row: '35: post, too early',
    world: worldOf({ sessions: [{ release: 'web@1', from: '12d', healthy: 200_000 }] }, candidate()),
    given: given('--phase', 'post'),
    expected: asksAttention,
    decides: ['release/deployed', 'attention'],
    says: /too early/,
  },
  {
    row: '39: no more crashes than before',
    given: given(),
    expected: passes,
    decides: ['release/crash-free-kept', 'passed'],
  },
  {
    row: '39: more crashes than before',
    world: worldOf(compared(300, 19_700)),
    given: given(),
    expected: fails,
    decides: ['release/crash-free-kept', 'failed'],
  },
  {
    row: '39: too few sessions',
    world: worldOf(compared(0, 300)),
    given: given(),
    expected: asksAttention,
    decides: ['release/crash-free-kept', 'inconclusive', 'too-little-data'],
  },
  {
    row: '39: it looks worse',
    world: worldOf(compared(9, 1_400)),
    given: given(),
    expected: asksAttention,
    decides: ['release/crash-free-kept', 'attention'],
    says: /not proven/,
  },
  {
    row: '40: nobody ever had sessions',
    world: worldOf(unused),
    given: given(),
    expected: passes,
    decides: ['release/sessions-seen', 'skipped'],
  },
  {
    row: '40: the release before had some',
    world: worldOf({ sessions: [{ release: 'web@1', from: '12d', healthy: 200_000 }] }),
    given: given(),
    expected: asksAttention,
    decides: ['release/sessions-seen', 'inconclusive', 'too-little-data'],
    says: /not a crash-free rate of 100/,
  },
  {
    row: '41: no baseline, no floor',
    world: worldOf(own(20, 19_980), alone),
    given: given(),
    expected: asksAttention,
    decides: ['release/crash-free-kept', 'inconclusive', 'too-little-data'],
  },
  {
    row: '41: no baseline, above the floor',
    world: worldOf(own(20, 19_980), alone),
    given: given('--min-crash-free', '99'),
    expected: passes,
    decides: ['release/crash-free-above-floor', 'passed'],
  },
  {
    row: '41: no baseline, below the floor',
    world: worldOf(own(1_000, 19_000), alone),
    given: given('--min-crash-free', '99'),
    expected: fails,
    decides: ['release/crash-free-above-floor', 'failed'],
  },
  {
    row: '41: no baseline, below the floor by chance',
    world: worldOf(own(11, 989), alone),
    given: given('--min-crash-free', '99'),
    expected: asksAttention,
    decides: ['release/crash-free-above-floor', 'attention'],
  },
  {
    row: 'an environment that Sentry does not know',
    given: given('--environment', 'Production'),
    expected: asksAttention,
    decides: ['release/sessions-seen', 'inconclusive', 'too-little-data'],
    says: /never seen this environment.*`production`/,
  },
]

describe('release-gate, row', () => {
  const all = [...rows, ...rowsOfSymbolication, ...rowsOfIssues]
  test.each(all.map(row => [row.row, row] as const))('%s', (_, row) => meet(mode, row))

  test.each(causes.map(cause => [cause.row, cause] as const))('%s', (_, cause) => meetAlone(mode, cause))

  test('32: the release appears while it is waited for', async () => {
    await onServer({ given: () => ({ args: ['--release', 'web@3'] }) }, async (sentry, { args, env }) => {
      sentry.inject({ path: '/api/0/organizations/acme/releases/web@3/', after: 1 }, exchange => {
        const { releases: there } = sentry.world.organizations[0] ?? { releases: [] }
        if (!there.some(({ version }) => version === 'web@3'))
          addRelease(sentry.world, 'acme', { version: 'web@3', projects: ['web'], created: '0s' }, Date.now())
        const { status, headers, body } = exchange.reply()
        exchange.response.writeHead(status, headers).end(body)
      })
      const entry = await entryOf(mode, mode, args, env)
      expectDecided(entry, ['release/exists', 'passed'], /appeared after \d seconds/)
      expect(entry.status).toBe('PASS')
    })
  })

  test('44: the wait is over, and it is still open', async () => {
    const world = worldOf(compared(0, 300))
    await onServer({ world, given: given('--wait-minutes', '1') }, async (_, { args, env }) => {
      const entries = await Promise.all([
        entryOf(mode, mode, args, env),
        entryOf(mode, mode, [...args, '--strict-network'], env),
      ])
      for (const entry of entries)
        expectDecided(entry, ['release/crash-free-kept', 'inconclusive', 'too-little-data'], /wait/)
      expect(entries.map(({ status }) => status)).toEqual(['PARTIAL', 'PARTIAL'])
    })
  }, 100_000)
})

describe('release-gate, row 12: one question without an answer is PARTIAL, and FAIL under strict-network', () => {
  const organization = '/api/0/organizations/acme'
  const questions: Readonly<Record<string, string>> = {
    'the releases of the project': '/api/0/projects/acme/web/releases/',
    'the release': `${organization}/releases/web@2/`,
    'its deploys': `${organization}/releases/web@2/deploys/`,
    sessions: `${organization}/sessions/`,
    issues: `${organization}/issues/`,
  }
  const post = given('--phase', 'post')
  // Of several deploys a release tells the last one only, so that the list of them is asked for.
  const world = worldOf({}, candidate({ deploys: [{ environment: 'staging', finished: '2d' }, ...deploys] }))

  test.each(Object.entries(questions))('%s', async (_, path) => {
    await onServer({ world, given: post }, async (sentry, { args, env }) => {
      sentry.inject({ path }, captivePortal)
      const runs = [args, [...args, '--strict-network']].map(run => reportOf(mode, run, { env }))
      expect((await Promise.all(runs)).map(({ status }) => status)).toEqual(['PARTIAL', 'FAIL'])
      expect(sentry.requests.map(request => request.path)).toContain(path)
    })
  })

  // What is not known for a moment can be asked again.
  test.each(['the release', 'its deploys'])('%s: what to do next is told', async name => {
    await onServer({ world, given: post }, async (sentry, { args, env }) => {
      sentry.inject({ path: questions[name] ?? '' }, failsWith(503))
      expect((await entryOf(mode, mode, args, env)).status).toBe('PARTIAL')
    })
  })
})

describe('release-gate, rule R5: what the repository says is told whatever the server does', () => {
  const checkout = rows.find(({ row }) => row === '30: release names disagree')?.checkout ?? {}
  const row = (name: string, args: NonNullable<Row['given']>): Row => ({
    row: name,
    checkout,
    given: args,
    expected: fails,
    decides: ['release/names-agree', 'failed'],
  })
  test.each<[string, NonNullable<Row['given']>]>([
    ['there is no token', () => ({ env: { SENTRY_AUTH_TOKEN: '' } })],
    ['nothing listens', () => ({ args: ['--sentry-url', 'http://127.0.0.1:9'] })],
    [
      'it answers 503',
      sentry => {
        sentry.inject({}, failsWith(503))
        return {}
      },
    ],
  ])('%s', (name, args) => meet(mode, row(name, args)))

  test('it never answers', async () => {
    const hanging = row('', sentry => {
      sentry.inject({}, hangs)
      return { args: ['--timeout-seconds', '3'] }
    })
    await meet(mode, hanging)
  })
})

import { describe, expect, test } from '@jest/globals'
import { issueTriage } from '../../src/modes/issue-triage.ts'
import { prodHealth } from '../../src/modes/prod-health.ts'
import { releaseGate } from '../../src/modes/release-gate.ts'
import { examine, examinedAt } from '../support/examining.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { addIssuesTo, addRelease } from '../support/sentry/world/grow.ts'
import type {
  IssueSeed,
  OrganizationSeed,
  OutcomeSeed,
  ProjectSeed,
  ReleaseSeed,
  SessionSeed,
} from '../support/sentry/world/seeds.ts'

const release = (version: string, created: string, ...deploys: readonly [environment: string, finished: string][]) =>
  ({
    version,
    projects: ['web'],
    created,
    commits: [{ id: 'a'.repeat(40) }],
    deploys: deploys.map(([environment, finished]) => ({ environment, finished })),
  }) satisfies ReleaseSeed
const before = release('web@1', '10d', ['production', '10d'])
const candidate = release('web@2', '10h', ['production', '10h'])
const web = (parts: Partial<ProjectSeed>): ProjectSeed => ({
  slug: 'web',
  id: 42,
  platform: 'python',
  environments: ['production'],
  ...parts,
})
const acme = (parts: Partial<ProjectSeed>, releases: ReleaseSeed[] = [before, candidate]) =>
  ({ projects: [web(parts)], releases }) satisfies Omit<OrganizationSeed, 'slug'>
const sessions = (version: string, from: string, healthy: number, crashed: number, environment = 'production') =>
  ({ release: version, environment, from, healthy, crashed }) satisfies SessionSeed
const well = [sessions('web@1', '10d', 497_500, 500), sessions('web@2', '10h', 4_998, 2)]
const crashing = [sessions('web@1', '10d', 497_500, 500), sessions('web@2', '10h', 1_600, 400)]
const blocking = (version: string, parts: Partial<IssueSeed> = {}): IssueSeed => ({
  title: 'boom',
  isUnhandled: true,
  priority: 'high',
  count: 500,
  userCount: 100,
  firstSeen: '40m',
  lastSeen: '1m',
  firstRelease: version,
  releases: [version],
  environments: ['production'],
  ...parts,
})
const asked = { release: 'web@2' }
const inProduction = { ...asked, environment: 'production' }

describe('a release that is well', () => {
  test('passes', async () => {
    const { report, of } = await examine(releaseGate, acme({ sessions: well }), { asked: inProduction })
    expect(report.status).toBe('PASS')
    expect(of('release/crash-free-kept')).toMatch(/^PASS passed/)
  })

  test('passes where nobody tells Sentry of deploys', async () => {
    const never = [release('web@1', '10d'), release('web@2', '10h')]
    const { report, of } = await examine(releaseGate, acme({ sessions: well }, never), { asked })
    expect(of('release/deployed')).toMatch(/^- skipped: .*With deploys/)
    expect(report.status).toBe('PASS')
  })
})

describe('whether a release is live', () => {
  const twice = release('web@2', '10h', ['production', '9h'], ['staging', '8h'])
  const deploysFail = { path: '/api/0/organizations/acme/releases/*/deploys/' }

  test.each([false, true])('row 12: is not known where its deploys were not seen (strict: %s)', async strict => {
    const { report, of } = await examine(releaseGate, acme({ issues: [blocking('web@0')] }, [before, twice]), {
      asked: inProduction,
      strict,
      prepare: sentry => sentry.inject(deploysFail, failsWith(503)),
    })
    expect(of('release/phase-known')).toMatch(/inconclusive: .*not known.*503/)
    expect(of('release/new-issues-within-limit')).toMatch(/passed/)
    expect(report.status).toBe(strict ? 'FAIL' : 'PARTIAL')
  })

  test('row 12: what would matter then is judged all the same', async () => {
    const { of } = await examine(releaseGate, acme({ sessions: crashing }, [before, twice]), {
      asked: inProduction,
      prepare: sentry => sentry.inject(deploysFail, failsWith(503)),
    })
    expect(of('release/crash-free-kept')).toMatch(/^FAIL/)
  })

  const without = { lacks: ['release-status'] } as const
  const neverDeployed = [release('web@1', '10d'), release('web@2', '10h')]

  test('row 13: sessions tell where the release does not', async () => {
    const { report, of } = await examine(releaseGate, acme({ sessions: crashing }, neverDeployed), {
      asked,
      options: without,
    })
    expect(of('release/phase-known')).toMatch(/passed: .*\(post\)\. Sessions of it have come in/)
    expect(report.status).toBe('FAIL')
  })

  test('row 13: a release without sessions is not live', async () => {
    const { report, of } = await examine(releaseGate, acme({}, neverDeployed), { asked, options: without })
    expect(of('release/phase-known')).toMatch(/passed: .*\(pre\)/)
    expect(report.status).toBe('PASS')
  })

  test('row 13: is not known where neither the release nor sessions tell', async () => {
    const { of } = await examine(releaseGate, acme({}, neverDeployed), {
      asked,
      options: without,
      prepare: sentry => sentry.inject({ path: '/api/0/organizations/acme/sessions/' }, failsWith(503)),
    })
    expect(of('release/phase-known')).toMatch(/^PARTIAL inconclusive: .*503/)
  })
})

describe('no environment is asked for', () => {
  const staging = sessions('web@2', '10h', 200_000, 0, 'staging')
  const environments = ['production', 'staging']

  test('sessions of others do not dilute those of the environment that the release was deployed to', async () => {
    const { report, of } = await examine(releaseGate, acme({ sessions: [...crashing, staging], environments }), {
      asked,
    })
    expect(of('release/deployed')).toMatch(/that of the newest deploy counts for sessions/)
    expect(of('release/crash-free-kept')).toMatch(/^FAIL failed: 80 % of 1,900 sessions/)
    expect(report.status).toBe('FAIL')
  })

  test('asks nothing more', async () => {
    const { requests, waves, report } = await examine(releaseGate, acme({ sessions: well }), { asked })
    expect(report.status).toBe('PASS')
    expect(waves).toBe(2)
    expect(requests).toHaveLength(11)
  })

  test('where none come from there, all are judged, and it is said', async () => {
    const all = [sessions('web@1', '10d', 497_500, 500, 'staging'), staging]
    const { report, of } = await examine(releaseGate, acme({ sessions: all, environments }), { asked })
    expect(of('release/crash-free-kept')).toMatch(/^PASS/)
    expect(of('release/environment-joined')).toMatch(/^PARTIAL attention: .*none from where it was deployed/)
    expect(report.status).toBe('PARTIAL')
  })

  test('sessions without any environment are those of the release', async () => {
    const bare = well.map(({ environment: _, ...rest }) => rest)
    const { report } = await examine(releaseGate, acme({ sessions: bare }), { asked })
    expect(report.status).toBe('PASS')
  })
})

test('row 32: what was asked before the release was there is asked again', async () => {
  const { report, of } = await examine(releaseGate, acme({}, [before]), {
    asked: inProduction,
    meanwhile({ world }) {
      addRelease(world, 'acme', release('web@2', '1m', ['production', '1m']), examinedAt)
      addIssuesTo(world, 'acme/web', [blocking('web@2', { firstSeen: '1m' })], examinedAt)
    },
  })
  expect(of('release/exists')).toMatch(/appeared after 1 second/)
  expect(of('release/new-issues-within-limit')).toMatch(/^FAIL/)
  expect(report.status).toBe('FAIL')
})

test('row 44: issues that come while sessions cannot be seen are judged', async () => {
  const { of } = await examine(releaseGate, acme({ sessions: well, issues: [blocking('web@0')] }), {
    asked: { ...inProduction, waitMinutes: 30 },
    prepare: sentry => sentry.inject({ path: '/api/0/organizations/acme/sessions/' }, failsWith(503)),
    meanwhile: ({ world }) => addIssuesTo(world, 'acme/web', [blocking('web@2', { firstSeen: '1m' })], examinedAt),
  })
  expect(of('release/new-issues-within-limit')).toMatch(/^FAIL/)
})

describe('an environment in which nothing was ever seen', () => {
  const elsewhere = { issues: [blocking('web@2', { environments: ['eu'] })], environments: ['production', 'eu'] }
  const silent = /inconclusive: .*neither issues nor sessions/

  test('says nothing of a release, though deploys name it', async () => {
    const { report, of } = await examine(releaseGate, acme(elsewhere), { asked: inProduction })
    expect(of('release/new-issues-within-limit')).toMatch(silent)
    expect(report.status).toBe('PARTIAL')
  })

  test.each([prodHealth, issueTriage])('says nothing of production: $name', async mode => {
    const accepted: OutcomeSeed[] = [{ outcome: 'accepted', quantity: 480, from: '6h', to: '5h' }]
    const { report, of } = await examine(mode, acme({ ...elsewhere, firstEvent: '80d', outcomes: accepted }), {
      asked: { environment: 'production' },
    })
    expect(of('issues/backlog-within-limit')).toMatch(silent)
    expect(report.status).toBe('PARTIAL')
  })

  test.each<[name: string, seen: Partial<ProjectSeed>]>([
    ['an issue, whatever became of it', { issues: [blocking('web@1', { status: 'resolved' })] }],
    ['a session', { sessions: well }],
  ])('%s is enough to believe that there are no others', async (_, seen) => {
    const { of } = await examine(issueTriage, acme(seen), { asked: { environment: 'production' } })
    expect(of('issues/backlog-within-limit')).toMatch(/^PASS/)
  })
})

describe('an environment that may be of another project', () => {
  const two = {
    projects: [
      web({ issues: [blocking('web@1')], outcomes: [{ outcome: 'accepted', quantity: 480, from: '6h', to: '5h' }] }),
      { slug: 'shop', id: 43, environments: ['staging'] },
    ],
  } satisfies Omit<OrganizationSeed, 'slug'>

  test.each([
    ['prod-health', prodHealth, ['org:read', 'event:read'], 'staging'],
    ['issue-triage', issueTriage, ['event:read'], 'staging'],
    ['an environment that nobody knows', issueTriage, ['event:read'], 'nosuch'],
  ] as const)('%s: PARTIAL', async (_, mode, scopes, environment) => {
    const { report, of } = await examine(mode, two, { asked: { environment }, scopes })
    expect(of('issues/backlog-within-limit')).toMatch(/^PARTIAL inconclusive/)
    expect(report.status).toBe('PARTIAL')
  })

  test('row 8: an organization that is not there stays FAIL', async () => {
    const { report } = await examine(issueTriage, two, {
      asked: { environment: 'staging' },
      scopes: ['event:read'],
      prepare: sentry => sentry.inject({ path: '/api/0/organizations/acme/issues/' }, failsWith(404)),
    })
    expect(report.status).toBe('FAIL')
  })
})

test('row 13: a server that overlooks the slug is asked by the id that the release tells', async () => {
  const { of } = await examine(releaseGate, acme({ issues: [blocking('web@2')] }), {
    asked,
    scopes: ['event:read', 'project:releases'],
    options: { lacks: ['project-slugs'] },
  })
  expect(of('release/new-issues-within-limit')).toMatch(/^FAIL failed: 1 blocking/)
})

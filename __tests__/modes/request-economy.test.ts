import { afterEach, describe, expect, test } from '@jest/globals'
import { seen, unseen } from '../../src/core/observed.ts'
import { issueTriage } from '../../src/modes/issue-triage.ts'
import { localSmoke } from '../../src/modes/local-smoke.ts'
import type { Mode } from '../../src/modes/mode.ts'
import { prodHealth } from '../../src/modes/prod-health.ts'
import { releaseGate } from '../../src/modes/release-gate.ts'
import { once, type Sources } from '../../src/sources/sources.ts'
import { asked } from '../support/asked.ts'
import { credentials } from '../support/connection-facts.ts'
import { modeSources } from '../support/mode-sources.ts'
import { policy } from '../support/policies.ts'
import { folderWith, scanned, withoutGit } from '../support/repositories.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { IssueSeed, ProjectSeed, ReleaseSeed } from '../support/sentry/world/seeds.ts'
import { packageJson } from '../support/setup-facts.ts'

const open: SimulatedSentry[] = []
afterEach(async () => {
  for (const sentry of open.splice(0)) {
    expect(sentry.writes).toEqual([])
    await sentry.close()
  }
})

const quiet: IssueSeed = { title: 'old', firstSeen: '40d', lastSeen: '3d', releases: ['web@1'] }
const newest: ReleaseSeed = {
  version: 'web@2',
  projects: ['web'],
  created: '10h',
  deploys: [{ environment: 'production', finished: '9h' }],
}

async function shop(web: Partial<ProjectSeed> = {}, release: Partial<ReleaseSeed> = {}): Promise<SimulatedSentry> {
  const own: ProjectSeed = {
    slug: 'web',
    id: 42,
    platform: 'javascript-react',
    environments: ['production'],
    issues: [quiet],
    sessions: [
      { release: 'web@2', from: '9h', healthy: 3_000 },
      { release: 'web@1', from: '9d', healthy: 400_000 },
    ],
    outcomes: [{ outcome: 'accepted', quantity: 90 }],
    artifactBundles: [{ release: 'web@2', files: [{ url: '~/a.js' }] }],
    ...web,
  }
  const releases = [
    { ...newest, ...release },
    { version: 'web@1', projects: ['web'], created: '9d' },
  ]
  const sentry = await startSentry(grow({ organizations: [{ slug: 'acme', projects: [own], releases }] }))
  open.push(sentry)
  // So far away that questions which do not wait for each other go out together.
  sentry.latency = 40
  return sentry
}

function sourcesOf(sentry: SimulatedSentry, parts: Partial<Sources> = {}): Sources {
  const checkout = folderWith({ 'package.json': packageJson({ '@sentry/react': '^10.0.0' }) })
  return modeSources(sentry, sentry.grant({ organization: 'acme' }), {
    asked: asked({ release: 'web@2' }),
    repository: once(() => scanned(checkout, withoutGit)),
    artifacts: async () => null,
    ingest: { reach: async () => seen(200), deliver: async () => unseen('no-target') },
    sentryCli: async () => ({ look: async () => ({ kind: 'off' }), debugFile: async () => null }),
    ...parts,
  })
}

async function ask(sentry: SimulatedSentry, modes: readonly Mode[], parts: Partial<Sources> = {}) {
  const from = sourcesOf(sentry, parts)
  const reports = await Promise.all(modes.map(mode => mode.examine(from, policy)))
  const { requests, waves } = from.sentry.counts()
  return { reports, requests, waves, paths: sentry.requests.map(({ path }) => path.replace('/api/0/', '')).sort() }
}

const searches = (sentry: SimulatedSentry) =>
  sentry.requests.flatMap(({ path, query }) => (path.endsWith('/issues/') ? [query.get('query')] : [])).sort()

describe('a mode by itself', () => {
  test('release-gate asks eleven questions in two waves about a release that is well', async () => {
    const { requests, waves, reports } = await ask(await shop(), [releaseGate])
    expect([requests, waves]).toEqual([11, 2])
    expect(reports[0]?.metrics?.['release.sessions.count']?.value).toBeGreaterThan(2_000)
  })

  test('prod-health asks about the project, one list, and what is known by id', async () => {
    const { requests, waves, paths } = await ask(await shop(), [prodHealth])
    expect(paths).toEqual([
      '',
      'organizations/acme/issues/',
      'organizations/acme/issues/',
      'organizations/acme/monitors/',
      'organizations/acme/sessions/',
      'organizations/acme/stats_v2/',
      'projects/acme/web/',
    ])
    expect([requests, waves]).toEqual([7, 2])
  })

  test('local-smoke learns the organization from the project', async () => {
    const { paths, waves, reports } = await ask(await shop(), [localSmoke])
    expect(paths).toEqual(['', 'projects/acme/web/', 'projects/acme/web/keys/'])
    expect(waves).toBe(1)
    expect(reports[0]?.results.find(({ id }) => id === 'connectivity/organization-accessible')?.outcome.kind).toBe(
      'passed',
    )
  })

  test('local-smoke asks for the organization where the project does not tell', async () => {
    const sentry = await shop()
    sentry.inject({ path: '/api/0/projects/acme/web/' }, failsWith(404))
    const { paths, waves, reports } = await ask(sentry, [localSmoke])
    expect(paths).toContain('organizations/acme/')
    expect(waves).toBe(2)
    const kinds = new Map(reports[0]?.results.map(({ id, outcome }) => [id, outcome.kind]))
    expect(kinds.get('connectivity/organization-accessible')).toBe('passed')
    expect(kinds.get('connectivity/project-accessible')).toBe('inconclusive')
  })

  test('issue-triage takes whom to ask about from a list that is there', async () => {
    const sentry = await shop({
      issues: [{ ...quiet, title: 'Boom', level: 'fatal', firstSeen: '2h', lastSeen: '1m' }],
    })
    const { requests, waves } = await ask(sentry, [issueTriage])
    expect(searches(sentry)).toEqual([
      'is:unresolved',
      'is:unresolved',
      'is:unresolved firstRelease:"web@2" release:"web@2"',
    ])
    // Beside the lists: the token, the project, one event.
    expect([requests, waves]).toEqual([6, 2])
  })
})

describe('modes together', () => {
  const ofRelease: IssueSeed = { title: 'in it', firstRelease: 'web@1', firstSeen: '40d', releases: ['web@1', 'web@2'] }

  test('ask the union of their questions once', async () => {
    const sentry = await shop()
    const { requests, waves } = await ask(sentry, [localSmoke, releaseGate, prodHealth, issueTriage])
    expect(new Set(sentry.requests.map(({ target }) => target)).size).toBe(requests)
    expect([requests, waves]).toEqual([17, 2])
  })

  test('share one list of the release', async () => {
    const issues = [
      ofRelease,
      { ...ofRelease, substatus: 'escalating' as const },
      { ...ofRelease, status: 'resolved' as const },
    ]
    const sentry = await shop({ issues })
    const { reports } = await ask(sentry, [releaseGate, prodHealth])
    expect(searches(sentry)).toEqual([
      'is:unresolved',
      'is:unresolved firstRelease:"web@2" release:"web@2"',
      'is:unresolved regressed_in_release:"web@2" release:"web@2"',
      'release:"web@2"',
    ])
    const metrics = Object.assign({}, ...reports.map(({ metrics: own }) => own))
    expect(metrics['issues.in-release']).toMatchObject({ value: 2, lowerBound: false })
    const kinds = new Map(reports[0]?.results.map(({ id, outcome }) => [id, outcome.kind]))
    expect(kinds.get('release/nothing-escalating')).toBe('attention')
  })

  test('search by themselves where the release has more issues than a page', async () => {
    const issues = Array.from({ length: 130 }, (_, n): IssueSeed => ({ ...ofRelease, title: `in it ${n}` }))
    const sentry = await shop({ issues })
    const { reports, waves } = await ask(sentry, [releaseGate, prodHealth])
    expect(searches(sentry)).toEqual(
      expect.arrayContaining([
        'is:unresolved release:"web@2"',
        'is:regressed release:"web@2"',
        'is:escalating release:"web@2"',
      ]),
    )
    const metrics = Object.assign({}, ...reports.map(({ metrics: own }) => own))
    expect(metrics['issues.in-release']).toMatchObject({ value: 130 })
    expect(waves).toBeLessThanOrEqual(2)
  })
})

describe('what need not be known is not asked', () => {
  const gate = async (web: Partial<ProjectSeed>, release: Partial<ReleaseSeed> = {}) =>
    (await ask(await shop(web, release), [releaseGate])).paths.filter(path =>
      /files|deploys|environments|events/.test(path),
    )
  const table = 'organizations/acme/events/'
  const bundles = 'projects/acme/web/files/artifact-bundles/'
  const inIt: IssueSeed = { ...quiet, releases: ['web@2'] }

  test.each<[string, Partial<ProjectSeed>, Partial<ReleaseSeed>, readonly string[]]>([
    ['uploads beside the bundles of the release', {}, { deploys: [] }, [table, bundles]],
    [
      'nothing, where bundles are missing',
      { artifactBundles: [] },
      { deploys: [] },
      [table, 'organizations/acme/releases/web@2/files/', bundles, bundles],
    ],
    ['other uploads of a server', { platform: 'python', artifactBundles: [] }, { deploys: [] }, [table, bundles]],
    [
      'source maps of a native application',
      { platform: 'apple-ios', artifactBundles: [] },
      { deploys: [] },
      [table, bundles, 'projects/acme/web/files/dsyms/'],
    ],
    ['events of a server', { platform: 'python', issues: [inIt] }, { deploys: [] }, [table, bundles]],
    ['deploys, where there is one', {}, {}, [table, 'projects/acme/web/environments/', bundles]],
    [
      'nothing, where there are several deploys',
      {},
      { deploys: ['9h', '8h'].map(finished => ({ environment: 'production', finished })) },
      [table, 'organizations/acme/releases/web@2/deploys/', 'projects/acme/web/environments/', bundles],
    ],
  ])('%s', async (_, web, release, paths) => expect(await gate(web, release)).toEqual(paths))

  test('the project by way of its organization, for a token that lacks the scope for that, too', async () => {
    const sentry = await shop()
    const from = sourcesOf(sentry, {
      sentry: modeSources(sentry, sentry.grant({ organization: 'acme', scopes: ['event:read'] })).sentry,
    })
    await prodHealth.examine(from, policy)
    expect(sentry.requests.filter(({ path }) => path === '/api/0/organizations/acme/projects/')).toEqual([])
  })
})

test('without credentials nothing is asked', async () => {
  const sentry = await shop()
  const absent = credentials({ token: { kind: 'absent', because: 'not-given' } })
  await ask(sentry, [localSmoke, prodHealth, issueTriage], { credentials: absent })
  expect(sentry.requests).toEqual([])
})

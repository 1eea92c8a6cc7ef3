import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asker, column, type Told } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { manualClock } from './world/clock.ts'
import { grow } from './world/grow.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const ODD = 'web app@1.0.0+build#7?x=%41'
const WEB = 4_505_000_000_000_777

const WORLD = grow({
  now: NOW,
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          id: WEB,
          issues: [
            { title: 'one', releases: ['web@1'] },
            { title: 'two', releases: ['web@2'], firstSeen: '3h', lastSeen: '1h' },
          ],
          sessions: [
            { release: 'web@1', from: '10d', to: '5h', healthy: 9_900, crashed: 100 },
            {
              release: 'web@2',
              from: '5h',
              healthy: 950,
              errored: 40,
              crashed: 10,
              users: { healthy: 90, crashed: 10 },
            },
          ],
        },
        { slug: 'api' },
      ],
      releases: [
        { version: 'web@1', projects: ['web'], created: '10d', commits: [{ id: 'a'.repeat(40), message: 'first' }] },
        {
          version: 'web@2',
          projects: ['web'],
          created: '6h',
          deploys: [
            { environment: 'staging', finished: '6h' },
            { environment: 'production', finished: '5h' },
          ],
        },
        { version: 'web@3', projects: ['web'], created: '1h', released: null },
        { version: 'web@0', projects: ['web'], created: '50d', status: 'archived' },
        { version: ODD, projects: ['web', 'api'], created: '20d' },
        { version: 'c0ffee112233445566778899aabbccddeeff0011', projects: ['api'], created: '2d' },
      ],
    },
  ],
})

let sentry: SimulatedSentry
let ask: (path: string) => Promise<Told>

beforeAll(async () => {
  sentry = await startSentry(WORLD, { clock: manualClock(NOW) })
  ask = asker(sentry, sentry.grant({ organization: 'acme', kind: 'organization' }))
})

afterAll(() => sentry.close())

const release = async (version: string, query = '') =>
  ask(`organizations/acme/releases/${encodeURIComponent(version)}/${query}`)

describe('one release', () => {
  test('tells what became of it', async () => {
    expect((await release('web@2')).body).toMatchObject({
      version: 'web@2',
      shortVersion: '2',
      status: 'open',
      dateCreated: '2026-11-20T06:00:00.000000Z',
      dateReleased: '2026-11-20T06:00:00.000000Z',
      firstEvent: '2026-11-20T09:00:00Z',
      lastEvent: '2026-11-20T11:00:00Z',
      newGroups: 1,
      commitCount: 0,
      deployCount: 2,
      lastDeploy: { environment: 'production', dateFinished: '2026-11-20T07:00:00.000000Z' },
      versionInfo: { package: 'web', version: { raw: '2', major: 2, minor: 0 }, buildHash: null },
      projects: [{ id: WEB, slug: 'web', hasHealthData: true, newGroups: 1 }],
    })
  })

  test('that is not finalized has no release date', async () => {
    expect((await release('web@3')).body).toMatchObject({
      dateReleased: null,
      firstEvent: null,
      projects: [{ hasHealthData: false }],
    })
  })

  test('is found under any legal name, and only under exactly that one', async () => {
    expect((await release(ODD)).body).toMatchObject({ version: ODD })
    expect((await release('WEB@2')).status).toBe(404)
    expect((await release('web')).status).toBe(404)
  })

  test('that is archived is still there', async () => {
    expect((await release('web@0')).body).toMatchObject({ status: 'archived' })
  })

  test('shows a commit as version info', async () => {
    const sha = 'c0ffee112233445566778899aabbccddeeff0011'
    expect((await release(sha)).body).toMatchObject({
      shortVersion: 'c0ffee112233',
      versionInfo: { package: null, buildHash: sha },
    })
  })

  test('is 404 for a project that it does not belong to', async () => {
    const { id } = WORLD.organizations[0]?.projects[1] ?? {}
    expect((await release('web@2', `?project=${id}`)).status).toBe(404)
    expect((await release(ODD, `?project=${id}`)).status).toBe(200)
  })

  test('names its neighbours in a project', async () => {
    expect((await release('web@2', `?project=${WEB}`)).body).toMatchObject({
      currentProjectMeta: {
        prevReleaseVersion: 'web@1',
        nextReleaseVersion: 'web@3',
        firstReleaseVersion: 'web@0',
        lastReleaseVersion: 'web@3',
        sessionsLowerBound: '2026-11-20T07:00:00Z',
        sessionsUpperBound: '2026-11-20T12:00:00Z',
      },
    })
    expect((await release('web@2')).body).toMatchObject({ currentProjectMeta: {} })
  })
})

describe('health', () => {
  const dataOf = ({ body }: Told) => (body as { projects: { healthData?: unknown }[] }).projects[0]?.healthData

  test('comes with health=1 as percents', async () => {
    expect(dataOf(await release('web@2', '?health=1'))).toMatchObject({
      crashFreeSessions: 99,
      crashFreeUsers: 90,
      totalSessions: 1_000,
      sessionsCrashed: 10,
      sessionsErrored: 40,
      hasHealthData: true,
    })
  })

  test.each(['?health=true', '?health=0', ''])('does not come with %s', async query => {
    expect(dataOf(await release('web@2', query))).toBeUndefined()
  })

  test('is null and not 100 without sessions', async () => {
    expect(dataOf(await release('web@3', '?health=1'))).toMatchObject({
      crashFreeSessions: null,
      totalSessions: null,
      hasHealthData: false,
    })
  })

  test('takes only the periods of the list, and only ids', async () => {
    expect((await release('web@2', '?health=1&summaryStatsPeriod=3d')).status).toBe(400)
    expect((await release('web@2', '?health=1&project=web')).status).toBe(400)
    expect(dataOf(await release('web@1', '?health=1&summaryStatsPeriod=14d'))).toMatchObject({
      totalSessions: 10_000,
      crashFreeSessions: 99,
    })
  })

  test.each([
    ['web@2', 'adopted'],
    ['web@3', 'low_adoption'],
  ])('stage of %s is %s', async (version, stage) => {
    expect((await release(version, '?adoptionStages=1')).body).toMatchObject({ adoptionStages: { web: { stage } } })
  })
})

describe('lists', () => {
  test.each<[string, string[]]>([
    [
      'organizations/acme/releases/?project=-1',
      ['web@3', 'web@2', 'c0ffee112233445566778899aabbccddeeff0011', 'web@1', ODD],
    ],
    [`organizations/acme/releases/?project=${WEB}`, ['web@3', 'web@2', 'web@1', ODD]],
    ['organizations/acme/releases/?project=-1&status=archived', ['web@0']],
    ['organizations/acme/releases/?project=-1&query=WEB%40', ['web@3', 'web@2', 'web@1']],
    ['organizations/acme/releases/?project=-1&query=release:web@2', ['web@2']],
    ['organizations/acme/releases/?project=-1&query=finalized:false', ['web@3']],
    ['organizations/acme/releases/?project=-1&query=release.package:web', ['web@3', 'web@2', 'web@1']],
    ['organizations/acme/releases/?project=-1&environment=staging', ['web@2']],
    ['projects/acme/api/releases/', ['c0ffee112233445566778899aabbccddeeff0011', ODD]],
  ])('%s', async (path, versions) => {
    expect(column(await ask(path), 'version')).toEqual(versions)
  })

  test('refuse sorts that need flatten=1', async () => {
    expect((await ask('organizations/acme/releases/?project=-1&sort=crash_free_users')).status).toBe(400)
  })

  test('of deploys are newest first, of commits as committed', async () => {
    expect(column(await release('web@2', 'deploys/'), 'environment')).toEqual(['production', 'staging'])
    expect(column(await release('web@1', 'commits/'), 'message')).toEqual(['first'])
  })

  test('the previous release with commits can be the release itself, and is an empty object where there is none', async () => {
    expect((await release('web@2', 'previous-with-commits/')).body).toMatchObject({ version: 'web@1' })
    expect((await release('web@1', 'previous-with-commits/')).body).toMatchObject({ version: 'web@1' })
    expect((await release('web@0', 'previous-with-commits/')).body).toEqual({})
  })
})

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asker, column, type Told } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { manualClock } from './world/clock.ts'
import { grow } from './world/grow.ts'
import { projectIn } from './world/lookup.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const DEBUG_FILES = [
  { debugId: 'aa52e1cd-3a50-4e72-b6b4-e3ad81d9eb3f', objectName: 'desktop', symbolType: 'elf' },
  { debugId: 'bb52e1cd-3a50-4e72-b6b4-e3ad81d9eb3f', objectName: 'desktop.pdb', symbolType: 'pdb', codeId: 'c0de' },
]

const WORLD = grow({
  now: NOW,
  organizations: [
    {
      slug: 'acme',
      name: 'Acme',
      projects: [
        {
          slug: 'web',
          name: 'Store Front',
          platform: 'javascript-react',
          keys: [{}, { isActive: false }],
          issues: [{ title: 'x', firstSeen: '8d', lastSeen: '1d' }],
          monitors: [
            {
              slug: 'export',
              environments: [
                { status: 'error', lastCheckIn: '2h', failingSince: '5h' },
                { name: 'qa', status: 'ok' },
              ],
            },
            { slug: 'muted', isMuted: true },
          ],
          detectors: [{ name: 'slow' }],
        },
        { slug: 'api', debugFiles: DEBUG_FILES },
      ],
      releases: [
        { version: 'web@1', projects: ['web'], created: '9d', deploys: [{ environment: 'staging', finished: '9d' }] },
        { version: 'web@2', projects: ['web'], created: '1d' },
      ],
      workflows: [{ name: 'notify', enabled: false }],
      repositories: ['acme/shop'],
    },
  ],
})

let sentry: SimulatedSentry
let ask: (path: string) => Promise<Told>

beforeAll(async () => {
  sentry = await startSentry(WORLD, { clock: manualClock(NOW) })
  ask = asker(sentry, sentry.grant({ organization: 'acme' }))
})

afterAll(() => sentry.close())

describe('lists', () => {
  test.each<[string, string, string[]]>([
    ['organizations/', 'slug', ['acme']],
    ['organizations/acme/projects/', 'slug', ['api', 'web']],
    ['organizations/acme/projects/?query=front', 'slug', ['web']],
    ['organizations/acme/projects/?query=ap', 'slug', ['api']],
    ['organizations/acme/environments/', 'name', ['production', 'qa', 'staging']],
    ['projects/acme/web/environments/', 'name', ['production', 'qa', 'staging']],
    ['projects/acme/web/environments/?visibility=hidden', 'name', []],
    ['organizations/acme/repos/', 'name', ['acme/shop']],
    ['organizations/acme/workflows/', 'name', ['notify']],
    ['organizations/acme/detectors/?project=-1', 'name', ['slow']],
    ['organizations/acme/monitors/?projectSlug=web', 'slug', ['export', 'muted']],
    ['organizations/acme/monitors/?projectSlug=api', 'slug', []],
    ['projects/acme/api/files/dsyms/?query=PDB', 'objectName', ['desktop.pdb']],
    ['projects/acme/api/files/dsyms/?file_formats=elf', 'objectName', ['desktop']],
    ['projects/acme/api/files/dsyms/?code_id=C0DE', 'objectName', ['desktop.pdb']],
  ])('%s', async (path, field, values) => {
    expect(column(await ask(path), field)).toEqual(values)
  })

  test('refuse an unknown visibility or key status', async () => {
    expect((await ask('projects/acme/web/environments/?visibility=some')).status).toBe(400)
    expect((await ask('projects/acme/web/keys/?status=odd')).status).toBe(400)
  })
})

test('an organization comes with its projects unless told otherwise', async () => {
  expect((await ask('organizations/acme/')).body).toMatchObject({
    slug: 'acme',
    name: 'Acme',
    projects: [{ slug: 'web' }, { slug: 'api' }],
  })
  expect((await ask('organizations/acme/?detailed=0')).body).not.toHaveProperty('projects')
})

test('a project tells what it has ever seen', async () => {
  expect((await ask('projects/acme/web/')).body).toMatchObject({
    id: String(projectIn(WORLD, 'acme/web').id),
    platform: 'javascript-react',
    firstEvent: '2026-11-12T12:00:00.000000Z',
    hasSessions: false,
    hasMonitors: true,
    latestRelease: { version: 'web@2' },
    securityToken: expect.stringMatching(/^5ec0de[0-9a-f]{26}$/),
  })
  expect((await ask('projects/acme/api/')).body).toMatchObject({
    firstEvent: null,
    hasMonitors: false,
    latestRelease: null,
  })
})

describe('client keys', () => {
  test.each([
    ['', [true, false]],
    ['?status=active', [true]],
    ['?status=inactive', [false]],
  ])('of a project %s', async (query, active) => {
    expect(column(await ask(`projects/acme/web/keys/${query}`), 'isActive')).toEqual(active)
  })

  test('of an organization, with their DSNs and secrets', async () => {
    const told = await ask('organizations/acme/project-keys/?status=active')
    const [key] = projectIn(WORLD, 'acme/web').keys
    expect(column(told, 'projectId')).toEqual([projectIn(WORLD, 'acme/web').id, projectIn(WORLD, 'acme/api').id])
    expect(told.body).toMatchObject([
      { public: key?.publicKey, secret: key?.secretKey, dsn: { public: sentry.dsn('acme/web') } },
      {},
    ])
  })

  test('lead to the project that owns one', async () => {
    const { username } = new URL(sentry.dsn('acme/api'))
    expect(column(await ask(`projects/?query=dsn:${username}`), 'slug')).toEqual(['api'])
    expect(column(await ask(`projects/?query=dsn:${'0'.repeat(32)}`), 'slug')).toEqual([])
  })
})

describe('a cron monitor', () => {
  test('shows the state of each environment', async () => {
    const told = await ask('organizations/acme/monitors/?projectSlug=web')
    expect(told.body).toMatchObject([
      {
        slug: 'export',
        environments: [
          {
            name: 'production',
            status: 'error',
            lastCheckIn: '2026-11-20T10:00:00Z',
            activeIncident: { startingTimestamp: '2026-11-20T07:00:00Z' },
          },
          { name: 'qa', status: 'ok', activeIncident: null },
        ],
      },
      { slug: 'muted', isMuted: true },
    ])
  })

  test('shows only the environments that were asked for', async () => {
    const told = await ask('organizations/acme/monitors/?projectSlug=web&environment=qa')
    expect(told.body).toMatchObject([{ environments: [{ name: 'qa' }] }, { environments: [] }])
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Observed } from '../../../src/core/observed.ts'
import { rawText } from '../../../src/core/text.ts'
import { type Deploy, deploys } from '../../../src/sources/sentry/deploys.ts'
import { newestRelease, projectReleases, type Release, release } from '../../../src/sources/sentry/releases.ts'
import { failsWith } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { manualClock } from '../../support/sentry/world/clock.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking } from './asking.ts'

const schemaFile = process.env.SENTRY_OPENAPI ?? join(process.cwd(), '../shared/data/sentry-openapi.json')
const now = Date.parse('2026-11-22T12:00:00Z')
const odd = 'a b%2F#?+é@1'
const world = grow({
  now,
  organizations: [
    {
      slug: 'acme',
      projects: [
        { slug: 'web', id: 42, platform: 'javascript', sessions: [{ release: 'web@1', from: '1d', healthy: 9 }] },
        { slug: 'api', id: 43, issues: [{ title: 'Boom', releases: ['web@1'], firstRelease: 'web@1' }] },
      ],
      releases: [
        {
          version: 'web@1',
          projects: ['web', 'api'],
          created: '2d',
          released: '1h',
          commits: [{ id: 'a'.repeat(40) }],
          deploys: [
            { environment: 'production', finished: '10m', started: '20m', name: '::error::ship' },
            { environment: 'staging', finished: '1d' },
          ],
        },
        { version: 'web@2', projects: ['web'], created: '1d', released: null },
        { version: 'web@0', projects: ['web'], status: 'archived' },
        { version: odd, projects: ['web'], created: '9d' },
      ],
    },
  ],
})
let sentry: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(world, { clock: manualClock(now) })
})
afterAll(() => sentry.close())
afterEach(() => {
  sentry.heal()
  sentry.forget()
})

const client = () => asking(sentry, sentry.grant({ organization: 'acme', kind: 'organization' }))

function value<T>(observed: Observed<T>): T {
  if (observed.kind === 'unseen') throw new Error(`unseen: ${inspect(observed)}`)
  return observed.value
}

describe('one release', () => {
  test('with its dates, counts, last deploy and projects', async () => {
    const { version, lastDeploy, ...one } = value(await client().ask(release('acme', 'web@1')))
    expect(rawText(version)).toBe('web@1')
    expect(lastDeploy && [rawText(lastDeploy.environment), lastDeploy.finished]).toEqual([
      'production',
      new Date('2026-11-22T11:50:00Z'),
    ])
    expect(one).toMatchObject({
      status: 'open',
      created: new Date('2026-11-20T12:00:00Z'),
      finalized: 'yes',
      released: new Date('2026-11-22T11:00:00Z'),
      firstEvent: expect.any(Date),
      lastEvent: expect.any(Date),
      commits: 1,
      deploys: 2,
      newIssues: 1,
      projects: [
        { id: '42', slug: 'web', platform: 'javascript', hasHealth: true },
        { id: '43', slug: 'api', hasHealth: false },
      ],
    })
  })

  test('by its exact name, whatever characters that has, and without a project', async () => {
    expect(rawText(value(await client().ask(release('acme', odd))).version)).toBe(odd)
    expect([...(sentry.requests[0]?.query.keys() ?? [])]).toEqual([])
    expect(await client().ask(release('acme', 'WEB@1'))).toMatchObject({ kind: 'unseen', cause: 'not-found' })
  })

  test('archived, and not finalized', async () => {
    expect(value(await client().ask(release('acme', 'web@0')))).toMatchObject({ status: 'archived' })
    expect(value(await client().ask(release('acme', 'web@2')))).toMatchObject({ finalized: 'no', released: null })
  })

  const recorded = {
    dateReleased: '2020-06-29T12:16:49.368667Z',
    dateCreated: '2020-06-29T11:36:59.612687Z',
    newGroups: 0,
    commitCount: 0,
    deployCount: 0,
    lastDeploy: null,
    firstEvent: null,
    lastEvent: null,
    version: 'first-release',
    shortVersion: 'first-release',
    versionInfo: null,
    projects: [{ name: 'web', slug: 'web', platform: 'javascript', platforms: ['javascript'], newGroups: 0, id: 42 }],
  }

  test.each<[name: string, reply: object, parts: Partial<Release>]>([
    ['of 2020, without status and health', recorded, { status: null, finalized: 'yes', commits: 0 }],
    ['without a word about being finalized', { ...recorded, dateReleased: undefined }, { finalized: 'unknown' }],
    [
      'with a date that is none',
      { ...recorded, dateReleased: 'soon', dateCreated: 7 },
      { finalized: 'unknown', created: null },
    ],
    ['with counts that are none', { ...recorded, commitCount: '3', deployCount: -1 }, { commits: null, deploys: null }],
    [
      'with a deploy that is not finished',
      { ...recorded, lastDeploy: { environment: 'e', dateFinished: null } },
      { lastDeploy: expect.objectContaining({ finished: null }) as never },
    ],
    ['with a status of the future', { ...recorded, status: 'frozen' }, { status: null }],
  ])('%s', async (_, reply, parts) => {
    sentry.inject({}, failsWith(200, reply))
    expect(value(await client().ask(release('acme', 'first-release')))).toMatchObject(parts)
  })

  test.each<[name: string, reply: object]>([
    ['projects', { ...recorded, projects: undefined }],
    ['readable projects', { ...recorded, projects: [{ id: 42, slug: '../web' }] }],
    ['a version', { ...recorded, version: null }],
  ])('without %s it is no release', async (_, reply) => {
    sentry.inject({}, failsWith(200, reply))
    expect(await client().ask(release('acme', 'first-release'))).toMatchObject({ cause: 'unexpected-shape' })
  })
})

describe('the releases of a project', () => {
  const versions = async (project: string) =>
    value(await client().list(projectReleases('acme', project))).rows.map(({ version }) => rawText(version))

  test('the newest first, by when they were finalized, else created; without archived ones', async () => {
    expect(await versions('web')).toEqual(['web@1', 'web@2', odd])
    expect(await versions('api')).toEqual(['web@1'])
  })

  test('tell of events in this project only', async () => {
    const [inWeb] = value(await client().list(projectReleases('acme', 'web'))).rows
    const [inApi] = value(await client().list(projectReleases('acme', 'api'))).rows
    expect(inWeb).toMatchObject({ firstEvent: null, newIssues: 0 })
    expect(inApi).toMatchObject({ firstEvent: expect.any(Date), newIssues: 1 })
  })

  test('are asked for once; the newest alone is another question', async () => {
    const asker = client()
    await Promise.all([1, 2].map(() => asker.list(projectReleases('acme', 'web'))))
    expect(value(await asker.list(newestRelease('acme', 'web'))).rows).toHaveLength(1)
    expect(sentry.requests.map(({ query }) => query.get('per_page'))).toEqual(['100', '1'])
  })
})

describe('deploys', () => {
  test('the last finished first', async () => {
    const { rows } = value(await client().list(deploys('acme', 'web@1')))
    expect(rows.map(({ environment }) => rawText(environment))).toEqual(['production', 'staging'])
    expect(rows[0]).toMatchObject({
      started: new Date('2026-11-22T11:40:00Z'),
      finished: new Date('2026-11-22T11:50:00Z'),
    })
    expect(rows.map(({ name }) => name && rawText(name))).toEqual(['::error::ship', null])
  })

  test('of a release that is not there', async () =>
    expect(await client().list(deploys('acme', 'web@9'))).toMatchObject({ cause: 'not-found' }))

  test.each<[name: string, reply: object, row: Partial<Deploy>]>([
    [
      'as recorded in 2022',
      {
        id: '22',
        environment: 'foo',
        dateStarted: null,
        dateFinished: '2022-04-06T10:33:59.184396Z',
        name: null,
        url: null,
      },
      { started: null, finished: new Date('2022-04-06T10:33:59.184Z') },
    ],
    ['without dates', { environment: 'foo' }, { started: null, finished: null }],
  ])('%s', async (_, reply, row) => {
    sentry.inject({}, failsWith(200, [reply]))
    expect(value(await client().list(deploys('acme', 'web@1'))).rows).toMatchObject([row])
  })
})

describe('tokens', () => {
  test.each(['project:releases', 'org:ci', 'project:read'])('with %s are let in', async scope => {
    const token = sentry.grant({ organization: 'acme', kind: 'integration', scopes: [scope] })
    const asker = asking(sentry, token)
    expect((await asker.ask(release('acme', 'web@1'))).kind).toBe('seen')
    expect((await asker.list(deploys('acme', 'web@1'))).kind).toBe('seen')
    expect((await asker.list(projectReleases('acme', 'web'))).kind).toBe('seen')
  })

  test('without any of them learn which one is missing', async () => {
    const token = sentry.grant({ organization: 'acme', kind: 'integration', scopes: ['event:read'] })
    const end = await asking(sentry, token).ask(release('acme', 'web@1'))
    expect(end).toMatchObject({
      cause: 'forbidden',
      detail: { kind: 'missing-scope', anyOf: expect.arrayContaining(['org:ci']) },
    })
  })
})

const withSchema = existsSync(schemaFile) ? describe : describe.skip
withSchema("the examples of Sentry's published schema", () => {
  const examples = (path: string): readonly unknown[] => {
    const { paths } = JSON.parse(readFileSync(schemaFile, 'utf8'))
    const { content } = paths[path].get.responses['200']
    return Object.values<{ value: unknown }>(content['application/json'].examples).map(example => example.value)
  }
  const O = '/api/0/organizations/{organization_id_or_slug}/releases/'
  const P = '/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/releases/'

  test('of one release', () => {
    for (const example of examples(`${O}{version}/`)) {
      expect(release('acme', 'x').schema.safeParse(example)).toMatchObject({ success: true })
    }
  })
  test('of the releases of a project', () => {
    for (const example of examples(P).flat()) {
      expect(projectReleases('acme', 'web').row.safeParse(example)).toMatchObject({ success: true })
    }
  })
})

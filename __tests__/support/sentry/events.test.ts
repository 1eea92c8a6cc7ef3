import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asker, column, type Told } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { manualClock } from './world/clock.ts'
import { eventAt, findEvent } from './world/events.ts'
import { grow } from './world/grow.ts'
import { issueIn, projectIn } from './world/lookup.ts'
import { environmentOf, momentOf, releaseOf, sightings } from './world/sightings.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const DEBUG_ID = '3f6a1c52-8f0e-4d7b-9c21-5be0a4d17e90'

const WORLD = grow({
  now: NOW,
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          platform: 'javascript',
          issues: [
            {
              title: 'TypeError: mapped',
              count: 60,
              releases: ['web@1', 'web@2'],
              environments: ['production', 'staging'],
              symbolicated: true,
              firstSeen: '10h',
              lastSeen: '1h',
            },
            {
              title: 'minified',
              count: 20,
              releases: ['web@2'],
              symbolicated: false,
              firstSeen: '10h',
              lastSeen: '1h',
            },
            { title: 'plain', count: 7, releases: ['web@1'], firstSeen: '10h', lastSeen: '1h' },
          ],
          artifactBundles: [
            { release: 'web@1.2.0', files: [{ url: '~/assets/index.js' }] },
            { files: [{ url: '~/assets/other.js', debugId: DEBUG_ID }] },
          ],
        },
        {
          slug: 'desktop',
          platform: 'rust',
          issues: [{ title: 'panic', symbolicated: false }],
          debugFiles: [{ debugId: DEBUG_ID, objectName: 'desktop' }],
        },
      ],
      releases: [
        { version: 'web@1', projects: ['web'] },
        { version: 'web@2', projects: ['web'] },
      ],
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

describe('sightings', () => {
  test('agree with counting every event', () => {
    const names = (all: string[]) => fc.subarray(all, { minLength: 0 })
    fc.assert(
      fc.property(
        fc.record({
          count: fc.integer({ min: 1, max: 60 }),
          life: fc.nat({ max: 500 }),
          from: fc.nat({ max: 600 }),
          length: fc.nat({ max: 600 }),
        }),
        names(['a', 'b', 'c']),
        names(['x', 'y']),
        fc.option(names(['x', 'y', 'z'])),
        fc.option(fc.constantFrom('a', 'b', 'd')),
        ({ count, life, from, length }, releases, environments, inEnvironments, inRelease) => {
          const issue = {
            ...issueIn(WORLD, 'WEB-1'),
            count,
            firstSeen: count === 1 ? life : 0,
            lastSeen: life,
            releases,
            environments,
          }
          const indexes = Array.from({ length: count }, (_, index) => index).filter(index => {
            const moment = momentOf(issue, index)
            const isInTime = moment >= from && moment <= from + length
            const isInPlace = inEnvironments === null || inEnvironments.includes(environmentOf(issue, index) ?? '')
            return isInTime && isInPlace && (inRelease === null || releaseOf(issue, index) === inRelease)
          })
          const slice = {
            from,
            to: from + length,
            ...(inEnvironments !== null && { environments: inEnvironments }),
            ...(inRelease !== null && { releases: (version: string) => version === inRelease }),
          }
          expect(sightings(issue, slice)?.count ?? 0).toBe(indexes.length)
        },
      ),
    )
  })
})

describe('the events of an issue', () => {
  test('can be found again by their made-up ids', () => {
    const project = projectIn(WORLD, 'acme/web')
    for (const issue of project.issues) {
      for (const index of [0, issue.count - 1]) {
        expect(findEvent(project, eventAt(issue, index).id)).toMatchObject({ issue: { id: issue.id }, index })
      }
    }
    const [unborn, nobody] = ['e0e0000000000000000100000000000000', '0'].map(id => id.padEnd(32, '0').slice(0, 32))
    expect([findEvent(project, unborn ?? ''), findEvent(project, nobody ?? '')]).toEqual([null, null])
  })

  test('are listed newest first, page by page, and narrowed by environment and period', async () => {
    const path = `organizations/acme/issues/${issueIn(WORLD, 'WEB-1').id}/events/`
    const all = await ask(path)
    expect(column(all, 'id')).toHaveLength(60)
    expect(column(all, 'dateCreated')[0]).toBe('2026-11-20T11:00:00Z')
    expect(column(await ask(`${path}?per_page=50&cursor=0:50:0`), 'id')).toEqual(column(all, 'id').slice(50))
    expect(column(await ask(`${path}?environment=staging`), 'id')).toHaveLength(30)
    expect(column(await ask(`${path}?statsPeriod=2h`), 'id')).toHaveLength(7)
  })

  test.each(['latest', 'recommended', 'oldest'])('the %s one has a place, a trace and neighbours', async name => {
    const { body } = await ask(`organizations/acme/issues/${issueIn(WORLD, 'WEB-1').id}/events/${name}/`)
    expect(body).toMatchObject({
      groupID: String(issueIn(WORLD, 'WEB-1').id),
      release: { version: expect.stringMatching(/^web@/) },
    })
    expect(body).toHaveProperty(name === 'oldest' ? 'previousEventID' : 'nextEventID', null)
  })

  test('the newest one of a release is found by its name', async () => {
    const path = `organizations/acme/issues/${issueIn(WORLD, 'WEB-1').id}/events/latest/`
    const of = async (version: string) =>
      (await ask(`${path}?query=${encodeURIComponent(`release:"${version}"`)}`)).body
    expect(await of('web@2')).toMatchObject({ release: { version: 'web@2' } })
    expect(await of('web@1')).toMatchObject({ release: { version: 'web@1' } })
    expect(await of('web@9')).toMatchObject({ detail: expect.stringMatching(/^No matching event/) })
  })

  test('of another issue are not found', async () => {
    const id = eventAt(issueIn(WORLD, 'WEB-2'), 0).id
    expect((await ask(`organizations/acme/issues/${issueIn(WORLD, 'WEB-1').id}/events/${id}/`)).status).toBe(404)
    expect((await ask(`projects/acme/web/events/${id}/`)).status).toBe(200)
    expect((await ask(`projects/acme/desktop/events/${id}/`)).status).toBe(404)
    expect((await ask(`organizations/acme/eventids/${id}/`)).body).toMatchObject({ projectSlug: 'web', eventId: id })
  })

  test.each([
    ['WEB-1', { map: 'index-4f1c.js.map', inApp: true }, []],
    ['WEB-2', { filename: '/assets/index-4f1c.js', inApp: true }, ['js_no_source']],
    ['DESKTOP-1', { symbolicatorStatus: 'missing_symbol' }, ['native_missing_dsym']],
  ])('of %s show whether their frames were resolved', async (shortId, frame, errors) => {
    const { body } = await ask(`organizations/acme/issues/${issueIn(WORLD, shortId).id}/events/latest/`)
    expect(body).toMatchObject({ entries: [{ data: { values: [{ stacktrace: { frames: [frame] } }] } }] })
    expect((body as { errors: { type: string }[] }).errors.map(({ type }) => type)).toEqual(errors)
  })
})

describe('the events table', () => {
  const rows = async (query: string) =>
    ((await ask(`organizations/acme/events/?dataset=errors&projectSlug=web&${query}`)).body as { data: unknown[] }).data

  test('splits a release by whether its frames were resolved', async () => {
    expect(await rows('field=symbolicated_in_app&field=count()&query=release:"web@2"&sort=-count()')).toEqual([
      { symbolicated_in_app: true, 'count()': 30 },
      { symbolicated_in_app: false, 'count()': 20 },
    ])
    expect(await rows('field=symbolicated_in_app&field=count()&query=release:"web@9"')).toEqual([])
  })

  test('sums up, groups and filters', async () => {
    expect(await rows('field=count()')).toEqual([{ 'count()': 87 }])
    expect(await rows('field=release&field=count()&sort=release&query=event.type:error')).toEqual([
      { release: 'web@1', 'count()': 37 },
      { release: 'web@2', 'count()': 50 },
    ])
    expect(await rows('field=issue&field=count()&environment=staging')).toEqual([{ issue: 'WEB-1', 'count()': 30 }])
  })

  test('shows single events where ids are asked for', async () => {
    const found = await rows('field=id&field=issue.id&field=timestamp&query=title:minified&per_page=3')
    expect(found).toHaveLength(3)
    expect(found[0]).toEqual({
      id: eventAt(issueIn(WORLD, 'WEB-2'), 0).id,
      'issue.id': issueIn(WORLD, 'WEB-2').id,
      timestamp: '2026-11-20T11:00:00Z',
    })
  })

  test.each([
    '',
    'field=p95()',
    'field=count()&sort=title',
    'field=count()&query=color:red',
    'field=count()&dataset=spans',
  ])('refuses %s', async query => {
    const dataset = query.includes('dataset') ? '' : 'dataset=errors&'
    expect((await ask(`organizations/acme/events/?${dataset}projectSlug=web&${query}`)).status).toBe(400)
  })
})

describe('artifacts', () => {
  test.each([
    [`debug_id=${DEBUG_ID.toUpperCase()}`, ['debug-id']],
    ['debug_id=00000000-0000-0000-0000-000000000000', []],
    ['url=assets/index.js&release=web@1.2.0', ['release']],
    ['url=assets/index.js&release=web@1', []],
    ['', []],
  ])('lookup of %s', async (query, resolved) => {
    expect(column(await ask(`projects/acme/web/artifact-lookup/?${query}`), 'resolved_with')).toEqual(resolved)
  })

  test('bundles are found by a part of the release, and those with debug ids only by no release at all', async () => {
    expect(column(await ask('projects/acme/web/files/artifact-bundles/?query=web@1.2'), 'associations')).toEqual([
      [{ release: 'web@1.2.0', dist: null }],
    ])
    expect(column(await ask('projects/acme/web/files/artifact-bundles/'), 'fileCount')).toEqual([1, 1])
    expect(await ask('projects/acme/web/files/artifact-bundles/?sortBy=name')).toMatchObject({
      status: 400,
      body: { error: expect.any(String) },
    })
  })

  test('debug files are found by debug id', async () => {
    expect(column(await ask(`projects/acme/desktop/files/dsyms/?debug_id=${DEBUG_ID}`), 'objectName')).toEqual([
      'desktop',
    ])
    expect(column(await ask('projects/acme/desktop/files/dsyms/?query=elsewhere'), 'objectName')).toEqual([])
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { lastHours } from '../../../src/core/hours.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { crashFreeRate, noSessions } from '../../../src/core/session-counts.ts'
import { rawText } from '../../../src/core/text.ts'
import { type SessionSearch, sessionsByRelease, sessionTotals } from '../../../src/sources/sentry/sessions.ts'
import { altered, answersText, failsWith } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { manualClock } from '../../support/sentry/world/clock.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking } from './asking.ts'

const now = Date.parse('2026-11-22T12:30:00Z')
const world = grow({
  now,
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          id: 42,
          environments: ['production', 'staging'],
          sessions: [
            {
              release: 'web@2',
              from: '2026-11-22T10:00:00Z',
              to: '2026-11-22T13:00:00Z',
              healthy: 270,
              errored: 15,
              abnormal: 6,
              unhandled: 3,
              crashed: 6,
              users: { healthy: 90, crashed: 3 },
            },
            { release: 'web@*', from: '6h', to: '2h', healthy: 400 },
            { release: 'web@2', environment: 'staging', from: '3h', to: '2h', healthy: 10 },
          ],
        },
        { slug: 'quiet' },
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

const client = (projects: 'all' | string[] = 'all', scopes?: string[]) =>
  asking(sentry, sentry.grant({ organization: 'acme', projects, ...(scopes && { scopes }) }))
const search = (parts: Partial<SessionSearch> = {}): SessionSearch => ({
  org: 'acme',
  project: 'web',
  environment: 'production',
  window: lastHours(new Date(now), 24),
  ...parts,
})
const path = '/api/0/organizations/acme/sessions/'

describe('what is counted', () => {
  test.each(['web', '42'])(
    'is of the project %s alone, by release and by how it ended, most sessions first',
    async project => {
      const answer = await sessionsByRelease(client(), search({ project }))
      expect(
        answer.kind === 'seen' && answer.value.map(({ release, ...counts }) => [release && rawText(release), counts]),
      ).toEqual([
        ['web@*', { sessions: { ...noSessions, healthy: 400, total: 400 }, users: noSessions }],
        [
          'web@2',
          {
            sessions: { healthy: 180, errored: 10, abnormal: 4, unhandled: 2, crashed: 4, total: 200 },
            users: { ...noSessions, healthy: 60, crashed: 2, total: 62 },
          },
        ],
      ])
    },
  )

  test('leaves the hour out that is under way, on servers that count the last moment in as well', async () => {
    await sessionTotals(client(), search())
    const [asked] = sentry.requests
    const query = new URL(asked?.target ?? '', sentry.url).searchParams
    expect([query.get('start'), query.get('end')]).toEqual(['2026-11-21T12:00:00', '2026-11-22T11:59:59'])
  })

  test('is of all environments where none is asked for', async () => {
    const answer = await sessionTotals(client(), search({ environment: null, release: 'web@2' }))
    expect(answer.kind === 'seen' && answer.value.sessions.total).toBe(210)
  })

  test('is of one release, by its very name', async () => {
    const answer = await sessionTotals(client(), search({ release: 'web@*' }))
    expect(answer.kind === 'seen' && answer.value.sessions.total).toBe(400)
  })

  test('is nothing where there were no sessions, which is no rate', async () => {
    const answer = await sessionTotals(client(), search({ project: 'quiet' }))
    expect(answer).toEqual(seen({ release: null, sessions: noSessions, users: noSessions }))
    expect(crashFreeRate(noSessions)).toBeNull()
    expect(await sessionsByRelease(client(), search({ project: 'quiet' }))).toEqual(seen([]))
  })

  test('counts statuses in that later versions add', async () => {
    sentry.inject(
      { path },
      altered(body => {
        const [first] = (body as { groups: { by: Record<string, string> }[] }).groups
        if (first) first.by['session.status'] = 'melted'
        return body
      }),
    )
    const answer = await sessionTotals(client(), search({ release: 'web@2' }))
    const { total, healthy, errored, abnormal, unhandled, crashed } =
      answer.kind === 'seen' ? answer.value.sessions : noSessions
    expect(total).toBe(200)
    expect(healthy + errored + abnormal + unhandled + crashed).toBeLessThan(200)
  })
})

describe('no answer', () => {
  test.each([
    ['a project that is not there', () => sessionTotals(client(), search({ project: 'nothing' })), 'not-found'],
    ['a project that the token may not see', () => sessionTotals(client(['quiet']), search()), 'not-found'],
    [
      'an environment that Sentry never saw',
      () => sessionTotals(client(), search({ environment: 'prod' })),
      'not-found',
    ],
  ])('for %s', async (_, ask, cause) => {
    expect(await ask()).toMatchObject({ kind: 'unseen', cause })
  })

  test('for a token of an organization', async () => {
    expect(await sessionTotals(client('all', ['org:ci']), search())).toEqual(
      unseen('forbidden', { kind: 'missing-scope', anyOf: ['org:read', 'org:write', 'org:admin'] }),
    )
  })

  test('of a server that has no sessions', async () => {
    sentry.inject({ path }, answersText('<h1>Not Found</h1>', 'text/html', 404))
    expect(await sessionTotals(client(), search())).toMatchObject({ kind: 'unseen', cause: 'unsupported' })
  })

  test('of which the question was refused for another reason', async () => {
    sentry.inject({ path }, failsWith(400, { detail: 'Invalid field' }))
    expect(await sessionTotals(client(), search())).toMatchObject({ kind: 'unseen', cause: 'rejected' })
  })

  test('that does not count the sessions of a status', async () => {
    const uncounted = (body: unknown) => {
      const { groups } = body as { groups: { by: Record<string, string>; totals: Record<string, number | null> }[] }
      for (const { by, totals } of groups) if (by['session.status'] === 'crashed') totals['sum(session)'] = null
      return body
    }
    sentry.inject({ path }, altered(uncounted))
    expect(await sessionTotals(client(), search())).toMatchObject({ kind: 'unseen', cause: 'unexpected-shape' })
  })

  test.each([
    { 'sum(session)': 1e308, 'count_unique(user)': 1 },
    { 'sum(session)': 1, 'count_unique(user)': 1e308 },
  ])('that counts what nobody ever counted: %p', async totals => {
    sentry.inject({ path }, failsWith(200, { groups: [{ by: { 'session.status': 'healthy' }, totals }] }))
    expect(await sessionTotals(client(), search())).toMatchObject({ kind: 'unseen', cause: 'unexpected-shape' })
  })

  test('that has another shape', async () => {
    sentry.inject({ path }, failsWith(200, { groups: [{ by: {}, totals: {} }] }))
    expect(await sessionTotals(client(), search())).toMatchObject({ kind: 'unseen', cause: 'unexpected-shape' })
  })
})

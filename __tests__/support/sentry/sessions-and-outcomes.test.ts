import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asker, type Told } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { manualClock } from './world/clock.ts'
import { grow } from './world/grow.ts'
import { spread } from './world/spread.ts'

const NOW = Date.parse('2026-11-20T12:30:00Z')

interface Grouped {
  intervals: string[]
  groups: {
    by: Record<string, unknown>
    totals: Record<string, number | null>
    series?: Record<string, (number | null)[]>
  }[]
}

let sentry: SimulatedSentry
let ask: (path: string) => Promise<Told>

beforeAll(async () => {
  const world = grow({
    now: NOW,
    organizations: [
      {
        slug: 'acme',
        projects: [
          {
            slug: 'web',
            id: 101,
            issues: [{ title: 'x', count: 100, firstSeen: '10h', lastSeen: '30m' }],
            sessions: [
              { release: 'web@1', from: '48h', to: '6h', healthy: 42_000, crashed: 420 },
              {
                release: 'web@2',
                from: '6h',
                healthy: 576,
                errored: 12,
                crashed: 12,
                users: { healthy: 50, crashed: 5 },
              },
              { release: 'web@2', environment: 'staging', from: '6h', healthy: 6 },
            ],
          },
          { slug: 'quiet', id: 102 },
          {
            slug: 'dropping',
            id: 103,
            outcomes: [
              { outcome: 'accepted', quantity: 240 },
              { outcome: 'rate_limited', reason: 'key_quota', quantity: 960 },
              { outcome: 'accepted', category: 'transaction', quantity: 5 },
              { outcome: 'filtered', category: 'default', quantity: 24 },
            ],
          },
        ],
      },
    ],
  })
  sentry = await startSentry(world, { clock: manualClock(NOW) })
  ask = asker(sentry, sentry.grant({ organization: 'acme' }))
})

afterAll(() => sentry.close())

describe('sessions', () => {
  const sessions = async (query: string) =>
    (await ask(`organizations/acme/sessions/?projectSlug=web&${query}`)).body as Grouped

  test('are counted over whole hours that end with the one under way', async () => {
    const { intervals, groups } = await sessions(
      'field=sum(session)&statsPeriod=6h&environment=production&query=release:web@2',
    )
    expect([intervals[0], intervals.at(-1), intervals.length]).toEqual([
      '2026-11-20T07:00:00Z',
      '2026-11-20T12:00:00Z',
      6,
    ])
    expect(groups[0]?.series?.['sum(session)']).toEqual([100, 100, 100, 100, 100, 50])
    expect(groups[0]?.totals).toEqual({ 'sum(session)': 550 })
  })

  test('give rates from 0 to 1', async () => {
    const { groups } = await sessions(
      'field=crash_free_rate(session)&field=crash_free_rate(user)&field=crash_rate(session)&statsPeriod=7h&query=release:web@2%20environment:production',
    )
    expect(groups[0]?.totals['crash_free_rate(session)']).toBeCloseTo(0.98)
    expect(groups[0]?.totals['crash_free_rate(user)']).toBeCloseTo(50 / 55)
    expect(groups[0]?.totals['crash_rate(session)']).toBeCloseTo(0.02)
  })

  test('are grouped by release, most sessions first, and leave out releases without any', async () => {
    const { groups } = await sessions('field=sum(session)&groupBy=release&statsPeriod=24h&includeSeries=0')
    expect(groups).toEqual([
      { by: { release: 'web@1' }, totals: { 'sum(session)': 17_675 } },
      { by: { release: 'web@2' }, totals: { 'sum(session)': 606 } },
    ])
    const recent = await sessions('field=sum(session)&groupBy=release&statsPeriod=3h')
    expect(recent.groups.map(({ by }) => by)).toEqual([{ release: 'web@2' }])
  })

  test('are split by every status', async () => {
    const { groups } = await sessions(
      'field=sum(session)&groupBy=session.status&statsPeriod=7h&query=release:web@2&includeSeries=0',
    )
    const counts = Object.fromEntries(groups.map(({ by, totals }) => [by['session.status'], totals['sum(session)']]))
    expect(counts).toEqual({ healthy: 582, errored: 12, crashed: 12, abnormal: 0, unhandled: 0 })
  })

  test('that never were are zero with a rate of null, never 100 %', async () => {
    const query = 'field=sum(session)&field=crash_free_rate(session)&statsPeriod=24h&includeSeries=0'
    const { body } = await ask(`organizations/acme/sessions/?projectSlug=quiet&${query}`)
    expect((body as Grouped).groups).toEqual([
      { by: {}, totals: { 'sum(session)': 0, 'crash_free_rate(session)': null } },
    ])
    const grouped = await ask(`organizations/acme/sessions/?projectSlug=quiet&${query}&groupBy=release`)
    expect((grouped.body as Grouped).groups).toEqual([])
  })

  test.each([
    '',
    'field=median(session)',
    'field=sum(session)&groupBy=user',
    'field=crash_free_rate(session)&groupBy=session.status',
    'field=sum(session)&interval=10m',
    'field=sum(session)&interval=7h',
    'field=sum(session)&query=level:error',
    'field=sum(session)&orderBy=crash_rate(user)',
  ])('refuse %s', async query => {
    expect((await ask(`organizations/acme/sessions/?projectSlug=web&${query}`)).status).toBe(400)
  })
})

describe('outcomes', () => {
  const outcomes = async (query: string) => {
    const { body } = await ask(`organizations/acme/stats_v2/?field=sum(quantity)&statsPeriod=24h&${query}`)
    return (body as Grouped).groups.map(({ by, totals }) => [by, totals['sum(quantity)']])
  }

  test('are the events of the issues where nothing else is told', async () => {
    expect(await outcomes('project=101&groupBy=outcome')).toEqual([[{ outcome: 'accepted' }, 100]])
    expect(await outcomes('project=102&groupBy=outcome')).toEqual([])
  })

  test('are those of the whole organization with projectSlug alone, which does not count here', async () => {
    const whole = await outcomes('groupBy=outcome')
    expect(await outcomes('projectSlug=quiet&groupBy=outcome')).toEqual(whole)
    expect(await outcomes('project=-1&groupBy=outcome')).toEqual(whole)
    expect(await outcomes('project=101&projectSlug=quiet&groupBy=outcome')).toEqual([[{ outcome: 'accepted' }, 100]])
    expect(await outcomes('project=102&groupBy=outcome')).toEqual([])
  })

  test('count default and security along with errors', async () => {
    // A day in whole hours starts at 13:00 yesterday, half an hour after the series.
    expect(await outcomes('project=103&groupBy=outcome&category=error')).toEqual([
      [{ outcome: 'accepted' }, 235],
      [{ outcome: 'rate_limited' }, 940],
      [{ outcome: 'filtered' }, 23],
    ])
    expect(await outcomes('project=103&groupBy=category&outcome=accepted')).toEqual([
      [{ category: 'error' }, 235],
      [{ category: 'transaction' }, 5],
    ])
  })

  test.each([
    'groupBy=outcome',
    'field=sum(quantity)',
    'field=sum(quantity)&groupBy=level',
    'field=count()&groupBy=outcome',
  ])('refuse %s', async query => {
    expect((await ask(`organizations/acme/stats_v2/?projectSlug=web&${query}`)).status).toBe(400)
  })
})

test('buckets of a spread total always add up to it', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10_000 }),
      fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 20 }),
      (total, lengths) => {
        const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0))
        const span = { from: 0, to: Math.max(1, ends.at(-1) ?? 1) }
        const parts = [...ends, span.to].map((end, index) => spread(total, span, { start: ends[index - 1] ?? 0, end }))
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      },
    ),
  )
})

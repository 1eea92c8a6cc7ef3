import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { droppedEvents, eventsWith, type OutcomeCount } from '../../../src/core/ingest-outcomes.ts'
import type { Observed } from '../../../src/core/observed.ts'
import { rawText } from '../../../src/core/text.ts'
import { monitors } from '../../../src/sources/sentry/monitors.ts'
import { ingestOutcomesOf } from '../../../src/sources/sentry/outcomes.ts'
import { projectInOrganization } from '../../../src/sources/sentry/projects.ts'
import { altered, answersText, failsWith } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking } from './asking.ts'

const span = { from: '6h', to: '2h' }
const world = grow({
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          id: 42,
          outcomes: [
            { outcome: 'accepted', quantity: 100, ...span },
            { outcome: 'accepted', category: 'security', quantity: 7, ...span },
            { outcome: 'accepted', category: 'transaction', quantity: 9_000, ...span },
            { outcome: 'rate_limited', reason: 'key_quota', quantity: 20, ...span },
            { outcome: 'invalid', reason: 'too_large', quantity: 3, ...span },
            { outcome: 'filtered', reason: '::error::x', quantity: 11, ...span },
          ],
          monitors: [
            { slug: 'ok', environments: [{ status: 'ok' }, { name: 'staging', status: 'timeout' }] },
            { slug: 'muted', isMuted: true, environments: [{ status: 'error' }] },
            { slug: 'missed', environments: [{ status: 'missed_checkin' }] },
          ],
        },
        { slug: 'web-2', id: 43, outcomes: [{ outcome: 'accepted', quantity: 5_000, ...span }] },
      ],
    },
  ],
})
let sentry: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(world)
})
afterAll(() => sentry.close())
afterEach(() => sentry.heal())

const client = () => asking(sentry, sentry.grant({ organization: 'acme' }))

function value<T>(observed: Observed<T>): T {
  if (observed.kind === 'unseen') throw new Error(`unseen: ${observed.cause}`)
  return observed.value
}

describe('ingest outcomes', () => {
  const question = ingestOutcomesOf('acme', '42')
  const path = '/api/0/organizations/acme/stats_v2/'

  test('are those of error events of the project alone', async () => {
    const counts = value(await client().ask(question))
    expect(eventsWith(counts, 'accepted')).toBe(107)
    expect(eventsWith(counts, 'filtered')).toBe(11)
    expect(droppedEvents(counts)).toBe(23)
  })

  test('keep their reasons, which strangers may have written', async () => {
    const counts = value(await client().ask(question))
    const reasons = counts.flatMap(({ reason }) => (reason ? [rawText(reason)] : []))
    expect(reasons).toEqual(expect.arrayContaining(['key_quota', 'too_large', '::error::x']))
  })

  test.each<[string, unknown, readonly Pick<OutcomeCount, 'outcome' | 'events'>[]]>([
    ['that are new are left out', [{ by: { outcome: 'teleported' }, totals: { 'sum(quantity)': 4 } }], []],
    [
      'without a reason count',
      [{ by: { outcome: 'abuse', reason: null }, totals: { 'sum(quantity)': 4 } }],
      [{ outcome: 'abuse', events: 4 }],
    ],
    ['that are none are none', [], []],
  ])('%s', async (_, groups, expected) => {
    sentry.inject({ path }, failsWith(200, { groups }))
    expect(value(await client().ask(question))).toMatchObject(expected)
  })

  test.each([
    ['no groups', {}],
    ['a group without a number', { groups: [{ by: { outcome: 'accepted' }, totals: {} }] }],
    ['a number beyond counting', { groups: [{ by: { outcome: 'accepted' }, totals: { 'sum(quantity)': 1e308 } }] }],
    ['a number below nothing', { groups: [{ by: { outcome: 'accepted' }, totals: { 'sum(quantity)': -1 } }] }],
  ])('with %s are no zero', async (_, body) => {
    sentry.inject({ path }, failsWith(200, body))
    expect(await client().ask(question)).toMatchObject({ kind: 'unseen', cause: 'unexpected-shape' })
  })

  test('of a server without the route are unsupported', async () => {
    sentry.inject({ path }, answersText('<h1>Not Found</h1>', 'text/html', 404))
    expect(await client().ask(question)).toMatchObject({ kind: 'unseen', cause: 'unsupported' })
  })
})

describe('cron monitors', () => {
  const path = '/api/0/organizations/acme/monitors/'

  test('tell which environments fail, and which are muted', async () => {
    const rows = value(await client().list(monitors('acme', 'web', null))).rows
    const states = rows.flatMap(({ slug, states: own }) =>
      own.map(({ environment, failing, muted }) => [slug, rawText(environment), failing, muted]),
    )
    expect(states.sort()).toEqual([
      ['missed', 'production', true, false],
      ['muted', 'production', true, true],
      ['ok', 'production', false, false],
      ['ok', 'staging', true, false],
    ])
  })

  test('of one environment, by id or slug of the project', async () => {
    const rows = value(await client().list(monitors('acme', '42', 'staging'))).rows
    expect(rows.flatMap(({ states }) => states.map(({ environment }) => rawText(environment)))).toEqual(['staging'])
  })

  test('that are switched off are told', async () => {
    const off = altered(body => (body as object[]).map(row => ({ ...row, status: 'disabled' })))
    sentry.inject({ path }, off)
    expect(value(await client().list(monitors('acme', 'web', null))).rows.every(({ disabled }) => disabled)).toBe(true)
  })
})

describe('a project by way of its organization', () => {
  test.each([
    ['web', ['42']],
    ['42', ['42']],
    ['web-2', ['43']],
    ['we', []],
  ])('%s is found exactly', async (name, ids) => {
    const token = sentry.grant({ organization: 'acme', scopes: ['org:read'] })
    const { rows } = value(await asking(sentry, token).list(projectInOrganization('acme', name)))
    expect(rows.map(({ id }) => id)).toEqual(ids)
  })
})

import { afterEach, describe, expect, test } from '@jest/globals'
import type { Asked } from '../../src/core/asked.ts'
import type { Backlog } from '../../src/core/backlog.ts'
import type { Count } from '../../src/core/count.ts'
import type { Observed } from '../../src/core/observed.ts'
import { rawText } from '../../src/core/text.ts'
import { backlogOf } from '../../src/modes/backlog.ts'
import { asking } from '../sources/sentry/asking.ts'
import { asked } from '../support/asked.ts'
import { altered, type Fault, failsWith, genuine } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { backlog } from '../support/sentry/world/backlog.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { IssueSeed } from '../support/sentry/world/seeds.ts'

const target = { org: 'acme', project: 'web' }
const list = '/api/0/organizations/acme/issues/'
const open: SimulatedSentry[] = []

afterEach(async () => {
  for (const sentry of open.splice(0)) await sentry.close()
})

async function worldOf(issues: Iterable<IssueSeed>, options: SentryOptions = {}): Promise<SimulatedSentry> {
  const other = { slug: 'shop', issues: [{ title: 'Of another project', level: 'fatal' as const }] }
  const web = { slug: 'web', id: 42, issues, environments: ['production', 'Staging'] }
  const world = grow({ organizations: [{ slug: 'acme', projects: [web, other] }] })
  const sentry = await startSentry(world, options)
  open.push(sentry)
  return sentry
}

async function look(sentry: SimulatedSentry, parts: Partial<Asked> = {}, project = 'web') {
  const client = asking(sentry, sentry.grant({ organization: 'acme' }))
  const from = { asked: asked(parts), sentry: client, now: () => new Date() }
  return { backlog: await backlogOf(from, { ...target, project }), counts: client.counts() }
}

const value = (observed: Observed<Count>) => (observed.kind === 'seen' ? observed.value : observed.cause)
const exact = (count: number) => ({ value: count, lowerBound: false, estimated: false })
const ids = ({ issues }: Backlog) => (issues.kind === 'seen' ? issues.value.map(({ id }) => id) : null)

const few: readonly IssueSeed[] = [
  { title: 'new fatal', level: 'fatal', priority: 'high', firstSeen: '3h', userCount: 12, count: 40 },
  { title: 'regressed', level: 'error', substatus: 'regressed', priority: 'medium', firstSeen: '40d' },
  { title: 'escalating', level: 'warning', substatus: 'escalating', priority: 'high', firstSeen: '50d' },
  { title: 'quiet', level: 'info', firstSeen: '60d', lastSeen: '20d' },
  { title: 'resolved', status: 'resolved' },
  { title: 'archived', status: 'ignored' },
]

describe('a backlog that is read whole', () => {
  test('is counted from its rows, in three requests and one wave', async () => {
    const { backlog: seen, counts } = await look(await worldOf(few))
    expect(value(seen.unresolved)).toEqual(exact(4))
    expect(value(seen.highSeverity)).toEqual(exact(2))
    expect(value(seen.highPriority)).toEqual(exact(2))
    expect(value(seen.newLastDay)).toEqual(exact(1))
    expect(value(seen.regressed)).toEqual(exact(1))
    expect(value(seen.escalating)).toEqual(exact(1))
    expect(seen).toMatchObject({ complete: true, activityComplete: true })
    expect(counts).toMatchObject({ requests: 3, waves: 1 })
  })

  test('knows who was active in the last day', async () => {
    const { backlog: seen } = await look(await worldOf(few))
    const [first] = ids(seen) ?? []
    if (seen.activity.kind === 'unseen' || seen.issues.kind === 'unseen') throw new Error('unseen')
    expect(seen.activity.value.get(first ?? '')).toEqual({ users: 12, events: 40 })
    const quiet = seen.issues.value.find(({ title }) => rawText(title) === 'quiet')
    expect(seen.activity.value.has(quiet?.id ?? '')).toBe(false)
  })

  test.each([
    [0, 2],
    [1, 1],
    [80, 1],
    [100, 1],
    [237, 1],
    [300, 1],
  ])('has %i issues; an empty one is asked about again by the id of the project', async (count, waves) => {
    const { backlog: seen, counts } = await look(await worldOf(backlog(count)))
    expect(value(seen.unresolved)).toEqual(exact(count))
    expect(ids(seen)).toHaveLength(count)
    expect(seen.complete).toBe(true)
    expect(counts.waves).toBe(waves)
  })

  test('counts one that comes to the top while its pages are read', async () => {
    const sentry = await worldOf(
      Array.from({ length: 101 }, (_, n) => ({ title: `I${n}`, firstSeen: '40d', lastSeen: '1h', count: 2_000 - n })),
    )
    const isSecondPage = ({ target: asked }: { target: string }) => asked.includes('cursor=')
    sentry.inject({ path: list, when: isSecondPage }, async exchange => {
      const last = sentry.world.organizations[0]?.projects[0]?.issues.find(({ title }) => title === 'I100')
      if (last) Object.assign(last, { count: 50_000, userCount: 50_000 })
      await genuine(exchange)
    })
    const { backlog: seen } = await look(sentry)
    expect(value(seen.unresolved)).toEqual(exact(101))
    // The list of the last day goes by users, and cannot know whether it missed one.
    expect(seen.activityComplete).toBe(false)
  })

  test('is that of one project, by its id too', async () => {
    const { backlog: seen } = await look(await worldOf(few), {}, '42')
    expect(value(seen.unresolved)).toEqual(exact(4))
  })
})

describe('a longer backlog', () => {
  test.each([
    [999, { value: 999, lowerBound: false, estimated: true }],
    [1_000, { value: 1_000, lowerBound: true, estimated: false }],
    [50_000, { value: 1_000, lowerBound: true, estimated: false }],
  ])('of %i is marked, and asked about in one wave more', async (count, unresolved) => {
    const { backlog: seen, counts } = await look(await worldOf(backlog(count)))
    expect(value(seen.unresolved)).toEqual(unresolved)
    expect(seen.complete).toBe(false)
    expect(counts).toMatchObject({ requests: expect.any(Number), waves: 2 })
    expect(counts.requests).toBeLessThanOrEqual(12)
  })

  test('hides no regressed and no new issue behind a sort order', async () => {
    const many = [...backlog(600)].map(seed => ({ ...seed, substatus: 'ongoing' as const, firstSeen: '30d' }))
    const rare: IssueSeed[] = [
      { title: 'regressed once', substatus: 'regressed', count: 1, userCount: 1, firstSeen: '30d' },
      { title: 'new once', count: 1, userCount: 1, firstSeen: '2h' },
    ]
    const { backlog: seen } = await look(await worldOf([...many, ...rare]))
    const titles = seen.issues.kind === 'seen' ? seen.issues.value.map(({ title }) => rawText(title)) : []
    expect(titles).toEqual(expect.arrayContaining(['regressed once', 'new once']))
    expect(value(seen.regressed)).toEqual(exact(1))
    expect(value(seen.newLastDay)).toEqual(exact(1))
    expect(new Set(ids(seen)).size).toBe(ids(seen)?.length)
  })
})

describe('what cannot be seen', () => {
  test('of a server without substatus and priority is no zero', async () => {
    const { backlog: seen } = await look(await worldOf(few, { lacks: ['substatus', 'priority'] }))
    expect(value(seen.unresolved)).toEqual(exact(4))
    expect([value(seen.regressed), value(seen.escalating), value(seen.highPriority)]).toEqual([
      'unsupported',
      'unsupported',
      'unsupported',
    ])
  })

  test('where the list fails is nothing at all', async () => {
    const sentry = await worldOf(few)
    sentry.inject({ path: list }, failsWith(503))
    const { backlog: seen } = await look(sentry)
    expect([seen.unresolved, seen.highSeverity, seen.newLastDay].map(value)).toEqual(['server', 'server', 'server'])
    expect(seen).toMatchObject({ complete: false, issues: { kind: 'unseen' }, activity: { kind: 'unseen' } })
  })

  test.each<[string, SentryOptions, (Fault | null)?, (string | object)?]>([
    ['overlooks slugs', { lacks: ['project-slugs'] }, null, 'unsupported'],
    ['knows slugs', {}, null, exact(0)],
    ['does not say whether it knows slugs', {}, failsWith(503), 'server'],
  ])(
    'of a server that %s: an empty list, by a token that may not read the project',
    async (_, options, fault, value0) => {
      const sentry = await worldOf([], options)
      if (fault) sentry.inject({ path: list, when: ({ target: asked }) => asked.includes('no-such-project') }, fault)
      const client = asking(sentry, sentry.grant({ organization: 'acme', scopes: ['event:read'], memberOf: [] }))
      const from = { asked: asked(), sentry: client, now: () => new Date() }
      expect(value((await backlogOf(from, target)).unresolved)).toEqual(value0)
    },
  )

  test.each([-25, 25])('is no matter of a clock that is %i hours off', async hours => {
    const sentry = await worldOf(few)
    const client = asking(sentry, sentry.grant({ organization: 'acme' }))
    const now = () => new Date(Date.now() + hours * 60 * 60 * 1000)
    expect(value((await backlogOf({ asked: asked(), sentry: client, now }, target)).newLastDay)).toEqual(exact(1))
  })

  test('where rows tell no date, is how many are new', async () => {
    const sentry = await worldOf(few)
    const undated = (from: number) =>
      altered(rows =>
        (rows as object[]).map((row, n) => (n < from ? row : { ...row, firstSeen: null, lifetime: null })),
      )
    sentry.inject({ path: list, times: 2 }, undated(0))
    expect(value((await look(sentry)).backlog.newLastDay)).toBe('unsupported')
    sentry.heal()
    sentry.inject({ path: list, times: 2 }, undated(1))
    expect(value((await look(sentry)).backlog.newLastDay)).toEqual({ value: 1, lowerBound: true, estimated: false })
  })

  test('is an answer for other projects, from a server that overlooks which one was asked for', async () => {
    const sentry = await worldOf(few)
    const foreign = [{ id: '9', title: 'x', project: { id: '1', slug: 'shop' } }]
    sentry.inject({ path: list }, failsWith(200, foreign))
    expect(value((await look(sentry, {}, 'gone')).backlog.unresolved)).toBe('unsupported')
  })
})

describe('the environment', () => {
  test('narrows the backlog', async () => {
    const sentry = await worldOf([
      { title: 'in production', environments: ['production'] },
      { title: 'in staging', environments: ['Staging'] },
    ])
    expect(value((await look(sentry, { environment: 'production' })).backlog.unresolved)).toEqual(exact(1))
  })

  test('that was never seen tells those that were, near ones first, and is no zero', async () => {
    const { backlog: seen } = await look(await worldOf(few), { environment: 'staging' })
    expect(value(seen.unresolved)).toBe('too-little-data')
    if (seen.unresolved.kind === 'seen' || seen.unresolved.detail?.kind !== 'unknown-environment') throw new Error('no')
    expect(seen.unresolved.detail.known.map(rawText)).toEqual(['Staging', 'production'])
  })

  test('is looked for in the organization where the token may not read the project', async () => {
    const sentry = await worldOf(few)
    const client = asking(sentry, sentry.grant({ organization: 'acme', scopes: ['event:read', 'org:read'] }))
    const from = { asked: asked({ environment: 'nowhere' }), sentry: client, now: () => new Date() }
    expect(value((await backlogOf(from, target)).unresolved)).toBe('too-little-data')
  })
})

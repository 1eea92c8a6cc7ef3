import { afterEach, describe, expect, test } from '@jest/globals'
import { crashFreeKept } from '../../src/checks/release/crash-free-kept.ts'
import { releaseSessionsSeen } from '../../src/checks/release/sessions-seen.ts'
import type { Asked } from '../../src/core/asked.ts'
import { outcomesOf } from '../../src/core/check.ts'
import type { Prose } from '../../src/core/prose.ts'
import { type ReleaseHealth, releaseHealthMetrics } from '../../src/core/release-health.ts'
import { rawText } from '../../src/core/text.ts'
import {
  type LiveCandidate,
  type ReleaseHealthFacts,
  releaseHealthFacts,
} from '../../src/modes/release-health-facts.ts'
import { plainText } from '../../src/report/plain.ts'
import { asked, limits } from '../support/asked.ts'
import { modeSources } from '../support/mode-sources.ts'
import { altered, failsWith } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { manualClock } from '../support/sentry/world/clock.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { ProjectSeed, ReleaseSeed, SessionSeed } from '../support/sentry/world/seeds.ts'

const start = Date.parse('2026-11-22T12:30:00Z')
const created = '2026-11-22T02:10:00Z'
const sessionsPath = '/api/0/organizations/acme/sessions/'
const releasesPath = '/api/0/organizations/acme/releases/'
const open: SimulatedSentry[] = []

afterEach(async () => {
  for (const sentry of open.splice(0)) {
    expect(sentry.writes).toEqual([])
    await sentry.close()
  }
})

/** In the ten hours since the candidate was created: 2,000 sessions of it, 20,000 of the one before. */
const before: SessionSeed = { release: 'web@1', from: '10d', healthy: 497_500, crashed: 2_500 }
const inTenHours = (crashed: number, total: number): SessionSeed => ({
  release: 'web@2',
  from: '2026-11-22T02:00:00Z',
  to: '2026-11-22T12:00:00Z',
  healthy: total - crashed,
  crashed,
})
const releases: readonly ReleaseSeed[] = [
  { version: 'web@2', projects: ['web'], created },
  { version: 'web@1', projects: ['web'], created: '2026-11-10T00:00:00Z' },
  { version: 'web@0', projects: ['web'], created: '2026-11-01T00:00:00Z' },
]

interface World extends Omit<ProjectSeed, 'slug' | 'sessions'> {
  readonly sessions?: SessionSeed[]
  readonly releases?: readonly ReleaseSeed[]
}

interface Given extends Partial<Asked> {
  readonly candidate?: Partial<LiveCandidate>
  readonly scopes?: readonly string[]
  readonly options?: SentryOptions
  readonly others?: readonly ProjectSeed[]
  readonly prepare?: (sentry: SimulatedSentry) => void
  /** Something that happens while the run waits. */
  readonly whileWaiting?: (sentry: SimulatedSentry, now: Date) => void
}

async function gate({ releases: line = releases, ...project }: World, given: Given = {}) {
  const { candidate, scopes, options, others = [], prepare, whileWaiting, ...inputs } = given
  const clock = manualClock(start)
  const world = grow({
    now: start,
    organizations: [
      {
        slug: 'acme',
        projects: [{ slug: 'web', id: 42, environments: ['production'], ...project }, ...others],
        releases: [...line],
      },
    ],
  })
  const sentry = await startSentry(world, { clock, ...options })
  open.push(sentry)
  prepare?.(sentry)
  const said: string[] = []
  const pauses: number[] = []
  const from = modeSources(sentry, sentry.grant({ organization: 'acme', ...(scopes && { scopes }) }), {
    asked: asked(inputs),
    now: () => new Date(clock.now()),
    pause: async ms => {
      pauses.push(ms / 60_000)
      clock.advance(ms)
      whileWaiting?.(sentry, new Date(clock.now()))
      return true
    },
    remainingMs: () => 24 * 3_600_000,
    tell: (words: Prose) => said.push(plainText(words, text => text)),
  })
  const facts = await releaseHealthFacts(
    from,
    { org: 'acme', project: 'web' },
    { version: 'web@2', phase: 'post', created: new Date(created), ...candidate },
  )
  const asks = sentry.requests.filter(({ target }) => target.startsWith(sessionsPath)).length
  return { facts, sentry, said, pauses, asks, counts: from.sentry.counts() }
}

function healthIn({ releaseHealth: view }: ReleaseHealthFacts): ReleaseHealth {
  if (view.kind !== 'seen') throw new Error(`no health: ${JSON.stringify(view)}`)
  return view.value
}

const verdict = (facts: ReleaseHealthFacts) => outcomesOf(crashFreeKept, facts).map(({ kind }) => kind)
const seenVerdict = (facts: ReleaseHealthFacts) => outcomesOf(releaseSessionsSeen, facts).map(({ kind }) => kind)
const iso = (date: Date) => date.toISOString().slice(0, 16)

function baselineIn(facts: ReleaseHealthFacts) {
  const { baseline } = healthIn(facts)
  if (baseline.kind !== 'found') return baseline.kind === 'none' ? baseline.why : baseline.cause
  const { release, how, aligned, window, sessions } = baseline
  return [rawText(release), how, aligned, iso(window.start), iso(window.end), sessions.total]
}

describe('one look', () => {
  test('row 39: a healthy release beside the one with the most sessions, in the same whole hours', async () => {
    const { facts, counts } = await gate({ sessions: [before, inTenHours(10, 2_000)] })
    const { window, sessions, projectHasSessions, source, look, wait } = healthIn(facts)
    expect([iso(window.start), iso(window.end)]).toEqual(['2026-11-22T02:00', '2026-11-22T12:00'])
    expect(sessions).toMatchObject({ total: 2_000, crashed: 10 })
    expect([projectHasSessions, source, look]).toEqual([true, 'sessions', 'last'])
    expect(wait).toEqual({ minutes: 0, looks: 1, end: 'none' })
    expect(baselineIn(facts)).toEqual([
      'web@1',
      'most-sessions',
      'same-hours',
      '2026-11-22T02:00',
      '2026-11-22T12:00',
      20_834,
    ])
    expect(verdict(facts)).toEqual(['passed'])
    // The release and the token, which a gate has asked about by then, and all else at once.
    expect(counts.waves).toBe(2)
  })

  test('row 39: three times as many crashes', async () => {
    const { facts } = await gate({ sessions: [before, inTenHours(30, 2_000)] })
    expect(verdict(facts)).toEqual(['failed'])
  })

  test('row 39: nothing crashes and all ends unhandled', async () => {
    const { facts } = await gate({ sessions: [before, { ...inTenHours(0, 0), unhandled: 5_000 }] })
    expect(verdict(facts)).toEqual(['attention'])
    const metrics = releaseHealthMetrics(facts.releaseHealth)
    expect(metrics['release.sessions.crash-free']?.value).toBe(1)
  })

  test('row 39: a tenth of the sessions crashes, and users who are known are well', async () => {
    const known = { ...before, users: { healthy: 49_950, crashed: 50 } }
    const { facts } = await gate({
      sessions: [known, { ...inTenHours(9_500, 95_000), users: { healthy: 2_847, crashed: 3 } }],
    })
    expect(verdict(facts)).toEqual(['attention'])
  })

  test('row 12: sessions of which the crashed ones are not counted', async () => {
    const { facts } = await gate(
      { sessions: [before, inTenHours(200, 2_000)] },
      {
        prepare: sentry =>
          sentry.inject(
            { path: sessionsPath },
            altered(body => withoutCrashed(body)),
          ),
      },
    )
    expect(facts.releaseHealth).toMatchObject({ kind: 'unseen', cause: 'unexpected-shape' })
    expect([seenVerdict(facts), verdict(facts)]).toEqual([['inconclusive'], ['skipped']])
  })

  test('row 39: a handful of sessions', async () => {
    const { facts } = await gate({ sessions: [before, inTenHours(1, 40)] })
    expect(verdict(facts)).toEqual(['inconclusive'])
  })

  test('the metrics of both', async () => {
    const { facts } = await gate({
      sessions: [before, { ...inTenHours(10, 2_000), users: { healthy: 90, crashed: 10 } }],
    })
    const metrics = releaseHealthMetrics(facts.releaseHealth)
    expect(metrics['release.sessions.count']).toEqual({ value: 2_000, lowerBound: false, estimated: false })
    expect(metrics['release.sessions.crash-free']?.value).toBeCloseTo(0.995, 9)
    expect(metrics['release.users.crash-free']).toEqual({ value: 0.9, lowerBound: false, estimated: true })
    expect(metrics['baseline.sessions.crash-free']?.value).toBeCloseTo(0.995, 3)
    expect(metrics['baseline.users.crash-free']?.value).toBeNull()
  })

  test('nothing is asked before it is live', async () => {
    const { facts, sentry, pauses } = await gate(
      { sessions: [before] },
      { candidate: { phase: 'pre' }, waitMinutes: 60 },
    )
    expect(facts.releaseHealth).toEqual({ kind: 'not-live', unusedMinutes: 60 })
    expect([sentry.requests.length, pauses.length]).toEqual([0, 0])
    expect(releaseHealthMetrics(facts.releaseHealth)['release.sessions.count']?.value).toBeNull()
  })
})

describe('the baseline', () => {
  const replaced: SessionSeed = { release: 'web@1', from: '2026-11-10T00:00:00Z', healthy: 29_000, crashed: 145 }

  test('that is hardly live any more is compared over as many hours after its creation', async () => {
    const { facts } = await gate({ sessions: [{ ...replaced, to: created }, inTenHours(10, 2_000)] })
    expect(baselineIn(facts)).toEqual([
      'web@1',
      'most-sessions',
      'after-creation',
      '2026-11-10T00:00',
      '2026-11-10T10:00',
      1_004,
    ])
    expect(verdict(facts)).toEqual(['passed'])
  })

  test('that is not live at all is the release before', async () => {
    const { facts } = await gate({ sessions: [{ ...replaced, to: '2026-11-11T00:00:00Z' }, inTenHours(10, 2_000)] })
    expect(baselineIn(facts)).toEqual([
      'web@1',
      'previous',
      'after-creation',
      '2026-11-10T00:00',
      '2026-11-10T10:00',
      12_143,
    ])
  })

  test('may be given', async () => {
    const old: SessionSeed = { release: 'web@0', from: '20d', healthy: 497_500, crashed: 12_500 }
    const { facts } = await gate({ sessions: [before, old, inTenHours(30, 2_000)] }, { baselineRelease: 'web@0' })
    expect(baselineIn(facts)).toEqual(expect.arrayContaining(['web@0', 'given', 'same-hours']))
    expect(verdict(facts)).toEqual(['passed'])
  })

  test.each([
    ['web@9', 'not-found'],
    ['web@2', 'same-release'],
  ])('that is given as %s is %s', async (baselineRelease, why) => {
    const { facts } = await gate({ sessions: [before, inTenHours(10, 2_000)] }, { baselineRelease })
    expect(baselineIn(facts)).toBe(why)
    expect(verdict(facts)).toEqual(['inconclusive'])
  })

  test('that is given and newer says so, and does not pass', async () => {
    const { facts } = await gate(
      {
        releases: [{ version: 'web@3', projects: ['web'], created: '2026-11-22T06:00:00Z' }, ...releases],
        sessions: [before, inTenHours(300, 20_000), { release: 'web@3', from: '6h', healthy: 29_550, crashed: 450 }],
      },
      { baselineRelease: 'web@3' },
    )
    expect(healthIn(facts).baseline).toMatchObject({ isLater: true })
    expect(verdict(facts)).toEqual(['attention'])
  })

  test('is of the same package, however noisy another one is', async () => {
    const noisy: SessionSeed = { release: 'web.next@5', from: '10d', healthy: 935_000, crashed: 35_000 }
    const line = [...releases, { version: 'web.next@5', projects: ['web'], created: '12d' }]
    const { facts } = await gate({ releases: line, sessions: [before, noisy, inTenHours(60, 2_000)] })
    expect(baselineIn(facts)).toEqual(expect.arrayContaining(['web@1', 'most-sessions']))
    expect(verdict(facts)).toEqual(['failed'])
  })

  test('row 41: of another package is none', async () => {
    const line = [releases[0], { version: 'api@1', projects: ['web'], created: '12d' }].flatMap(one => one ?? [])
    const { facts } = await gate({
      releases: line,
      sessions: [{ ...before, release: 'api@1' }, inTenHours(10, 2_000)],
    })
    expect(baselineIn(facts)).toBe('first-of-package')
    expect(verdict(facts)).toEqual(['inconclusive'])
  })

  test('row 41: is not known where a hundred releases were created since, and a floor does not hide that', async () => {
    const since = Array.from({ length: 120 }, (_, index) => ({
      version: `web@3.${index}`,
      projects: ['web'],
      created: `${120 - index}m`,
    }))
    const { facts } = await gate(
      { releases: [...since, ...releases], sessions: [before, inTenHours(400, 2_000)] },
      { limits: { ...limits, minCrashFree: 70 } },
    )
    expect(baselineIn(facts)).toBe('unknown-order')
    expect(verdict(facts)).toEqual(['inconclusive'])
  })

  test('row 41: of the first release is none', async () => {
    const { facts } = await gate({ releases: releases.slice(0, 1), sessions: [inTenHours(10, 2_000)] })
    expect(baselineIn(facts)).toBe('first-release')
    expect(verdict(facts)).toEqual(['inconclusive'])
  })

  test('row 41: of a newcomer is too small', async () => {
    const small: SessionSeed = { release: 'web@1', from: '10d', healthy: 1_000 }
    const { facts } = await gate({ sessions: [small, inTenHours(10, 2_000)] })
    expect(verdict(facts)).toEqual(['inconclusive'])
  })
})

describe('no sessions', () => {
  test('row 40: ever', async () => {
    const { facts } = await gate({ sessions: [] })
    expect(healthIn(facts).projectHasSessions).toBe(false)
    expect([seenVerdict(facts), verdict(facts)]).toEqual([['skipped'], ['skipped']])
  })

  test('row 40: of this release alone', async () => {
    const { facts } = await gate({ sessions: [before] })
    expect([seenVerdict(facts), verdict(facts)]).toEqual([['inconclusive'], ['skipped']])
  })

  test('in the hour in which it was created', async () => {
    const { facts } = await gate({ sessions: [before] }, { candidate: { created: new Date(start - 60_000) } })
    const { window } = healthIn(facts)
    expect([iso(window.start), iso(window.end)]).toEqual(['2026-11-22T11:00', '2026-11-22T12:00'])
    expect(seenVerdict(facts)).toEqual(['inconclusive'])
  })

  test('of an environment that Sentry does not know', async () => {
    const { facts } = await gate({ sessions: [before, inTenHours(10, 2_000)] }, { environment: 'prod' })
    expect(facts.releaseHealth).toMatchObject({ kind: 'unseen', detail: { kind: 'unknown-environment' } })
  })

  test('of another project do not pass for its own on a server that overlooks slugs', async () => {
    const { facts } = await gate(
      { sessions: [before, inTenHours(10, 2_000)] },
      { others: [{ slug: 'shop', sessions: [inTenHours(1_000, 2_000)] }], options: { lacks: ['project-slugs'] } },
    )
    expect(healthIn(facts).sessions).toMatchObject({ total: 2_000, crashed: 10 })
  })

  test('on a server without them', async () => {
    const { facts } = await gate({ sessions: [before] }, { options: { lacks: ['sessions'] } })
    expect(facts.releaseHealth).toMatchObject({ kind: 'unseen', cause: 'unsupported' })
  })
})

test('a release of unknown age is looked at over 14 days, one that is older too', async () => {
  for (const age of [null, new Date('2026-08-01T00:00:00Z')]) {
    const { facts } = await gate({ sessions: [before, inTenHours(10, 2_000)] }, { candidate: { created: age } })
    expect(iso(healthIn(facts).window.start)).toBe('2026-11-08T12:00')
  }
})

test('a release with few sessions is found where the server leaves it out', async () => {
  const crowd = Array.from({ length: 30 }, (_, index) => `old@${index}`)
  const { facts } = await gate(
    {
      releases: [...releases, ...crowd.map(version => ({ version, projects: ['web'], created: '40d' }))],
      sessions: [...crowd.map(release => ({ release, from: '40d', healthy: 90_000 })), before, inTenHours(1, 40)],
    },
    { candidate: { created: new Date('2026-11-01T00:00:00Z') }, baselineRelease: 'web@1' },
  )
  expect(healthIn(facts).sessions.total).toBe(40)
})

describe('row 9: without org:read', () => {
  const scopes = ['project:releases']

  test('the list of releases tells of sessions in the environment', async () => {
    const elsewhere = { ...inTenHours(500, 1_000), environment: 'staging' }
    const { facts, asks } = await gate(
      { environments: ['production', 'staging'], sessions: [before, elsewhere, inTenHours(30, 2_000)] },
      { scopes, environment: 'production' },
    )
    const { source, users, window, sessions } = healthIn(facts)
    expect([source, users, sessions.total, sessions.crashed]).toEqual(['releases', null, 2_000, 30])
    expect([iso(window.start), iso(window.end)]).toEqual(['2026-11-21T12:30', '2026-11-22T12:30'])
    expect(asks).toBe(0)
    expect(verdict(facts)).toEqual(['failed'])
  })

  test('and of a token of an organization', async () => {
    const { facts } = await gate({ sessions: [before, inTenHours(10, 2_000)] }, { scopes: ['org:ci'] })
    expect(verdict(facts)).toEqual(['passed'])
  })

  test.each<[string, (health: Health) => void]>([
    ['contradict each other', health => (health.crashFreeSessions = 99.99)],
    ['are of no use', health => (health.sessionsCrashed = null)],
    ['have no rate', health => (health.crashFreeSessions = null)],
    ['are impossible', health => (health.sessionsCrashed = 9_999_999)],
  ])('numbers that %s are not believed', async (_, change) => {
    const { facts } = await gate(
      { sessions: [before, inTenHours(10, 2_000)] },
      {
        scopes,
        prepare: sentry =>
          sentry.inject(
            { path: releasesPath },
            altered(body => withHealth(body, change)),
          ),
      },
    )
    expect(facts.releaseHealth).toMatchObject({
      kind: 'unseen',
      cause: 'forbidden',
      detail: { kind: 'missing-scope', anyOf: ['org:read', 'org:write', 'org:admin'] },
    })
    expect(seenVerdict(facts)).toEqual(['inconclusive'])
  })

  test('row 12: nor is a list that does not come', async () => {
    const { facts } = await gate(
      { sessions: [before, inTenHours(10, 2_000)] },
      { scopes, prepare: sentry => sentry.inject({ path: releasesPath }, failsWith(400)) },
    )
    expect(facts.releaseHealth).toMatchObject({ kind: 'unseen', cause: 'forbidden' })
  })
})

function withoutCrashed(body: unknown): unknown {
  const { groups } = body as { groups: { by: Record<string, string>; totals: Record<string, number | null> }[] }
  for (const { by, totals } of groups) if (by['session.status'] === 'crashed') totals['sum(session)'] = null
  return body
}

interface Health {
  crashFreeSessions: number | null
  sessionsCrashed: number | null
}

function withHealth(body: unknown, change: (health: Health) => void): unknown {
  for (const { projects } of body as { projects: { healthData: Health }[] }[])
    for (const { healthData } of projects) change(healthData)
  return body
}

describe('waiting for a verdict', () => {
  const growing: SessionSeed = {
    release: 'web@2',
    from: '2026-11-22T08:00:00Z',
    to: '2026-11-23T08:00:00Z',
    healthy: 4_788,
    crashed: 12,
  }
  const steady: SessionSeed = {
    release: 'web@2',
    from: '2026-11-22T02:00:00Z',
    to: '2026-11-23T02:00:00Z',
    healthy: 2_394,
    crashed: 6,
  }

  test('ends with the first look when there is one', async () => {
    const { facts, pauses } = await gate({ sessions: [before, inTenHours(100, 2_000)] }, { waitMinutes: 60 })
    expect(healthIn(facts)).toMatchObject({ look: 'interim', wait: { looks: 1, end: 'verdict' } })
    expect([verdict(facts), pauses]).toEqual([['failed'], []])
  })

  test('looks again when an hour is complete, and only then, until there is one', async () => {
    const { facts, pauses, said, asks } = await gate({ sessions: [before, growing] }, { waitMinutes: 350 })
    const { wait, look } = healthIn(facts)
    expect(look).toBe('interim')
    expect(wait.end).toBe('verdict')
    expect(wait.looks).toBeGreaterThan(1)
    expect(asks).toBe(wait.looks)
    expect(verdict(facts)).toEqual(['passed'])
    expect(pauses[0]).toBe(1)
    expect(Math.min(...pauses.slice(0, 6))).toBeGreaterThanOrEqual(1)
    expect(Math.max(...pauses)).toBe(10)
    expect(said[0]).toBe(
      'The health of the release is still open after 800 sessions; the next look is at `2026-11-22 13:02 UTC`, the last one until `2026-11-22 18:20 UTC`.',
    )
  })

  test('row 44: is over, and the last look asks for less evidence', async () => {
    const { facts } = await gate({ sessions: [before, { ...steady, healthy: 700, crashed: 2 }] }, { waitMinutes: 100 })
    expect(healthIn(facts)).toMatchObject({ look: 'last', wait: { minutes: 100, looks: 3, end: 'over' } })
    expect(verdict(facts)).toEqual(['inconclusive'])
  })

  test('row 44: does not begin where no hour would be complete', async () => {
    const { facts, pauses } = await gate({ sessions: [before, inTenHours(3, 600)] }, { waitMinutes: 20 })
    expect(healthIn(facts)).toMatchObject({ look: 'last', wait: { looks: 1, end: 'no-new-hour' } })
    expect(pauses).toEqual([])
  })

  test.each([
    [30, 2],
    [300, 7],
  ])('row 40: goes on for %d minutes where nobody ever had sessions, for the issues', async (waitMinutes, looks) => {
    const { facts, pauses } = await gate({ sessions: [] }, { waitMinutes })
    expect(pauses.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(waitMinutes, 6)
    expect(healthIn(facts).wait).toEqual({ minutes: waitMinutes, looks, end: 'over' })
    expect(facts.hasWaited).toBe(true)
  })

  test('row 41: does not begin where there is nothing to compare with', async () => {
    const { pauses } = await gate(
      { releases: releases.slice(0, 1), sessions: [inTenHours(10, 2_000)] },
      { waitMinutes: 300 },
    )
    expect(pauses).toEqual([])
  })

  test('row 41: a floor is waited for', async () => {
    const { facts, pauses } = await gate(
      { releases: releases.slice(0, 1), sessions: [{ ...steady, healthy: 700, crashed: 2 }] },
      { waitMinutes: 300, limits: { ...limits, minCrashFree: 99 } },
    )
    expect(pauses.length).toBeGreaterThan(5)
    expect(healthIn(facts).wait.looks).toBeGreaterThan(2)
  })

  test('row 12: goes on while the server is away', async () => {
    const { facts, pauses } = await gate(
      { sessions: [before, inTenHours(10, 8_000)] },
      {
        waitMinutes: 30,
        prepare: sentry => sentry.inject({ path: sessionsPath }, failsWith(503)),
        whileWaiting: (sentry, now) => {
          if (now.getTime() > start + 4 * 60_000) sentry.heal()
        },
      },
    )
    // One minute, one and a half, two and a quarter, in steps of which each is told.
    expect(pauses).toEqual([1, 1, 0.5, 1, 1.25])
    expect(verdict(facts)).toEqual(['passed'])
  })

  test('row 12: says that it waited where the server stays away', async () => {
    const { facts } = await gate(
      { sessions: [before, inTenHours(10, 8_000)] },
      { waitMinutes: 30, prepare: sentry => sentry.inject({ path: sessionsPath }, failsWith(503)) },
    )
    expect(facts).toMatchObject({ hasWaited: true, releaseHealth: { kind: 'unseen', cause: 'server' } })
  })

  test('a release without sessions is waited for', async () => {
    const late: SessionSeed = {
      release: 'web@2',
      from: '2026-11-22T12:30:00Z',
      to: '2026-11-22T15:30:00Z',
      healthy: 30_000,
    }
    const { facts } = await gate({ sessions: [before, late] }, { waitMinutes: 200 })
    expect(healthIn(facts).wait.end).toBe('verdict')
    expect(verdict(facts)).toEqual(['passed'])
  })
})

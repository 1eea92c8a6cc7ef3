import { afterEach, describe, expect, test } from '@jest/globals'
import type { CheckId } from '../../src/core/check.ts'
import type { MetricName } from '../../src/core/metrics.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { ModeReport } from '../../src/core/report.ts'
import { prodHealth } from '../../src/modes/prod-health.ts'
import { nextLines } from '../../src/report/commands.ts'
import { nextOf } from '../../src/report/lines.ts'
import { plainText } from '../../src/report/plain.ts'
import type { Sources } from '../../src/sources/sources.ts'
import { asked, limits } from '../support/asked.ts'
import { targeting } from '../support/connection-facts.ts'
import { wordsOf } from '../support/judging.ts'
import { modeSources } from '../support/mode-sources.ts'
import { policy } from '../support/policies.ts'
import { viewOf } from '../support/reports.ts'
import { hangs } from '../support/sentry/connection-faults.ts'
import { captivePortal, delayed, failsWith, rateLimited } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import type { Grant } from '../support/sentry/tokens.ts'
import { backlog } from '../support/sentry/world/backlog.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { IssueSeed, OutcomeSeed, ProjectSeed, SessionSeed } from '../support/sentry/world/seeds.ts'

const organization = '/api/0/organizations/acme'
const open: SimulatedSentry[] = []

afterEach(async () => {
  for (const sentry of open.splice(0)) await sentry.close()
})

const quiet: IssueSeed = { title: 'Old', level: 'info', firstSeen: '40d', lastSeen: '2h', count: 500 }
const events: OutcomeSeed[] = [{ outcome: 'accepted', quantity: 480, from: '6h', to: '5h' }]
const visits: SessionSeed[] = [
  { release: 'web@1', from: '20h', to: '2h', healthy: 23_967, crashed: 33, users: { healthy: 1_170, crashed: 30 } },
]

/** A project that is looked at, beside another one whose numbers must never show. */
async function worldOf(web: Partial<ProjectSeed>, options: SentryOptions = {}): Promise<SimulatedSentry> {
  const own: ProjectSeed = { slug: 'web', id: 42, firstEvent: '80d', outcomes: events, sessions: visits, ...web }
  const other: ProjectSeed = {
    slug: 'shop',
    issues: backlog(30),
    outcomes: [{ outcome: 'accepted', quantity: 9_999 }],
    sessions: [{ release: 'shop@1', from: '30d', crashed: 90_000 }],
    monitors: [{ slug: 'shop-job', environments: [{ status: 'error' }] }],
  }
  const world = grow({ organizations: [{ slug: 'acme', projects: [own, other] }] })
  const sentry = await startSentry(world, options)
  open.push(sentry)
  return sentry
}

interface Look {
  readonly grant?: Partial<Grant>
  readonly sources?: Partial<Sources>
  readonly policy?: Partial<Policy>
}

async function look(sentry: SimulatedSentry, { grant = {}, sources = {}, policy: own = {} }: Look = {}) {
  const from = modeSources(sentry, sentry.grant({ organization: 'acme', ...grant }), sources)
  const report = await prodHealth.examine(from, { ...policy, ...own })
  expect(sentry.writes).toEqual([])
  return { report, counts: from.sentry.counts() }
}

const metric = ({ metrics }: ModeReport, name: MetricName) => {
  const { value, lowerBound, estimated } = metrics?.[name] ?? { value: undefined, lowerBound: false, estimated: false }
  return value === null ? 'not seen' : `${estimated ? '~' : ''}${value}${lowerBound ? '+' : ''}`
}
const outcomes = ({ results }: ModeReport, id: CheckId) =>
  results.filter(result => result.id === id).map(({ outcome }) => outcome.kind)
const wordsIn = ({ results }: ModeReport) => results.flatMap(({ outcome }) => wordsOf(outcome)).join('\n')
const nextIn = (report: ModeReport) => nextLines(nextOf(report), viewOf()).join('\n')
const headline = ({ headline: words }: ModeReport) => words && plainText(words, text => text)

describe('a backlog', () => {
  test.each([
    [0, '0', 'PASS', 2, 8],
    [1, '1', 'PARTIAL', 2, 7],
    [7, '7', 'PARTIAL', 2, 7],
    [80, '80', 'PARTIAL', 2, 7],
    [237, '237', 'PARTIAL', 2, 11],
    [999, '~999', 'PARTIAL', 2, 17],
    [1_000, '1000+', 'PARTIAL', 2, 17],
    [50_000, '1000+', 'PARTIAL', 2, 17],
  ])(
    'of %i issues is %s and %s, in %i waves and at most %i requests',
    async (size, shown, status, waves, most) => {
      const { report, counts } = await look(await worldOf({ issues: backlog(size) }))
      expect(metric(report, 'issues.unresolved')).toBe(shown)
      expect(report.status).toBe(status)
      expect(counts.waves).toBe(waves)
      expect(counts.requests).toBeLessThanOrEqual(most)
    },
    60_000,
  )

  test.each([
    [1, '1', 'PASS'],
    [237, '237', 'PASS'],
    [999, '~999', 'PARTIAL'],
    [1_000, '1000+', 'PARTIAL'],
  ])('row 46: of %i within a generous limit', async (size, shown, status) => {
    const sleepy = Array.from({ length: size }, (_, n) => ({ ...quiet, title: `Old ${n}` }))
    const sources = { asked: asked({ limits: { ...limits, maxUnresolved: 60_000 } }) }
    const { report } = await look(await worldOf({ issues: sleepy }), { sources })
    expect([metric(report, 'issues.unresolved'), report.status]).toEqual([shown, status])
  })

  test('keeps to two waves where the project answers later than the list', async () => {
    const sentry = await worldOf({ issues: backlog(400) })
    sentry.inject({ path: '/api/0/projects/acme/web/' }, delayed(400))
    expect((await look(sentry)).counts.waves).toBe(2)
  })

  test('its numbers are those of this project alone', async () => {
    const { report } = await look(await worldOf({ issues: [quiet] }))
    expect(headline(report)).toMatch(/^1 open, 0 new, 0 regressed, crash-free 99\.86 % of 24,000 sessions$/)
    expect(metric(report, 'events.accepted')).toBe('480')
    expect([metric(report, 'users.count'), metric(report, 'users.crash-free')]).toEqual(['~1200', '~0.975'])
    expect(wordsIn(report)).not.toContain('shop')
    expect(wordsIn(report)).toContain('/organizations/acme/issues/?project=42&query=is%3Aunresolved&statsPeriod=90d')
  })
})

describe('worse issues', () => {
  test.each<[string, IssueSeed, RegExp]>([
    ['regressed', { ...quiet, substatus: 'regressed' }, /1 regressed, 0 escalating, 0 of level/],
    ['escalating', { ...quiet, substatus: 'escalating' }, /0 regressed, 1 escalating, 0 of level/],
    [
      'new and severe',
      { title: 'Boom', level: 'fatal', firstSeen: '3h' },
      /1 of level error or fatal and new in the last/,
    ],
  ])('row 47: %s', async (_, issue, said) => {
    const sources = { asked: asked({ limits: { ...limits, maxUnresolved: 10 } }) }
    const { report } = await look(await worldOf({ issues: [quiet, issue] }), { sources })
    expect(report.status).toBe('PARTIAL')
    expect(outcomes(report, 'health/nothing-got-worse')).toEqual(['attention'])
    expect(wordsIn(report)).toMatch(said)
  })

  test('row 47: in a long backlog, the newest severe ones are named', async () => {
    const many = Array.from({ length: 400 }, (_, n) => ({ ...quiet, title: `Old ${n}` }))
    const fresh: IssueSeed = { title: 'Boom', level: 'error', firstSeen: '2h', count: 1 }
    const { report } = await look(await worldOf({ issues: [...many, fresh] }))
    expect(wordsIn(report)).toMatch(/ 1 of level error or fatal and new in the last day\. New and severe: `WEB-/)
  })

  test('row 47: among more new ones than are read, the severe ones are counted', async () => {
    const mild = Array.from({ length: 1_200 }, (_, n) => ({ ...quiet, title: `Mild ${n}`, firstSeen: '5h' }))
    const severe = Array.from(
      { length: 3 },
      (_, n): IssueSeed => ({ ...quiet, title: `Boom ${n}`, level: 'error', firstSeen: '9h' }),
    )
    const { report } = await look(await worldOf({ issues: [...mild, ...severe] }))
    expect(wordsIn(report)).toContain(', 3 of level error or fatal and new in the last day')
    expect(outcomes(report, 'health/nothing-got-worse')).toEqual(['attention'])
  })

  test.each([
    ['error', ['attention']],
    ['missed_checkin', ['attention']],
    ['ok', ['passed']],
  ] as const)('row 47: a cron monitor in state %s', async (status, kinds) => {
    const monitors = [{ slug: 'nightly', environments: [{ status }] }]
    const { report } = await look(await worldOf({ monitors }))
    expect(outcomes(report, 'health/monitors-healthy')).toEqual(kinds)
  })
})

describe('ingest', () => {
  test('row 48: silent for days is not PASS', async () => {
    const { report } = await look(
      await worldOf({ outcomes: [{ outcome: 'accepted', quantity: 90, from: '9d', to: '4d' }] }),
    )
    expect([report.status, metric(report, 'events.accepted')]).toEqual(['PARTIAL', '0'])
    expect(wordsIn(report)).toContain('Ingest is silent')
  })

  test('row 48: never an event is not PASS', async () => {
    const { report } = await look(await worldOf({ firstEvent: null, outcomes: [], sessions: [] }))
    expect(report.status).toBe('PARTIAL')
    expect(wordsIn(report)).toContain('Send one with `send-test-event`')
  })

  test('row 48: half of it dropped is not PASS', async () => {
    const lost = [
      ...events,
      { outcome: 'rate_limited' as const, reason: 'key_quota', quantity: 480, from: '6h', to: '5h' },
    ]
    const { report } = await look(await worldOf({ outcomes: lost }))
    expect([report.status, metric(report, 'events.dropped')]).toEqual(['PARTIAL', '480'])
  })
})

describe('sessions', () => {
  test('row 49: below the floor, beyond chance', async () => {
    const sources = { asked: asked({ limits: { ...limits, minCrashFree: 99.9 } }) }
    const { report } = await look(await worldOf({}), { sources })
    expect([report.status, outcomes(report, 'health/crash-free-above-floor')]).toEqual(['FAIL', ['failed']])
  })

  test('row 50: there were some, and there are none', async () => {
    const { report } = await look(
      await worldOf({ sessions: [{ release: 'web@1', from: '30d', to: '3d', healthy: 90 }] }),
    )
    expect([report.status, metric(report, 'sessions.count'), metric(report, 'sessions.crash-free')]).toEqual([
      'PARTIAL',
      '0',
      'not seen',
    ])
  })

  test('row 50: there never were any', async () => {
    const { report } = await look(await worldOf({ sessions: [] }))
    expect([report.status, outcomes(report, 'health/sessions-seen')]).toEqual(['PASS', ['skipped']])
  })
})

describe('the release', () => {
  const issues: IssueSeed[] = [
    { ...quiet, title: 'In it', releases: ['web@2.0 "beta"'] },
    { ...quiet, title: 'Not in it', releases: ['web@1'] },
  ]

  test('that is given has its issues counted', async () => {
    const sources = { asked: asked({ release: 'web@2.0 "beta"' }) }
    const { report } = await look(await worldOf({ issues }), { sources })
    expect(metric(report, 'issues.in-release')).toBe('1')
    expect(wordsIn(report)).toContain('1 of the unresolved issues have events of release `web@2.0 "beta"`')
  })

  test('that nobody knows is said', async () => {
    const { report } = await look(await worldOf({ issues }))
    expect(metric(report, 'issues.in-release')).toBe('not seen')
    expect(outcomes(report, 'health/release-issues-seen')).toEqual(['skipped'])
  })
})

describe('a token', () => {
  test('row 9: of an organization sees nothing, and no number is made of that', async () => {
    const { report } = await look(await worldOf({}), { grant: { kind: 'organization' } })
    expect(report.status).toBe('FAIL')
    expect(wordsIn(report)).toContain('The token lacks the scope `event:read`')
    expect(wordsIn(report)).toContain('The token lacks the scope `org:read`')
    expect(nextIn(report)).toContain(
      'Create an internal integration with the scopes `org:read`, `project:read`, `event:read`',
    )
    expect(new Set(Object.keys(report.metrics ?? {}).map(name => metric(report, name as MetricName)))).toEqual(
      new Set(['not seen']),
    )
  })

  test.each([
    ['event:read', ['org:read', 'project:read']],
    ['org:read', ['event:read', 'project:read']],
  ])('row 9: without %s it says so, and FAILs as the plan reads it', async (missing, scopes) => {
    const sentry = await worldOf({})
    const { report } = await look(sentry, { grant: { scopes } })
    expect(report.status).toBe('FAIL')
    expect(wordsIn(report)).toContain(`The token lacks the scope \`${missing}\``)
    expect(nextIn(report)).toContain('Create an internal integration')
    expect((await look(sentry, { grant: { scopes }, policy: { withoutScope: 'PARTIAL' } })).report.status).toBe(
      'PARTIAL',
    )
  })

  test('without project:read finds the project through the organization, in one wave more', async () => {
    const { report, counts } = await look(await worldOf({}), { grant: { scopes: ['org:read', 'event:read'] } })
    expect([report.status, metric(report, 'events.accepted')]).toEqual(['PASS', '480'])
    expect(counts.waves).toBe(3)
  })

  test('row 4: that is not known is told once', async () => {
    const { report } = await look(await worldOf({}), { grant: { state: 'revoked' } })
    expect(report.status).toBe('FAIL')
    expect(report.results.filter(({ status }) => status === 'FAIL').map(({ id }) => id)).toEqual([
      'connectivity/token-accepted',
    ])
  })

  test('row 8: a project that is not there is told once', async () => {
    const elsewhere = { ...targeting, project: { kind: 'known', name: 'wbe', source: 'given' } } as const
    const { report } = await look(await worldOf({}), { sources: { target: async () => elsewhere } })
    expect(report.status).toBe('FAIL')
    expect(report.results.filter(({ status }) => status === 'FAIL').map(({ id }) => id)).toEqual([
      'connectivity/project-accessible',
    ])
  })
})

describe('row 13: an older server', () => {
  test.each<[string, SentryOptions, CheckId, string]>([
    ['substatus', { lacks: ['substatus'] }, 'health/nothing-got-worse', 'inconclusive'],
    ['sessions', { lacks: ['sessions'] }, 'health/sessions-seen', 'inconclusive'],
    ['outcomes', { lacks: ['outcomes'] }, 'health/events-accepted', 'inconclusive'],
  ])('without %s', async (_, options, id, kind) => {
    const sources = { asked: asked({ limits: { ...limits, maxUnresolved: 10 } }) }
    const { report } = await look(await worldOf({ issues: [quiet] }, options), { sources })
    expect([report.status, outcomes(report, id)]).toEqual(['PARTIAL', [kind]])
  })

  test.each<[string, SentryOptions]>([
    ['cron monitors, which it has none of', { lacks: ['monitors'] }],
    ['priority, by which nothing is judged', { lacks: ['priority'] }],
  ])('without %s', async (_, options) => {
    const sources = { asked: asked({ limits: { ...limits, maxUnresolved: 10 } }) }
    const { report } = await look(await worldOf({ issues: [quiet] }, options), { sources })
    expect(report.status).toBe('PASS')
  })

  test('that overlooks slugs is asked by id: its empty list is no empty backlog', async () => {
    const { report } = await look(await worldOf({ issues: backlog(80) }, { lacks: ['project-slugs'] }))
    expect([report.status, metric(report, 'issues.unresolved')]).toEqual(['PARTIAL', '80'])
    expect([metric(report, 'sessions.count'), metric(report, 'events.accepted')]).toEqual(['24000', '480'])
  })
})

describe('the environment', () => {
  const issues: IssueSeed[] = [{ ...quiet, environments: ['staging'] }]

  test('narrows issues and sessions', async () => {
    const sources = { asked: asked({ environment: 'production' }) }
    const { report } = await look(await worldOf({ issues }), { sources })
    expect([metric(report, 'issues.unresolved'), metric(report, 'sessions.count')]).toEqual(['0', '24000'])
  })

  test('that Sentry never saw is told once, and is no zero', async () => {
    const sources = { asked: asked({ environment: 'prod' }) }
    const { report, counts } = await look(await worldOf({ issues }), { sources })
    expect(report.status).toBe('PARTIAL')
    expect(wordsIn(report).match(/it knows `production`, `staging`/g)).toHaveLength(1)
    expect([metric(report, 'issues.unresolved'), metric(report, 'sessions.count')]).toEqual(['not seen', 'not seen'])
    expect(metric(report, 'events.accepted')).toBe('480')
    expect(counts.waves).toBe(2)
  })
})

describe('faults', () => {
  const paths = {
    issues: `${organization}/issues/`,
    sessions: `${organization}/sessions/`,
    outcomes: `${organization}/stats_v2/`,
    monitors: `${organization}/monitors/`,
    project: '/api/0/projects/acme/web/',
  }
  const kinds = { '503': failsWith(503), '429': rateLimited(), HTML: captivePortal }
  const cases = Object.keys(paths).flatMap(path => Object.keys(kinds).map(kind => [path, kind] as const))

  test.each(cases)('row 12: %s answers %s: PARTIAL, and FAIL under strict-network', async (path, kind) => {
    const sentry = await worldOf({})
    sentry.inject({ path: paths[path as keyof typeof paths] }, kinds[kind as keyof typeof kinds])
    expect((await look(sentry)).report.status).toBe('PARTIAL')
    expect((await look(sentry, { policy: { strictNetwork: true } })).report.status).toBe('FAIL')
  })

  test.each(Object.keys(kinds))('row 12: everything answers %s: told once, and no number', async kind => {
    const sentry = await worldOf({})
    sentry.inject({}, kinds[kind as keyof typeof kinds])
    const { report } = await look(sentry)
    expect(report.status).toBe('PARTIAL')
    expect(report.results.filter(({ status }) => status !== null)).toHaveLength(1)
    expect(headline(report)).toBeUndefined()
    expect(metric(report, 'issues.unresolved')).toBe('not seen')
  })

  test('row 12: one question hangs until the run is over: the others are told', async () => {
    const sentry = await worldOf({ issues: [quiet] })
    sentry.inject({ path: paths.outcomes }, hangs)
    const from = modeSources(sentry, sentry.grant({ organization: 'acme' }), {}, { deadline: AbortSignal.timeout(300) })
    const report = await prodHealth.examine(from, policy)
    expect([report.status, metric(report, 'issues.unresolved')]).toEqual(['PARTIAL', '1'])
    expect(outcomes(report, 'health/events-accepted')).toEqual(['inconclusive'])
    expect(metric(report, 'events.accepted')).toBe('not seen')
  })

  test('row 12: outcomes of another shape are no zero', async () => {
    const sentry = await worldOf({})
    sentry.inject({ path: paths.outcomes }, failsWith(200, { groups: [{ by: { outcome: 'accepted' }, totals: {} }] }))
    const { report } = await look(sentry)
    expect([report.status, metric(report, 'events.accepted')]).toEqual(['PARTIAL', 'not seen'])
  })

  test('a region of sentry.io, which does not say who asks, is looked at all the same', async () => {
    const { report } = await look(await worldOf({}, { silo: 'region' }))
    expect(report.status).toBe('PASS')
  })

  test('row 11: nothing listens: R2 makes FAIL of it', async () => {
    const gone = { url: 'http://127.0.0.1:9', writes: [] }
    const from = modeSources(gone, 'sntryi_gone')
    expect((await prodHealth.examine(from, policy)).status).toBe('PARTIAL')
    expect(
      (await prodHealth.examine(modeSources(gone, 'sntryi_gone'), { ...policy, requireHostNetwork: true })).status,
    ).toBe('FAIL')
  })
})

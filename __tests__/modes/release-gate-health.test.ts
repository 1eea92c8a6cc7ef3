import { describe, expect, test } from '@jest/globals'
import { prodHealth } from '../../src/modes/prod-health.ts'
import { releaseGate } from '../../src/modes/release-gate.ts'
import { limits } from '../support/asked.ts'
import { examine, examinedAt } from '../support/examining.ts'
import { addIssuesTo } from '../support/sentry/world/grow.ts'
import type {
  IssueSeed,
  OrganizationSeed,
  ProjectSeed,
  ReleaseSeed,
  SessionSeed,
} from '../support/sentry/world/seeds.ts'

const release = (version: string, created: string, finished?: string, environment = 'production') =>
  ({
    version,
    projects: ['web'],
    created,
    deploys: finished === undefined ? [] : [{ environment, finished }],
  }) satisfies ReleaseSeed
const before = release('web@1', '10d', '10d')
const candidate = release('web@2', '10h', '9h')
const acme = (parts: Partial<ProjectSeed>, releases: readonly ReleaseSeed[]): Omit<OrganizationSeed, 'slug'> => ({
  projects: [{ slug: 'web', id: 42, platform: 'python', environments: ['production', 'staging'], ...parts }],
  releases: [...releases],
})
const sessions = (version: string, from: string, healthy: number, crashed: number) =>
  ({ release: version, environment: 'production', from, healthy, crashed }) satisfies SessionSeed
const crashing = [sessions('web@1', '10d', 497_500, 500), sessions('web@2', '10h', 4_000, 1_000)]
const blocking: IssueSeed = {
  title: 'boom',
  isUnhandled: true,
  priority: 'high',
  count: 500,
  userCount: 100,
  firstSeen: '40m',
  lastSeen: '1m',
  firstRelease: 'web@2',
  releases: ['web@2'],
  environments: ['production'],
}
const asked = { release: 'web@2' }
const inProduction = { ...asked, environment: 'production' }

describe('row 43: a way forward is not softened', () => {
  test('by a deploy of another package of the project', async () => {
    const { report, of } = await examine(
      releaseGate,
      acme({ sessions: crashing, issues: [blocking] }, [before, candidate, release('api@7', '8h', '8h')]),
      { asked: inProduction },
    )
    expect(of('release/direction-known')).toMatch(/Forward: `web@1`/)
    expect(of('release/crash-free-kept')).toMatch(/^FAIL/)
    expect(of('release/new-issues-within-limit')).toMatch(/^FAIL/)
    expect(report.status).toBe('FAIL')
  })

  test('by a newer release in an environment that nobody asked about', async () => {
    const line = [before, release('web@2', '10h'), release('web@3', '5h', '4h', 'staging')]
    const { report, of } = await examine(releaseGate, acme({ sessions: crashing }, line), { asked })
    expect(of('release/direction-known')).toMatch(/cannot be told/)
    expect(of('release/crash-free-kept')).toMatch(/^FAIL/)
    expect(report.status).toBe('FAIL')
  })

  test('and a way back is', async () => {
    const line = [before, release('web@2', '10h', '1h'), release('web@3', '5h', '5h')]
    const { report, of } = await examine(releaseGate, acme({ sessions: crashing }, line), { asked: inProduction })
    expect(of('release/direction-known')).toMatch(/A rollback: `web@3`/)
    expect(report.status).toBe('PARTIAL')
  })
})

describe('wait-minutes', () => {
  const backend = acme({}, [before, release('web@2', '10m', '5m')])

  test('of a project without sessions are waited for its issues', async () => {
    const { of } = await examine(releaseGate, backend, {
      asked: { ...inProduction, waitMinutes: 30 },
      meanwhile: ({ world }) => addIssuesTo(world, 'acme/web', [{ ...blocking, firstSeen: '1m' }], examinedAt),
    })
    expect(of('release/sessions-seen')).toMatch(/looked at again when the 30 minutes/)
    expect(of('release/new-issues-within-limit')).toMatch(/^FAIL/)
  })

  test('of a release that is not live are said not to be waited', async () => {
    const { of } = await examine(releaseGate, acme({}, [before, release('web@2', '10m')]), {
      asked: { ...inProduction, waitMinutes: 30 },
    })
    expect(of('release/sessions-seen')).toMatch(/None of the 30 minutes of `wait-minutes` was waited/)
  })

  test('end with another look at stack traces', async () => {
    const well = sessions('web@1', '10d', 497_500, 500)
    const hour = (from: string, to: string, healthy: number): SessionSeed => ({
      ...sessions('web@2', from, healthy, 0),
      to,
    })
    const late = [
      hour('2026-11-22T11:00:00Z', '2026-11-22T12:00:00Z', 100),
      hour('2026-11-22T12:00:00Z', '2026-11-22T13:00:00Z', 50_000),
    ]
    const unreadable = [1, 2, 3, 4].map(
      (one): IssueSeed => ({
        title: `m${one}`,
        releases: ['web@2'],
        firstRelease: 'web@1',
        symbolicated: false,
        inAppFrames: 8,
        count: 6,
        firstSeen: '1m',
        lastSeen: '0m',
        environments: ['production'],
      }),
    )
    const { of } = await examine(
      releaseGate,
      acme(
        {
          platform: 'javascript-react',
          sessions: [well, ...late],
          artifactBundles: [{ release: 'web@2', files: [{ url: '~/a.js' }] }],
        },
        [before, release('web@2', '1h', '1h')],
      ),
      {
        asked: { ...inProduction, waitMinutes: 90 },
        meanwhile: ({ world }) => addIssuesTo(world, 'acme/web', unreadable, examinedAt),
      },
    )
    expect(of('release/crash-free-kept')).toMatch(/^PASS/)
    expect(of('symbolication/frames-resolved')).toMatch(/^FAIL/)
  })
})

describe('row 49: the floor of production', () => {
  const production = (parts: Partial<ProjectSeed>) =>
    acme({ firstEvent: '80d', outcomes: [{ outcome: 'accepted', quantity: 480, from: '6h', to: '5h' }], ...parts }, [])

  test.each<[name: string, sessions: Omit<SessionSeed, 'release'>, words: RegExp]>([
    ['of one session', { from: '20h', to: '19h', healthy: 1 }, /^PARTIAL inconclusive.*Fewer than 200/],
    [
      'of users who are known',
      { from: '20h', to: '2h', healthy: 90_000, crashed: 10_000, users: { healthy: 299, crashed: 1 } },
      /^PARTIAL attention.*90 % of 100,000 sessions/,
    ],
    [
      'of sessions that end unhandled',
      { from: '20h', to: '2h', healthy: 9_000, unhandled: 1_000 },
      /^PARTIAL attention.*90 % of 10,000 sessions neither/,
    ],
  ])('%s alone is not PASS', async (_, seed, words) => {
    const { report, of } = await examine(prodHealth, production({ sessions: [{ release: 'web@1', ...seed }] }), {
      asked: { limits: { ...limits, minCrashFree: 99.5 } },
    })
    expect(of('health/crash-free-above-floor')).toMatch(words)
    expect(report.status).toBe('PARTIAL')
  })
})

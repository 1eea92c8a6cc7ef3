import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Asked } from '../../src/core/asked.ts'
import { outcomesOf } from '../../src/core/check.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { type Policy, statusOf } from '../../src/core/policy.ts'
import type { Prose } from '../../src/core/prose.ts'
import type { ReleaseMeant } from '../../src/core/release-presence.ts'
import { type Status, worst } from '../../src/core/status.ts'
import { releaseSight } from '../../src/modes/release-sight.ts'
import { releaseVisibilityChecks, releaseVisibilityFacts } from '../../src/modes/release-visibility.ts'
import { plainText } from '../../src/report/plain.ts'
import { asked } from '../support/asked.ts'
import { wordsOf } from '../support/judging.ts'
import { modeSources } from '../support/mode-sources.ts'
import { policy as strict } from '../support/policies.ts'
import { type Capability, OLD_SELF_HOSTED } from '../support/sentry/capabilities.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { manualClock } from '../support/sentry/world/clock.ts'
import { addRelease, grow } from '../support/sentry/world/grow.ts'
import type { WorldSeed } from '../support/sentry/world/seeds.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const deploy = (environment: string, finished: string) => ({ environment, finished })
const seed: WorldSeed = {
  now,
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          id: 42,
          previousSlugs: ['site'],
          environments: ['production', 'staging'],
          issues: [{ title: 'Boom', releases: ['web@2', 'shared@1'] }],
          sessions: [{ release: 'web@2', from: '2d', healthy: 100 }],
        },
        { slug: 'api', id: 43, issues: [{ title: 'Bang', releases: ['shared@2'] }] },
      ],
      releases: [
        { version: 'web@1', projects: ['web'], created: '9d', deploys: [deploy('production', '8d')] },
        {
          version: 'web@2',
          projects: ['web'],
          created: '3d',
          commits: [{ id: 'a'.repeat(40) }],
          deploys: [deploy('production', '2d')],
        },
        { version: 'web@3', projects: ['web'], created: '1h' },
        {
          version: 'web@again',
          projects: ['web'],
          created: '10d',
          deploys: [deploy('production', '9d'), deploy('staging', '8d')],
        },
        { version: 'web@4', projects: ['web'], created: '30m', released: null },
        { version: 'web@0', projects: ['web'], created: '50d', status: 'archived' },
        { version: 'web@early', projects: ['web'], created: '20m' },
        { version: 'api@1', projects: ['api'], created: '1d' },
        { version: 'shared@1', projects: ['web', 'api'], created: '5d' },
        { version: 'shared@2', projects: ['web', 'api'], created: '4d' },
        { version: 'Shop@1.2.3+7', projects: ['web'], created: '40d' },
      ],
    },
  ],
}

const fullScopes = ['org:read', 'project:read', 'event:read', 'project:releases']
const lenient: Policy = { ...strict, withoutRelease: 'PARTIAL', withoutTarget: 'PARTIAL', withoutScope: 'PARTIAL' }

let sentry: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(grow(seed), { clock: manualClock(now) })
})
afterEach(() => {
  sentry.heal()
  sentry.forget()
})
afterAll(() => sentry.close())

interface Looking {
  readonly on?: SimulatedSentry
  readonly scopes?: readonly string[]
  readonly project?: string
  readonly asked?: Partial<Asked>
  /** What happens in the world while the gate waits; told the seconds that have gone. */
  readonly meanwhile?: (seconds: number) => void
  /** Seconds until the run is over. */
  readonly left?: number
}

/** What was asked for, by the last part of its path. */
const asks = () => sentry.requests.map(({ path }) => path.split('/').at(-2)).sort()
const given = (version: string): ReleaseMeant => ({ kind: 'given', version })
const inferred = (version: string): ReleaseMeant => ({ kind: 'inferred', version })

async function look(inQuestion: ReleaseMeant, how: Looking = {}) {
  const { on = sentry, scopes, project = 'web', meanwhile = () => undefined, left = 240 } = how
  const token = on.grant(
    scopes === undefined
      ? { organization: 'acme', kind: 'organization' }
      : { organization: 'acme', kind: 'integration', scopes: [...scopes] },
  )
  const told: Prose[] = []
  let waited = 0
  const from = modeSources(on, token, {
    asked: asked(how.asked),
    async pause(ms) {
      waited += ms / 1_000
      meanwhile(waited)
      return true
    },
    remainingMs: () => (left - waited) * 1_000,
    tell: words => {
      told.push(words)
    },
  })
  const facts = await releaseVisibilityFacts(from, await releaseSight(from, { org: 'acme', project }, inQuestion))
  const judged = releaseVisibilityChecks.flatMap(check => outcomesOf(check, facts).map(outcome => ({ check, outcome })))
  const status = (policy: Policy): Status =>
    worst(judged.flatMap(({ check, outcome }) => statusOf(outcome, check.need, policy) ?? []))
  return {
    facts,
    waited,
    waves: from.sentry.counts().waves,
    told: told.map(words => plainText(words, text => text)),
    outcomes: Object.fromEntries(judged.map(({ check, outcome }) => [check.id.replace('release/', ''), outcome.kind])),
    words: (id: string) =>
      judged.flatMap(({ check, outcome }) => (check.id === `release/${id}` ? wordsOf(outcome) : [])).join('\n'),
    statuses: [status(strict), status(lenient)],
  }
}

const whole: Record<string, Outcome['kind']> = {
  identified: 'passed',
  'project-seen': 'passed',
  exists: 'passed',
  'of-project': 'passed',
  open: 'passed',
  'phase-known': 'passed',
  'direction-known': 'passed',
  finalized: 'passed',
  'has-commits': 'passed',
  deployed: 'passed',
  'environment-joined': 'passed',
}

describe('a release that is live', () => {
  test('is seen whole with a full token; a single deploy is told by the release itself', async () => {
    const { outcomes, statuses, words, waves } = await look(given('web@2'), { scopes: fullScopes })
    expect(outcomes).toEqual(whole)
    expect(statuses).toEqual(['PASS', 'PASS'])
    expect(words('phase-known')).toMatch(/\(post\)\. Its deploy to `production`/)
    expect(asks()).toEqual(['environments', 'releases', 'web@2'])
    expect(waves).toBe(2)
  })

  test('that was never deployed is two questions in one wave', async () => {
    const { outcomes, waves } = await look(given('web@3'), { scopes: fullScopes })
    expect(outcomes).toMatchObject({ deployed: 'skipped', 'environment-joined': 'skipped' })
    expect([asks(), waves]).toEqual([['releases', 'web@3'], 1])
  })

  test('that was deployed more than once is asked where, so that an earlier deploy counts', async () => {
    const { outcomes, waves, words } = await look(given('web@again'), {
      scopes: fullScopes,
      asked: { environment: 'production' },
    })
    expect(asks()).toEqual(['deploys', 'environments', 'releases', 'web@again'])
    expect(outcomes).toMatchObject({ deployed: 'passed', 'environment-joined': 'passed' })
    expect(words('phase-known')).toMatch(/\(post\)\. Its deploy to `production`/)
    expect(waves).toBe(2)
  })

  test.each([503, 404])('is live by its last deploy where its deploys answer %i', async status => {
    sentry.inject({ path: '/api/0/organizations/acme/releases/web@again/deploys/' }, failsWith(status))
    const { facts, outcomes } = await look(given('web@again'))
    expect(facts.phase.phase).toBe('post')
    expect(outcomes).toMatchObject({ deployed: 'inconclusive' })
  })

  test('is seen with an organization token; environments are an extra', async () => {
    const { outcomes, statuses, words } = await look(given('web@2'))
    expect(outcomes).toEqual({ ...whole, 'environment-joined': 'skipped' })
    expect(statuses).toEqual(['PASS', 'PASS'])
    expect(words('environment-joined')).toMatch(/`project:read`/)
  })

  test.each(['project:releases', 'project:read', 'project:admin'])('is seen with %s alone', async scope =>
    expect((await look(given('web@2'), { scopes: [scope] })).statuses).toEqual(['PASS', 'PASS']),
  )

  test('of a project that is named by its id', async () =>
    expect((await look(given('web@2'), { project: '42' })).outcomes).toMatchObject({ 'of-project': 'passed' }))
})

describe('row 31: no release is known', () => {
  const unknown: ReleaseMeant = { kind: 'unknown', candidates: ['web@2', 'api@1'] }
  test('FAIL in the gate, PARTIAL in a plan', async () => {
    const { statuses, outcomes, words } = await look(unknown)
    expect(statuses).toEqual(['FAIL', 'PARTIAL'])
    expect(outcomes).toMatchObject({
      identified: 'inconclusive',
      'project-seen': 'passed',
      exists: 'skipped',
      open: 'skipped',
    })
    expect(words('identified')).toMatch(/`web@2`, `api@1`/)
    expect(sentry.requests).toHaveLength(1)
  })
})

describe('row 32: given and absent', () => {
  test('FAIL after half a minute', async () => {
    const { statuses, waited, told, words } = await look(given('web@9'))
    expect(statuses).toEqual(['FAIL', 'FAIL'])
    expect(waited).toBe(30)
    expect(told).toEqual(['Sentry has no release `web@9` yet: looking again for up to 30 seconds.'])
    expect(words('exists')).toMatch(/did not appear within 30 seconds/)
    expect(sentry.requests.filter(({ path }) => path.endsWith('/releases/web@9/'))).toHaveLength(9)
  })

  test('a release that appears after 4 seconds, with all that hangs on it', async () => {
    const on = await startSentry(grow(seed), { clock: manualClock(now) })
    const meanwhile = (seconds: number) => {
      const { releases } = on.world.organizations[0] ?? { releases: [] }
      if (seconds < 4 || releases.some(({ version }) => version === 'web@9')) return
      addRelease(
        on.world,
        'acme',
        { version: 'web@9', projects: ['web'], created: now, deploys: [deploy('production', '0s')] },
        now,
      )
    }
    const { statuses, waited, words, outcomes } = await look(given('web@9'), { on, meanwhile })
    expect(statuses).toEqual(['PASS', 'PASS'])
    expect(waited).toBe(6)
    expect(words('exists')).toMatch(/appeared after 6 seconds/)
    expect(outcomes).toMatchObject({ deployed: 'passed', 'phase-known': 'passed' })
    expect(words('project-seen')).toMatch(/the newest `web@9`/)
    await on.close()
  })

  test('a server that fails while it is waited for proves nothing', async () => {
    const meanwhile = () => sentry.inject({ path: '/api/0/organizations/acme/releases/web@9/' }, failsWith(503))
    const { statuses, outcomes } = await look(given('web@9'), { meanwhile })
    expect(outcomes).toMatchObject({ exists: 'inconclusive' })
    expect(statuses).toEqual(['PARTIAL', 'PARTIAL'])
  })

  test('is not waited for longer than the run lasts', async () =>
    expect((await look(given('web@9'), { left: 8 })).waited).toBe(6))

  test('near misses are named', async () =>
    expect((await look(given('shop@1.2.3'))).words('exists')).toMatch(/Near it: `Shop@1\.2\.3\+7` \(another build/))

  test('row 30: what can never be is not asked for', async () => {
    const { outcomes, waited } = await look(given('@acme/web@2'))
    expect(outcomes).toMatchObject({ exists: 'skipped', finalized: 'skipped' })
    expect(waited).toBe(0)
    expect(sentry.requests).toHaveLength(1)
  })
})

describe('row 33: inferred and absent', () => {
  test.each(['web@9', '@acme/web@2'])('%s is FAIL in the gate, PARTIAL in a plan, at once', async version => {
    const { statuses, waited, outcomes } = await look(inferred(version))
    expect(statuses).toEqual(['FAIL', 'PARTIAL'])
    expect(outcomes).toMatchObject({ exists: 'inconclusive' })
    expect(waited).toBe(0)
  })
})

describe('row 34', () => {
  test('of another project: FAIL, naming it', async () => {
    const { statuses, words } = await look(given('api@1'))
    expect(statuses).toEqual(['FAIL', 'FAIL'])
    expect(words('of-project')).toMatch(/belongs to `api`, not to `web`/)
  })
  test('archived: PARTIAL', async () => {
    const { statuses, outcomes } = await look(given('web@0'), { asked: { phase: 'pre' } })
    expect(outcomes).toMatchObject({ exists: 'passed', open: 'attention' })
    expect(statuses).toEqual(['PARTIAL', 'PARTIAL'])
  })
})

describe('row 35', () => {
  test('pre: finalized and not deployed is fine; commits are advice', async () => {
    const { statuses, words, outcomes } = await look(given('web@3'))
    expect(statuses).toEqual(['PASS', 'PASS'])
    expect(words('phase-known')).toMatch(/\(pre\)\. No deploy of it to `production` is finished/)
    expect(words('has-commits')).toMatch(/suspect commits/)
    expect(outcomes).toMatchObject({ deployed: 'skipped' })
  })
  test('pre: not finalized: PARTIAL', async () =>
    expect((await look(given('web@4'))).statuses).toEqual(['PARTIAL', 'PARTIAL']))
  test('post: no deploy, no sessions, no events: too early', async () => {
    const { statuses, words } = await look(given('web@early'), { asked: { phase: 'post' } })
    expect(statuses).toEqual(['PARTIAL', 'PARTIAL'])
    expect(words('deployed')).toMatch(/too early/)
  })
  test('post: deployed to another environment than the asked one', async () => {
    const { statuses, words } = await look(given('web@2'), { asked: { environment: 'staging' } })
    expect(statuses).toEqual(['PARTIAL', 'PARTIAL'])
    expect(words('deployed')).toMatch(
      /no finished deploy of this release to `staging`\. It is deployed to `production`/,
    )
  })
  test('events of another project do not make a release live in this one', async () => {
    expect((await look(given('shared@1'))).facts.phase.phase).toBe('post')
    expect((await look(given('shared@2'))).facts.phase.phase).toBe('pre')
  })
})

describe('row 43', () => {
  test('older than what was deployed last', async () => {
    const { facts, words } = await look(given('web@1'))
    expect(facts.rollback.isRollback).toBe(true)
    expect(words('direction-known')).toMatch(/A rollback: `web@2` was deployed to `production`/)
  })
  test('newer', async () => expect((await look(given('web@3'))).facts.rollback.isRollback).toBe(false))
})

describe('row 8: a project that is not there', () => {
  test.each([
    ['unknown', 'nosuch', /404/],
    ['renamed', 'site', /its slug is now `web`/],
  ])('%s', async (_, project, said) => {
    const { statuses, words, outcomes, waited } = await look(given('web@9'), { project })
    expect(statuses).toEqual(['FAIL', 'FAIL'])
    expect(words('project-seen')).toMatch(said)
    expect(outcomes).toMatchObject({ exists: 'skipped' })
    expect(waited).toBe(0)
  })

  test('row 9: no scope', async () => {
    const { statuses, outcomes } = await look(given('web@2'), { scopes: ['event:read'] })
    expect(outcomes).toMatchObject({ 'project-seen': 'inconclusive', exists: 'skipped' })
    expect(statuses).toEqual(['FAIL', 'PARTIAL'])
  })

  test('row 12: nothing but 503', async () => {
    sentry.inject({}, failsWith(503))
    expect((await look(given('web@2'))).statuses).toEqual(['PARTIAL', 'PARTIAL'])
  })
})

describe.each<[name: string, lacks: readonly Capability[]]>([
  ['a server of 2022', OLD_SELF_HOSTED],
  ['a server that says neither status nor health of releases', [...OLD_SELF_HOSTED, 'release-status']],
])('row 13: %s', (_, lacks) => {
  test('is judged by what it says', async () => {
    const on = await startSentry(grow(seed), { clock: manualClock(now), lacks })
    const { statuses, outcomes } = await look(given('web@2'), { on, scopes: fullScopes })
    expect(statuses).toEqual(['PASS', 'PASS'])
    expect(outcomes).toEqual({ ...whole, open: lacks.includes('release-status') ? 'skipped' : 'passed' })
    await on.close()
  })
})

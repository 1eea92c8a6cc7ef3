import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stateFile } from '../../src/adapters/state-file.ts'
import { readCheckpoint } from '../../src/checkpoint/schema.ts'
import type { CheckpointPlace } from '../../src/core/checkpoint.ts'
import type { Policy } from '../../src/core/policy.ts'
import { prose } from '../../src/core/prose.ts'
import type { ModeReport } from '../../src/core/report.ts'
import { atLeast } from '../../src/core/status.ts'
import { verifyLoop } from '../../src/modes/verify-loop.ts'
import { plainText } from '../../src/report/plain.ts'
import { asked } from '../support/asked.ts'
import { credentials, targeting } from '../support/connection-facts.ts'
import { modeSources } from '../support/mode-sources.ts'
import { folderWith } from '../support/repositories.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { backlog } from '../support/sentry/world/backlog.ts'
import { type ManualClock, manualClock } from '../support/sentry/world/clock.ts'
import { addIssuesTo, grow } from '../support/sentry/world/grow.ts'
import { projectIn } from '../support/sentry/world/lookup.ts'
import type { IssueSeed } from '../support/sentry/world/seeds.ts'
import type { Issue } from '../support/sentry/world/world.ts'

const lenient: Policy = {
  strictNetwork: true,
  requireHostNetwork: true,
  withoutCredentials: 'PARTIAL',
  withoutTarget: 'PARTIAL',
  withoutScope: 'PARTIAL',
  withoutRelease: 'PARTIAL',
}
const hour = 60 * 60 * 1000
const start = Date.UTC(2026, 10, 1, 6)
const list = '/api/0/organizations/acme/issues/'
const fine: ModeReport = { mode: 'prod-health', status: 'PASS', results: [] }

let clock: ManualClock
let sentry: SimulatedSentry
let state: string
beforeEach(() => {
  clock = manualClock(start)
  state = join(folderWith(), 'state.json')
})
afterEach(() => sentry.close())

const old = (title: string, parts: Partial<IssueSeed> = {}): IssueSeed => ({
  title,
  firstSeen: '20d',
  lastSeen: '1h',
  count: 10,
  userCount: 2,
  ...parts,
})

async function world(issues: Iterable<IssueSeed>, options: SentryOptions = {}): Promise<void> {
  sentry = await startSentry(
    grow({ now: start, organizations: [{ slug: 'acme', projects: [{ slug: 'web', id: 42, issues }] }] }),
    { clock, ...options },
  )
}

interface Run {
  readonly id?: string | null
  readonly reports?: readonly ModeReport[] | Promise<readonly ModeReport[]>
  readonly place?: CheckpointPlace
  readonly parts?: Parameters<typeof modeSources>[2]
  readonly stop?: AbortSignal
}

/** A run as the plan makes it: its report, what it told Sentry to look up, and the delta by title. */
async function check({ id = null, reports = [fine], place = { kind: 'file' }, parts = {}, stop }: Run = {}) {
  sentry.forget()
  const from = modeSources(sentry, sentry.grant({ organization: 'acme' }), {
    now: () => new Date(clock.now()),
    ...parts,
  })
  const store = { place, key: null, run: id, open: () => stateFile(state, dirname(state)) }
  const look = { store, reports: Promise.resolve(reports), stop: stop ?? new AbortController().signal }
  const report = await verifyLoop(look).examine(from, lenient)
  const { continuity } = report
  const kinds = Object.fromEntries(report.results.map(({ id: check, outcome }) => [check, outcome.kind]))
  const told = continuity?.delta?.changes.map(({ id: issue, kind }) => `${kind} ${titleOf(issue)}`)
  return {
    report,
    continuity,
    kinds,
    told: told ?? null,
    headline: report.headline ? plainText(report.headline, text => text) : null,
    requests: sentry.requests.length,
  }
}

function issues(): Issue[] {
  return projectIn(sentry.world, 'acme/web').issues as Issue[]
}

function titleOf(id: string): string {
  return issues().find(issue => issue.id === Number(id))?.title ?? `#${id}`
}

function change(title: string, parts: Partial<Issue>): void {
  const issue = issues().find(one => one.title === title)
  if (!issue) throw new Error(`no issue ${title}`)
  Object.assign(issue, parts)
}

const resolve = (title: string) => change(title, { status: 'resolved', substatus: null })
const reopen = (title: string, substatus: Issue['substatus'] = 'ongoing') =>
  change(title, { status: 'unresolved', substatus, lastSeen: clock.now() })
const appear = (...titles: readonly string[]) =>
  addIssuesTo(
    sentry.world,
    'acme/web',
    titles.map(title => ({ title, firstSeen: clock.now() - hour, lastSeen: clock.now(), count: 3, userCount: 1 })),
    clock.now(),
  )
const pause = (ms: number) => new Promise(resolved => setTimeout(resolved, ms))
const nextDay = () => clock.advance(24 * hour)

describe('from day to day', () => {
  test('each change is told once, by the issue', async () => {
    await world([old('A'), old('B'), old('C'), old('D')])
    expect(await check()).toMatchObject({
      told: null,
      headline: 'baseline established: 4 open',
      continuity: { changed: null },
    })
    nextDay()
    expect(await check()).toMatchObject({
      told: [],
      headline: 'unchanged: 4 open, 0 new',
      continuity: { changed: false },
    })
    nextDay()
    appear('E')
    resolve('A')
    change('B', { status: 'ignored', substatus: 'archived_until_escalating' })
    issues().splice(
      issues().findIndex(({ title }) => title === 'C'),
      1,
    )
    const third = await check()
    expect([...(third.told ?? [])].sort()).toEqual([
      'archived B',
      expect.stringMatching(/^gone #/),
      'new E',
      'resolved A',
    ])
    expect(third).toMatchObject({ headline: 'changed: 2 open, 1 new, 1 resolved', continuity: { changed: true } })
    nextDay()
    reopen('A')
    change('D', { substatus: 'regressed' })
    reopen('B', 'escalating')
    const fourth = await check()
    expect([...(fourth.told ?? [])].sort()).toEqual(['escalated B', 'regressed A', 'regressed D'])
    nextDay()
    expect((await check()).told).toEqual([])
  })

  test('10 new and 10 resolved are 10 and 10 where the total stays', async () => {
    const names = Array.from({ length: 10 }, (_, n) => `old ${n}`)
    await world(names.map(name => old(name)))
    await check()
    nextDay()
    for (const name of names) resolve(name)
    appear(...names.map(name => `young ${name}`))
    const { continuity, headline } = await check()
    expect(continuity?.delta?.newIssues).toHaveLength(10)
    expect(continuity?.delta?.resolvedIssues).toHaveLength(10)
    expect(headline).toBe('changed: 10 open, 10 new, 10 resolved')
  })

  test('hundreds that were resolved are looked up by the hundred', async () => {
    const names = Array.from({ length: 250 }, (_, n) => `old ${n}`)
    await world(names.map(name => old(name)))
    await check()
    nextDay()
    for (const name of names) resolve(name)
    const { continuity } = await check()
    expect(continuity?.delta?.resolvedIssues).toHaveLength(250)
    expect(continuity?.delta?.complete).toBe(true)
    expect(sentry.requests.filter(({ target }) => target.includes('group='))).toHaveLength(3)
  })

  test('one that came and was resolved in between is new and resolved, and no news the day after', async () => {
    await world([old('A')])
    await check()
    nextDay()
    appear('flash')
    resolve('flash')
    expect((await check()).told).toEqual(['new flash', 'resolved flash'])
    nextDay()
    expect((await check()).told).toEqual([])
  })

  test('what comes while another mode waits is news of the next run', async () => {
    await world([old('A')])
    const waiting = async () => {
      while (sentry.requests.filter(({ target }) => target.includes('is%3Aunresolved')).length < 2) await pause(5)
      await pause(100)
      clock.advance(80 * 60 * 1000)
      appear('B', 'flash')
      resolve('flash')
      clock.advance(40 * 60 * 1000)
      return [fine]
    }
    await check({ reports: waiting() })
    nextDay()
    expect((await check()).told?.sort()).toEqual(['new B', 'new flash', 'resolved flash'])
  })

  test('a server that overlooks slugs tells what became of an issue, by the id of the project', async () => {
    await world([old('A'), old('B')], { lacks: ['project-slugs'] })
    await check()
    nextDay()
    resolve('A')
    appear('flash')
    resolve('flash')
    expect((await check()).told?.sort()).toEqual(['new flash', 'resolved A', 'resolved flash'])
  })

  test('a verdict with another reason is a change, though no issue moved', async () => {
    await world([old('A')])
    await check()
    nextDay()
    const outcome = { kind: 'attention', evidence: prose`x`, risk: prose`y`, next: [] } as const
    const worse: ModeReport = {
      mode: 'prod-health',
      status: 'PARTIAL',
      results: [{ id: 'health/sessions-seen', title: 'x', need: 'required', status: 'PARTIAL', outcome }],
    }
    expect((await check({ reports: [worse] })).continuity?.changed).toBe(true)
    nextDay()
    expect((await check({ reports: [worse] })).continuity?.changed).toBe(false)
  })

  test('a known issue that reaches many more people than usual is named', async () => {
    await world([old('A', { userCount: 40, count: 40, firstSeen: '20d', lastSeen: '0h' }), old('B')])
    await check()
    nextDay()
    change('A', { count: 4_000, userCount: 4_000, lastSeen: clock.now() })
    const spread = await check()
    expect(spread.kinds['continuity/spread-contained']).toBe('attention')
    expect(spread).toMatchObject({ told: [], continuity: { changed: true } })
  })

  test('a run that was started again compares itself with the run before', async () => {
    await world([old('A')])
    await check({ id: '100' })
    nextDay()
    appear('B')
    expect((await check({ id: '101' })).told).toEqual(['new B'])
    expect((await check({ id: '101' })).told).toEqual(['new B'])
    appear('C')
    expect((await check({ id: '101' })).told?.sort()).toEqual(['new B', 'new C'])
    nextDay()
    const next = await check({ id: '102' })
    expect(next).toMatchObject({ told: [], continuity: { changed: false } })
    expect(next.continuity?.history).toHaveLength(3)
  })
})

describe('what is not seen', () => {
  test.each([
    ['row 57: the server fails', failsWith(503), 'inconclusive'],
    ['row 57: the scope is missing', failsWith(403), 'inconclusive'],
  ])('%s: no delta, and the checkpoint is kept', async (_, fault, kind) => {
    await world([old('A')])
    await check()
    const kept = readFileSync(state, 'utf8')
    nextDay()
    sentry.inject({ path: list }, fault)
    const { kinds, continuity, headline } = await check()
    expect(kinds).toMatchObject({ 'continuity/changes-seen': kind, 'continuity/checkpoint-in-order': 'skipped' })
    expect(continuity).toMatchObject({ delta: null, saved: false, restored: true })
    expect(headline).toBeNull()
    expect(readFileSync(state, 'utf8')).toBe(kept)
  })

  test('without a target nothing is asked, restored or kept', async () => {
    await world([old('A')])
    const parts = { target: async () => ({ ...targeting, project: { kind: 'discovery-off' } as const }) }
    const { report, requests, kinds } = await check({ parts })
    expect([report.status, requests]).toEqual(['PARTIAL', 0])
    expect(kinds['continuity/baseline-in-order']).toBe('skipped')
  })

  test('without a token neither', async () => {
    await world([old('A')])
    const parts = { credentials: credentials({ token: { kind: 'absent', because: 'fork-pull-request' } }) }
    expect(await check({ parts })).toMatchObject({ requests: 0, report: { status: 'PARTIAL' } })
  })

  test('what became of a known issue: the delta says that it may lack something', async () => {
    await world([old('A'), old('B')])
    await check()
    nextDay()
    resolve('A')
    sentry.inject({ path: list, when: ({ target }) => target.includes('group=') }, failsWith(500))
    const { continuity, kinds } = await check()
    expect(continuity?.delta).toMatchObject({ complete: false, resolvedIssues: [] })
    expect(kinds['continuity/changes-seen']).toBe('attention')
    sentry.heal()
    nextDay()
    expect((await check()).told).toEqual(['resolved A'])
  })

  test('what may have come: nothing is said to be unchanged', async () => {
    await world([old('A')])
    await check()
    nextDay()
    sentry.inject(
      { path: list, when: ({ target }) => decodeURIComponent(target).includes('firstSeen:>') },
      failsWith(503),
    )
    const { continuity, headline } = await check()
    expect(continuity).toMatchObject({ changed: null, delta: { complete: false, changes: [] } })
    expect(headline).toBe('no change among those that were read: 1 open, 0+ new')
  })

  test('a run that is stopped keeps nothing', async () => {
    await world([old('A')])
    const { kinds, continuity } = await check({ stop: AbortSignal.abort() })
    expect(kinds['continuity/checkpoint-in-order']).toBe('skipped')
    expect(continuity?.saved).toBe(false)
  })

  test('switched off, nothing is read or kept', async () => {
    await world([old('A')])
    writeFileSync(state, 'mine')
    const { kinds } = await check({ place: { kind: 'off', because: 'asked' } })
    expect(kinds).toMatchObject({
      'continuity/baseline-in-order': 'skipped',
      'continuity/checkpoint-in-order': 'skipped',
    })
    expect(readFileSync(state, 'utf8')).toBe('mine')
  })
})

test('an environment has a checkpoint of its own', async () => {
  await world([old('A', { environments: ['production'] }), old('B', { environments: ['staging'] })])
  const of = (environment: string) => check({ parts: { asked: asked({ environment }) } })
  await of('production')
  nextDay()
  expect((await of('production')).told).toEqual([])
  expect((await of('staging')).kinds['continuity/baseline-in-order']).toBe('passed')
  expect((await of('staging')).told).toEqual([])
})

describe('a backlog of 50,000', () => {
  test('costs what has changed, and says that it is not whole', async () => {
    await world(backlog(50_000, start))
    const first = await check()
    nextDay()
    appear('young')
    const listed = JSON.parse(readFileSync(state, 'utf8')).current.issues as [string][]
    for (const [id] of listed.slice(0, 5)) resolve(titleOf(id))
    const second = await check()
    expect(second.told).toContain('new young')
    expect(second.continuity?.delta?.resolvedIssues.length).toBe(5)
    expect(second.continuity?.delta?.complete).toBe(false)
    // Two searches for arrivals, and one request for each hundred known issues that left the lists.
    expect(second.requests - first.requests).toBeLessThanOrEqual(2 + 10)
    expect(listed.length).toBeLessThanOrEqual(1_000)
    expect(readFileSync(state).length).toBeLessThan(256 * 1024)
  }, 30_000)
})

describe('a poisoned checkpoint', () => {
  test('never makes a status better, crashes or hangs', async () => {
    await world([old('A'), old('B')])
    const alone = (await check()).report.status
    const good = readFileSync(state, 'utf8')
    const identity = JSON.parse(good).identity as string
    const poison = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          id: fc.integer({ min: 0 }).map(String),
          users: fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 7 }),
          complete: fc.boolean(),
          daysAgo: fc.integer({ min: -1, max: 4_000 }),
          verdict: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
        })
        .map(({ id, users, complete, daysAgo, verdict }) => {
          const at = new Date(clock.now() - daysAgo * 24 * hour).toISOString()
          const value = JSON.parse(good)
          return JSON.stringify({
            ...value,
            current: { ...value.current, issues: [[id, 'regressed', users]], at, complete, verdict },
            history: [],
          })
        }),
    )
    await fc.assert(
      fc.asyncProperty(poison, async text => {
        writeFileSync(state, text)
        const { report, kinds, continuity } = await check()
        expect(atLeast(report.status, alone)).toBe(true)
        expect(Object.values(kinds)).not.toContain('crashed')
        // What is no checkpoint at all may be somebody else's file.
        const after = readFileSync(state, 'utf8')
        if (!continuity?.saved) expect(after).toBe(text)
        else expect(readCheckpoint(after, identity, new Date(clock.now())).kind).toBe('usable')
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})

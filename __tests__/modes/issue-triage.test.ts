import { afterEach, describe, expect, test } from '@jest/globals'
import type { Asked } from '../../src/core/asked.ts'
import { asRepoPath } from '../../src/core/location.ts'
import type { ModeReport } from '../../src/core/report.ts'
import { rawText } from '../../src/core/text.ts'
import { issueTriage } from '../../src/modes/issue-triage.ts'
import { plainText } from '../../src/report/plain.ts'
import type { RepositoryScan } from '../../src/sources/repository/scan.ts'
import { asked, limits } from '../support/asked.ts'
import { wordsOf } from '../support/judging.ts'
import { modeSources } from '../support/mode-sources.ts'
import { policy } from '../support/policies.ts'
import { OLD_SELF_HOSTED } from '../support/sentry/capabilities.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { backlog } from '../support/sentry/world/backlog.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { IssueSeed } from '../support/sentry/world/seeds.ts'

const open: SimulatedSentry[] = []
afterEach(async () => {
  for (const sentry of open.splice(0)) await sentry.close()
})

async function sentryWith(issues: Iterable<IssueSeed>, options: SentryOptions = {}): Promise<SimulatedSentry> {
  const web = { slug: 'web', id: 42, platform: 'javascript', issues, environments: ['production'] }
  const world = grow({
    organizations: [{ slug: 'acme', projects: [web], releases: [{ version: 'web@2', projects: ['web'] }] }],
  })
  const sentry = await startSentry(world, options)
  open.push(sentry)
  return sentry
}

interface Situation {
  readonly asked?: Partial<Asked>
  readonly scopes?: string[]
  readonly redacted?: boolean
  readonly files?: readonly string[]
}

/** Runs the mode; `scanned` tells how often the repository was read. */
async function triaged(sentry: SimulatedSentry, situation: Situation = {}) {
  const { scopes = ['event:read'], redacted = false, files = ['src/checkout.ts'] } = situation
  const now = new Date()
  let scanned = 0
  const from = modeSources(sentry, sentry.grant({ organization: 'acme', scopes }), {
    asked: asked(situation.asked),
    now: () => now,
    redactsTitles: async () => redacted,
    repository: async () => {
      scanned += 1
      return { listing: { files: files.map(asRepoPath) } } as unknown as RepositoryScan
    },
  })
  const report = await issueTriage.examine(from, policy)
  expect(sentry.writes).toEqual([])
  return { report, counts: from.sentry.counts(), scanned }
}

const outcomes = ({ results }: ModeReport) => Object.fromEntries(results.map(({ id, outcome }) => [id, outcome.kind]))
const order = ({ triage }: ModeReport) => triage?.issues.map(({ id, score }) => `${id} ${score}`)
const words = ({ results }: ModeReport) => results.flatMap(({ outcome }) => wordsOf(outcome)).join('\n')
const said = ({ headline }: ModeReport) => headline && plainText(headline, text => text)

const boom: IssueSeed = {
  title: 'Boom',
  level: 'fatal',
  isUnhandled: true,
  userCount: 80,
  count: 400,
  firstSeen: '5h',
  lastSeen: '2m',
  symbolicated: true,
}

describe('a backlog', () => {
  // The token, the project and two lists; where there is nothing, whether the server knows the project by its slug; five events; one
  // more list page per hundred, or seven searches in place of pages beyond three hundred.
  test.each([
    [0, 'PASS', 5, 2],
    [1, 'PARTIAL', 4, 1],
    [80, 'PARTIAL', 9, 2],
    [237, 'PARTIAL', 9, 2],
    [1_000, 'PARTIAL', 16, 2],
  ])('of %i: %s, in %i requests and %i waves', async (count, status, requests, waves) => {
    const sentry = await sentryWith(backlog(count))
    const { report, counts } = await triaged(sentry)
    expect(report.status).toBe(status)
    expect(report.results.some(({ status: own }) => own === 'FAIL')).toBe(false)
    expect({ requests: counts.requests, waves: counts.waves }).toEqual({ requests: pagesIn(sentry) + requests, waves })
  })

  test('is the same list twice, and in another order of the world', async () => {
    const sentry = await sentryWith(backlog(237, Date.UTC(2026, 10, 22)))
    const first = order((await triaged(sentry)).report)
    expect(first).toHaveLength(237)
    expect(order((await triaged(sentry)).report)).toEqual(first)
    sentry.world.organizations[0]?.projects[0]?.issues.reverse()
    expect(order((await triaged(sentry)).report)).toEqual(first)
  })

  test('of 50,000 is read in part, in two waves and little memory', async () => {
    const sentry = await sentryWith(backlog(50_000))
    const before = process.memoryUsage().heapUsed
    const { report, counts } = await triaged(sentry)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * 1024)
    expect(counts.waves).toBeLessThanOrEqual(2)
    expect(counts.requests).toBeLessThanOrEqual(18)
    expect(report.triage?.issues.length).toBeLessThanOrEqual(1_300)
    expect(outcomes(report)).toMatchObject({
      'issues/backlog-complete': 'inconclusive',
      'issues/backlog-within-limit': 'attention',
    })
    expect(said(report)).toMatch(/^1,000\+ open/)
  }, 60_000)

  /** Pages after the first, which count as requests of their own. */
  function pagesIn({ requests }: SimulatedSentry): number {
    return requests.filter(({ target }) => target.includes('cursor=')).length
  }
})

describe('the report', () => {
  test('passes without issues, says how to make the search again, and adds what was counted', async () => {
    const { report } = await triaged(await sentryWith([]))
    expect(outcomes(report)).toEqual({
      'connectivity/api-reachable': 'passed',
      'connectivity/token-accepted': 'passed',
      'issues/backlog-complete': 'passed',
      'issues/none-urgent': 'passed',
      'issues/backlog-within-limit': 'passed',
    })
    expect(report.metrics?.['issues.unresolved']).toEqual({ value: 0, lowerBound: false, estimated: false })
    expect(words(report)).toMatch(
      /`is:unresolved`, open in Sentry \(http:\/\/127\.0\.0\.1:\d+\/organizations\/acme\/issues\/\?/,
    )
    expect(said(report)).toBe('0 open, 0 new in 24 hours, 0 urgent')
  })

  test('puts what is urgent on top, with link, reasons, next step and the file that an event points to', async () => {
    const sentry = await sentryWith([{ title: 'old', firstSeen: '60d', lastSeen: '20d' }, boom])
    const { report, scanned } = await triaged(sentry, { asked: { limits: { ...limits, maxUnresolved: 5 } } })
    const [first, second] = report.triage?.issues ?? []
    expect(first).toMatchObject({ class: 'P0', users: 80, events: 400, at: { file: 'src/checkout.ts', line: 42 } })
    expect(first?.title && rawText(first.title)).toBe('Boom')
    expect(first?.link).toBe(`${sentry.url}/organizations/acme/issues/${first?.id}/`)
    expect(first?.reasons.map(reason => plainText(reason, text => text)).join(' ')).toMatch(
      /^P0: fatal, new .*, 80 users in 24 hours\. Score \d+ = users 22 \+ .* An event points to `submitOrder` in src\/checkout\.ts:42\./,
    )
    expect(second?.class).toBe('P4')
    expect(outcomes(report)).toMatchObject({
      'issues/none-urgent': 'attention',
      'issues/backlog-within-limit': 'passed',
    })
    expect(scanned).toBe(1)
  })

  test('names the file as the event does where the repository has it twice, or not at all', async () => {
    const sentry = await sentryWith([boom])
    for (const files of [['a/src/checkout.ts', 'b/src/checkout.ts'], []]) {
      const { report } = await triaged(sentry, { files })
      expect(report.triage?.issues[0]?.at).toBeUndefined()
      const reasons = report.triage?.issues[0]?.reasons.map(reason => plainText(reason, text => text)).join(' ')
      expect(reasons).toMatch(
        /`submitOrder` in `src\/checkout\.ts`, line 42; which file of this repository that is cannot be told/,
      )
    }
  })

  test('leaves titles, and what repeats them, out where they are redacted', async () => {
    const { report } = await triaged(await sentryWith([boom]), { redacted: true, files: [] })
    const [first] = report.triage?.issues ?? []
    expect(first?.title).toBeNull()
    expect(first?.reasons.map(reason => plainText(reason, text => text)).join(' ')).not.toMatch(/submitOrder|checkout/)
    expect(report.triage?.redacted).toBe(true)
  })

  test('does not read the repository where no event points to a file', async () => {
    const { scanned } = await triaged(await sentryWith([{ title: 'quiet', firstSeen: '60d', lastSeen: '20d' }]))
    expect(scanned).toBe(0)
  })

  test('asks for events of the five highest only', async () => {
    const sentry = await sentryWith(Array.from({ length: 9 }, (_, n) => ({ ...boom, title: `Boom ${n}` })))
    const { report, counts } = await triaged(sentry)
    const asks = sentry.requests.filter(({ target }) => target.includes('/events/'))
    const highest = report.triage?.issues.slice(0, 5).map(({ id }) => id) ?? []
    expect(asks.map(({ target }) => /issues\/(\d+)\/events/.exec(target)?.[1]).sort()).toEqual([...highest].sort())
    expect(counts.waves).toBe(2)
  })
})

describe('a release that is named', () => {
  const old = { ...boom, firstSeen: '9d', substatus: 'ongoing', lastSeen: '1m', count: 4_000, userCount: 900 } as const
  const ofRelease = { ...old, title: 'of it', releases: ['web@2'] }

  test('makes its own issues new, in no wave more', async () => {
    const sentry = await sentryWith([ofRelease, { ...old, title: 'older', releases: ['web@1'] }])
    const { report, counts } = await triaged(sentry, { asked: { release: 'web@2' } })
    expect(report.triage?.issues.map(({ class: own, isNew }) => [own, isNew])).toEqual([
      ['P0', true],
      ['P1', false],
    ])
    expect(counts.waves).toBe(2)
  })

  test.each(['v*', 'a b@1.0 (x)', 'x"y', '[1.0, 2.0]'])('is found by its name, %s', async version => {
    const sentry = await sentryWith([{ ...old, title: 'of it', releases: [version], firstRelease: version }])
    const { report } = await triaged(sentry, { asked: { release: version } })
    expect(report.triage?.issues[0]?.facts.isOfRelease).toBe(true)
  })

  test('that cannot be searched for changes nothing, and is not taken for one without issues', async () => {
    const sentry = await sentryWith([ofRelease])
    const when = ({ target }: { target: string }) => target.includes('firstRelease')
    sentry.inject({ path: '/api/0/organizations/acme/issues/', when }, failsWith(400))
    const { report } = await triaged(sentry, { asked: { release: 'web@2' } })
    expect(report.triage?.issues[0]).toMatchObject({ class: 'P1', facts: { isOfRelease: 'unseen' } })
  })
})

describe('what cannot be seen', () => {
  test('row 9: without event:read, its scope is named once', async () => {
    const { report } = await triaged(await sentryWith([boom]), { scopes: ['project:read'] })
    expect(report.status).toBe('FAIL')
    expect(outcomes(report)).toMatchObject({
      'issues/backlog-within-limit': 'inconclusive',
      'issues/backlog-complete': 'skipped',
      'issues/none-urgent': 'skipped',
    })
    expect(words(report).match(/event:read/g)).toHaveLength(1)
    expect(report.triage).toBeUndefined()
    expect(report.metrics?.['issues.unresolved']?.value).toBeNull()
  })

  test('row 12: a server that is down is PARTIAL', async () => {
    const sentry = await sentryWith([boom])
    sentry.inject({ path: '/api/0/organizations/acme/issues/' }, failsWith(503))
    const { report } = await triaged(sentry)
    expect(report.status).toBe('PARTIAL')
  })

  const quiet: IssueSeed = { title: 'quiet', level: 'error', substatus: 'ongoing', firstSeen: '10d', lastSeen: '1h' }
  const isAskedFor =
    (what: string) =>
    ({ target }: { target: string }) =>
      decodeURIComponent(target).includes(what)

  test.each<[string, IssueSeed, string | null, SentryOptions]>([
    [
      'who was hit in the last day',
      { ...quiet, priority: 'high', count: 9_000, userCount: 700 },
      'statsPeriod=24h',
      {},
    ],
    ['what came with the release', { ...quiet, isUnhandled: true, releases: ['web@2'] }, 'firstRelease', {}],
    [
      'what the server has no word for',
      { ...quiet, substatus: 'regressed' },
      null,
      { lacks: ['substatus', 'priority'] },
    ],
  ])('%s leaves open whether one is urgent', async (_, issue, fails, options) => {
    const sentry = await sentryWith([issue], options)
    const list = '/api/0/organizations/acme/issues/'
    if (fails !== null) sentry.inject({ path: list, when: isAskedFor(fails) }, failsWith(503))
    const { report } = await triaged(sentry, { asked: { release: 'web@2', limits: { ...limits, maxUnresolved: 5 } } })
    const urgent = report.results.find(({ id }) => id === 'issues/none-urgent')
    expect(urgent).toMatchObject({
      status: 'PARTIAL',
      outcome: { kind: 'inconclusive', cause: fails === null ? 'unsupported' : 'server' },
    })
  })

  test('events that cannot be asked for leave the checklist as it is', async () => {
    const sentry = await sentryWith([boom])
    const id = String(sentry.world.organizations[0]?.projects[0]?.issues[0]?.id)
    for (const which of ['recommended', 'latest'])
      sentry.inject({ path: `/api/0/organizations/acme/issues/${id}/events/${which}/` }, failsWith(404))
    const { report } = await triaged(sentry)
    expect(report.triage?.issues).toHaveLength(1)
    expect(report.triage?.issues[0]?.at).toBeUndefined()
  })

  test('an old server gets the newest event in one request more, and ranks by age', async () => {
    const sentry = await sentryWith([boom], { lacks: OLD_SELF_HOSTED.filter(one => one !== 'project-slugs') })
    const { report } = await triaged(sentry)
    expect(report.triage?.issues[0]).toMatchObject({ class: 'P0', substatus: null, at: { line: 42 } })
    expect(sentry.requests.filter(({ target }) => target.includes('/events/'))).toHaveLength(2)
  })

  test('an environment that Sentry never saw is no empty backlog', async () => {
    const { report } = await triaged(await sentryWith([boom]), {
      asked: { environment: 'prod' },
      scopes: ['event:read', 'project:read'],
    })
    expect(report.status).toBe('PARTIAL')
    expect(words(report)).toMatch(/never seen this environment/)
  })
})

import { afterEach, describe, expect, test } from '@jest/globals'
import { newIssuesWithinLimit } from '../../src/checks/release/new-issues-within-limit.ts'
import { nothingRegressed } from '../../src/checks/release/nothing-regressed.ts'
import type { Asked } from '../../src/core/asked.ts'
import { outcomesOf } from '../../src/core/check.ts'
import type { Observed } from '../../src/core/observed.ts'
import type { ReleaseIssue, ReleaseIssues } from '../../src/core/release-issue.ts'
import { rawText } from '../../src/core/text.ts'
import { releaseIssueMetrics, releaseIssuesFacts } from '../../src/modes/release-issues-facts.ts'
import { asking } from '../sources/sentry/asking.ts'
import { asked } from '../support/asked.ts'
import { credentials } from '../support/connection-facts.ts'
import { OLD_SELF_HOSTED } from '../support/sentry/capabilities.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { IssueSeed } from '../support/sentry/world/seeds.ts'

const issuesPath = '/api/0/organizations/acme/issues/'
const eventsPath = '/api/0/organizations/acme/events/'
const open: SimulatedSentry[] = []

afterEach(async () => {
  for (const sentry of open.splice(0)) await sentry.close()
})

async function worldOf(issues: Iterable<IssueSeed>, options: SentryOptions = {}, versions = ['web@1', 'web@2']) {
  const shop = { slug: 'shop', issues: [{ title: 'elsewhere', isUnhandled: true, releases: ['web@2'] }] }
  const web = { slug: 'web', id: 42, issues, environments: ['production', 'staging'] }
  const releases = versions.map(version => ({ version, projects: ['web', 'shop'] }))
  const world = grow({ organizations: [{ slug: 'acme', projects: [web, shop], releases }] })
  const sentry = await startSentry(world, options)
  open.push(sentry)
  return sentry
}

interface Look extends Partial<Asked> {
  readonly version?: string
  readonly project?: string
  readonly scopes?: readonly string[]
  readonly memberOf?: 'all'
}

async function look(
  sentry: SimulatedSentry,
  { version = 'web@2', project = 'web', scopes, memberOf, ...parts }: Look = {},
) {
  const token = sentry.grant({ organization: 'acme', ...(scopes && { scopes }), ...(memberOf && { memberOf }) })
  const client = asking(sentry, token)
  const origin = { kind: 'pinned', address: sentry.url, source: 'default' } as const
  const from = { asked: asked(parts), sentry: client, credentials: credentials({ origin }), now: () => new Date() }
  const facts = await releaseIssuesFacts(from, { org: 'acme', project }, { version })
  return { facts, metrics: releaseIssueMetrics(facts), counts: client.counts() }
}

const shortIds = (issues: readonly ReleaseIssue[]) => issues.map(({ shortId }) => shortId && rawText(shortId)).sort()
const found = (list: Observed<ReleaseIssues>) => (list.kind === 'seen' ? shortIds(list.value.issues) : list.cause)
const exact = (value: number) => ({ value, lowerBound: false, estimated: false })
const unknown = { value: null, lowerBound: false, estimated: false }

/** WEB-1 to WEB-6. */
const lively: readonly IssueSeed[] = [
  { title: 'new', isUnhandled: true, releases: ['web@2'], count: 40, userCount: 12 },
  { title: 'old, in both', releases: ['web@1', 'web@2'], count: 900, userCount: 300, firstSeen: '40d' },
  {
    title: 'back with web@2',
    regressedIn: 'web@2',
    firstRelease: 'web@1',
    releases: ['web@1', 'web@2'],
    count: 500,
    userCount: 4,
    firstSeen: '40d',
  },
  { title: 'back with web@1', regressedIn: 'web@1', releases: ['web@1', 'web@2'], firstSeen: '40d' },
  {
    title: 'escalating',
    substatus: 'escalating',
    firstRelease: 'web@1',
    releases: ['web@1', 'web@2'],
    firstSeen: '40d',
  },
  { title: 'new and resolved', status: 'resolved', releases: ['web@2'] },
]

describe('the issues of a release', () => {
  test('come in one wave, with users and events in the release', async () => {
    const { facts, metrics, counts } = await look(await worldOf(lively))
    expect(found(facts.newIssues)).toEqual(['WEB-1'])
    expect(found(facts.escalatingIssues)).toEqual(['WEB-5'])
    expect(facts.newIssues).toMatchObject({
      value: { issues: [{ impact: { users: 12, events: 40, of: 'release' } }], rest: null },
    })
    expect(facts.regressedIssues).toMatchObject({
      value: {
        inRelease: { issues: [{ impact: { users: 2, events: 250, of: 'release' } }] },
        elsewhere: [{ impact: { of: 'release' } }],
      },
    })
    expect(facts.errors).toMatchObject({ kind: 'seen', value: { of: 'release', events: 40 + 10 + 450 + 250 + 5 + 5 } })
    expect(metrics).toEqual({ 'release.new-issues': exact(1), 'release.regressed-issues': exact(1) })
    // The release, three lists and the table of its events.
    expect(counts).toMatchObject({ requests: 5, waves: 1 })
  })

  test('leave out transactions, which older servers keep in the same table', async () => {
    const sentry = await worldOf(lively)
    await look(sentry)
    const table = sentry.requests.find(({ target }) => target.startsWith(eventsPath))
    expect(table?.query.get('query')).toBe('release:"web@2" !event.type:transaction')
  })

  const longAgo: IssueSeed = {
    title: 'back long ago',
    regressedIn: 'web@2',
    substatus: 'ongoing',
    releases: ['web@1', 'web@2'],
    count: 100,
    userCount: 90,
    lastSeen: '5d',
  }

  test('regressed more than a week ago are counted by the list of all, in the same wave and without org:read', async () => {
    const sentry = await worldOf([longAgo])
    const counted = { inRelease: { issues: [{ impact: { users: 45, events: 50, of: 'release' } }] }, elsewhere: [] }
    const { facts, counts } = await look(sentry)
    expect(facts.regressedIssues).toMatchObject({ value: counted })
    expect(counts).toMatchObject({ requests: 5, waves: 1 })
    const withoutOrgRead = await look(sentry, { scopes: ['event:read', 'project:read'] })
    expect(withoutOrgRead.facts.regressedIssues).toMatchObject({ value: counted })
    expect(withoutOrgRead.facts.errors).toMatchObject({
      cause: 'forbidden',
      detail: { kind: 'missing-scope', anyOf: ['org:read', 'org:write', 'org:admin'] },
    })
  })

  test('more than a page holds: states and numbers are asked for apart, in a second wave', async () => {
    const crowd = Array.from(
      { length: 120 },
      (_, n): IssueSeed => ({ title: `old ${n}`, releases: ['web@1', 'web@2'] }),
    )
    const sentry = await worldOf([
      ...crowd.map(seed => ({ ...seed, firstRelease: 'web@1', substatus: 'ongoing' as const, lastSeen: '1h' })),
      longAgo,
      { title: 'growing', firstRelease: 'web@1', substatus: 'escalating', releases: ['web@2'], lastSeen: '6d' },
    ])
    const { facts, counts } = await look(sentry)
    expect(found(facts.escalatingIssues)).toEqual(['WEB-3T'])
    expect(facts.regressedIssues).toMatchObject({
      value: { inRelease: { issues: [{ impact: { users: 45, events: 50, of: 'release' } }] }, elsewhere: [] },
    })
    // Beside the five: two states, and the numbers of one issue.
    expect(counts).toMatchObject({ requests: 8, waves: 2 })
    const withoutOrgRead = await look(sentry, { scopes: ['event:read'] })
    expect(withoutOrgRead.facts.regressedIssues).toMatchObject({
      value: { inRelease: { issues: [{ impact: { users: 90, events: 100, of: 'life' } }] } },
    })
  })

  test('are found by the id of the project, too', async () => {
    expect(found((await look(await worldOf(lively), { project: '42' })).facts.newIssues)).toEqual(['WEB-1'])
  })

  test('need no org:read', async () => {
    const { facts, counts } = await look(await worldOf(lively), { scopes: ['event:read'] })
    expect(facts.newIssues).toMatchObject({ value: { issues: [{ impact: { users: 12, of: 'release' } }] } })
    expect(found(facts.escalatingIssues)).toEqual(['WEB-5'])
    expect(counts.waves).toBeLessThanOrEqual(2)
  })

  test('are not there for a token without event:read', async () => {
    const { facts, metrics } = await look(await worldOf(lively), { scopes: ['org:read', 'project:releases'] })
    const missing = { cause: 'forbidden', detail: { kind: 'missing-scope' } }
    expect(facts).toMatchObject({ newIssues: missing, regressedIssues: missing, escalatingIssues: missing })
    expect(metrics).toEqual({ 'release.new-issues': unknown, 'release.regressed-issues': unknown })
    expect(outcomesOf(newIssuesWithinLimit, facts)).toMatchObject([{ kind: 'inconclusive', missing: 'scope' }])
    expect(outcomesOf(nothingRegressed, facts)).toMatchObject([{ kind: 'skipped' }])
  })

  test('are not counted by an answer of a server that overlooks which project was asked for', async () => {
    const sentry = await worldOf(lively)
    sentry.inject({ path: issuesPath }, failsWith(200, [{ id: '9', title: 'x', project: { id: '1', slug: 'shop' } }]))
    expect(found((await look(sentry)).facts.newIssues)).toBe('unsupported')
  })

  test('a row that cannot be read leaves the list open', async () => {
    const sentry = await worldOf([])
    const rows = [...Array.from({ length: 9 }, (_, index) => ({ id: String(index + 1), title: 'x' })), { id: 'none' }]
    sentry.inject({ path: issuesPath }, failsWith(200, rows))
    const { facts } = await look(sentry)
    expect(facts.newIssues).toMatchObject({ kind: 'seen', value: { rest: { cause: 'unexpected-shape' } } })
  })
})

describe('an older server', () => {
  const before2023 = { lacks: ['substatus', 'priority'] } as const

  test('that knows no substatus tells new issues, and regressed ones where there are some', async () => {
    const { facts } = await look(await worldOf(lively, before2023), { project: '42' })
    expect(found(facts.newIssues)).toEqual(['WEB-1'])
    expect(facts.regressedIssues).toMatchObject({
      value: { inRelease: { issues: [{ impact: { users: 2, events: 250 } }] } },
    })
    expect(found(facts.escalatingIssues)).toBe('unsupported')
  })

  test('is not believed to know regressed issues because it finds none', async () => {
    const lacks = [...before2023.lacks, 'regressed-in-release'] as const
    const { facts, metrics } = await look(await worldOf(lively, { lacks }), { project: '42' })
    expect(facts.regressedIssues).toMatchObject({ kind: 'unseen', cause: 'unsupported' })
    expect(metrics['release.regressed-issues']).toEqual(unknown)
  })

  test.each<[name: string, how: Look]>([
    ['with no project of its own', {}],
    ['with all projects', { memberOf: 'all' }],
    ['named by its id', { project: '42' }],
    ['without org:read', { scopes: ['event:read', 'project:releases'] }],
  ])('that overlooks projects by slug is asked by the id that the release tells: %s', async (_, how) => {
    const { facts } = await look(await worldOf(lively, { lacks: OLD_SELF_HOSTED }), how)
    expect(found(facts.newIssues)).toEqual(['WEB-1'])
    if (facts.errors.kind === 'seen') expect(facts.errors.value.events).toBeGreaterThan(0)
  })

  test('that leaves a row of zeros out is believed where the same is true by the id of the project', async () => {
    const sentry = await worldOf([{ title: 'old', releases: ['web@1'], firstSeen: '40d' }])
    sentry.inject({ path: eventsPath }, failsWith(200, { data: [] }))
    const { facts, counts } = await look(sentry)
    expect(found(facts.newIssues)).toEqual([])
    expect(facts.errors).toMatchObject({ value: { users: 0, events: 0 } })
    expect(counts.waves).toBe(2)
  })

  test('that counts no events of a search gives bounds where the events are out of sight', async () => {
    const sentry = await worldOf([])
    const row = { id: '7', shortId: 'WEB-7', title: 'x', count: '40', userCount: 12, isUnhandled: true }
    sentry.inject({ path: issuesPath }, failsWith(200, [row]))
    sentry.inject({ path: eventsPath }, failsWith(404, '<h1>Not Found</h1>'))
    const { facts } = await look(sentry)
    expect(facts.newIssues).toMatchObject({ value: { issues: [{ impact: { users: 12, events: 40, of: 'life' } }] } })
    expect(outcomesOf(newIssuesWithinLimit, facts)).toMatchObject([{ kind: 'failed' }])
  })
})

describe('the environment', () => {
  const apart: readonly IssueSeed[] = [
    {
      title: 'new in staging, old in production',
      isUnhandled: true,
      releases: ['web@1', 'web@2'],
      environments: ['production', 'staging'],
      firstRelease: 'web@1',
      firstReleaseIn: { staging: 'web@2' },
    },
    { title: 'only in production', releases: ['web@2'], environments: ['production'] },
    {
      title: 'back in both',
      regressedIn: 'web@2',
      firstRelease: 'web@1',
      releases: ['web@2'],
      environments: ['production', 'staging'],
      count: 40,
      userCount: 20,
    },
    {
      title: 'back, not in staging',
      regressedIn: 'web@2',
      firstRelease: 'web@1',
      releases: ['web@2'],
      environments: ['production'],
    },
  ]

  test.each([
    [null, ['WEB-1', 'WEB-2'], 2],
    ['production', ['WEB-2'], 2],
    ['staging', ['WEB-1'], 1],
  ])('%s has its own new and regressed issues', async (environment, created, regressed) => {
    const { facts, metrics } = await look(await worldOf(apart), { environment })
    expect(found(facts.newIssues)).toEqual(created)
    expect(metrics['release.regressed-issues']).toEqual(exact(regressed))
  })

  test('narrows users and events', async () => {
    const { facts } = await look(await worldOf(apart), { environment: 'staging' })
    expect(facts.regressedIssues).toMatchObject({
      value: { inRelease: { issues: [{ impact: { users: 10, events: 20 } }] } },
    })
    expect(facts.issuePlace).toMatchObject({ environment: 'staging' })
  })

  test('that was never seen is no zero, and costs no second wave', async () => {
    const { facts, metrics } = await look(await worldOf(apart), { environment: 'Production' })
    const gap = { cause: 'too-little-data', detail: { kind: 'unknown-environment' } }
    expect(facts).toMatchObject({ newIssues: gap, regressedIssues: gap, escalatingIssues: gap, errors: gap })
    expect(metrics['release.new-issues']).toEqual(unknown)
  })
})

describe('the name of a release', () => {
  const names = [
    'a "quoted" one',
    'web*',
    'two  spaces',
    'größe@1.0 日本 🚀',
    "it's [a,b] (c) OR d",
    'is:resolved',
    '!x',
    '%_',
    '>1.0',
  ]
  test.each(names)('%s is taken literally', async name => {
    const sentry = await worldOf(
      [
        { title: 'new', isUnhandled: true, releases: [name], count: 30, userCount: 9 },
        { title: 'of a name that a pattern would match', releases: ['web-other'] },
        { title: 'back', regressedIn: name, firstRelease: 'web@1', releases: [name] },
      ],
      {},
      [name, 'web-other'],
    )
    const { facts } = await look(sentry, { version: name })
    expect(facts.newIssues).toMatchObject({ value: { issues: [{ impact: { users: 9, events: 30, of: 'release' } }] } })
    expect(facts.regressedIssues).toMatchObject({ value: { inRelease: { issues: [{ impact: { of: 'release' } }] } } })
    expect(found(facts.escalatingIssues)).toEqual([])
    expect(facts.errors).toMatchObject({ value: { events: 40 } })
  })

  test('with a star cannot be looked for without the feature of wildcards, which is no zero', async () => {
    const sentry = await worldOf([{ title: 'new', releases: ['web*'] }], {}, ['web*'])
    for (const organization of sentry.world.organizations) organization.features = []
    const { facts } = await look(sentry, { version: 'web*' })
    expect(found(facts.newIssues)).toBe('unsupported')
  })
})

describe('how many there are', () => {
  const news = (count: number): readonly IssueSeed[] =>
    Array.from({ length: count }, (_, index) => ({ title: `new ${index}`, isUnhandled: true, releases: ['web@2'] }))

  test.each([
    [0, 1],
    [1, 1],
    [150, 2],
  ])('%i new issues are counted', async (count, waves) => {
    const { facts, metrics, counts } = await look(await worldOf(news(count)))
    expect(metrics['release.new-issues']).toEqual(exact(count))
    expect(found(facts.newIssues)).toHaveLength(count)
    expect(counts.waves).toBe(waves)
    expect(outcomesOf(newIssuesWithinLimit, facts)).toMatchObject([{ kind: count === 0 ? 'passed' : 'failed' }])
  })

  test('1,200 are a bound, never none', async () => {
    const quiet = news(1_200).map(seed => ({ ...seed, level: 'info' as const }))
    const { facts, metrics } = await look(await worldOf(quiet))
    expect(metrics['release.new-issues']).toEqual({ value: 1_000, lowerBound: true, estimated: false })
    expect(outcomesOf(newIssuesWithinLimit, facts)).toMatchObject([{ kind: 'inconclusive', cause: 'truncated' }])
  })

  test('1,200 that block are enough to fail', async () => {
    const { facts } = await look(await worldOf(news(1_200)))
    expect(outcomesOf(newIssuesWithinLimit, facts)).toMatchObject([{ kind: 'failed' }])
  })
})

import { describe, jest, test } from '@jest/globals'
import type { IssueSeed, OutcomeSeed } from '../support/sentry/world/seeds.ts'
import { causes, live, meetAlone, tokenOf } from './causes.ts'
import { meet, type Row, worldOf } from './matrix.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

const mode = 'prod-health'
const passes = ['PASS', 'PASS', 'PASS', 'PASS'] as const
const asksAttention = ['PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'] as const
const fails = ['FAIL', 'FAIL', 'FAIL', 'FAIL'] as const
const withoutScope = ['FAIL', 'FAIL', 'PARTIAL', 'FAIL'] as const

const old: IssueSeed = { title: 'Old', level: 'info', firstSeen: '40d', lastSeen: '2h', count: 500 }
const sleepers = (count: number) => Array.from({ length: count }, (_, index) => ({ ...old, title: `Old ${index}` }))
const arrived: OutcomeSeed = { outcome: 'accepted', quantity: 480, from: '6h', to: '5h' }
const crashing = (crashed: number, healthy: number) =>
  worldOf({ sessions: [{ release: 'web@2', from: '24h', healthy, crashed }] })
const given =
  (...args: readonly string[]): NonNullable<Row['given']> =>
  () => ({ args: [...live, ...args] })
const scoped =
  (...scopes: readonly string[]): NonNullable<Row['given']> =>
  sentry => ({ args: live, env: tokenOf(sentry, { scopes }) })
const issueOf = (row: string, issue: IssueSeed): Row => ({
  row,
  world: worldOf({ issues: [old, issue] }),
  given: given('--max-unresolved', '9'),
  expected: asksAttention,
  decides: ['health/nothing-got-worse', 'attention'],
})

const rows: readonly Row[] = [
  {
    row: '7: exactly one candidate',
    given: sentry => ({
      bare: true,
      args: ['--sentry-url', sentry.url, ...live],
      env: tokenOf(sentry, { organization: 'solo' }),
    }),
    expected: passes,
    decides: ['connectivity/project-accessible', 'passed'],
  },
  {
    row: '9: org:ci',
    given: sentry => ({ args: live, env: tokenOf(sentry, { kind: 'organization' }) }),
    expected: withoutScope,
    decides: ['issues/backlog-within-limit', 'inconclusive', 'forbidden'],
    says: /lacks the scope `event:read`/,
  },
  {
    row: '9: without event:read',
    given: scoped('org:read', 'project:read'),
    expected: withoutScope,
    decides: ['issues/backlog-within-limit', 'inconclusive', 'forbidden'],
    says: /lacks the scope `event:read`/,
  },
  {
    row: '9: without org:read',
    given: scoped('event:read', 'project:read'),
    expected: withoutScope,
    decides: ['health/events-accepted', 'inconclusive', 'forbidden'],
    says: /lacks the scope `org:read`/,
  },
  {
    row: '10: without org:read cron monitors are an extra',
    given: scoped('event:read', 'project:read'),
    expected: withoutScope,
    decides: ['health/monitors-healthy', 'skipped'],
    says: /With `org:read` cron monitors would be looked at/,
  },
  {
    row: '13: a server without sessions',
    server: { lacks: ['sessions'] },
    given: given(),
    expected: asksAttention,
    decides: ['health/sessions-seen', 'inconclusive', 'unsupported'],
  },
  {
    row: '13: a server without outcomes',
    server: { lacks: ['outcomes'] },
    given: given(),
    expected: asksAttention,
    decides: ['health/events-accepted', 'inconclusive', 'unsupported'],
  },
  {
    row: '13: a server without substatus',
    world: worldOf({ issues: [old] }),
    server: { lacks: ['substatus'] },
    given: given('--max-unresolved', '9'),
    expected: asksAttention,
    decides: ['health/nothing-got-worse', 'inconclusive', 'unsupported'],
  },
  { row: '46: none', given: given(), expected: passes, decides: ['issues/backlog-within-limit', 'passed'] },
  {
    row: '46: as many as allowed',
    world: worldOf({ issues: sleepers(3) }),
    given: given('--max-unresolved', '3'),
    expected: passes,
    decides: ['issues/backlog-within-limit', 'passed'],
  },
  {
    row: '46: one more than allowed',
    world: worldOf({ issues: sleepers(3) }),
    given: given('--max-unresolved', '2'),
    expected: asksAttention,
    decides: ['issues/backlog-within-limit', 'attention'],
  },
  {
    row: '46: only bounded',
    world: worldOf({ issues: sleepers(1_001) }),
    given: given('--max-unresolved', '60000'),
    expected: asksAttention,
    decides: ['issues/backlog-within-limit', 'attention'],
    says: /1,000\+ unresolved, the limit is 60,000.*does not count further/s,
  },
  {
    row: '46: only estimated',
    world: worldOf({ issues: sleepers(999) }),
    given: given('--max-unresolved', '60000'),
    expected: asksAttention,
    decides: ['issues/backlog-within-limit', 'attention'],
    says: /~999 unresolved/,
  },
  issueOf('47: regressed', { ...old, substatus: 'regressed' }),
  issueOf('47: escalating', { ...old, substatus: 'escalating' }),
  issueOf('47: new and severe', { title: 'Boom', level: 'fatal', firstSeen: '3h' }),
  {
    row: '47: a cron monitor in error',
    world: worldOf({ monitors: [{ slug: 'nightly', environments: [{ status: 'error' }] }] }),
    given: given(),
    expected: asksAttention,
    decides: ['health/monitors-healthy', 'attention'],
  },
  {
    row: '48: silent though there were events',
    world: worldOf({ outcomes: [] }),
    given: given(),
    expected: asksAttention,
    decides: ['health/events-accepted', 'attention'],
    says: /Ingest is silent/,
  },
  {
    row: '48: never an event',
    world: worldOf({ outcomes: [], firstEvent: null }),
    given: given(),
    expected: asksAttention,
    decides: ['health/events-accepted', 'attention'],
    says: /Send one with `send-test-event`/,
  },
  {
    row: '48: half of it dropped',
    world: worldOf({ outcomes: [arrived, { ...arrived, outcome: 'rate_limited' }] }),
    given: given(),
    expected: asksAttention,
    decides: ['health/events-accepted', 'attention'],
  },
  {
    row: '49: below the floor',
    world: crashing(500, 4_500),
    given: given('--min-crash-free', '99', '--phase', 'pre'),
    expected: fails,
    decides: ['health/crash-free-above-floor', 'failed'],
  },
  {
    row: '49: below the floor, perhaps by chance',
    world: crashing(6, 494),
    given: given('--min-crash-free', '99', '--phase', 'pre'),
    expected: asksAttention,
    decides: ['health/crash-free-above-floor', 'attention'],
  },
  {
    row: '50: there never were sessions',
    world: worldOf({ sessions: [] }),
    given: given(),
    expected: passes,
    decides: ['health/sessions-seen', 'skipped'],
  },
  {
    row: '50: there were sessions',
    world: worldOf({ sessions: [{ release: 'web@1', from: '30d', to: '3d', healthy: 90 }] }),
    given: given(),
    expected: asksAttention,
    decides: ['health/sessions-seen', 'attention'],
  },
  {
    row: 'an environment that Sentry does not know',
    given: given('--environment', 'Production'),
    expected: asksAttention,
    decides: ['issues/backlog-within-limit', 'inconclusive', 'too-little-data'],
    says: /never seen this environment.*`production`/,
  },
]

describe('prod-health, row', () => {
  test.each(rows.map(row => [row.row, row] as const))('%s', (_, row) => meet(mode, row))
  test.each(causes.map(cause => [cause.row, cause] as const))('%s', (_, cause) => meetAlone(mode, cause))
})

import { describe, jest, test } from '@jest/globals'
import type { IssueSeed } from '../support/sentry/world/seeds.ts'
import { causes, live, meetAlone, tokenOf } from './causes.ts'
import { meet, type Row, worldOf } from './matrix.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

const mode = 'issue-triage'
const passes = ['PASS', 'PASS', 'PASS', 'PASS'] as const
const asksAttention = ['PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'] as const

const stale: IssueSeed = { title: 'Old', level: 'info', firstSeen: '40d', lastSeen: '20d', count: 5, userCount: 1 }
const sleepers = (count: number) => Array.from({ length: count }, (_, index) => ({ ...stale, title: `Old ${index}` }))
const given =
  (...args: readonly string[]): NonNullable<Row['given']> =>
  () => ({ args: [...live, ...args] })
const urgent = (row: string, issue: Partial<IssueSeed>, says: RegExp): Row => ({
  row,
  world: worldOf({ issues: [{ ...stale, lastSeen: '1m', firstRelease: 'web@1', ...issue }] }),
  given: given('--max-unresolved', '9', '--phase', 'pre'),
  expected: asksAttention,
  decides: ['issues/none-urgent', 'attention'],
  says,
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
    decides: ['issues/backlog-complete', 'passed'],
  },
  {
    row: '9: org:ci',
    given: sentry => ({ args: live, env: tokenOf(sentry, { kind: 'organization' }) }),
    expected: ['FAIL', 'FAIL', 'PARTIAL', 'FAIL'],
    decides: ['issues/backlog-within-limit', 'inconclusive', 'forbidden'],
    says: /lacks the scope `event:read`/,
  },
  { row: '51: none', given: given(), expected: passes, decides: ['issues/none-urgent', 'passed'] },
  {
    row: '51: as many as allowed',
    world: worldOf({ issues: sleepers(3) }),
    given: given('--max-unresolved', '3'),
    expected: passes,
    decides: ['issues/backlog-within-limit', 'passed'],
  },
  {
    row: '51: one more than allowed',
    world: worldOf({ issues: sleepers(3) }),
    given: given('--max-unresolved', '2'),
    expected: asksAttention,
    decides: ['issues/backlog-within-limit', 'attention'],
  },
  urgent(
    '51: P0, whatever it is, is no FAIL',
    { level: 'fatal', isUnhandled: true, count: 9_000, userCount: 900, firstSeen: '3h' },
    /1 P0, 0 P1/,
  ),
  urgent('51: P1', { substatus: 'regressed' }, /0 P0, 1 P1/),
  {
    row: '52: truncated',
    world: worldOf({ issues: sleepers(1_500) }),
    given: given('--max-unresolved', '60000'),
    expected: asksAttention,
    decides: ['issues/backlog-complete', 'inconclusive', 'truncated'],
    says: /What is none of these is not in the checklist/,
  },
  {
    row: 'an environment that Sentry does not know',
    given: given('--environment', 'Production'),
    expected: asksAttention,
    decides: ['issues/backlog-within-limit', 'inconclusive', 'too-little-data'],
    says: /never seen this environment.*`production`/,
  },
]

describe('issue-triage, row', () => {
  test.each(rows.map(row => [row.row, row] as const))('%s', (_, row) => meet(mode, row))
  test.each(causes.map(cause => [cause.row, cause] as const))('%s', (_, cause) => meetAlone(mode, cause))

  test('13: a server without substatus, which tells no regressed issue', () =>
    meet(mode, {
      row: '13',
      world: worldOf({ issues: [{ ...stale, substatus: 'regressed' }] }),
      server: { lacks: ['substatus'] },
      given: given('--max-unresolved', '9'),
      expected: asksAttention,
      decides: ['issues/none-urgent', 'inconclusive', 'unsupported'],
    }))
})

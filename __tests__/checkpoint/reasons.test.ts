import { describe, expect, test } from '@jest/globals'
import { digestOfReasons } from '../../src/checkpoint/reasons.ts'
import type { CheckResult } from '../../src/core/check.ts'
import { inconclusive, type Outcome, passed } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'
import type { ModeReport } from '../../src/core/report.ts'

const result = (id: CheckResult['id'], outcome: Outcome): CheckResult => ({
  id,
  title: id,
  need: 'required',
  status: 'PASS',
  outcome,
})
const report = (...results: readonly CheckResult[]): ModeReport => ({ mode: 'prod-health', status: 'PASS', results })
const count = (n: number) => result('health/events-accepted', passed(prose`${n} events`))
const unseen = (cause: 'network' | 'server') =>
  result('health/sessions-seen', inconclusive({ cause, risk: prose``, next: [] }))

describe('two verdicts have the same reasons', () => {
  test.each<readonly [string, boolean, ModeReport, ModeReport]>([
    ['where only numbers differ', true, report(count(1)), report(count(2))],
    ['in whatever order they stand', true, report(count(1), unseen('server')), report(unseen('server'), count(1))],
    ['not where a status differs', false, report(count(1)), { ...report(count(1)), status: 'PARTIAL' }],
    [
      'not where an outcome differs',
      false,
      report(count(1)),
      report(result('health/events-accepted', { kind: 'skipped', why: prose`` })),
    ],
    ['not where a cause differs', false, report(unseen('network')), report(unseen('server'))],
    ['not where a finding is added', false, report(count(1)), report(count(1), count(1))],
    ['not where another mode says it', false, report(count(1)), { ...report(count(1)), mode: 'issue-triage' }],
  ])('%s', async (_, same, one, other) =>
    expect((await digestOfReasons([one], [])) === (await digestOfReasons([other], []))).toBe(same),
  )

  test('not where there is one beside the modes', async () =>
    expect(await digestOfReasons([], ['spread'])).not.toBe(await digestOfReasons([], [])))
})

import { expect, test } from '@jest/globals'
import type { Check } from '../../src/core/check.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'
import type { RollbackView } from '../../src/core/release-rollback.ts'
import { softened } from '../../src/core/softened.ts'
import { untrusted } from '../../src/core/text.ts'
import { judges } from '../support/judging.ts'
import { moment } from '../support/release-facts.ts'

const says: Check<{ outcomes: readonly Outcome[] }> = {
  id: 'test/says',
  title: 'Says',
  need: 'required',
  judge({ outcomes }) {
    if (outcomes.length === 0) throw new Error('breaks')
    return outcomes
  },
}
const bad = { evidence: prose`12 new issues.`, risk: prose`Users suffer.`, next: [] }
const newest = {
  version: untrusted('app@2'),
  environment: untrusted('production'),
  finished: moment('2026-11-21T09:05'),
}
const back: RollbackView = { isRollback: true, newest }
const others = [passed(prose`fine`), attention(bad), skipped(prose`no`)]
const unknown = inconclusive({ cause: 'network', risk: prose`rain`, next: [] })

judges(softened(says), [
  [
    'row 43: a rollback is not stopped',
    { outcomes: [failed(bad)], rollback: back },
    ['attention'],
    /12 new issues\. This release goes back behind `app@2`, deployed to `production` at `2026-11-21 09:05 UTC`, and a rollback is not stopped/,
    /Users suffer/,
  ],
  [
    'row 43: without knowing behind what',
    { outcomes: [failed(bad)], rollback: { isRollback: true, newest: null } },
    ['attention'],
    /goes back, and/,
  ],
  ['a way forward', { outcomes: [failed(bad)], rollback: { isRollback: false, newest } }, ['failed']],
  ['which way is not known', { outcomes: [failed(bad)], rollback: { isRollback: null, newest: null } }, ['failed']],
  [
    'what is not failed stays',
    { outcomes: [...others, unknown], rollback: back },
    ['passed', 'attention', 'skipped', 'inconclusive'],
  ],
  [
    'each finding for itself',
    { outcomes: [failed(bad), passed(prose`fine`)], rollback: back },
    ['attention', 'passed'],
  ],
  ['what breaks stays broken', { outcomes: [], rollback: back }, ['crashed']],
])

test('is the same check otherwise', () =>
  expect(softened(says)).toMatchObject({ id: says.id, title: says.title, need: says.need }))

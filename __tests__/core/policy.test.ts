import { describe, expect, test } from '@jest/globals'
import type { Need } from '../../src/core/check.ts'
import type { Unseen } from '../../src/core/observed.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../src/core/outcome.ts'
import { type Policy, statusOf } from '../../src/core/policy.ts'
import { prose } from '../../src/core/prose.ts'
import type { Status } from '../../src/core/status.ts'

const lenient: Policy = {
  strictNetwork: false,
  requireHostNetwork: false,
  withoutCredentials: 'PARTIAL',
  withoutTarget: 'PARTIAL',
  withoutScope: 'PARTIAL',
  withoutRelease: 'PARTIAL',
}
const plain: Policy = {
  strictNetwork: false,
  requireHostNetwork: false,
  withoutCredentials: 'FAIL',
  withoutTarget: 'FAIL',
  withoutScope: 'FAIL',
  withoutRelease: 'FAIL',
}
const strict: Policy = { ...plain, strictNetwork: true }
const finding = { evidence: prose`seen`, risk: prose`risk`, next: [] }
const unseen = (cause: Unseen): Outcome => inconclusive({ cause, risk: prose`risk`, next: [] })

describe('the status of an outcome that was seen', () => {
  test.each<[Outcome, Status | null]>([
    [passed(prose`fine`), 'PASS'],
    [passed(prose`fine`, prose`advice`), 'PASS'],
    [attention(finding), 'PARTIAL'],
    [failed(finding), 'FAIL'],
    [skipped(prose`not here`), null],
    [{ kind: 'crashed', message: prose`broke` }, 'FAIL'],
  ])('%#', (outcome, expected) => expect(statusOf(outcome, 'required', strict)).toBe(expected))
})

/** Columns: required by default, required where the network is strict, optional, required in a plan that may be unconfigured. */
describe('the status of what was not seen', () => {
  test.each<[Unseen, Status, Status, Status, Status]>([
    ['network', 'PARTIAL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    ['timeout', 'PARTIAL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    ['rate-limited', 'PARTIAL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    ['server', 'PARTIAL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    ['unexpected-shape', 'PARTIAL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    ['deadline', 'PARTIAL', 'FAIL', 'PARTIAL', 'PARTIAL'],
    ['unsupported', 'PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'],
    ['truncated', 'PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'],
    ['too-little-data', 'PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'],
    ['cancelled', 'PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'],
    ['forbidden', 'FAIL', 'FAIL', 'PARTIAL', 'FAIL'],
    ['not-found', 'FAIL', 'FAIL', 'PARTIAL', 'FAIL'],
    ['unauthenticated', 'FAIL', 'FAIL', 'FAIL', 'FAIL'],
    ['rejected', 'FAIL', 'FAIL', 'FAIL', 'FAIL'],
    ['no-credentials', 'FAIL', 'FAIL', 'FAIL', 'PARTIAL'],
    ['no-target', 'FAIL', 'FAIL', 'FAIL', 'PARTIAL'],
  ])('%s', (cause, required, requiredStrict, optional, unconfigured) => {
    expect(statusOf(unseen(cause), 'required', plain)).toBe(required)
    expect(statusOf(unseen(cause), 'required', strict)).toBe(requiredStrict)
    expect(statusOf(unseen(cause), 'optional', plain)).toBe(optional)
    expect(statusOf(unseen(cause), 'required', lenient)).toBe(unconfigured)
  })
})

describe('R2: a host that never gave an HTTP response', () => {
  const silent = inconclusive({ cause: 'network', risk: prose`risk`, next: [], hostSilent: true })
  const heard = inconclusive({ cause: 'network', risk: prose`risk`, next: [], hostSilent: false })
  const host: Policy = { ...plain, requireHostNetwork: true }

  test.each<[string, Outcome, Policy, Status]>([
    ['is FAIL where it is required', silent, host, 'FAIL'],
    ['is PARTIAL where it is not', silent, plain, 'PARTIAL'],
    ['is FAIL where the network is strict, too', silent, strict, 'FAIL'],
    ['has nothing to do with a host that answered once', heard, host, 'PARTIAL'],
  ])('%s', (_, outcome, policy, status) => expect(statusOf(outcome, 'optional', policy)).toBe(status))
})

describe('what was not given', () => {
  const lacking = (missing: 'scope' | 'release', cause: Unseen): Outcome =>
    inconclusive({ cause, risk: prose`risk`, next: [], missing })

  test.each<[string, Outcome, Need, Policy, Status]>([
    ['row 9: a scope that a mode needs', lacking('scope', 'forbidden'), 'required', plain, 'FAIL'],
    [
      'row 9: the same in a plan that may be unconfigured',
      lacking('scope', 'forbidden'),
      'required',
      lenient,
      'PARTIAL',
    ],
    ['row 10: a scope for something more', lacking('scope', 'forbidden'), 'optional', plain, 'PARTIAL'],
    ['row 31: a release', lacking('release', 'no-target'), 'required', plain, 'FAIL'],
    ['row 33: the same in a plan', lacking('release', 'not-found'), 'required', lenient, 'PARTIAL'],
  ])('%s', (_, outcome, need, policy, status) => expect(statusOf(outcome, need, policy)).toBe(status))
})

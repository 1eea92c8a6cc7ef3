import { describe, expect, test } from '@jest/globals'
import { chooseBaseline, type DatedRelease } from '../../src/core/baseline.ts'
import { noSessions, type SessionGroup } from '../../src/core/session-counts.ts'
import { rawText, untrusted } from '../../src/core/text.ts'

const release = (version: string, day: number | null, status: DatedRelease['status'] = 'open'): DatedRelease => ({
  version: untrusted(version),
  status,
  created: day === null ? null : new Date(Date.UTC(2026, 10, day)),
})
const group = (version: string, total: number): SessionGroup => ({
  release: untrusted(version),
  sessions: { ...noSessions, total },
  users: noSessions,
})
const candidate = { version: 'web@4', created: new Date(Date.UTC(2026, 10, 4)) }
const line = [release('web@5', 5), release('web@4', 4), release('web@3', 3), release('web@2', 2), release('web@1', 1)]
interface Parts {
  readonly line?: DatedRelease[]
  readonly isWhole?: boolean
  readonly groups?: SessionGroup[]
  readonly created?: Date | null
}
const choice = (parts: Parts) => {
  const chosen = chooseBaseline(
    { ...candidate, ...('created' in parts && { created: parts.created ?? null }) },
    { rows: parts.line ?? line, isWhole: parts.isWhole ?? true },
    parts.groups ?? [],
  )
  return chosen.kind === 'chosen' ? [chosen.how, rawText(chosen.release)] : chosen.why
}

describe('the baseline is', () => {
  test.each<[string, Parameters<typeof choice>[0], readonly string[] | string]>([
    [
      'the earlier release with the most sessions',
      { groups: [group('web@4', 50), group('web@2', 30), group('web@3', 20)] },
      ['most-sessions', 'web@2'],
    ],
    [
      'never a later one, whatever its sessions',
      { groups: [group('web@5', 900), group('web@3', 20)] },
      ['most-sessions', 'web@3'],
    ],
    [
      'never one that the project does not list',
      { groups: [group('gone', 900), group('web@1', 5)] },
      ['most-sessions', 'web@1'],
    ],
    ['the one before, where none has sessions', { groups: [group('web@4', 50)] }, ['previous', 'web@3']],
    [
      'never an archived one',
      {
        line: [release('web@4', 4), release('web@3', 3, 'archived'), release('web@2', 2, null)],
        groups: [group('web@3', 9)],
      },
      ['previous', 'web@2'],
    ],
    ['none, where nothing was before', { line: [release('web@5', 5), release('web@4', 4)] }, 'first-release'],
    ['by the order of the list, where the server gives no dates', { created: null }, ['previous', 'web@3']],
    ['none, where neither date nor place is known', { created: null, line: [release('web@3', 3)] }, 'unknown-order'],
    [
      'none among those without a date, where the candidate has one',
      { line: [release('web@3', null)] },
      'first-release',
    ],
    [
      'the newer one of two with as many sessions',
      { groups: [group('web@1', 7), group('web@3', 7)] },
      ['most-sessions', 'web@3'],
    ],
    [
      'of the same package, however many sessions another one has',
      { line: [...line, release('web.next@9', 2)], groups: [group('web.next@9', 900), group('web@1', 7)] },
      ['most-sessions', 'web@1'],
    ],
    [
      'none, where all that was before are other packages',
      { line: [release('api@2', 2), release('7', 1)], groups: [group('api@2', 900)] },
      'first-of-package',
    ],
    ['none, where older ones could not be read', { line: [release('web@5', 5)], isWhole: false }, 'unknown-order'],
    [
      'none, where one that could not be read is live, and none of the others',
      { isWhole: false, groups: [group('web@0', 900), group('web@5', 9)] },
      'unknown-order',
    ],
    [
      'one that was read, where only other packages and itself are live',
      { isWhole: false, groups: [group('api@1', 900), group('web@4', 9), group('web@3', 0)] },
      ['previous', 'web@3'],
    ],
    [
      'one that was read and is live, whatever else is',
      { isWhole: false, groups: [group('web@0', 900), group('web@3', 9)] },
      ['most-sessions', 'web@3'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(choice(parts)).toEqual(expected)
  })
})

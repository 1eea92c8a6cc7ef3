import { describe, expect, test } from '@jest/globals'
import { isConclusive } from '../../src/core/conclusive.ts'
import { unitOf } from '../../src/core/crash-count.ts'
import { unseen } from '../../src/core/observed.ts'
import type { ReleaseHealthView } from '../../src/core/release-health.ts'
import { noSessions } from '../../src/core/session-counts.ts'
import { limits } from '../support/asked.ts'
import { baseline, counts, health } from '../support/release-health.ts'

const first = { kind: 'none', why: 'first-release' } as const
const early = (parts: Parameters<typeof health>[0]) => health({ look: 'interim', ...parts })
const small = baseline({ sessions: counts(0, 900) })

describe('there is nothing to wait for', () => {
  test.each<[string, ReleaseHealthView, number | null]>([
    ['before it is live', { kind: 'not-live' }, null],
    ['without a release', { kind: 'no-release' }, null],
    ['where the token may not look', unseen('forbidden'), null],
    ['where the server cannot tell', unseen('unsupported'), null],
    ['row 39: where it is worse', early({ sessions: counts(60, 2_000) }), null],
    ['row 39: where it is as good', early({ sessions: counts(20, 8_000) }), null],
    ['row 39: where it is worse, and above the floor', early({ sessions: counts(60, 2_000) }), 90],
    ['row 49: where it is below the floor', early({ sessions: counts(60, 2_000) }), 99],
    ['row 41: where nothing was before', early({ baseline: first, sessions: counts(1, 20) }), null],
    ['row 41: where nothing was before, and it is above the floor', early({ baseline: first }), 98],
    ['row 41: where the baseline is small, and it is above the floor', early({ baseline: small }), 98],
    ['row 41: where the baseline that was given is not there', early({ baseline: unseen('not-found') }), null],
  ])('%s', (_, view, minCrashFree) => {
    expect(isConclusive(view, { ...limits, minCrashFree })).toBe(true)
  })
})

describe('it is worth to wait', () => {
  test.each<[string, ReleaseHealthView, number | null]>([
    ['row 12: where the server is away', unseen('server'), null],
    [
      'row 40: where nobody ever had sessions, and issues may come',
      early({ sessions: noSessions, baseline: first, projectHasSessions: false }),
      null,
    ],
    [
      'row 39: where users are as well as before, and sessions worse',
      early({
        sessions: counts(900, 9_000),
        users: counts(20, 8_000),
        baseline: baseline({ users: counts(100, 20_000) }),
      }),
      null,
    ],
    ['row 39: where as few crash, and many more end unhandled', early({ sessions: counts(20, 8_000, 4_000) }), null],
    [
      'row 41: where crashed ones are above the floor, and unhandled ones not',
      early({ baseline: first, sessions: counts(20, 8_000, 4_000) }),
      98,
    ],
    ['row 40: where sessions of others came', early({ sessions: noSessions, baseline: first }), null],
    ['row 39: where there are few', early({ sessions: counts(0, 150) }), null],
    ['row 39: where it is open', early({ sessions: counts(3, 600) }), null],
    ['row 41: where the floor is not proven', early({ baseline: first, sessions: counts(1, 300) }), 99],
    ['row 41: where the baseline may grow', early({ baseline: small }), null],
    ['row 12: where the baseline was not seen', early({ baseline: unseen('timeout') }), null],
    ['row 39: where it is as good, and the floor is not proven', early({ sessions: counts(20, 8_000) }), 99.7],
  ])('%s', (_, view, minCrashFree) => {
    expect(isConclusive(view, { ...limits, minCrashFree })).toBe(false)
  })
})

test.each([
  [counts(0, 200), 200, 'users'],
  [counts(0, 199), 200, 'sessions'],
  [noSessions, 0, 'sessions'],
  [null, 200, 'sessions'],
] as const)('with users %j and at least %d, the unit is %s', (users, minSample, unit) => {
  const view = health({ users })
  expect(view.kind === 'seen' && unitOf(view.value, { ...limits, minSample })).toBe(unit)
})

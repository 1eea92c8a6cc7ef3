import { describe, expect, test } from '@jest/globals'
import { classify, mightBeUrgent } from '../../../src/core/triage/classify.ts'
import type { TriageClass, TriageFacts } from '../../../src/core/triage.ts'
import { plainText } from '../../../src/report/plain.ts'
import { factsLike, hoursAgo, now } from '../../support/triage.ts'

type Case = readonly [what: string, own: TriageClass, facts: Partial<TriageFacts>, ...said: readonly RegExp[]]

const maybe: readonly (readonly [what: string, isOpen: boolean, facts: Partial<TriageFacts>])[] = [
  ['all is known', false, { level: 'fatal', users: 900 }],
  ['high priority, users not known', true, { priority: 'high', users: null }],
  ['medium priority, users not known', false, { users: null }],
  ['priority not known, 3 users', true, { priority: null, users: 3 }],
  ['priority not known, 2 users', false, { priority: null, users: 2 }],
  ['substatus not known', true, { substatus: null }],
  ['fatal and new, users not known', true, { level: 'fatal', substatus: 'new', users: null }],
  ['fatal and old, users not known', false, { level: 'fatal', users: null }],
  ['unhandled, and whether it is of the release was not seen', true, unseenRelease({ isUnhandled: true })],
  ['fatal and wide, and whether it is of the release was not seen', true, unseenRelease({ level: 'fatal', users: 30 })],
  ['handled, and whether it is of the release was not seen', false, unseenRelease({})],
  ['too old for the release', false, { isUnhandled: true, isOfRelease: 'unseen', firstSeen: hoursAgo(15 * 24) }],
  ['new whatever its release', false, { substatus: 'new', isOfRelease: 'unseen' }],
]

function unseenRelease(parts: Partial<TriageFacts>): Partial<TriageFacts> {
  return { isOfRelease: 'unseen', firstSeen: hoursAgo(10 * 24), ...parts }
}

test.each(maybe)('%s: whether it is urgent is open: %p', (_, isOpen, facts) => {
  expect(mightBeUrgent(factsLike(facts), now)).toBe(isOpen)
})

const fatalNew = { level: 'fatal', substatus: 'new', firstSeen: hoursAgo(50), users: 25 } as const
const cases: readonly Case[] = [
  [
    'fatal, new, 25 users',
    'P0',
    fatalNew,
    /^P0: fatal, new \(first seen in the last 7 days, in whichever release\), 25 users/,
  ],
  [
    'unhandled, regressed, many users',
    'P0',
    { isUnhandled: true, substatus: 'regressed', users: 900 },
    /P0: unhandled, regressed/,
  ],
  [
    'fatal and of the named release, though Sentry calls it ongoing',
    'P0',
    { level: 'fatal', isOfRelease: true, firstSeen: hoursAgo(9 * 24), users: 30 },
    /new in the release of this run/,
  ],
  [
    'of the named release, 15 days old',
    'P3',
    { level: 'fatal', isOfRelease: true, firstSeen: hoursAgo(15 * 24), users: 30 },
  ],
  [
    '24 users are not many',
    'P1',
    { ...fatalNew, isUnhandled: true, users: 24 },
    /Not P0: 24 users in 24 hours, fewer than 25/,
  ],
  [
    'how many users is not known',
    'P1',
    { ...fatalNew, isUnhandled: true, users: null },
    /Not P0: how many users .* not known/,
  ],
  ['fatal and old', 'P3', { level: 'fatal', users: 400 }, /Not P2/],
  ['regressed', 'P1', { substatus: 'regressed' }, /^P1: regressed\./, /Not P0: neither fatal nor unhandled, 0 users/],
  ['escalating', 'P1', { substatus: 'escalating' }, /^P1: escalating\./],
  [
    'new and unhandled',
    'P1',
    { substatus: 'new', isUnhandled: true, firstSeen: hoursAgo(48) },
    /^P1: new .* and unhandled/,
  ],
  ['new and handled, two days old', 'P3', { substatus: 'new', firstSeen: hoursAgo(48) }],
  ['high priority, 3 users', 'P1', { priority: 'high', users: 3 }, /^P1: Sentry's own priority is high, 3 users/],
  ['high priority, 2 users', 'P3', { priority: 'high', users: 2 }],
  ['high priority, users not known', 'P3', { priority: 'high', users: null }],
  [
    'of this morning',
    'P2',
    { substatus: 'new', firstSeen: hoursAgo(24) },
    /^P2: first seen in the last 24 hours\./,
    /Not P1: not regressed, not escalating/,
  ],
  ['tripled', 'P2', { events: 10, eventsBefore: 6 }, /^P2: 10 events in 24 hours, 1 a day in the week before/],
  ['tripled, and only a few', 'P3', { events: 9, eventsBefore: 0 }, /its events have not tripled/],
  ['twice as many', 'P3', { events: 200, eventsBefore: 600 }],
  [
    'old and active',
    'P3',
    {},
    /^P3: seen in the last 14 days\./,
    /Not P2: not first seen in the last 24 hours, its events have not tripled/,
  ],
  ['last seen 14 days ago', 'P3', { lastSeen: hoursAgo(14 * 24) }],
  [
    'silent for longer',
    'P4',
    { lastSeen: hoursAgo(14 * 24 + 1) },
    /^P4: a stale candidate\./,
    /Not P3: no event in the last 14 days/,
  ],
  ['when last seen is not known', 'P3', { lastSeen: null }, /when it was last seen is not known/],
  [
    'an old server, three days old and unhandled',
    'P1',
    { substatus: null, firstSeen: hoursAgo(72), isUnhandled: true },
    /new by its age \(the server tells no substatus\)/,
  ],
  ['an old server, old', 'P3', { substatus: null }],
  ['whether it is unhandled is not known', 'P3', { isUnhandled: null, substatus: 'new', firstSeen: hoursAgo(72) }],
]

describe('the class of an issue', () => {
  test.each(cases)('%s: %s', (_, own, facts, ...said) => {
    const classified = classify(factsLike(facts), now)
    const words = classified.reasons.map(reason => plainText(reason, text => text)).join(' ')
    expect(classified.class).toBe(own)
    for (const pattern of said) expect(words).toMatch(pattern)
  })

  test('says of an old server what it could not look at', () => {
    const { reasons } = classify(
      factsLike({ substatus: null, firstSeen: null, priority: null, isUnhandled: null, events: null }),
      now,
    )
    const words = reasons.map(reason => plainText(reason, text => text)).join(' ')
    expect(words).toMatch(/when it was first seen is not known, whether it spreads is not known/)
  })
})

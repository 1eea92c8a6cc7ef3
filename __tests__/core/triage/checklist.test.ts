import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Issue } from '../../../src/core/issue.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import { checklist } from '../../../src/core/triage/checklist.ts'
import { labelsOf } from '../../../src/core/triage/labels.ts'
import type { Triage } from '../../../src/core/triage.ts'
import { plainText } from '../../../src/report/plain.ts'
import { contextLike, entryOf, hoursAgo, issueLike, triageOf } from '../../support/triage.ts'

const order = ({ issues }: Triage) => issues.map(({ id }) => id)
const active = (entries: readonly (readonly [string, number, number])[]) =>
  seen(new Map(entries.map(([id, users, events]) => [id, { users, events }])))
const said = (entry: Triage['issues'][number]) => entry.reasons.map(reason => plainText(reason, text => text)).join(' ')

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const moment = orNull(fc.integer({ min: 0, max: 30 }).map(days => hoursAgo(days * 24)))
const anyIssue: fc.Arbitrary<Issue> = fc
  .record({
    level: fc.constantFrom('info' as const, 'error' as const, 'fatal' as const),
    isUnhandled: orNull(fc.boolean()),
    substatus: orNull(fc.constantFrom('new' as const, 'ongoing' as const, 'regressed' as const)),
    priority: orNull(fc.constantFrom('low' as const, 'high' as const)),
    firstSeen: moment,
    lastSeen: moment,
    eventsByDay: orNull(fc.array(fc.nat({ max: 9 }), { minLength: 14, maxLength: 14 })),
  })
  .map(issueLike)
const anyIssues = fc
  .array(fc.tuple(anyIssue, orNull(fc.record({ users: fc.nat({ max: 40 }), events: fc.nat({ max: 90 }) }))), {
    maxLength: 25,
  })
  .map(all => all.map(([issue, day], index) => ({ issue: { ...issue, id: `${98 + index}` }, day })))

describe('the order of the checklist', () => {
  test('is the same for every order of the same facts', () => {
    const shuffled = anyIssues.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([all, other], activityComplete) => {
        const activity = active(
          all.flatMap(({ issue, day }) => (day ? [[issue.id, day.users, day.events] as const] : [])),
        )
        const listOf = (some: typeof all) =>
          triageOf(
            some.map(({ issue }) => issue),
            { activity, activityComplete },
          )
        expect(order(listOf(other))).toEqual(order(listOf(all)))
        expect(listOf(all).issues.map(({ rank }) => rank)).toEqual(all.map((_, index) => index + 1))
      }),
    )
  })

  test('is by class, then score, then users, then the newest event, then id as a number', () => {
    const issues = [
      issueLike({ id: '1000', lastSeen: hoursAgo(3) }),
      issueLike({ id: '999', lastSeen: hoursAgo(3) }),
      issueLike({ id: '5', lastSeen: hoursAgo(2) }),
      issueLike({ id: '6', level: 'fatal', lastSeen: hoursAgo(9) }),
      issueLike({ id: '7', level: 'info', substatus: 'regressed' }),
      issueLike({ id: '8', lastSeen: hoursAgo(20 * 24) }),
    ]
    expect(order(triageOf(issues))).toEqual(['7', '6', '5', '999', '1000', '8'])
    const hit = active([
      ['1000', 2_000, 0],
      ['999', 1_500, 0],
    ])
    expect(order(triageOf(issues.slice(0, 2), { activity: hit }))).toEqual(['1000', '999'])
  })
})

describe('what is not known of an issue', () => {
  const yesterday = { lastSeen: hoursAgo(2) }
  test.each([
    ['in a whole list of active ones: no event', yesterday, contextLike(), 0],
    ['in a part of the list: not known', yesterday, contextLike({ activityComplete: false }), null],
    ['without that list: not known', yesterday, contextLike({ activity: unseen('server') }), null],
    ['last seen before that day: no event', { lastSeen: hoursAgo(25) }, contextLike({ activity: unseen('server') }), 0],
  ] as const)('users, %s', (_, issue, context, users) => {
    const [entry] = checklist([issueLike(issue)], context)
    expect(entry?.users).toBe(users)
    if (users === null && entry) expect(said(entry)).toMatch(/Not known, and not in the sum: users/)
  })

  test('the days before are the six whole ones before yesterday', () => {
    const eventsByDay = [90, 90, 90, 90, 90, 90, 1, 2, 3, 4, 5, 6, 90, 90]
    expect(entryOf({ eventsByDay }).facts.eventsBefore).toBe(21)
    expect(entryOf({ eventsByDay: null }).facts.eventsBefore).toBeNull()
    expect(entryOf({ eventsByDay: [1, 2, 3] }).facts.eventsBefore).toBeNull()
  })
})

describe("Sentry's own priority", () => {
  test.each([
    ['regressed', 'low', true],
    ['regressed', 'high', false],
    ['ongoing', 'high', true],
    ['ongoing', 'medium', false],
    ['regressed', null, false],
  ] as const)('%s and %s: disagrees %p', (substatus, priority, disagrees) => {
    const entry = entryOf({ substatus, priority })
    expect(entry.disagreesWithPriority).toBe(disagrees)
    expect(/Sentry's own priority is (?:low|high)\./.test(said(entry))).toBe(disagrees)
  })
})

describe('labels', () => {
  test.each([
    ['ResizeObserver loop limit exceeded', ['ResizeObserver']],
    ['Error: ResizeObserver loop completed with undelivered notifications.', ['ResizeObserver']],
    ['TypeError: ResizeObserver loop of ours is broken', []],
    ['ChunkLoadError: Loading chunk 18 failed', ['chunk load']],
    ['TypeError: Failed to fetch dynamically imported module: https://x.example/a.js', ['chunk load']],
    ['TypeError: Failed to fetch', []],
    ['Script error.', ['script of another origin']],
    ['Script error in the billing script', []],
    ['Error: at chrome-extension://abc/x.js', ['browser extension']],
    [
      'UnhandledRejection: Non-Error promise rejection captured with value: Object Not Found Matching Id:4, MethodName:update, ParamCount:4',
      ['link scanner'],
    ],
    ['Object Not Found Matching Id', []],
  ])('of %s: %p', (title, labels) => expect(labelsOf({ title: untrusted(title), culprit: null })).toEqual(labels))

  test('see an extension in a culprit and in a frame', () => {
    const plain = { title: untrusted('TypeError'), culprit: untrusted('moz-extension://a/b in c') }
    expect(labelsOf(plain)).toEqual(['browser extension'])
    expect(labelsOf({ ...plain, culprit: null }, 'safari-web-extension://a/b.js')).toEqual(['browser extension'])
  })

  test('change neither class nor score nor place', () => {
    const noisy = entryOf({ title: untrusted('Script error.'), substatus: 'regressed' })
    const plain = entryOf({ substatus: 'regressed' })
    expect([noisy.class, noisy.score, noisy.rank]).toEqual([plain.class, plain.score, plain.rank])
    expect(noisy.labels).toHaveLength(1)
    expect(said(noisy)).toMatch(/It changes nothing about the rank/)
  })

  test('take no time over a long title', () => {
    const started = performance.now()
    labelsOf({ title: untrusted('Loading chunk '.repeat(500_000)), culprit: null })
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('the next step', () => {
  test.each([
    [{ substatus: 'regressed' }, /^Assign it, then see in its activity which release brought it back\.$/],
    [{ substatus: 'escalating', assignee: { kind: 'team', name: untrusted('payments') } }, /^Next: see in its graph/],
    [{ isUnhandled: true }, /^Next: find in its newest event what was not caught\.$/],
    [{ lastSeen: hoursAgo(999) }, /only a suggestion/],
    [{ title: untrusted('Script error.') }, /Decide whether it is noise/],
  ] as const)('of %p', (issue, words) => expect(plainText(entryOf(issue).next, text => text)).toMatch(words))
})

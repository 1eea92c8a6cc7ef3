import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesSince } from '../../src/checkpoint/compare.ts'
import { identityOf } from '../../src/checkpoint/identity.ts'
import { baselineIn } from '../../src/checkpoint/remember.ts'
import { checkpointText, mostBytes, readCheckpoint } from '../../src/checkpoint/schema.ts'
import { checkpoint, identity, issue, memory, onDay, sight } from './memories.ts'

const now = onDay(2)
const first = checkpoint(memory([issue(1), issue(2)], { run: '1' }))
const good = checkpoint(memory([issue(2), issue(3)], { run: '2', at: onDay(1) }), first)
const plain = JSON.parse(checkpointText(good)) as Record<string, unknown>
const read = (value: unknown) =>
  readCheckpoint(typeof value === 'string' ? value : JSON.stringify(value), identity, now)
const because = (value: unknown) => {
  const reading = read(value)
  return reading.kind === 'unusable' ? reading.because : 'usable'
}
const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString()
const current = plain.current as Record<string, unknown>

describe('a checkpoint', () => {
  test('is read as it was written', () =>
    expect(read(checkpointText(good))).toEqual({ kind: 'usable', checkpoint: good }))

  test.each<readonly [string, unknown, string]>([
    ['an empty file', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['more than a checkpoint holds', 'x'.repeat(mostBytes + 1), 'too-large'],
    ['half of one', checkpointText(good).slice(0, -10), 'not-json'],
    ['brackets without end', '['.repeat(mostBytes), 'not-json'],
    ['null', 'null', 'malformed'],
    ['a list', '[]', 'malformed'],
    ['nothing in it', '{}', 'malformed'],
    ['another version', { ...plain, schema: 2 }, 'other-schema'],
    ['another version of another form', '{"schema":99,"x":1}', 'other-schema'],
    ['another target', { ...plain, identity: 'c'.repeat(64) }, 'other-identity'],
    ['something added', { ...plain, extra: 1 }, 'malformed'],
    ['a prototype', checkpointText(good).replace('{', '{"__proto__":{"identity":"x"},'), 'malformed'],
    [
      'the same issue twice',
      {
        ...plain,
        current: {
          ...current,
          issues: [
            ['1', null, []],
            ['1', null, []],
          ],
        },
      },
      'malformed',
    ],
    ['a number that is none', { ...plain, current: { ...current, issues: [['1', null, [1e300]]] } }, 'malformed'],
    ['a negative number', { ...plain, current: { ...current, issues: [['1', null, [-1]]] } }, 'malformed'],
    ['an id that is none', { ...plain, current: { ...current, issues: [['1/../2', null, []]] } }, 'malformed'],
    [
      'too many days',
      { ...plain, current: { ...current, issues: [['1', null, [1, 2, 3, 4, 5, 6, 7, 8]]] } },
      'malformed',
    ],
    ['a date that is none', { ...plain, current: { ...current, at: '2026-13-45T99:99:99.999Z' } }, 'malformed'],
    ['a time before Sentry', { ...plain, current: { ...current, at: '1970-01-01T00:00:00.000Z' } }, 'malformed'],
    ['a run before its own past', { ...plain, current: { ...current, at: '2020-01-01T00:00:00.000Z' } }, 'malformed'],
    ['a time to come', { ...plain, current: { ...current, at: tomorrow } }, 'in-the-future'],
    ['a history to come', { ...plain, history: [{ ...(plain.history as object[])[0], at: tomorrow }] }, 'malformed'],
  ])('is not believed: %s', (_, value, reason) => expect(because(value)).toBe(reason))

  test('may be a little ahead, as clocks are', () => {
    const ahead = new Date(now.getTime() + 9 * 60 * 1000).toISOString()
    expect(because({ ...plain, current: { ...current, at: ahead } })).toBe('usable')
  })
})

describe('an identity', () => {
  const subject = { address: 'https://sentry.io', org: 'acme', project: 'web', environment: null, key: null }
  test('is the same for the same subject, and names nothing', async () => {
    expect(await identityOf(subject)).toBe(await identityOf({ ...subject }))
    expect(await identityOf(subject)).toMatch(/^[0-9a-f]{64}$/)
  })
  test.each([
    { address: 'https://de.sentry.io' },
    { org: 'acme2' },
    { project: 'api' },
    { environment: 'null' },
    { environment: '' },
    { key: 'leg' },
    { org: 'acm', project: 'eweb' },
  ])('is another one with %j', async parts =>
    expect(await identityOf({ ...subject, ...parts })).not.toBe(await identityOf(subject)),
  )
})

/** A value of any kind somewhere in a good checkpoint, which is how a poisoner would begin. */
const poisoned = fc.tuple(fc.json(), fc.integer({ min: 0, max: 10_000 }), fc.boolean()).map(([json, seed, removes]) => {
  const value = structuredClone(plain)
  const places: [Record<string, unknown>, string][] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const name of Object.keys(node)) {
      places.push([node as Record<string, unknown>, name])
      walk((node as Record<string, unknown>)[name])
    }
  }
  walk(value)
  const [node, name] = places[seed % places.length] ?? [value, 'schema']
  if (removes) delete node[name]
  else node[name] = JSON.parse(json)
  return JSON.stringify(value)
})

describe('whatever stands there', () => {
  test.each([
    ['any text', fc.string({ maxLength: 2_000 })],
    ['any bytes as text', fc.uint8Array({ maxLength: 2_000 }).map(bytes => new TextDecoder().decode(bytes))],
    ['any JSON', fc.json()],
    ['a poisoned checkpoint', poisoned],
  ])('%s is read without a throw, and what is believed can be compared and written again', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('1', '2', null), (text, run) => {
        const reading = readCheckpoint(text, identity, now)
        if (reading.kind === 'unusable') return
        expect(readCheckpoint(checkpointText(reading.checkpoint), identity, now)).toEqual(reading)
        const before = baselineIn(reading.checkpoint, run)
        if (before) expect(changesSince(before, sight([issue(3), issue(9)])).changes.length).toBeLessThanOrEqual(2_002)
      }),
      { numRuns: 500 },
    )
  })
})

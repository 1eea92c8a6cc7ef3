import { describe, expect, test } from '@jest/globals'
import { newestEventOf } from '../../../src/sources/sentry/event-frames.ts'

const { schema } = newestEventOf('acme', '1', { version: 'web@1', environment: null, dist: null })

/** Functions of the frames that are read from an event with these entries. */
function framesOf(entries: readonly unknown[], errors: readonly unknown[] = []) {
  const { frames, errors: read } = schema.parse({ eventID: 'a'.repeat(32), entries, errors })
  return {
    functions: frames.map(frame => frame.function),
    sourceLines: frames.map(frame => frame.sourceLine),
    errors: read,
  }
}

const many = (length: number, one: (n: number) => unknown) => Array.from({ length }, (_, n) => one(n))
const own = (n: number) => ({ inApp: true, function: `f${n}` })
const entry = (type: string, values: readonly unknown[]) => ({ type, data: { values } })
const stack = (frames: readonly unknown[]) => ({ stacktrace: { frames } })

describe('of an event that holds too much', () => {
  test('the innermost frames of a stack trace are read', () => {
    const { functions } = framesOf([entry('exception', [stack(many(1_200, own))])])
    expect([functions.length, functions[0], functions.at(-1)]).toEqual([1_000, 'f200', 'f1199'])
  })

  test('the first frames of all stack traces are', () => {
    expect(
      framesOf([
        entry(
          'threads',
          many(400, n => stack([own(n), own(n), own(n)])),
        ),
      ]).functions,
    ).toHaveLength(1_000)
  })

  test('the last stack traces, entries and errors are', () => {
    const threads = many(600, n => stack([own(n)]))
    expect(framesOf([entry('threads', threads)]).functions[0]).toBe('f100')
    expect(framesOf(many(60, n => entry('exception', [stack([own(n)])]))).functions[0]).toBe('f10')
    expect(
      framesOf(
        [],
        many(600, () => ({ type: 'js_no_source' })),
      ).errors,
    ).toHaveLength(500)
  })

  test('the last lines around a frame are', () => {
    const lines = many(200, n => [n, `line ${n}`])
    const frame = (lineNo: number) => ({ inApp: true, lineNo, context: lines })
    const { sourceLines } = framesOf([entry('exception', [stack([frame(5), frame(150)])])])
    expect(sourceLines).toEqual([null, 'line 150'])
  })

  test('the rest costs no time', () => {
    const entries = [
      entry(
        'exception',
        many(50, () => stack(many(20_000, own))),
      ),
    ]
    const started = performance.now()
    expect(framesOf(entries).functions).toHaveLength(1_000)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { askedWaitMs } from '../../../src/sources/sentry/asked-wait.ts'

const now = new Date('2026-11-22T12:00:00Z')
const date = now.toUTCString()
const epoch = now.getTime() / 1000

describe('how long a reply asks to wait', () => {
  test.each<[string, Record<string, string>, number | null]>([
    ['nothing said', {}, null],
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['no time at all', { 'retry-after': '0' }, 0],
    ['a day', { 'retry-after': '86400' }, 86_400_000],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 12:00:03 GMT', date }, 3_000],
    ['a date that is over', { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT', date }, 0],
    [
      'a date, by the clock of the server',
      { 'retry-after': 'Sun, 22 Nov 2026 15:00:03 GMT', date: 'Sun, 22 Nov 2026 15:00:00 GMT' },
      3_000,
    ],
    ['a negative number', { 'retry-after': '-1' }, null],
    ['no number', { 'retry-after': 'NaN' }, null],
    ['another notation', { 'retry-after': '1e9' }, null],
    ['words', { 'retry-after': 'abc' }, null],
    ['a day that does not exist', { 'retry-after': 'Sun, 99 Nov 2026 12:00:00 GMT' }, null],
    ['the end of the window', { 'x-sentry-rate-limit-reset': String(epoch + 2), date }, 2_000],
    ['the end of the window, with a fraction', { 'x-sentry-rate-limit-reset': `${epoch + 2}.5`, date }, 2_500],
    [
      'the end of the window, by the clock of the server',
      { 'x-sentry-rate-limit-reset': String(epoch + 3602), date: 'Sun, 22 Nov 2026 13:00:00 GMT' },
      2_000,
    ],
    ['a window that is over', { 'x-sentry-rate-limit-reset': String(epoch - 9), date }, 0],
    ['a window that is none', { 'x-sentry-rate-limit-reset': 'soon' }, null],
    ['both', { 'retry-after': '7', 'x-sentry-rate-limit-reset': String(epoch + 2), date }, 7_000],
    ['one of them nonsense', { 'retry-after': 'x', 'x-sentry-rate-limit-reset': String(epoch + 2), date }, 2_000],
  ])('%s', (_, headers, wait) => {
    expect(askedWaitMs(headers, now)).toBe(wait)
  })

  test('is never negative and never no number, whatever stands there', () => {
    const header = fc.option(
      fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String), fc.double().map(String)),
      {
        nil: undefined,
      },
    )
    fc.assert(
      fc.property(header, header, header, (retryAfter, reset, sent) => {
        const wait = askedWaitMs({ 'retry-after': retryAfter, 'x-sentry-rate-limit-reset': reset, date: sent }, now)
        expect(wait === null || (Number.isFinite(wait) && wait >= 0)).toBe(true)
      }),
    )
  })

  test('of any number of seconds, and of the same as a date', () => {
    fc.assert(
      fc.property(fc.nat(999_999), seconds => {
        const until = new Date(now.getTime() + seconds * 1000).toUTCString()
        expect(askedWaitMs({ 'retry-after': String(seconds) }, now)).toBe(seconds * 1000)
        expect(askedWaitMs({ 'retry-after': until, date }, now)).toBe(seconds * 1000)
      }),
    )
  })
})

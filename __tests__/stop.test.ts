import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../src/adapters/system-clock.ts'
import { untilStopped } from '../src/stop.ts'

const never = new AbortController().signal
const quick = { sleep: () => systemClock.sleep(20, never) }
const endless = () => new Promise<string>(() => undefined)

describe('work that is stopped', () => {
  test('gives what it has where it ends soon after', async () => {
    const deadline = AbortSignal.timeout(20)
    const work = () => new Promise<string>(resolve => deadline.addEventListener('abort', () => resolve('a part')))
    expect(await untilStopped(work, { deadline, cancelled: never }, quick, cause => cause)).toBe('a part')
  })

  test.each(['deadline', 'cancelled'] as const)('is given up where it does not: %s', async cause => {
    const stops = { deadline: never, cancelled: never, [cause]: AbortSignal.timeout(20) }
    expect(await untilStopped(endless, stops, quick, end => end)).toBe(cause)
  })

  test('is not begun where the run has been stopped', async () => {
    let begun = false
    const work = async () => {
      begun = true
      return 'whole'
    }
    const stops = { deadline: AbortSignal.abort(), cancelled: AbortSignal.abort() }
    expect(await untilStopped(work, stops, quick, cause => cause)).toBe('cancelled')
    expect(begun).toBe(false)
  })
})

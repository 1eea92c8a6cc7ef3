import { expect } from '@jest/globals'

const halfAMinute = 30_000

/**
 * What `work` gives, which must not hang. This is no measure of speed: on the inputs of these tests linear work takes
 * milliseconds and quadratic work minutes, and half a minute is far from both on any machine.
 */
export function withoutHang<T>(work: () => T): T {
  const started = performance.now()
  const result = work()
  expect(performance.now() - started).toBeLessThan(halfAMinute)
  return result
}

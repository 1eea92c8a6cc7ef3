/** The only source of time of a simulated Sentry: epoch milliseconds. */
export interface Clock {
  now(): number
}

export interface ManualClock extends Clock {
  /** Moves the clock forward; no timer fires, the world only looks later at the next request. */
  advance(ms: number): void
}

export const realClock: Clock = { now: () => Date.now() }

/** A clock that stands still until a test advances it. */
export function manualClock(start: number | string): ManualClock {
  let time = typeof start === 'number' ? start : Date.parse(start)
  return {
    now: () => time,
    advance: ms => {
      time += ms
    },
  }
}

/** Both ends belong to it. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** `x` of `n` that have a property; whole numbers, 0 ≤ x ≤ n. */
export interface Proportion {
  readonly x: number
  readonly n: number
}

/**
 * Wilson's score interval of a proportion, 0–1; everything is possible where n is 0. `z` is the quantile of the normal
 * distribution: 1.645 bounds each side at 95 %. https://doi.org/10.1080/01621459.1927.10502953
 */
export function wilson(x: number, n: number, z: number): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const p = x / n
  const centre = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  // Rounding must not move an end away from the rate where nothing or everything has the property.
  return {
    low: x === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: x === n ? 1 : Math.min(1, (centre + half) / scale),
  }
}

/**
 * Newcombe's hybrid score interval of the difference p(a) − p(b) of two independent proportions, −1 to 1; from −1 to 1 where
 * one of them has no n. Method 10 of https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 */
export function newcombe(a: Proportion, b: Proportion, z: number): Interval {
  if (a.n === 0 || b.n === 0) return { low: -1, high: 1 }
  const pa = a.x / a.n
  const pb = b.x / b.n
  const ofA = wilson(a.x, a.n, z)
  const ofB = wilson(b.x, b.n, z)
  const difference = pa - pb
  return {
    low: Math.max(-1, difference - Math.sqrt((pa - ofA.low) ** 2 + (ofB.high - pb) ** 2)),
    high: Math.min(1, difference + Math.sqrt((ofA.high - pa) ** 2 + (pb - ofB.low) ** 2)),
  }
}

/** Looked up once: in the sandbox of the tests every look-up of a global takes long. */
const { imul } = Math

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * How many of `n` crash, each with probability `p`, as a function of one random number. Made of the four basic operations only,
 * which are the same to the last bit on every machine.
 */
export function binomial(n: number, p: number): (random: number) => number {
  const cumulative = cumulativeShares(n, p)
  return random => {
    let low = 0
    let high = cumulative.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((cumulative[middle] ?? 1) > random) high = middle
      else low = middle + 1
    }
    return low
  }
}

function cumulativeShares(n: number, p: number): readonly number[] {
  let share = wholePower(1 - p, n)
  let sum = share
  const shares = [sum]
  for (let k = 0; k < n && sum < 1 - 1e-12; k += 1) {
    share *= ((n - k) / (k + 1)) * (p / (1 - p))
    sum += share
    shares.push(sum)
  }
  return shares
}

function wholePower(base: number, exponent: number): number {
  if (exponent === 0) return 1
  const half = wholePower(base, exponent >>> 1)
  return exponent % 2 === 0 ? half * half : half * half * base
}

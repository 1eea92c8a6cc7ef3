/** Runs work at most `count` at a time, in the order in which it was asked for. */
export function lanesOf(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async work => {
    if (free > 0) free -= 1
    else await new Promise<void>(enter => waiting.push(enter))
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

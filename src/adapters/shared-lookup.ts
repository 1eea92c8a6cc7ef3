import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'

type Answer = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void

/**
 * Looks names up like Node does, but a name only once at a time. Six connections that open together else take all threads that the
 * system's resolver may use, and a process cannot end before every one of them is back: with a resolver that is silent that took 10 s.
 */
export function sharedLookup(lookup: typeof systemLookup = systemLookup): LookupFunction {
  const waiting = new Map<string, Answer[]>()
  return (hostname, options, callback) => {
    const answer: Answer = (error, addresses) => {
      const [first] = addresses ?? []
      if (error || options.all) callback(error, addresses)
      else callback(null, first?.address ?? '', first?.family)
    }
    const key = `${hostname} ${options.family ?? 0} ${options.hints ?? 0}`
    const others = waiting.get(key)
    if (others) {
      others.push(answer)
      return
    }
    waiting.set(key, [answer])
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const all = waiting.get(key) ?? []
      waiting.delete(key)
      for (const one of all) one(error, addresses)
    })
  }
}

import type { PlaceFault, RestoreEnd, SaveEnd } from '../core/checkpoint.ts'

/** The variable that carries an order to the process that speaks with the cache service. */
export const cacheVariable = 'SENTRY_MONITOR_CACHE'

/**
 * Name of the file in a cache entry. It is given relative to a folder made for it, since the path as it is given is a part of what
 * an entry is found by: https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts (getCacheVersion)
 */
export const entryFile = 'sentry-monitor-checkpoint.json'

/** What to do, in a folder that is working directory and workspace in one. */
export interface CacheOrder {
  readonly verb: 'restore' | 'save'
  readonly folder: string
  readonly key: string
  /** What the keys of all earlier runs begin with. */
  readonly prefix: string
  /** After which the process ends by itself, if nobody has ended it. */
  readonly mostMs: number
}

/** The last line of what the process prints; what stands before it is the library's. */
export type CacheResult =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'restored'; readonly key: string | null }
  /** What was found is no entry of ours. */
  | { readonly kind: 'refused'; readonly because: 'too-large' | 'corrupt' }
  | { readonly kind: 'saved'; readonly id: number }
  | { readonly kind: 'thrown' }

/** The line as it is printed. */
export function resultLine(result: CacheResult): string {
  return `\n${JSON.stringify(result)}\n`
}

/** What the library came to, `null` where the process ended before it said so. */
export function resultIn(output: string): CacheResult | null {
  try {
    return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as CacheResult
  } catch {
    return null
  }
}

/**
 * What became of restoring. The library gives nothing back but "found" and "not found": why stands in what it logs, debug lines
 * included. https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts
 */
export function restoreEndOf(output: string): RestoreEnd | 'found' {
  const result = resultIn(output)
  if (result?.kind === 'unavailable') return { kind: 'unavailable' }
  if (result?.kind === 'restored' && result.key !== null) return 'found'
  if (result?.kind === 'refused') return { kind: 'unusable', because: result.because }
  if (output.includes('cache read denied:')) return { kind: 'denied' }
  if (/tar(?:\.exe)?"? failed with error/.test(output)) return { kind: 'unusable', because: 'corrupt' }
  if (result?.kind !== 'restored' || /^::(?:warning|error)::/m.test(output)) return failedBy(output)
  return { kind: 'none' }
}

/** What became of saving; see `restoreEndOf`. */
export function saveEndOf(output: string): SaveEnd {
  const result = resultIn(output)
  if (result?.kind === 'unavailable') return { kind: 'unavailable' }
  if (result?.kind === 'saved' && result.id > 0) return { kind: 'saved' }
  if (output.includes('cache write denied:')) return { kind: 'denied' }
  return /\(409\)|already exists/.test(output) ? { kind: 'exists' } : failedBy(output)
}

function failedBy(output: string): { readonly kind: 'failed'; readonly because: PlaceFault } {
  return { kind: 'failed', because: /\(429\)|Rate limited/.test(output) ? 'rate-limited' : 'service' }
}

import type { CacheName, Checkpoints } from '../ports/checkpoints.ts'
import { cacheTimeoutMs } from './checkpoint-limits.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Checkpoints in the cache of GitHub Actions: entries never change, so each run saves its own and restores the newest of the prefix.
 * What is certain without a question is not asked: no service, or a `cache-mode` that does not allow it.
 *
 * @param dist folder of the bundle, where the process lies that speaks with the service
 * @param timeoutMs for each of restoring and saving
 */
export function actionsCache(
  env: Environment,
  dist: string,
  { identity, run, attempt }: CacheName,
  timeoutMs = cacheTimeoutMs,
): Checkpoints {
  const prefix = `sentry-monitor-v1-${systemOf(env)}-${identity}-`
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()
  const isOffered =
    run !== null && Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL))
  const entry = { key: `${prefix}${run}-${attempt}`, prefix, timeoutMs }
  return {
    async restore() {
      if (!isOffered) return { kind: 'unavailable' }
      if (mode === 'none' || mode === 'write-only') return { kind: 'denied' }
      const { restoreEntry } = await import('./cache-entry.ts')
      return restoreEntry(env, dist, entry)
    },
    async save(text) {
      if (!isOffered) return { kind: 'unavailable' }
      if (mode === 'none' || mode === 'read') return { kind: 'read-only' }
      const { saveEntry } = await import('./cache-entry.ts')
      return saveEntry(env, dist, entry, text)
    },
  }
}

/** Archives of one system may not unpack on another. */
function systemOf(env: Environment): string {
  const name = (env.RUNNER_OS ?? '').toLowerCase()
  return /^[a-z]{1,20}$/.test(name) ? name : process.platform
}

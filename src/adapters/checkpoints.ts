import { resolve } from 'node:path'
import type { OpenCheckpoints } from '../ports/checkpoints.ts'
import { actionsCache } from './actions-cache.ts'
import { stateFile } from './state-file.ts'

/**
 * The places for checkpoints of this machine.
 *
 * @param dist folder of the bundle
 */
export function checkpointsOf(env: Readonly<Record<string, string | undefined>>, dist: string): OpenCheckpoints {
  return {
    cache: name => actionsCache(env, dist, name),
    file: path => stateFile(path, resolve(env.GITHUB_WORKSPACE || '.')),
  }
}

import type { Ports } from '../ports.ts'
import { repositoryHost, triggerPayload } from './actions-github.ts'
import { builtOutputOf } from './built-output.ts'
import { checkpointsOf } from './checkpoints.ts'
import { gitProcess } from './git-process.ts'
import { nodeHttp } from './http.ts'
import { nodeIngest } from './ingest.ts'
import { nodeFiles } from './node-files.ts'
import { whenCancelled } from './process.ts'
import { environmentProxies } from './proxies.ts'
import { sentryCliOf } from './sentry-cli.ts'
import { systemClock } from './system-clock.ts'
import { systemRandom } from './system-random.ts'

/** Every port to this machine but the sinks, which are what the entries differ in. `folder` is where the bundle lies. */
export function thisMachine(env: Readonly<Record<string, string | undefined>>, folder: string): Omit<Ports, 'sinks'> {
  return {
    clock: systemClock,
    random: systemRandom,
    files: nodeFiles,
    builtOutput: builtOutputOf(env),
    exec: gitProcess(env),
    sentryCli: sentryCliOf(env, folder),
    checkpoints: checkpointsOf(env, folder),
    payload: triggerPayload,
    repositoryHost,
    http: nodeHttp(env),
    ingest: nodeIngest(env),
    proxies: environmentProxies(env),
    cancelled: whenCancelled(),
  }
}

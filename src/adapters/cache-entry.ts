import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import type { SaveEnd } from '../core/checkpoint.ts'
import type { Checkpoints } from '../ports/checkpoints.ts'
import { runGuarded } from './actions-exec.ts'
import { type CacheOrder, cacheVariable, entryFile, restoreEndOf, saveEndOf } from './cache-protocol.ts'
import { checkoutAround } from './checkout.ts'
import { mostCheckpointBytes } from './checkpoint-limits.ts'
import type { GuardReport } from './guard-protocol.ts'
import { readWholeFile } from './regular-file.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Entry extends Pick<CacheOrder, 'key' | 'prefix'> {
  readonly timeoutMs: number
}

const graceMs = 200
/** The guard comes first, with its grace. */
const beyondTimeoutMs = 1_000
const mostOutputBytes = 1024 * 1024
const never = new AbortController().signal

/** All that the process gets to see: the service, how to reach it, and what a system needs to start programs. */
const passedOn = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_MODE',
  'ACTIONS_ORCHESTRATION_ID',
  // By which the runner finds what a job has left behind, and ends it.
  'RUNNER_TRACKING_ID',
  'GITHUB_SERVER_URL',
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
  'SystemRoot',
  'ComSpec',
  'PATHEXT',
  'USERPROFILE',
]

/** The newest entry of the prefix. */
export function restoreEntry(env: Environment, dist: string, entry: Entry): ReturnType<Checkpoints['restore']> {
  return inFreshFolder(env, async folder => {
    const report = await carriedOut(env, dist, 'restore', folder, entry)
    if (report.kind === 'timeout') return { kind: 'timeout' }
    const end = restoreEndOf(outputOf(report))
    if (end !== 'found') return end
    const read = readWholeFile(join(folder, entryFile), mostCheckpointBytes)
    if (read.kind === 'text') return { kind: 'restored', text: read.text }
    return { kind: 'unusable', because: read.kind === 'too-large' ? 'too-large' : 'corrupt' }
  })
}

/** A new entry. */
export function saveEntry(env: Environment, dist: string, entry: Entry, text: string): Promise<SaveEnd> {
  return inFreshFolder(env, async folder => {
    writeFileSync(join(folder, entryFile), text, { mode: 0o600 })
    const report = await carriedOut(env, dist, 'save', folder, entry)
    return report.kind === 'timeout' ? { kind: 'timeout' } : saveEndOf(outputOf(report))
  })
}

/** The folder is workspace and temporary folder of the library in one: nothing of it comes near the checkout. */
function carriedOut(
  env: Environment,
  dist: string,
  verb: CacheOrder['verb'],
  folder: string,
  { key, prefix, timeoutMs }: Entry,
): Promise<GuardReport> {
  const order: CacheOrder = { verb, folder, key, prefix, mostMs: timeoutMs + beyondTimeoutMs }
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  const certificates = env.NODE_EXTRA_CA_CERTS
  return runGuarded(
    join(dist, 'guard.js'),
    {
      file: process.execPath,
      args: ['--no-warnings', join(dist, 'cache.js')],
      env: {
        ...Object.fromEntries(passedOn.flatMap(name => (env[name] ? [[name, env[name]]] : []))),
        ...(certificates && { NODE_EXTRA_CA_CERTS: resolve(certificates) }),
        PATH: searchPath(env),
        LANG: 'C.UTF-8',
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: temporary,
        [cacheVariable]: JSON.stringify(order),
      },
      sha256: null,
      scratch: temporary,
      abandoned: folder,
      timeoutMs,
      graceMs,
      maxBytes: mostOutputBytes,
    },
    never,
  )
}

/** Where tar and zstd are found; never in the checkout. */
function searchPath(env: Environment): string {
  const checkout = checkoutAround(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : [])
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter)
  return folders.filter(folder => isAbsolute(folder) && !checkout.holds(folder)).join(delimiter)
}

function outputOf(report: GuardReport): string {
  return report.kind === 'exited' ? report.stdout : ''
}

/** The path has no links in it: the library takes a file that is elsewhere than its folder says for one outside of the workspace. */
function freshFolder({ RUNNER_TEMP }: Environment): string {
  const temporary = RUNNER_TEMP && isAbsolute(RUNNER_TEMP) ? RUNNER_TEMP : tmpdir()
  return realpathSync.native(mkdtempSync(join(temporary, 'sentry-monitor-cache-')))
}

async function inFreshFolder<T>(
  env: Environment,
  work: (folder: string) => Promise<T>,
): Promise<T | { readonly kind: 'failed'; readonly because: 'no-space' | 'no-temporary-folder' }> {
  let folder: string | undefined
  try {
    folder = freshFolder(env)
    return await work(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { kind: 'failed', because: code === 'ENOSPC' || code === 'EDQUOT' ? 'no-space' : 'no-temporary-folder' }
  } finally {
    if (folder !== undefined) remove(folder)
  }
}

/** What cannot be removed lies in the runner's temporary folder, which is emptied after the job. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // See above.
  }
}

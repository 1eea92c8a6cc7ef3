import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import { reveal, untrusted } from '../core/text.ts'
import type { SentryCliPrograms, SentryCliVerb } from '../ports/sentry-cli.ts'
import { runGuarded } from './actions-exec.ts'
import { checkoutAround } from './checkout.ts'
import { downloadSentryCli, type Guarded } from './sentry-cli-download.ts'
import { findSentryCli, type Machine } from './sentry-cli-places.ts'

type Environment = Readonly<Record<string, string | undefined>>

const graceMs = 2_000
const maxBytes = 1024 * 1024

/** What decides how sentry-cli reaches a server; uploads on this runner see the same. */
const proxyVariables = [
  'http_proxy',
  'HTTP_PROXY',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
]
const certificateVariables = ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE']
/** What npm reads beside them. A mirror may be named: what it sends is believed by its digest only. */
const npmVariables = ['npm_config_registry', 'NPM_CONFIG_REGISTRY']

/** How programs are run on this machine. */
export function openMachine(
  env: Environment,
  dist: string,
  folders: readonly string[],
): Omit<SentryCliPrograms, 'platform'> {
  const checkout = checkoutAround(folders)
  const machine: Machine = { env, home: dirname(dist), checkout }
  const scratch = scratchOf(machine)
  const guarded: Guarded = (order, { timeoutMs, signal }) =>
    scratch === null
      ? Promise.resolve({ kind: 'absent' as const })
      : runGuarded(join(dist, 'guard.js'), { ...order, scratch, timeoutMs, graceMs, maxBytes }, signal)
  return {
    find: async place => findSentryCli(place, machine),
    async download(wanted, limits) {
      const environment = {
        ...base(machine),
        ...settings(env, [...proxyVariables, ...npmVariables]),
        ...files(env, ['NODE_EXTRA_CA_CERTS']),
      }
      return downloadSentryCli(wanted, limits, { machine, scratch, guarded, environment })
    },
    async run({ path, sha256 }, verb, limits) {
      const reply = await guarded(
        {
          file: path,
          args: argumentsOf(verb),
          env: environmentOf(verb, machine),
          sha256,
        },
        limits,
      )
      return reply.kind === 'exited' ? { ...reply, stdout: untrusted(reply.stdout) } : reply
    },
  }
}

/** Where temporary folders are made: never in the checkout, whose settings sentry-cli would look for upwards. */
function scratchOf({ env, checkout }: Machine): string | null {
  const places = [env.RUNNER_TEMP ?? '', tmpdir(), '/tmp']
  return places.find(place => isAbsolute(place) && existsSync(place) && !checkout.holds(place)) ?? null
}

function argumentsOf(verb: SentryCliVerb): readonly string[] {
  switch (verb.verb) {
    case 'version':
      return ['--version']
    case 'info':
      return ['info', '--config-status-json']
    case 'debug-files-check':
      return ['debug-files', 'check', '--json', verb.file]
  }
}

function environmentOf(verb: SentryCliVerb, machine: Machine): Record<string, string> {
  const quiet = {
    ...base(machine),
    SENTRY_LOAD_DOTENV: '0',
    SENTRY_HTTP_MAX_RETRIES: '0',
    SENTRY_DISABLE_UPDATE_CHECK: '1',
    SENTRY_LOG_LEVEL: 'off',
  }
  if (verb.verb !== 'info') return quiet
  return { ...quiet, ...network(machine.env), SENTRY_URL: verb.address, SENTRY_AUTH_TOKEN: reveal(verb.token) }
}

/** The sentry-cli of `npm install --global` is a script for the node of PATH; this one does as well. */
function base({ checkout }: Machine): Record<string, string> {
  const folders = [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin']
  return { PATH: folders.filter(folder => !checkout.holds(folder)).join(delimiter), LANG: 'C.UTF-8' }
}

function network(env: Environment): Record<string, string> {
  return { ...settings(env, proxyVariables), ...files(env, certificateVariables) }
}

function settings(env: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap(name => (env[name] ? [[name, env[name]]] : [])))
}

/** Relative to here, while the program starts elsewhere. */
function files(env: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap(name => (env[name] ? [[name, resolve(env[name])]] : [])))
}

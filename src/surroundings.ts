import type { Checkout } from './core/report.ts'
import type { Prepared } from './prepare.ts'
import type { Redact } from './report/redact.ts'
import type { View } from './report/view.ts'
import type { RawInputs, Request } from './request/request.ts'
import { tool } from './version.ts'

const slugPair = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/
const refName = /^[A-Za-z0-9_./-]{1,200}$/
/** On any system: `/…`, `\\…`, `C:…`. */
const absolute = /^(?:[\\/]|[A-Za-z]:)/
const homeRepository = 'sentry-monitor/sentry-monitor'

/** What the views need to know of the workflow run: links to the checkout, the documentation, and how to start this tool again. */
export function viewOf({ env }: RawInputs, checkout: Checkout | null, redact: Redact, prepared?: Prepared): View {
  return {
    redact,
    workspacePrefix: prepared?.root.workspacePrefix ?? '',
    blobUrl: blobUrl(env, checkout),
    invocation: invocation(env),
    carried: prepared ? carried(prepared.request) : [],
    runId: /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? '') ? (env.GITHUB_RUN_ID ?? null) : null,
    docsUrl: docsUrl(env),
  }
}

type Env = RawInputs['env']

function blobUrl(env: Env, checkout: Checkout | null): string | null {
  const server = serverUrl(env)
  const repository = env.GITHUB_REPOSITORY ?? ''
  if (server === null || !slugPair.test(repository) || !checkout?.commit) return null
  const prefix = checkout.prefix
    .split('/')
    .filter(part => part !== '')
    .map(encodeURIComponent)
  return [server, repository, 'blob', checkout.commit, ...prefix].join('/')
}

function invocation(env: Env): readonly string[] {
  const action = actionSource(env)
  return action ? ['npx', '--yes', `github:${action.repository}#${action.ref}`] : ['node', 'dist/cli.js']
}

/** Only what was given as an input: what came from the environment is there next time, and a path of this machine is nobody's. */
function carried(request: Request): readonly string[] {
  const named = (['org', 'project', 'environment', 'release'] as const).flatMap(name => given(request, name))
  return absolute.test(request['repo-root'] ?? '/') ? named : [...named, ...given(request, 'repo-root')]
}

function given(request: Request, name: 'org' | 'project' | 'environment' | 'release' | 'repo-root'): readonly string[] {
  const value = request[name]
  return value !== undefined && request.origins.get(name) === 'input' ? [`--${name}`, value] : []
}

function docsUrl(env: Env): string {
  const action = actionSource(env)
  return `https://github.com/${action?.repository ?? homeRepository}/blob/${action?.ref ?? `v${tool.version}`}/docs`
}

/** Unknown for an action of the same repository (`uses: ./`): the runner leaves both variables empty. */
function actionSource(env: Env): { readonly repository: string; readonly ref: string } | null {
  const repository = env.GITHUB_ACTION_REPOSITORY ?? ''
  const ref = env.GITHUB_ACTION_REF ?? ''
  return slugPair.test(repository) && refName.test(ref) ? { repository, ref } : null
}

function serverUrl(env: Env): string | null {
  const url = env.GITHUB_SERVER_URL ?? ''
  return /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(url) ? url : null
}

import type { WorkflowEvent } from './events.ts'
import type { RunnerFiles } from './runner-folder.ts'

/** A context such as `github` or `runner`: its keys are the variables' names without GITHUB_ or RUNNER_, in lower case. */
export type Context = Readonly<Record<string, string>>

/** Where an action comes from, as in `uses:`: `./` for one in the checkout, or `owner/name@ref`. */
export type Uses = './' | `${string}/${string}@${string}`

/**
 * The `github` context as far as it becomes GITHUB_* variables. A local action has no repository and no ref of its
 * own, and GITHUB_ACTION_PATH is for composite actions only.
 * Behaviour: actions/runner, src/Runner.Worker/GitHubContext.cs and ActionRunner.cs.
 */
export function githubContext(event: WorkflowEvent, files: RunnerFiles, workspace: string, uses: Uses): Context {
  const [action_repository = '', action_ref = ''] = uses === './' ? [] : uses.split('@')
  const [repository_owner = ''] = event.repository.split('/')
  const workflowFile = `${event.repository}/.github/workflows/sentry.yml`
  return {
    action: uses === './' ? '__self' : `__${action_repository.replaceAll('/', '_')}`,
    action_ref,
    action_repository,
    actor: event.actor,
    actor_id: '583231',
    // Nothing listens there: a test whose action asks GitHub says where GitHub is.
    api_url: 'http://127.0.0.1:9',
    base_ref: event.baseRef,
    env: files.env,
    event_name: event.name,
    event_path: files.event,
    graphql_url: 'http://127.0.0.1:9/graphql',
    head_ref: event.headRef,
    job: 'sentry',
    output: files.output,
    path: files.path,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: event.repository,
    repository_id: '1296269',
    repository_owner,
    repository_owner_id: '583230',
    retention_days: '90',
    run_attempt: '1',
    run_id: '4242',
    run_number: '17',
    server_url: 'https://github.com',
    sha: event.sha,
    state: files.state,
    step_summary: files.summary,
    triggering_actor: event.actor,
    workflow: 'Sentry',
    workflow_ref: `${workflowFile}@${event.ref}`,
    workflow_sha: event.sha,
    workspace,
  }
}

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

/** The `runner` context: a runner hosted by GitHub on this machine's system (src/Runner.Worker/JobRunner.cs). */
export function runnerContext(files: RunnerFiles, debug: boolean): Context {
  return {
    os: systems[process.platform] ?? 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'mini runner',
    environment: 'github-hosted',
    tool_cache: files.toolCache,
    temp: files.temp,
    ...(debug ? { debug: '1' } : {}),
  }
}

export interface EnvironmentParts {
  readonly files: RunnerFiles
  readonly step: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly github: Context
  readonly runner: Context
  readonly runtime: Readonly<Record<string, string>>
}

/**
 * The whole environment of the action: of the test's own process it holds only what finds programs. In the runner's
 * order, so a step's `env` can set CI or NODE_OPTIONS and cannot replace a GITHUB_, RUNNER_ or INPUT_ variable.
 * Behaviour: actions/runner, src/Runner.Worker/Handlers/NodeScriptActionHandler.cs and src/Runner.Sdk/ProcessInvoker.cs.
 */
export function actionEnvironment(parts: EnvironmentParts): Record<string, string> {
  const variables = {
    ...inherited(),
    HOME: parts.files.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    ...parts.step,
    ...parts.inputs,
    ...prefixed('GITHUB_', parts.github),
    ...prefixed('RUNNER_', parts.runner),
    ...parts.runtime,
    GITHUB_ACTIONS: 'true',
  }
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== 'NODE_ICU_DATA'))
}

function inherited(): Record<string, string> {
  const names = process.platform === 'win32' ? ['Path', 'SystemRoot', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'] : ['PATH']
  return Object.fromEntries(names.map(name => [name, process.env[name] ?? '']))
}

function prefixed(prefix: string, context: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [prefix + name.toUpperCase(), value]))
}

/** What started a workflow run: the parts that reach an action by GITHUB_* variables and by the file at GITHUB_EVENT_PATH. */
export interface WorkflowEvent {
  readonly name: string
  readonly repository: string
  readonly actor: string
  readonly ref: string
  readonly sha: string
  /** Branch names, empty but for pull requests. */
  readonly headRef: string
  readonly baseRef: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What every event can be asked for; the defaults are a public repository `acme/shop` with `main` as its default branch. */
export interface EventSetting {
  readonly repository?: string
  readonly visibility?: 'public' | 'private' | 'internal'
  readonly defaultBranch?: string
  readonly actor?: string
  /** GITHUB_SHA: for a pull request the merge commit, for events of the default branch its head. */
  readonly sha?: string
}

export const dependabot = 'dependabot[bot]'

const headCommit = 'b'.repeat(40)
const baseCommit = 'c'.repeat(40)

function setting({
  repository = 'acme/shop',
  visibility = 'public',
  defaultBranch = 'main',
  actor = 'octocat',
  sha = 'a'.repeat(40),
}: EventSetting) {
  const base = { repository, actor, sha, ref: `refs/heads/${defaultBranch}`, headRef: '', baseRef: '' }
  const payload = {
    repository: {
      ...repositoryPayload(repository, false),
      visibility,
      private: visibility !== 'public',
      default_branch: defaultBranch,
    },
    sender: { login: actor, type: actor.endsWith('[bot]') ? 'Bot' : 'User' },
  }
  return { base, payload, defaultBranch }
}

function repositoryPayload(fullName: string, fork: boolean) {
  const [login = '', name = ''] = fullName.split('/')
  return { name, full_name: fullName, fork, owner: { login } }
}

/** A push to a branch (the default one), or of a tag. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#push */
export function push(options: EventSetting & { branch?: string; tag?: string } = {}): WorkflowEvent {
  const { base, payload, defaultBranch } = setting(options)
  const ref = options.tag === undefined ? `refs/heads/${options.branch ?? defaultBranch}` : `refs/tags/${options.tag}`
  const commit = { id: base.sha, message: 'Sell more' }
  return {
    name: 'push',
    ...base,
    ref,
    payload: { ...payload, ref, before: baseCommit, after: base.sha, head_commit: commit },
  }
}

/** Where the branch of a pull request lives; of a fork that was deleted since, GitHub says `head.repo: null`. */
export type PullRequestOrigin = 'same repository' | 'fork' | 'deleted fork'
export type PullRequestSetting = EventSetting & { from?: PullRequestOrigin; number?: number; headBranch?: string }

function pullRequestPayload(
  { from = 'same repository', number = 7, headBranch = 'feature' }: PullRequestSetting,
  repository: string,
  base: string,
) {
  const fork = from !== 'same repository'
  const headName = fork ? `stranger/${repository.split('/')[1]}` : repository
  return {
    action: 'opened',
    number,
    pull_request: {
      number,
      head: {
        ref: headBranch,
        sha: headCommit,
        repo: from === 'deleted fork' ? null : repositoryPayload(headName, fork),
      },
      base: { ref: base, sha: baseCommit, repo: repositoryPayload(repository, false) },
    },
  }
}

/** A pull request, judged on its merge commit. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
export function pullRequest(options: PullRequestSetting = {}): WorkflowEvent {
  const { base, payload, defaultBranch } = setting(options)
  const { headBranch: headRef = 'feature', number = 7 } = options
  const request = pullRequestPayload(options, base.repository, defaultBranch)
  const ref = `refs/pull/${number}/merge`
  return { name: 'pull_request', ...base, ref, headRef, baseRef: defaultBranch, payload: { ...payload, ...request } }
}

/** A pull request seen from its base branch, with the secrets of the base repository. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target */
export function pullRequestTarget(options: PullRequestSetting = {}): WorkflowEvent {
  const { base } = setting(options)
  return { ...pullRequest(options), name: 'pull_request_target', ref: base.ref }
}

/** A cron run on the default branch; its payload names neither repository nor sender. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
export function schedule(options: EventSetting & { cron?: string } = {}): WorkflowEvent {
  const { base } = setting(options)
  return { name: 'schedule', ...base, payload: { schedule: options.cron ?? '17 6 * * *' } }
}

/** A run started by hand. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
export function workflowDispatch(
  options: EventSetting & { inputs?: Readonly<Record<string, string>> } = {},
): WorkflowEvent {
  const { base, payload } = setting(options)
  const request = { ref: base.ref, inputs: options.inputs ?? {}, workflow: '.github/workflows/sentry.yml' }
  return { name: 'workflow_dispatch', ...base, payload: { ...payload, ...request } }
}

/** After another workflow: ref and sha are the default branch's, the commit that was built is in the payload. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run */
export function workflowRun(
  options: EventSetting & { of?: string; headBranch?: string; fromFork?: boolean } = {},
): WorkflowEvent {
  const { base, payload } = setting(options)
  const { of = 'push', headBranch = 'feature', fromFork = false } = options
  const headRepository = fromFork ? `stranger/${base.repository.split('/')[1]}` : base.repository
  const workflow_run = {
    id: 41,
    event: of,
    conclusion: 'success',
    head_branch: headBranch,
    head_sha: headCommit,
    head_repository: repositoryPayload(headRepository, fromFork),
  }
  return { name: 'workflow_run', ...base, payload: { ...payload, action: 'completed', workflow_run } }
}

/** A merge queue's trial merge. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group */
export function mergeGroup(options: EventSetting & { number?: number } = {}): WorkflowEvent {
  const { base, payload, defaultBranch } = setting(options)
  const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-${options.number ?? 7}-${baseCommit}`
  const merge_group = { head_sha: base.sha, head_ref: ref, base_sha: baseCommit, base_ref: base.ref }
  return { name: 'merge_group', ...base, ref, payload: { ...payload, action: 'checks_requested', merge_group } }
}

/** A published GitHub release: the ref is its tag. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release */
export function release(options: EventSetting & { tag?: string } = {}): WorkflowEvent {
  const { base, payload, defaultBranch } = setting(options)
  const { tag = 'v1.2.3' } = options
  const published = { tag_name: tag, name: tag, target_commitish: defaultBranch, draft: false, prerelease: false }
  return {
    name: 'release',
    ...base,
    ref: `refs/tags/${tag}`,
    payload: { ...payload, action: 'published', release: published },
  }
}

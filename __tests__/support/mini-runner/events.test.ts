import { describe, expect, test } from '@jest/globals'
import { githubContext, type Uses } from './environment.ts'
import {
  dependabot,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  release,
  schedule,
  type WorkflowEvent,
  workflowDispatch,
  workflowRun,
} from './events.ts'
import { createRunnerFolder, removeRunnerFolder } from './runner-folder.ts'

function contextOf(event: WorkflowEvent, uses: Uses = './') {
  const files = createRunnerFolder(event.payload)
  removeRunnerFolder(files)
  return githubContext(event, files, '/work/shop', uses)
}

describe('refs by event', () => {
  const base = 'c'.repeat(40)
  test.each([
    ['push of the default branch', push(), 'push', 'refs/heads/main', 'main', 'branch', '', ''],
    ['push of another branch', push({ branch: 'a/b' }), 'push', 'refs/heads/a/b', 'a/b', 'branch', '', ''],
    ['push of a tag', push({ tag: 'v1' }), 'push', 'refs/tags/v1', 'v1', 'tag', '', ''],
    ['pull request', pullRequest(), 'pull_request', 'refs/pull/7/merge', '7/merge', 'branch', 'feature', 'main'],
    [
      'pull request, seen from its base',
      pullRequestTarget(),
      'pull_request_target',
      'refs/heads/main',
      'main',
      'branch',
      'feature',
      'main',
    ],
    ['schedule', schedule({ defaultBranch: 'trunk' }), 'schedule', 'refs/heads/trunk', 'trunk', 'branch', '', ''],
    ['by hand', workflowDispatch(), 'workflow_dispatch', 'refs/heads/main', 'main', 'branch', '', ''],
    ['after a workflow', workflowRun(), 'workflow_run', 'refs/heads/main', 'main', 'branch', '', ''],
    [
      'merge queue',
      mergeGroup(),
      'merge_group',
      `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
      `gh-readonly-queue/main/pr-7-${base}`,
      'branch',
      '',
      '',
    ],
    ['release', release({ tag: 'v2' }), 'release', 'refs/tags/v2', 'v2', 'tag', '', ''],
  ])('%s', (_, event, event_name, ref, ref_name, ref_type, head_ref, base_ref) => {
    expect(contextOf(event)).toMatchObject({ event_name, ref, ref_name, ref_type, head_ref, base_ref })
  })
})

describe('what the payload tells', () => {
  const fork = { full_name: 'stranger/shop', fork: true }
  test.each([
    [
      'branch of the repository',
      pullRequest(),
      { pull_request: { head: { repo: { full_name: 'acme/shop', fork: false } } } },
    ],
    ['fork', pullRequest({ from: 'fork' }), { pull_request: { head: { repo: fork } } }],
    ['deleted fork', pullRequest({ from: 'deleted fork' }), { pull_request: { head: { repo: null } } }],
    ['fork, seen from the base', pullRequestTarget({ from: 'fork' }), { pull_request: { head: { repo: fork } } }],
    [
      'fork, after its workflow',
      workflowRun({ fromFork: true, of: 'pull_request' }),
      { workflow_run: { event: 'pull_request', head_repository: fork } },
    ],
    ['visibility', push({ visibility: 'internal' }), { repository: { visibility: 'internal', private: true } }],
    ['public', push(), { repository: { visibility: 'public', private: false } }],
    ['inputs', workflowDispatch({ inputs: { mode: 'all' } }), { inputs: { mode: 'all' } }],
    ['tag of a release', release({ tag: 'v2' }), { action: 'published', release: { tag_name: 'v2' } }],
    ['commit in a merge queue', mergeGroup({ sha: 'd'.repeat(40) }), { merge_group: { head_sha: 'd'.repeat(40) } }],
    ['dependabot', pullRequest({ actor: dependabot }), { sender: { login: 'dependabot[bot]', type: 'Bot' } }],
  ])('%s', (_, event, payload) => {
    expect(event.payload).toMatchObject(payload)
  })

  test('a schedule tells nothing but its cron', () => {
    expect(schedule().payload).toEqual({ schedule: '17 6 * * *' })
  })

  test('a pull request is judged on a commit that is not its head', () => {
    const event = pullRequest()
    expect(event.payload).not.toMatchObject({ pull_request: { head: { sha: event.sha } } })
  })
})

describe('where the action comes from', () => {
  test('an action of the checkout has no repository and no ref of its own', () => {
    expect(contextOf(push())).toMatchObject({ action: '__self', action_repository: '', action_ref: '' })
  })

  test('another one has both', () => {
    const expected = { action: '__acme_sentry-monitor', action_repository: 'acme/sentry-monitor', action_ref: 'v1' }
    expect(contextOf(push(), 'acme/sentry-monitor@v1')).toMatchObject(expected)
  })
})

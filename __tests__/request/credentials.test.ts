import { describe, expect, test } from '@jest/globals'
import { credentialsOf } from '../../src/request/credentials.ts'
import { policyOf } from '../../src/request/policy.ts'
import { parseRequest } from '../../src/request/request.ts'
import { testEventRequest } from '../../src/request/test-event.ts'
import { pullRequest, pullRequestTarget, push, type WorkflowEvent } from '../support/mini-runner/events.ts'

type Env = Record<string, string>

async function read(given: Env, env: Env = {}, event: WorkflowEvent = push()) {
  const parsed = parseRequest({ given, env, errors: [], cwd: '/', node: 'v24.0.0', entry: 'action' })
  if (parsed.kind === 'invalid') throw new Error('expected a valid request')
  const all = { GITHUB_EVENT_NAME: event.name, GITHUB_ACTOR: event.actor, ...env }
  const credentials = await credentialsOf(parsed.request, all, { read: async () => event.payload })
  return {
    credentials,
    policy: policyOf(
      parsed.request,
      { withoutCredentials: 'FAIL', withoutTarget: 'FAIL', withoutScope: 'FAIL', withoutRelease: 'FAIL' },
      credentials,
    ),
  }
}

describe('why there is no token', () => {
  test.each<[string, WorkflowEvent, Env, string, string]>([
    ['row 1: an ordinary event', push(), {}, 'not-given', 'FAIL'],
    ['row 1: a pull request of the same repository', pullRequest(), {}, 'not-given', 'FAIL'],
    [
      'row 1: a pull request of a fork that has the secrets',
      pullRequestTarget({ from: 'fork' }),
      {},
      'not-given',
      'FAIL',
    ],
    ['row 2: a pull request of a fork', pullRequest({ from: 'fork' }), {}, 'fork-pull-request', 'PARTIAL'],
    [
      'row 2: a pull request of a fork that is gone',
      pullRequest({ from: 'deleted fork' }),
      {},
      'fork-pull-request',
      'PARTIAL',
    ],
    ['row 2: Dependabot', push(), { GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot', 'PARTIAL'],
    [
      'row 2: Dependabot, started again by a person',
      push(),
      { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'robin' },
      'dependabot',
      'PARTIAL',
    ],
  ])('%s', async (_, event, env, because, status) => {
    const { credentials, policy } = await read({}, env, event)
    expect(credentials.token).toEqual({ kind: 'absent', because })
    expect(policy.withoutCredentials).toBe(status)
  })

  test('a token that is there is taken, on a fork too', async () => {
    const { credentials } = await read({ 'auth-token': ' 0f1e2d3c4b5a ' }, {}, pullRequest({ from: 'fork' }))
    expect(credentials).toMatchObject({ token: { kind: 'token', of: 'unknown' }, tokenTrimmed: true, dsn: null })
  })
})

test('the address knows where it comes from', async () => {
  const given = { 'auth-token': '0f1e2d3c4b5a' }
  const fromInput = await read({ ...given, 'sentry-url': 'https://one.example' }, { SENTRY_URL: 'https://two.example' })
  expect(fromInput.credentials.origin).toMatchObject({ address: 'https://one.example', source: 'input' })
  const fromEnvironment = await read(given, { SENTRY_URL: 'https://two.example' })
  expect(fromEnvironment.credentials.origin).toMatchObject({ address: 'https://two.example', source: 'environment' })
})

describe('what switches the test event off', () => {
  test.each([
    [{}, null],
    [{ SENTRY_DISABLED: '1' }, 'SENTRY_DISABLED'],
    [{ SENTRY_DISABLED: 'TRUE' }, 'SENTRY_DISABLED'],
    [{ HANDY_DISABLE_SENTRY: 'yes' }, 'HANDY_DISABLE_SENTRY'],
    [{ HANDY_DISABLE_SENTRY: 'on' }, 'HANDY_DISABLE_SENTRY'],
    [{ SENTRY_DISABLED: '0' }, null],
    [{ SENTRY_DISABLED: 'false' }, null],
    [{ SENTRY_DISABLED: '' }, null],
  ])('%j: %s', (env, killedBy) => expect(testEventRequest(true, env)).toEqual({ asked: true, killedBy }))
})

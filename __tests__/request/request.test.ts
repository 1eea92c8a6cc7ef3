import { describe, expect, test } from '@jest/globals'
import { plainText } from '../../src/report/plain.ts'
import { inputNames } from '../../src/request/catalogue.ts'
import { parseRequest, type RawInputs } from '../../src/request/request.ts'

function raw(given: Record<string, string>, env: Record<string, string> = {}): RawInputs {
  return { given, env, errors: [], cwd: '/', node: 'v24.0.0', entry: 'action' }
}

function errorsOf(given: Record<string, string>, env: Record<string, string> = {}): readonly string[] {
  const parsed = parseRequest(raw(given, env))
  return parsed.kind === 'valid'
    ? []
    : parsed.errors.map(({ input, message }) => `${input}: ${plainText(message, text => text)}`)
}

function valid(given: Record<string, string>, env: Record<string, string> = {}) {
  const parsed = parseRequest(raw(given, env))
  if (parsed.kind === 'invalid') throw new Error('expected a valid request')
  return parsed.request
}

describe('a valid request', () => {
  test('has the defaults of the contract where nothing is given, and empty is nothing', () => {
    const empty = Object.fromEntries(inputNames.map(name => [name, '']))
    expect(valid(empty)).toEqual(valid({}))
    expect(valid({})).toMatchObject({
      mode: 'all',
      'auto-slug-discovery': true,
      'strict-network': false,
      state: 'auto',
      phase: 'auto',
      'max-unresolved': 0,
      'max-new-issues': 0,
      'max-crash-free-drop': 0.5,
      'min-sample': 200,
      'wait-minutes': 0,
      'redact-titles': 'auto',
      'fail-on': 'fail',
      'sentry-cli': 'auto',
      'timeout-seconds': 240,
      artifacts: [],
    })
  })

  test('takes from the environment what was not given, and says so', () => {
    const request = valid({ org: 'acme' }, { SENTRY_ORG: 'other', SENTRY_PROJECT: 'shop' })
    expect([request.org, request.project]).toEqual(['acme', 'shop'])
    expect(Object.fromEntries(request.origins)).toEqual({ org: 'input', project: 'environment' })
  })

  test('trims secrets and says which', () => {
    const request = valid({ 'auth-token': 'abc\n', dsn: 'https://x@y/1' })
    expect(request.trimmed).toEqual(['auth-token'])
    expect(request['auth-token']).toMatchObject({ kind: 'token', of: 'unknown' })
    expect(JSON.stringify(request['auth-token'])).not.toContain('abc')
  })

  test.each([
    ['strict-network', 'TRUE', true],
    ['strict-network', 'False', false],
    ['max-crash-free-drop', '0.25', 0.25],
    ['min-crash-free', '100', 100],
    ['wait-minutes', '15', 15],
    ['artifacts', ' dist \n\nbuild', ['dist', 'build']],
    ['org', '4504044639748096', '4504044639748096'],
    ['sentry-url', 'https://sentry.example.com/base/', 'https://sentry.example.com/base'],
    ['sentry-url', 'http://127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['release', 'app@1.0.0+7', 'app@1.0.0+7'],
  ])('%s accepts %s', (input, text, value) => expect(valid({ [input]: text })).toHaveProperty([input], value))
})

describe('a bad input is named with what it accepts', () => {
  test.each([
    ['mode', 'preflight', 'one of setup-preflight, local-smoke'],
    ['org', 'My Company', 'display name'],
    ['org', "'acme'", 'the quotes belong to the value'],
    ['project', 'web,api', 'this looks like a list, and a run judges one project'],
    ['project', 'https://acme.sentry.io/projects/web', 'this looks like an address'],
    ['project', 'Web', 'display name'],
    ['release', 'a\nb', 'on one line'],
    ['strict-network', 'yes', 'true or false'],
    ['max-unresolved', '-1', 'a whole number from 0'],
    ['max-unresolved', '1e3', 'a whole number from 0'],
    ['min-crash-free', '101', 'a number from 0 to 100'],
    ['timeout-seconds', '0', 'a whole number from 1 to 21600'],
    ['sentry-url', 'sentry.io', 'an address such as'],
    ['sentry-url', 'https://user:pw@sentry.io', 'without user name'],
    ['sentry-url', 'https://sentry.io?x', 'without user name, query or fragment'],
    ['sentry-url', 'javascript:alert(1)', 'an address such as'],
    ['sentry-url', 'http://sentry.example.com', 'plain http only to this machine'],
    ['state', 'redis', 'one of auto, cache, file, off'],
    ['state', 'file', 'needs a `state-file`'],
    ['fail-on', 'warning', 'one of fail, partial, never'],
    ['state-key', 'a b', 'letters, digits'],
  ])('%s: %s', (input, text, expected) => {
    const errors = errorsOf({ [input]: text })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(new RegExp(`^${input}: `))
    expect(errors[0]).toContain(expected)
  })

  test('all at once', () =>
    expect(errorsOf({ mode: 'x', org: 'A B', 'wait-minutes': 'soon' }).map(one => one.split(':')[0])).toEqual([
      'mode',
      'org',
      'wait-minutes',
    ]))

  test.each<readonly [string, Record<string, string>, Record<string, string>, readonly string[]]>([
    ['state and report', { 'state-file': 'a.json', 'report-file': 'a.json' }, {}, ['report-file']],
    ['report and SARIF', { 'report-file': 'a.json', 'sarif-file': 'b/../a.json' }, {}, ['sarif-file']],
    ['all three', { 'state-file': 'a', 'report-file': './a', 'sarif-file': 'a' }, {}, ['report-file', 'sarif-file']],
    [
      'one relative, one absolute',
      { 'state-file': 'a', 'sarif-file': '/ws/a' },
      { GITHUB_WORKSPACE: '/ws' },
      ['sarif-file'],
    ],
    ['three of their own', { 'state-file': 'a', 'report-file': 'b', 'sarif-file': '/ws/a' }, {}, []],
  ])('files that are one and the same: %s', (_, given, env, inputs) => {
    const errors = errorsOf(given, env)
    expect(errors.map(error => error.split(':')[0])).toEqual(inputs)
    for (const error of errors) expect(error).toMatch(/name the same file; give each a file of its own/)
  })

  test('an insecure address is accepted where it is asked for', () =>
    expect(errorsOf({ 'sentry-url': 'http://sentry.example.com', 'allow-insecure-url': 'true' })).toEqual([]))

  test('a proxy variable that is no address, without its password', () => {
    const errors = errorsOf({}, { HTTPS_PROXY: 'user:canary@proxy' })
    expect(errors.join()).toContain('HTTPS_PROXY')
    expect(errors.join()).not.toContain('canary')
  })

  test.each([
    'https://user:canary@sentry.io',
    'https://canary@sentry.io',
    'https:/user:canary@sentry.io',
    'https://user:can/ary-canary@sentry.io',
    'https://sentry.io?token=canary',
  ])('an address that may hold a secret is not shown: %#', address => {
    const [error] = errorsOf({ 'sentry-url': address })
    expect(error).toContain('accepts an address such as')
    expect(error).not.toContain('canary')
  })

  test('a secret that is too long, without the secret', () => {
    const errors = errorsOf({ 'auth-token': 'canary'.repeat(1000) })
    expect(errors).toHaveLength(1)
    expect(errors.join()).not.toContain('canary')
  })
})

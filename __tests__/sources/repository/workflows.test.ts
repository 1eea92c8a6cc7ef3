import { describe, expect, test } from '@jest/globals'
import { asRepoPath } from '../../../src/core/location.ts'
import { rawText } from '../../../src/core/text.ts'
import type { Workflow, WorkflowValue } from '../../../src/sources/repository/repository.ts'
import { isAction, isWorkflow, readAction, readWorkflow } from '../../../src/sources/repository/workflows.ts'

const path = asRepoPath('.github/workflows/release.yml')

function read(...lines: readonly string[]): Workflow {
  const workflow = readWorkflow(lines.join('\n'), path)
  if (workflow === null) throw new Error('malformed')
  return workflow
}

function written(value: WorkflowValue | null | undefined): string | null {
  return value ? `${rawText(value.value)} @${value.at.line}` : null
}

function all(values: ReadonlyMap<string, WorkflowValue> | undefined): Readonly<Record<string, string | null>> {
  return Object.fromEntries([...(values ?? [])].map(([key, value]) => [key, written(value)]))
}

describe('a workflow', () => {
  const workflow = read(
    'name: Release', // 1
    'on:',
    '  push: { tags: ["v*"] }',
    '  workflow_dispatch:',
    'env:', // 5
    '  SENTRY_ORG: acme',
    '  SHARED: workflow',
    'jobs:',
    '  build:',
    '    if: github.repository == "a/b"', // 10
    '    environment: { name: production, url: x }',
    '    continue-on-error: true',
    '    env:',
    '      SHARED: job',
    '      EMPTY:', // 15
    '    steps:',
    '      - uses: actions/checkout@v6',
    '        with: { fetch-depth: 0, ref: "${{ github.head_ref }}" }',
    '      - name: Upload',
    "        if: ${{ env.SENTRY_AUTH_TOKEN != '' }}", // 20
    '        continue-on-error: ${{ true }}',
    '        run: |',
    '          sentry-cli releases new x',
    '        env:',
    '          SHARED: step', // 25
    '          SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_AUTH_TOKEN }}',
    '  deploy:',
    '    environment: staging',
    '    uses: ./.github/workflows/deploy.yml',
    '    with: { version: 1.10 }', // 30
    '    secrets: inherit',
    '  other:',
    '    uses: a/b/.github/workflows/x.yml@v1',
    '    secrets:',
    '      token: ${{ secrets.T }}', // 35
  )
  const [build, deploy, other] = workflow.jobs
  const [checkout, upload] = build?.steps ?? []

  test('triggers and jobs', () => {
    expect(workflow.triggers).toEqual(['push', 'workflow_dispatch'])
    expect(workflow.jobs.map(({ id, at }) => `${id} @${at.line}`)).toEqual(['build @9', 'deploy @27', 'other @32'])
  })

  test('a job: condition, environment, variables', () => {
    expect([written(build?.condition), written(build?.environment)]).toEqual([
      'github.repository == "a/b" @10',
      'production @11',
    ])
    expect(build?.continueOnError).toBe(true)
    expect(all(build?.env)).toEqual({ SENTRY_ORG: 'acme @6', SHARED: 'job @14', EMPTY: ' @15' })
  })

  test('a step: what it uses, runs and sees; the nearest variable wins', () => {
    expect([checkout?.at.line, written(checkout?.uses), written(checkout?.run)]).toEqual([
      17,
      'actions/checkout@v6 @17',
      null,
    ])
    expect(all(checkout?.with)).toEqual({ 'fetch-depth': '0 @18', ref: '${{ github.head_ref }} @18' })
    expect(upload?.name && rawText(upload.name)).toBe('Upload')
    expect(written(upload?.run)).toBe('sentry-cli releases new x\n @22')
    expect(written(upload?.condition)).toBe("${{ env.SENTRY_AUTH_TOKEN != '' }} @20")
    expect(all(upload?.env)).toEqual({
      SENTRY_ORG: 'acme @6',
      SHARED: 'step @25',
      EMPTY: ' @15',
      SENTRY_AUTH_TOKEN: '${{ secrets.SENTRY_AUTH_TOKEN }} @26',
    })
  })

  test('an expression is not a plain true', () => {
    expect(upload?.continueOnError).toBe(false)
  })

  test('a call of another workflow', () => {
    expect(written(deploy?.uses)).toBe('./.github/workflows/deploy.yml @29')
    expect(all(deploy?.with)).toEqual({ version: '1.10 @30' })
    expect([deploy?.secretsInherited, other?.secretsInherited]).toEqual([true, false])
    expect(written(deploy?.environment)).toBe('staging @28')
    expect(all(other?.secrets)).toEqual({ token: '${{ secrets.T }} @35' })
  })

  test.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['"on": { pull_request_target: { types: [opened] } }', ['pull_request_target']],
    ['true: push', []],
    ['jobs: {}', []],
  ])('triggers of %j', (text, triggers) => {
    expect(read(text).triggers).toEqual(triggers)
  })

  test('repeated keys, steps of another shape and jobs without steps are read as far as they go', () => {
    const odd = read(
      'on: push',
      'on: release',
      'jobs:',
      '  a: nothing',
      '  b:',
      '    steps: { run: x }',
      '  c:',
      '    steps:',
      '      - plain',
      '      -',
    )
    expect(odd.triggers).toEqual(['release'])
    expect(odd.jobs.map(({ steps }) => steps.length)).toEqual([0, 0, 2])
  })

  test.each(['', '- a', 'a: [', 'jobs:\n\ta: b', 'jobs: *unknown'])('malformed: %j', text => {
    expect(readWorkflow(text, path)).toBeNull()
  })

  test('anchors and aliases', () => {
    const workflow = read('jobs:', '  a:', '    steps: &steps', '      - run: one', '  b:', '    steps: *steps')
    expect(workflow.jobs.map(({ steps }) => written(steps[0]?.run))).toEqual(['one @4', 'one @4'])
  })
})

describe('an action', () => {
  test('a composite one has one job of its steps', () => {
    const action = readAction(
      'name: x\ninputs: {a: {}}\nruns:\n  using: composite\n  steps:\n    - run: sentry-cli\n      shell: bash\n      env: {A: b}\n',
      asRepoPath('action.yml'),
    )
    expect(action).toMatchObject({ kind: 'action', triggers: [], jobs: [{ id: 'runs', at: { line: 3 } }] })
    expect(action?.jobs[0]?.steps.map(step => written(step.run))).toEqual(['sentry-cli @6'])
  })

  test('another kind has no steps', () => {
    const action = readAction('runs:\n  using: node24\n  main: dist/index.js\n', asRepoPath('action.yml'))
    expect(action?.jobs[0]?.steps).toEqual([])
  })
})

describe('which files', () => {
  test.each<[string, boolean, boolean]>([
    ['.github/workflows/a.yml', true, false],
    ['.github/workflows/a.yaml', true, false],
    ['.github/workflows/sub/a.yml', false, false],
    ['packages/x/.github/workflows/a.yml', false, false],
    ['.github/actions/x/action.yml', false, true],
    ['action.yaml', false, true],
    ['.github/actions/x/other.yml', false, false],
    ['transaction.yml', false, false],
  ])('%s: workflow %s, action %s', (name, workflow, action) => {
    expect([isWorkflow(asRepoPath(name)), isAction(asRepoPath(name))]).toEqual([workflow, action])
  })
})

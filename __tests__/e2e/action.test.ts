import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { outputNames } from '../../src/report/outputs.ts'
import { type ReportJson, reportSchema } from '../../src/report/schema.ts'
import { codictateTree } from '../support/codictate-layout.ts'
import { hostileTexts } from '../support/hostile.ts'
import {
  pullRequest,
  pullRequestTarget,
  push,
  release,
  schedule,
  workflowDispatch,
} from '../support/mini-runner/events.ts'
import { actionStep, commandLine, nodes, reportOn } from '../support/product.ts'
import { folderWith, git, repositoryWith, type Tree } from '../support/repositories.ts'

const token = `sntryu_${createHash('sha256').update('fixture').digest('hex')}`
const wired: Tree = {
  'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { '@sentry/node': '^10.60.0' } }),
  'instrument.mjs': "import * as Sentry from '@sentry/node'\nSentry.init({ dsn: process.env.SENTRY_DSN })\n",
}
const inputs = { mode: 'setup-preflight' }

const kinds: readonly (readonly [name: string, workspace: () => string])[] = [
  ['a wired repository', () => repositoryWith(wired)],
  ['a committed token', () => repositoryWith({ ...wired, 'deploy.sh': token })],
  ['the layout of Codictate', () => repositoryWith(codictateTree)],
  ['a repository without Sentry', () => repositoryWith({ 'README.md': 'nothing' })],
  ['an empty workspace', () => folderWith()],
]

describe.each(nodes)('on %s', (_, node) => {
  test.each(kinds)('%s: the action says what the command line says', async (_name, workspaceOf) => {
    const workspace = workspaceOf()
    const step = await actionStep({ workspace, inputs, node })
    const cli = reportOn(workspace)
    const report = reportSchema.parse(JSON.parse(readFileSync(step.outputs['report-file'] ?? '', 'utf8')))
    expect(withoutTime(report)).toEqual(withoutTime(cli))
    expect(step.outputs).toMatchObject({ status: cli.status, conclusion: cli.conclusion, mode: 'setup-preflight' })
    expect(step.outcome).toBe(cli.conclusion === 'blocked' || cli.conclusion === 'broken' ? 'failure' : 'success')
    step.dispose()
  })

  test('every output is written, also where the step fails', async () => {
    const step = await actionStep({ workspace: repositoryWith({ ...wired, 'deploy.sh': token }), inputs, node })
    expect(step.exitCode).toBe(1)
    expect(Object.keys(step.outputs).sort()).toEqual([...outputNames].sort())
    expect(JSON.parse(step.outputs.risks ?? '')).toHaveLength(1)
    step.dispose()
  })

  test('bad inputs are all named, nothing is run, and the outputs are there', async () => {
    const step = await actionStep({ workspace: folderWith(), inputs: { mode: 'everything', org: 'My Org' }, node })
    expect(step.exitCode).toBe(2)
    expect(step.outputs).toMatchObject({ status: 'FAIL', conclusion: 'broken' })
    expect(step.summary).toContain('<code>mode</code> accepts one of')
    expect(step.annotations.map(({ title }) => title)).toEqual(['sentry-monitor: FAIL', 'mode', 'org'])
    step.dispose()
  })
})

describe('works on any event, fork or not', () => {
  test.each([
    ['push', push()],
    ['pull_request', pullRequest()],
    ['pull_request of a fork', pullRequest({ from: 'fork' })],
    ['pull_request of a deleted fork', pullRequest({ from: 'deleted fork' })],
    ['pull_request_target', pullRequestTarget({ from: 'fork' })],
    ['schedule', schedule()],
    ['workflow_dispatch', workflowDispatch()],
    ['release', release()],
  ])('%s', async (_, event) => {
    const step = await actionStep({ workspace: repositoryWith(wired), inputs, event })
    expect(step.outputs.status).toBe('PASS')
    expect(step.annotations).toEqual([])
    step.dispose()
  })

  test('the diagnostics say that a pull request comes from a fork', async () => {
    const step = await actionStep({ workspace: repositoryWith(wired), inputs, event: pullRequest({ from: 'fork' }) })
    expect(step.summary).toContain('<code>pull_request</code>, from a fork')
    step.dispose()
  })
})

test('finds without any variable of GitHub', () => {
  const { code, stdout } = commandLine(['--mode', 'setup-preflight'], { cwd: repositoryWith(wired) })
  expect(code).toBe(0)
  expect(stdout).toContain('Status: PASS')
})

test('a finding is annotated and linked at its file and line', async () => {
  const workspace = repositoryWith({ ...wired, 'scripts/deploy.sh': `\n${token}\n` })
  const head = git(workspace, 'rev-parse', 'HEAD').trim()
  const step = await actionStep({ workspace, inputs })
  expect(step.annotations[1]).toMatchObject({ type: 'error', file: 'scripts/deploy.sh', line: 2 })
  expect(step.summary).toContain(`/blob/${head}/scripts/deploy.sh#L2"`)
  step.dispose()
})

test('SARIF names the same places', async () => {
  const workspace = repositoryWith({ ...wired, 'deploy.sh': token })
  const sarifFile = join(folderWith(), 'findings.sarif')
  const step = await actionStep({ workspace, inputs: { ...inputs, 'sarif-file': sarifFile } })
  const log = JSON.parse(readFileSync(sarifFile, 'utf8')) as { runs: { results: unknown[] }[] }
  expect(log.runs[0]?.results).toMatchObject([
    {
      ruleId: 'setup/secrets-not-committed',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'deploy.sh' }, region: { startLine: 1 } } }],
    },
  ])
  step.dispose()
})

test('a run that is cancelled is PARTIAL and fails the step', async () => {
  const cancel = new AbortController()
  cancel.abort()
  const step = await actionStep({ workspace: repositoryWith(wired), inputs, cancel: cancel.signal })
  expect(step.outcome).toBe('cancelled')
  step.dispose()
})

describe('a hostile checkout', () => {
  const names = hostileTexts
    .map(text => text.replaceAll(/[/\0]/g, '_').slice(0, 60))
    .filter(name => name.isWellFormed() && !/^\.*$/.test(name))
  const tree: Tree = {
    ...wired,
    ...Object.fromEntries(names.map((name, index) => [`scripts/${name}-${index}.sh`, `SENTRY_AUTH_TOKEN=${token}\n`])),
    '.env': `SENTRY_URL=http://127.0.0.1:1\nHTTPS_PROXY=http://127.0.0.1:1\nSENTRY_AUTH_TOKEN=${token}\n`,
  }

  test('cannot give the runner a command, change the summary or show its token', async () => {
    const step = await actionStep({ workspace: repositoryWith(tree), inputs, event: pullRequest({ from: 'fork' }) })
    expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(['error']))
    expect(step.outputs.status).toBe('FAIL')
    const sinks = [
      step.rawStdout,
      step.rawStderr,
      step.rawSummary,
      JSON.stringify(step.outputs),
      readFileSync(step.outputs['report-file'] ?? '', 'utf8'),
    ]
    for (const sink of sinks) expect(sink).not.toContain(token.slice(10, 30))
    step.dispose()
  })
})

describe('secrets of the step', () => {
  const canary = 'canary-5f2c9d7e1b'

  test('show nowhere, neither in a report nor in an error', async () => {
    const secretInputs = {
      'auth-token': `${canary}-token`,
      dsn: `https://${canary}@o1.ingest.sentry.io/1`,
      'github-token': `${canary}-github`,
    }
    for (const extra of [inputs, { mode: `wrong ${canary}-token` }]) {
      const step = await actionStep({ workspace: repositoryWith(wired), inputs: { ...secretInputs, ...extra } })
      const shown = step.rawStdout
        .split('\n')
        .filter(line => !line.startsWith('::add-mask::'))
        .join('\n')
      for (const sink of [shown, step.rawStderr, step.rawSummary, JSON.stringify(step.outputs)])
        expect(sink).not.toContain(canary)
      expect(step.commands.filter(({ name }) => name === 'add-mask')).not.toHaveLength(0)
      step.dispose()
    }
  })
})

/** Less what differs by nature: the time, and the run that only a workflow can start again. */
function withoutTime(report: ReportJson): unknown {
  const results = report.results.map(mode => ({
    ...mode,
    nextCommands: mode.nextCommands.filter(line => !line.startsWith('gh run rerun')),
  }))
  return { ...report, results, generatedAt: '', durationMs: 0 }
}

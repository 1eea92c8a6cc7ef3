import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { pullRequest } from './events.ts'
import { runAction } from './run.ts'
import { runScript, temporaryFolder, writeAction } from './throwaway-action.ts'

const printEnvironment =
  'console.log(JSON.stringify({ ...process.env, cwd: process.cwd(), argv: process.argv.slice(2) }))'
const append = (file: string, text: string) =>
  `import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.GITHUB_${file}, ${text})\n`
const quick = { afterInterrupt: 300, afterTerminate: 300, forStreams: 300 }
const messages = (result: { annotations: readonly { message: string }[] }) =>
  result.annotations.map(({ message }) => message)

describe('what the action is given', () => {
  test('inputs, defaults, contexts and the step env', async () => {
    const result = await runScript(printEnvironment, {
      declared: {
        mode: { default: 'all' },
        'github-token': { default: '${{ github.token }}' },
        'two words': { required: true },
      },
      inputs: { mode: 'local-smoke', extra: 'x' },
      env: { SENTRY_ORG: 'acme', CI: 'false', GITHUB_REF: 'mine', INPUT_MODE: 'mine' },
      token: 'ghs_canary',
      github: { run_attempt: '2' },
      event: pullRequest({ from: 'fork' }),
      uses: 'acme/sentry-monitor@v1',
    })
    const environment = JSON.parse(result.rawStdout)
    expect(environment).toMatchObject({
      INPUT_MODE: 'local-smoke',
      'INPUT_GITHUB-TOKEN': 'ghs_canary',
      INPUT_TWO_WORDS: '',
      INPUT_EXTRA: 'x',
      SENTRY_ORG: 'acme',
      CI: 'false',
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_WORKSPACE: result.files.emptyWorkspace,
      RUNNER_TEMP: result.files.temp,
      RUNNER_ENVIRONMENT: 'github-hosted',
      cwd: result.files.emptyWorkspace,
      argv: [],
    })
    expect(environment).not.toHaveProperty('GITHUB_TOKEN')
    expect(JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH, 'utf8'))).toMatchObject({ number: 7 })
    expect(result.warnings).toEqual([expect.stringContaining("'extra'")])
    expect(result.annotations).toMatchObject([{ type: 'warning', message: expect.stringContaining("'extra'") }])
    expect(result.outcome).toBe('success')
  })

  test('nothing else of the process that runs the test', async () => {
    process.env.MINI_RUNNER_CANARY = 'canary'
    try {
      const environment = JSON.parse((await runScript(printEnvironment)).rawStdout)
      const own = /^(?:GITHUB_|RUNNER_)|^(?:PATH|HOME|LANG|CI|cwd|argv)$/
      expect(Object.keys(environment).filter(name => !own.test(name) && name !== '__CF_USER_TEXT_ENCODING')).toEqual([])
    } finally {
      delete process.env.MINI_RUNNER_CANARY
    }
  })

  test('the services behind the runner only where the test has some', async () => {
    const runtime = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_RUNTIME_TOKEN: 'canary' }
    const result = await runScript(printEnvironment, { runtime, env: { ACTIONS_RESULTS_URL: 'mine' } })
    expect(JSON.parse(result.rawStdout)).toMatchObject(runtime)
    expect(result.log.join()).not.toContain('canary')
  })

  test('a workspace, and standard input that is at its end', async () => {
    const workspace = temporaryFolder()
    const script = `process.stdin.on('end', () => console.log(process.cwd())).resume()`
    expect((await runScript(script, { workspace })).rawStdout).toBe(`${workspace}\n`)
  })

  test('the node that the test names', async () => {
    const node = join(temporaryFolder(), 'node')
    writeFileSync(node, `#!/bin/sh\nNAMED=yes exec '${process.execPath}' "$@"\n`)
    chmodSync(node, 0o755)
    expect((await runScript('console.log(process.env.NAMED)', { node })).rawStdout).toBe('yes\n')
  })

  test('rejects where the script or node is missing', async () => {
    const actionDir = writeAction('')
    await expect(runAction({ actionDir, node: '/nowhere/node' })).rejects.toThrow('ENOENT')
    writeFileSync(join(actionDir, 'action.yml'), 'runs: { using: node24, main: dist/missing.js }')
    await expect(runAction({ actionDir })).rejects.toThrow('dist/missing.js')
  })
})

describe('what the action answers', () => {
  test.each([
    [0, 'success'],
    [1, 'failure'],
    [2, 'failure'],
  ])('exit code %i is %s', async (code, outcome) => {
    expect(await runScript(`process.exitCode = ${code}`)).toMatchObject({ exitCode: code, outcome })
  })

  test('an error annotation alone is no failure', async () => {
    expect(await runScript(`console.log('::error::x')`)).toMatchObject({
      outcome: 'success',
      annotations: [{ type: 'error' }],
    })
  })

  test('outputs, state, env, path and summary', async () => {
    const script = `import { appendFileSync } from 'node:fs'
const answer = (file, text) => appendFileSync(process.env['GITHUB_' + file], text)
answer('OUTPUT', 'a=1\\nb<<E\\none\\ntwo\\nE\\n')
answer('OUTPUT', 'A=2\\nempty=\\n')
answer('STATE', 's=1\\n')
answer('ENV', 'KEY=value\\nnode_options=--evil\\n')
answer('PATH', '/opt/a\\n\\n/opt/b\\n')
answer('STEP_SUMMARY', '# Title\\r\\ntext\\rmore')`
    const result = await runScript(script)
    expect(result.outputs).toEqual({ A: '2', b: 'one\ntwo', empty: '' })
    expect(result.jobOutputs).toEqual({ A: '2', b: 'one\ntwo' })
    expect(result.state).toEqual({ s: '1' })
    expect(result.env).toEqual({ KEY: 'value' })
    expect(result.path).toEqual(['/opt/a', '/opt/b'])
    expect(result.rawSummary).toBe('# Title\r\ntext\rmore')
    expect(result.summary).toBe('# Title\ntext\nmore\n')
    expect(messages(result)).toEqual([expect.stringContaining('node_options')])
    expect(result.outcome).toBe('success')
  })

  test('a malformed output file fails a step that exited with 0; the pairs before the fault and the other files count', async () => {
    const script = `${append('OUTPUT', `'a=1\\noops\\nb=2\\n'`)}appendFileSync(process.env.GITHUB_STATE, 's=1\\n')`
    const result = await runScript(script)
    expect(result).toMatchObject({ exitCode: 0, outcome: 'failure', outputs: { a: '1' }, state: { s: '1' } })
    expect(messages(result)).toEqual([expect.stringContaining("'output'"), expect.stringContaining('oops')])
  })

  test('an output without a name fails the step', async () => {
    expect(await runScript(append('OUTPUT', `'=1\\n'`))).toMatchObject({ outcome: 'failure', outputs: {} })
  })

  test('command files that the action removed are as good as empty', async () => {
    const script = `import { rmSync } from 'node:fs'
for (const file of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']) rmSync(process.env['GITHUB_' + file])`
    expect(await runScript(script)).toMatchObject({
      outcome: 'success',
      outputs: {},
      summary: '',
      rawSummary: '',
      annotations: [],
    })
  })

  test.each([
    ['of exactly 1024 KiB is shown', 1024 * 1024, 1024 * 1024 + 1, 0],
    ['of one byte more is dropped whole, with an error annotation', 1024 * 1024 + 1, 0, 1],
  ])('a summary %s', async (_, bytes, shown, annotations) => {
    const result = await runScript(append('STEP_SUMMARY', `'x'.repeat(${bytes})`))
    expect(result.summary).toHaveLength(shown)
    expect(result.rawSummary).toHaveLength(bytes)
    expect(result.annotations).toHaveLength(annotations)
    expect(result.outcome).toBe('success')
  })

  test('secrets are masked in log, annotations and summary, stay in the raw texts, and hold job outputs back', async () => {
    const script = `${append('STEP_SUMMARY', `'see s3cret and other\\n'`)}
appendFileSync(process.env.GITHUB_OUTPUT, 'clean=1\\nleaky=a s3cret b\\n')
console.log('plain s3cret')
console.error(btoa('s3cret'))
console.log('::warning file=s3cret::say s3cret')
console.log('::add-mask::other')`
    const result = await runScript(script, { secrets: ['s3cret\n'] })
    expect(result.log).toEqual(expect.arrayContaining(['plain ***', '***', '##[warning]say ***']))
    expect(result.log).toHaveLength(3)
    expect(result.annotations).toEqual([{ type: 'warning', file: 's3cret', message: 'say ***' }])
    expect(result.summary).toBe('see *** and ***\n')
    expect(result.rawSummary).toBe('see s3cret and other\n')
    expect(result.rawStdout).toContain('plain s3cret')
    expect(result.rawStderr).toBe(`${btoa('s3cret')}\n`)
    expect(result.outputs).toEqual({ clean: '1', leaky: 'a s3cret b' })
    expect(result.jobOutputs).toEqual({ clean: '1' })
    expect(result.warnings).toEqual([expect.stringContaining("'leaky'")])
  })

  test.each([
    ['in the middle of a line', 'a ##[error]b'],
    ['behind a no-break space', '\u00a0::error::b'],
    ['behind a bare carriage return', 'x\r::error::b'],
  ])('a hostile text %s is obeyed, on either stream', async (_, text) => {
    for (const stream of ['stdout', 'stderr']) {
      const result = await runScript(`process.${stream}.write(${JSON.stringify(text)})`)
      expect(messages(result)).toEqual(['b'])
      expect(result.commands.map(({ name }) => name)).toEqual(['error'])
    }
  })

  test('@actions/core and this runner understand each other', async () => {
    const core = pathToFileURL(join(process.cwd(), 'node_modules/@actions/core/lib/core.js')).href
    const nasty = 'a%0A,b:c\r\nd::e]f;g'
    const script = `import * as core from ${JSON.stringify(core)}
const nasty = ${JSON.stringify(nasty)}
core.setSecret('s3cret')
core.setOutput('read', core.getInput('two words'))
core.setOutput('nasty', nasty)
core.saveState('nasty', nasty)
core.exportVariable('NASTY', nasty)
core.addPath('/opt/a')
core.notice(nasty, { title: nasty, file: process.cwd() + '/src/a.ts', startLine: 3, startColumn: 1, endColumn: 9 })
core.startGroup('G')
core.info('s3cret')
core.endGroup()
await core.summary.addRaw('done').addEOL().write()
core.setFailed('gone wrong')`
    const result = await runScript(script, { declared: { 'two words': { default: ' x ' } } })
    expect(result).toMatchObject({
      exitCode: 1,
      outcome: 'failure',
      outputs: { read: 'x', nasty },
      state: { nasty },
      env: { NASTY: nasty },
      path: ['/opt/a'],
      summary: 'done\n',
      log: [`##[notice]${nasty}`, '##[group]G', '***', '##[endgroup]', '##[error]gone wrong'],
    })
    expect(result.annotations).toEqual([
      { type: 'notice', message: nasty, title: nasty, file: 'src/a.ts', line: 3, col: 1, endColumn: 9 },
      { type: 'error', message: 'gone wrong' },
    ])
  })
})

describe('how the action ends', () => {
  const busy = `console.log('ready'); setInterval(() => {}, 1000)\n`

  function cancelWhenReady(script: string) {
    const controller = new AbortController()
    const onLine = (line: string) => {
      if (line === 'ready') controller.abort()
    }
    return runScript(script, { cancel: controller.signal, onLine, patience: quick })
  }

  test('cancelled: SIGINT comes first, and what the action did then counts', async () => {
    const script = `${append('OUTPUT', `''`)}
process.on('SIGINT', () => { appendFileSync(process.env.GITHUB_OUTPUT, 'got=SIGINT\\n'); process.exit(2) })\n${busy}`
    expect(await cancelWhenReady(script)).toMatchObject({
      outcome: 'cancelled',
      exitCode: 2,
      outputs: { got: 'SIGINT' },
    })
  })

  test('cancelled: SIGTERM follows where SIGINT is ignored', async () => {
    const script = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => process.exit(3))\n${busy}`
    expect(await cancelWhenReady(script)).toMatchObject({ outcome: 'cancelled', exitCode: 3 })
  })

  test('cancelled: killed where both are ignored', async () => {
    const script = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {})\n${busy}`
    expect(await cancelWhenReady(script)).toMatchObject({ outcome: 'cancelled', exitCode: 137 })
  })

  test('cancelled even if the action then says all is well', async () => {
    expect(await cancelWhenReady(`process.on('SIGINT', () => process.exit(0))\n${busy}`)).toMatchObject({
      outcome: 'cancelled',
      exitCode: 0,
    })
  })

  test('cancelled before it started', async () => {
    expect(await runScript(busy, { cancel: AbortSignal.abort(), patience: quick })).toMatchObject({
      outcome: 'cancelled',
    })
  })

  test('out of time: a failure that says so', async () => {
    const result = await runScript(busy, { deadline: 400, patience: quick })
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 130 })
    expect(messages(result)).toEqual([expect.stringContaining('time was over')])
  })

  test('a process left behind neither holds the step up for long nor survives it', async () => {
    const script = `import { spawn } from 'node:child_process'
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
console.log(child.pid)
child.unref()`
    const result = await runScript(script, { patience: quick })
    expect(result.outcome).toBe('success')
    expect(await isGone(Number(result.rawStdout))).toBe(true)
  })

  test('its files stay until they are disposed of', async () => {
    const result = await runAction({ actionDir: writeAction('') })
    expect(existsSync(result.files.temp)).toBe(true)
    result.dispose()
    expect(existsSync(result.files.root)).toBe(false)
  })
})

// A killed process whose parent is gone may stay as a zombie in a container, so the state counts, not the pid alone.
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!isRunning(pid)) return true
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return false
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const status = `/proc/${pid}/status`
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'))
}

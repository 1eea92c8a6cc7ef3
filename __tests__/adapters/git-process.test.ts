import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitProcess } from '../../src/adapters/git-process.ts'
import { folderWith, git, repositoryWith, writeTree } from '../support/repositories.ts'

const limits = { timeoutMs: 10_000, maxBytes: 1_000_000 }
const checkout = folderWith()

/** A program named git that stands for the real one. */
function fakeGit(script: string): { bin: string; environment: Record<string, string> } {
  const bin = folderWith({ git: `#!/bin/sh\n${script}\n` })
  chmodSync(join(bin, 'git'), 0o755)
  return { bin, environment: { PATH: [bin, process.env.PATH].join(delimiter) } }
}

describe('a reply', () => {
  test('holds the exit code and both streams', async () => {
    const { environment } = fakeGit('printf "a\\0b"; echo oops >&2; exit 3')
    expect(await gitProcess(environment).git(checkout, [], limits)).toEqual({
      kind: 'exited',
      code: 3,
      stdout: Buffer.from('a\0b'),
      stderr: 'oops\n',
    })
  })

  test.each([
    ['no PATH', {}],
    ['a PATH without git', { PATH: '/nonexistent' }],
  ])('absent: %s', async (_, environment) => {
    expect(await gitProcess(environment).git(checkout, ['--version'], limits)).toEqual({ kind: 'absent' })
  })

  test('absent: an argument that no process can be given', async () => {
    expect(await gitProcess(process.env).git(checkout, ['a\0b'], limits)).toEqual({ kind: 'absent' })
  })

  test('overflow: more output than the cap, and the process is ended', async () => {
    const { environment } = fakeGit('yes')
    expect(await gitProcess(environment).git(checkout, [], { ...limits, maxBytes: 1000 })).toEqual({ kind: 'overflow' })
  })

  test('any amount of errors is no overflow', async () => {
    const { environment } = fakeGit('head -c 1000000 /dev/zero >&2; echo done')
    expect(await gitProcess(environment).git(checkout, [], { ...limits, maxBytes: 1000 })).toMatchObject({ code: 0 })
  })

  test('timeout: the whole group is ended, children that keep the streams open too', async () => {
    const { bin, environment } = fakeGit('sleep 60 & echo $! >"$(dirname "$0")/child"; wait')
    expect(await gitProcess(environment).git(checkout, [], { ...limits, timeoutMs: 1000 })).toEqual({ kind: 'timeout' })
    const child = readFileSync(join(bin, 'child'), 'utf8').trim()
    expect(await isEnded(child)).toBe(true)
  })

  test('killed: ended by somebody else', async () => {
    const { environment } = fakeGit('kill -9 $$')
    expect(await gitProcess(environment).git(checkout, [], limits)).toEqual({ kind: 'killed' })
  })

  test('standard input is closed', async () => {
    const { environment } = fakeGit('cat; echo end')
    expect(await gitProcess(environment).git(checkout, [], limits)).toMatchObject({ stdout: Buffer.from('end\n') })
  })
})

/** Whether a process ends within ten seconds; on a busy machine a killed one takes a moment to be gone. */
async function isEnded(pid: string): Promise<boolean> {
  for (let look = 0; look < 200; look++) {
    if (!/^[RSD]$/.test(stateOf(pid))) return true
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return false
}

/** State letter of a process; gone or a zombie means that it was ended. */
function stateOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] ?? ''
  } catch {
    return 'gone'
  }
}

describe('the process', () => {
  test('gets an environment of its own', async () => {
    const { bin, environment } = fakeGit('env')
    const outside = {
      ...environment,
      SENTRY_AUTH_TOKEN: 'canary',
      HOME: '/root',
      LD_PRELOAD: '/evil.so',
      GIT_DIR: '/elsewhere',
      GIT_EXTERNAL_DIFF: '/evil',
      http_proxy: 'http://evil',
    }
    const reply = await gitProcess(outside).git(checkout, [], limits)
    const seen = reply.kind === 'exited' ? reply.stdout.toString() : ''
    const names = seen
      .split('\n')
      .map(line => line.split('=')[0])
      .filter(name => name !== '' && name !== 'PWD' && name !== '_' && name !== 'SHLVL' && name !== 'OLDPWD')
    expect(names.sort()).toEqual([
      'GIT_ATTR_NOSYSTEM',
      'GIT_CONFIG_GLOBAL',
      'GIT_CONFIG_NOSYSTEM',
      'GIT_NO_LAZY_FETCH',
      'GIT_OPTIONAL_LOCKS',
      'GIT_TERMINAL_PROMPT',
      'LC_ALL',
      'PATH',
    ])
    expect(seen).toContain(bin)
  })

  test('does not start inside the checkout', async () => {
    const { environment } = fakeGit('pwd')
    const reply = await gitProcess(environment).git(checkout, [], limits)
    expect(reply).toMatchObject({ stdout: Buffer.from('/\n') })
  })

  test.each(['bin', 'tools/bin', '.'])('is never the git of the checkout: %s in PATH', async folder => {
    const root = repositoryWith({ 'tools/a.txt': '' })
    writeTree(root, { [`${folder}/git`]: '#!/bin/sh\necho trojan' })
    chmodSync(join(root, folder, 'git'), 0o755)
    const link = join(folderWith(), 'link')
    writeTree(join(link, '..'), { link: { link: join(root, folder) } })
    const PATH = [join(root, folder), link, '.', '', 'bin', process.env.PATH].join(delimiter)
    const reply = await gitProcess({ PATH }).git(join(root, 'tools'), ['--version'], limits)
    expect(reply).toMatchObject({ code: 0 })
    expect(reply.kind === 'exited' && reply.stdout.toString()).toMatch(/^git version/)
  })

  test('runs nothing that the configuration of the repository names', async () => {
    const root = repositoryWith({ 'a.txt': 'sentry', '.gitattributes': '*.txt diff=evil filter=evil\n' })
    const marker = join(folderWith(), 'ran')
    const evil = `touch ${marker}`
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.grep',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'core.sshCommand',
      'alias.ls-files',
      'alias.grep',
      'core.editor',
      'core.askPass',
    ]) {
      git(root, 'config', key, key.startsWith('alias') ? `!${evil}` : evil)
    }
    const hooks = join(root, 'hooks')
    mkdirSync(hooks)
    writeTree(hooks, { 'post-index-change': `#!/bin/sh\n${evil}`, 'fsmonitor-watchman': `#!/bin/sh\n${evil}` })
    for (const hook of ['post-index-change', 'fsmonitor-watchman']) chmodSync(join(hooks, hook), 0o755)
    git(root, 'config', 'core.hooksPath', hooks)
    const exec = gitProcess(process.env)
    for (const args of [
      ['ls-files', '-z', '-o', '-d', '-s'],
      ['grep', '-l', 'sentry'],
      ['rev-parse', 'HEAD'],
    ]) {
      expect(await exec.git(root, args, limits)).toMatchObject({ kind: 'exited', code: 0 })
    }
    expect(() => readFileSync(marker)).toThrow()
  })
})

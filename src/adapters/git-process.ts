import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { delimiter, isAbsolute, parse } from 'node:path'
import type { Exec, ExecReply } from '../ports.ts'
import { isInside, realOf, workTreeTop } from './checkout.ts'

type Environment = Readonly<Record<string, string | undefined>>

const windows = process.platform === 'win32'
const maxErrorBytes = 64 * 1024
/** Git for Windows knows this name too. */
const nullDevice = '/dev/null'

/**
 * Runs the git of `outside.PATH`, never one from inside the checkout, with nothing of our own environment.
 * Settings that name programs are switched off and settings of the machine or the user are not read
 * (https://git-scm.com/docs/git#_environment_variables, https://git-scm.com/docs/git-config).
 */
export function gitProcess(outside: Environment): Exec {
  return {
    async git(root, args, limits) {
      const top = workTreeTop(root)
      // Loaded late: a run that needs no git starts about 4 ms sooner.
      const { spawn } = await import('node:child_process')
      try {
        const child = spawn('git', [...settings(root, top), ...args], options(root, top, outside))
        return await replyOf(child, limits)
      } catch {
        // Thrown for arguments that no process can be given, such as one with a NUL.
        return { kind: 'absent' }
      }
    },
  }
}

function settings(root: string, top: string): string[] {
  const safe = [...new Set([top, root])].map(
    folder => `safe.directory=${windows ? folder.replaceAll('\\', '/') : folder}`,
  )
  const pairs = [
    ...safe,
    'core.fsmonitor=false',
    `core.hooksPath=${nullDevice}`,
    'core.quotePath=false',
    'color.ui=false',
    'grep.fallbackToNoIndex=false',
    'submodule.recurse=false',
  ]
  return ['--no-pager', '--literal-pathspecs', '-C', root, ...pairs.flatMap(pair => ['-c', pair])]
}

function options(root: string, top: string, outside: Environment): SpawnOptions {
  return {
    cwd: parse(root).root,
    env: environment(top, outside),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the deadline ends git's children too. Windows has no such groups.
    detached: !windows,
    windowsHide: true,
  }
}

function environment(top: string, outside: Environment): Record<string, string> {
  const systemRoot = outside.SystemRoot ?? outside.SYSTEMROOT
  return {
    PATH: pathOutside(top, outside.PATH ?? outside.Path ?? ''),
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: nullDevice,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  }
}

function pathOutside(top: string, path: string): string {
  const realTop = realOf(top)
  return path
    .split(delimiter)
    .filter(entry => isAbsolute(entry) && !isInside(realTop, realOf(entry)))
    .join(delimiter)
}

function replyOf(child: ChildProcess, limits: { timeoutMs: number; maxBytes: number }): Promise<ExecReply> {
  return new Promise(settle => {
    const out = collector(limits.maxBytes)
    const err = collector(maxErrorBytes)
    const endWithUs = () => killGroup(child)
    const finish = (reply: ExecReply) => {
      clearTimeout(timer)
      process.removeListener('exit', endWithUs)
      settle(reply)
    }
    // The deadline holds even where a process that escaped keeps the streams open.
    const stop = (why: 'timeout' | 'overflow') => {
      killGroup(child)
      child.stdout?.destroy()
      child.stderr?.destroy()
      finish({ kind: why })
    }
    const timer = setTimeout(stop, limits.timeoutMs, 'timeout')
    process.on('exit', endWithUs)
    child.stdout?.on('data', (chunk: Buffer) => out.add(chunk) || stop('overflow'))
    child.stderr?.on('data', (chunk: Buffer) => err.add(chunk))
    child.on('error', error => finish({ kind: isMissing(error) ? 'absent' : 'killed' }))
    child.on('close', code => {
      if (code === null) finish({ kind: 'killed' })
      else finish({ kind: 'exited', code, stdout: out.bytes(), stderr: err.bytes().toString('utf8') })
    })
  })
}

/** Collects up to `maxBytes`; `add` says whether the chunk still fitted. */
function collector(maxBytes: number): { add: (chunk: Buffer) => boolean; bytes: () => Buffer } {
  const chunks: Buffer[] = []
  let length = 0
  return {
    add(chunk) {
      length += chunk.length
      if (length > maxBytes) return false
      chunks.push(chunk)
      return true
    },
    bytes: () => Buffer.concat(chunks),
  }
}

function isMissing(error: Error): boolean {
  return 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES')
}

function killGroup(child: ChildProcess): void {
  try {
    if (!windows && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in between.
  }
  child.kill('SIGKILL')
}

import { parse } from 'node:path'
import { type GuardMessage, type GuardOrder, type GuardReport, orderVariable } from './guard-protocol.ts'

/** How long `@actions/exec` waits for streams after the exit of the guard, which itself leaves nobody behind. */
const streamDelayMs = 500
/** Of the programs under way: `exit` ends them at once, where the guard would need a moment to see that this process is gone. */
const running = new Set<number>()

/**
 * Runs a program under the guard and says what became of it. Never rejects. Nothing of the environment is passed on, standard input
 * is closed, and the program ends with this process.
 *
 * @param guard path of dist/guard.js
 */
export async function runGuarded(guard: string, order: GuardOrder): Promise<GuardReport> {
  const { exec } = await import('@actions/exec')
  const reader = messageReader()
  try {
    await exec(quoted(process.execPath), [guard], {
      cwd: parse(guard).root,
      env: { ...systemRoot(), [orderVariable]: JSON.stringify(order) },
      silent: true,
      ignoreReturnCode: true,
      delay: streamDelayMs,
      listeners: { stdout: reader.add },
    })
  } catch {
    return { kind: 'absent' }
  } finally {
    reader.end()
  }
  return reader.report() ?? { kind: 'absent' }
}

/** The command line is split at blanks outside quotes. */
function quoted(path: string): string {
  return `"${path}"`
}

/** Nothing starts on Windows without it. */
function systemRoot(): Record<string, string> {
  return process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }
}

interface MessageReader {
  readonly add: (chunk: Buffer) => void
  readonly end: () => void
  readonly report: () => GuardReport | null
}

function messageReader(): MessageReader {
  const chunks: Buffer[] = []
  let pid: number | null = null
  const messages = () =>
    Buffer.concat(chunks)
      .toString('utf8')
      .split('\n')
      .filter(line => line !== '')
  return {
    add(chunk) {
      chunks.push(chunk)
      const first = pid === null && chunk.includes('\n') ? messageOf(messages()[0]) : null
      if (first === null || !('pid' in first)) return
      pid = first.pid
      watch(pid)
    },
    end() {
      if (pid !== null) running.delete(pid)
    },
    report() {
      const last = messageOf(messages().at(-1))
      return last !== null && 'report' in last ? last.report : null
    },
  }
}

/** The guard is ours; a line that it could not finish is none. */
function messageOf(line: string | undefined): GuardMessage | null {
  try {
    return JSON.parse(line ?? '') as GuardMessage
  } catch {
    return null
  }
}

function watch(pid: number): void {
  if (running.size === 0) process.removeListener('exit', killRunning).on('exit', killRunning)
  running.add(pid)
}

function killRunning(): void {
  for (const pid of running) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
    } catch {
      // It ended by itself in between.
    }
  }
}

import { parse } from 'node:path'
import { type GuardMessage, type GuardOrder, type GuardReport, orderVariable } from './guard-protocol.ts'

/** How long `@actions/exec` waits for streams after the exit of the guard, which itself leaves nobody behind. */
const streamDelayMs = 500

/**
 * Runs a program under the guard and says what became of it. Never rejects. Nothing of the environment is passed on, standard input
 * is closed, and the program ends with this process.
 *
 * @param guard path of dist/guard.js
 * @param signal kills the program
 */
export async function runGuarded(guard: string, order: GuardOrder, signal: AbortSignal): Promise<GuardReport> {
  const { exec } = await import('@actions/exec')
  const messages = messageReader()
  const stop = () => killGroup(messages.pid())
  signal.addEventListener('abort', stop)
  try {
    await exec(quoted(process.execPath), [guard], {
      cwd: parse(guard).root,
      env: { ...systemRoot(), [orderVariable]: JSON.stringify(order) },
      silent: true,
      ignoreReturnCode: true,
      delay: streamDelayMs,
      listeners: {
        stdout(chunk) {
          messages.add(chunk)
          // It may have been given up before it was started.
          if (signal.aborted) stop()
        },
      },
    })
  } catch {
    return { kind: 'absent' }
  } finally {
    signal.removeEventListener('abort', stop)
  }
  const report = messages.report()
  if (report !== null) return report
  // Somebody killed the guard, so that nobody looks after the program.
  stop()
  return { kind: 'absent' }
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
  /** Of the program, once it has been started. */
  readonly pid: () => number | null
  /** `null` until the program has ended. */
  readonly report: () => GuardReport | null
}

function messageReader(): MessageReader {
  const chunks: Buffer[] = []
  const messages = () => Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1).map(messageOf)
  return {
    add: chunk => chunks.push(chunk),
    pid: () => messages().find(message => 'pid' in message)?.pid ?? null,
    report: () => messages().find(message => 'report' in message)?.report ?? null,
  }
}

/** The guard is ours, and writes whole lines. */
function messageOf(line: string): GuardMessage {
  return JSON.parse(line) as GuardMessage
}

function killGroup(pid: number | null): void {
  if (pid === null) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself in between.
  }
}

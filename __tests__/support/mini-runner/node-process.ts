import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { LineReader } from './lines.ts'

/** How long the runner waits, in milliseconds: after each signal, and for the streams to close after the exit. */
export interface Patience {
  readonly afterInterrupt: number
  readonly afterTerminate: number
  readonly forStreams: number
}

/** As in actions/runner, src/Runner.Sdk/ProcessInvoker.cs. */
export const runnerPatience: Patience = { afterInterrupt: 7500, afterTerminate: 2500, forStreams: 5000 }

export interface NodeProgram {
  readonly node: string
  readonly script: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  readonly cancel: AbortSignal
  /** Milliseconds. */
  readonly deadline: number
  readonly patience: Patience
}

export interface Ending {
  /** As .NET reports it: 128 + the signal's number for a process that a signal ended. */
  readonly exitCode: number
  readonly cause: 'exited' | 'cancelled' | 'timed out'
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a script in node as the runner does: no arguments, standard input closed, lines of both streams as they come.
 * On cancel or after the deadline it gets SIGINT, then SIGTERM, then is killed. Processes that it left in its group are
 * killed at the end, as the runner cleans up after a job. Rejects where node cannot be started.
 */
export async function runNode(program: NodeProgram): Promise<Ending> {
  const child = spawn(program.node, [program.script], {
    cwd: program.cwd,
    env: program.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const stdout = collect(child.stdout, program.onLine)
  const stderr = collect(child.stderr, program.onLine)
  const ended = endOf(child, program.patience)
  const [cause] = await Promise.all([interruption(child, ended, program), ended])
  killGroup(child)
  return { exitCode: await ended, cause, stdout: stdout(), stderr: stderr() }
}

function collect(stream: Readable, onLine: (line: string) => void): () => string {
  const chunks: Buffer[] = []
  const reader = new LineReader()
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    reader.push(chunk).forEach(onLine)
  })
  stream.once('close', () => reader.end().forEach(onLine))
  return () => Buffer.concat(chunks).toString('utf8')
}

// A grandchild may hold the pipes open after the action has gone: the runner reads on for a while, then stops listening.
function endOf(child: ChildProcess, patience: Patience): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
      const stopListening = setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, patience.forStreams)
      child.once('close', () => {
        clearTimeout(stopListening)
        resolve(exitCode)
      })
    })
  })
}

async function interruption(
  child: ChildProcess,
  ended: Promise<number>,
  program: NodeProgram,
): Promise<Ending['cause']> {
  const cause = await firstOf(ended, program.deadline, program.cancel)
  if (cause === 'exited') return cause
  child.kill('SIGINT')
  if ((await firstOf(ended, program.patience.afterInterrupt)) === 'exited') return cause
  child.kill('SIGTERM')
  if ((await firstOf(ended, program.patience.afterTerminate)) === 'exited') return cause
  child.kill('SIGKILL')
  return cause
}

async function firstOf(ended: Promise<number>, milliseconds: number, cancel?: AbortSignal): Promise<Ending['cause']> {
  const decided = new AbortController()
  const { signal } = decided
  const cancelled = new Promise<'cancelled'>(resolve => {
    if (cancel?.aborted) resolve('cancelled')
    cancel?.addEventListener('abort', () => resolve('cancelled'), { once: true, signal })
  })
  const exited = ended.then(() => 'exited' as const)
  try {
    return await Promise.race([exited, cancelled, delay(milliseconds, 'timed out' as const, { signal })])
  } finally {
    decided.abort()
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody is left in the group.
  }
}

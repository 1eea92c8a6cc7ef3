import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GuardMessage, type GuardOrder, type GuardReport, orderVariable } from './guard-protocol.ts'

/*
 * Entry of dist/guard.js, a process between this tool and a program that may hang, flood or leave children behind: `@actions/exec`
 * has no deadline, no cap and no way to end what it started. Standard input is never written to. It closes when this tool is gone,
 * killed or not, and then the program goes too.
 */

const windows = process.platform === 'win32'
/** How long a process that left the group may keep the output open after the program itself has ended. */
const lingerMs = 300

interface Cell {
  readonly root: string
  readonly home: string
  readonly cwd: string
}

const order = takenOrder()
const cell = freshCell(order.scratch)
let child: ChildProcess | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
process.stdin.on('close', leave).on('error', leave).resume()
process.stdout.on('error', leave)
finish(isGenuine(order) ? await outcomeOf(order).catch(notStarted) : { kind: 'altered' })

function takenOrder(): GuardOrder {
  const text = process.env[orderVariable] ?? ''
  delete process.env[orderVariable]
  return JSON.parse(text) as GuardOrder
}

/**
 * An empty working directory and an empty HOME. sentry-cli looks for `.sentryclirc` in the working directory and all folders above
 * it and takes the first: the empty one between them ends the search before it reaches what others may have written
 * (https://github.com/getsentry/sentry-cli/blob/master/src/config.rs).
 */
function freshCell(scratch: string): Cell {
  const root = mkdtempSync(join(scratch, 'sentry-monitor-'))
  const made = { root, home: join(root, 'home'), cwd: join(root, 'empty') }
  mkdirSync(made.home)
  mkdirSync(made.cwd)
  writeFileSync(join(root, '.sentryclirc'), '')
  return made
}

function isGenuine({ file, sha256 }: GuardOrder): boolean {
  if (sha256 === null) return true
  try {
    return sha256.includes(createHash('sha256').update(readFileSync(file)).digest('hex'))
  } catch {
    return false
  }
}

function outcomeOf({ file, args, env, timeoutMs, graceMs, maxBytes }: GuardOrder): Promise<GuardReport> {
  return new Promise(settle => {
    const chunks: Buffer[] = []
    let length = 0
    let cut: 'timeout' | 'overflow' | undefined
    const end = (report: GuardReport) => settle(cut === undefined ? report : { kind: cut })
    const program = spawn(file, args, {
      cwd: cell.cwd,
      env: { ...env, HOME: cell.home },
      stdio: ['ignore', 'pipe', 'ignore'],
      // A group of its own, so that its children end with it. Windows has no such groups.
      detached: !windows,
      windowsHide: true,
    })
    child = program
    const kill = () => {
      killGroup('SIGKILL')
      setTimeout(end, lingerMs, { kind: 'signalled' })
    }
    setTimeout(() => {
      cut ??= 'timeout'
      killGroup('SIGTERM')
      setTimeout(kill, graceMs)
    }, timeoutMs)
    program.on('spawn', () => send({ pid: program.pid ?? 0 }))
    program.on('error', () => end({ kind: 'absent' }))
    program.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= maxBytes) return chunks.push(chunk)
      cut ??= 'overflow'
      return kill()
    })
    const done = (code: number | null) =>
      end(
        code === null
          ? { kind: 'signalled' }
          : { kind: 'exited', code, stdout: Buffer.concat(chunks).toString('utf8') },
      )
    program.on('exit', code => setTimeout(done, lingerMs, code))
    program.on('close', done)
  })
}

/** Thrown for arguments that no process can be given, such as one with a NUL. */
function notStarted(): GuardReport {
  return { kind: 'absent' }
}

function killGroup(signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (!windows && child?.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // Nobody is left in the group.
  }
  if (windows) child?.kill(signal)
}

function finish(report: GuardReport): void {
  sweep()
  process.stdout.write(lineOf({ report }), () => process.exit(0))
}

/**
 * Nobody waits for an answer any more. Whoever ended this tool may end the guard, too, in the middle of this: so the folder goes first,
 * while the program is still there to see to it, and once more when nobody writes to it.
 */
function leave(): never {
  abandon(order)
  sweep()
  abandon(order)
  process.exit(1)
}

function abandon({ abandoned }: GuardOrder): void {
  if (abandoned === undefined) return
  try {
    rmSync(abandoned, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // On Windows nothing is removed that the program has open.
  }
}

function sweep(): void {
  killGroup('SIGKILL')
  rmSync(cell.root, { recursive: true, force: true, maxRetries: 3 })
}

function send(message: GuardMessage): void {
  process.stdout.write(lineOf(message))
}

function lineOf(message: GuardMessage): string {
  return `${JSON.stringify(message)}\n`
}
